import type { UnitId } from "../../model/units.ts";
import { unitAt } from "./figures.ts";
import { countedIn } from "./words.ts";

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  "1,000": 1e3,
  "10,000": 1e4,
  "100,000": 1e5,
  million: 1e6,
  billion: 1e9,
};
const SCALE = new RegExp(`^(?:${Object.keys(SCALES).join("|")})s?\\b`, "i");

/** A unit as the column of an English table prints it: `10,000 persons`, `thousand`, `years`. */
export function englishUnit(written: string): { readonly unit?: UnitId; readonly scale?: number } {
  const text = written.trim();
  const word = SCALE.exec(text)?.[0] ?? "";
  const scale = SCALES[word.toLowerCase().replace(/s$/, "")];
  const rest = text.slice(word.length).trim();
  const unit = unitAt(rest)?.unit ?? countedIn(rest);
  return { ...(unit && { unit }), ...(scale && { scale }) };
}

/** What an English label of a table counts by itself: `Average years of schooling`. */
export function englishUnitOf(label: string): UnitId | undefined {
  return /\byears of (?:schooling|education)\b/i.test(label) ? "year" : countedIn(label);
}
