import { sectionsOf, type Viewable, type ViewOptions } from "./sectionsOf.ts";
import { writeText } from "./writeText.ts";

/** How a result is written for a terminal. */
export interface TextOptions extends ViewOptions {
  /** Columns of the terminal; 120 when absent. The longest column of a table is wrapped to fit. */
  readonly width?: number;
}

/** Writes a result for a terminal: Chinese columns line up, long cells are wrapped. */
export function toText(result: Viewable, options: TextOptions = {}): string {
  const { width = 120 } = options;
  return writeText(sectionsOf(result, options), width);
}
