import { STAGES, type StageCode } from "../../model/stages.ts";
import type { LabelIndex } from "./labelIndex.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type LabelReading, readText } from "./readLabel.ts";
import { Recent } from "./recent.ts";
import { segment } from "./segment.ts";

/** What the heading a label stands under says: a stage, or a population such as 特殊教育. */
export type Heading = Pick<LabelReading, "stage" | "concepts" | "text">;

const LONGEST = 40;
const recent = new WeakMap<LabelIndex, Recent<{ readonly heading: Heading | undefined }>>();

/** Reads a heading; `undefined` for one that is not understood. Plans have few, so they are kept. */
export function readHeading(written: string, index: LabelIndex): Heading | undefined {
  if (written.length > LONGEST) return read(written, index);
  let known = recent.get(index);
  if (!known) {
    known = new Recent();
    recent.set(index, known);
  }
  return known.get(written, () => ({ heading: read(written, index) })).heading;
}

function read(written: string, { vocabulary }: LabelIndex): Heading | undefined {
  if (written.trim() === "") return { stage: undefined, concepts: [], text: "" };
  const code = stageNamed(written);
  if (code) return { stage: code, concepts: [], text: "" };
  const { text } = normalizeLabel(written.replace(/[-_]/g, ""));
  const reading = readText(text, segment(text, vocabulary.tree), vocabulary);
  const says = reading.stage !== undefined || reading.concepts.some(({ facet }) => facet === "population");
  return reading.unknown.length === 0 && says ? reading : undefined;
}

/** The stage with this code or name. A heading 本科 is a stage, whatever it may be within a label. */
function stageNamed(written: string): StageCode | undefined {
  if (Object.hasOwn(STAGES, written)) return written as StageCode;
  return (Object.keys(STAGES) as StageCode[]).find((code) => {
    const { name, words } = STAGES[code];
    return words.includes(written) || name.en === written.toLowerCase();
  });
}
