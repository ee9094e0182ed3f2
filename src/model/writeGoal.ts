import { type Bound, type Goal, type GoalValue, isNumeric, type Per } from "./goal.ts";
import { WORDS } from "./messages/words.ts";
import type { Bilingual } from "./text.ts";
import { UNITS, type UnitId } from "./units.ts";

/** A value with its bound, scale, unit and `per`, as goals, observations and baselines have them. */
export interface Quantity {
  readonly bound?: Bound;
  readonly value: GoalValue | null;
  readonly missing?: "noValue" | "unreadable";
  readonly unit: UnitId;
  readonly scale?: number;
  readonly per?: readonly Per[];
}

/**
 * Writes a goal as a reader would: `≥93%`, `+3–5个百分点(每年)`; in English `≥93 %`, `+3–5 pp per year`. Scales are kept as
 * written (2.5万), never multiplied out.
 */
export function writeGoal(goal: Goal): Bilingual {
  if (isNumeric(goal)) {
    const [low] = typeof goal.value === "number" ? [goal.value] : (goal.value ?? [0]);
    return written(goal, goal.kind === "change" && low > 0 ? "+" : "");
  }
  if (goal.kind === "direction") return word(goal.toward);
  const sign = signs[goal.bound] || "=";
  return { zh: `${sign}${goal.reference}`, en: `${sign}${goal.reference}` };
}

const signs: Readonly<Record<Bound, string>> = {
  exactly: "",
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  about: "≈",
  between: "",
};

/** Writes a value with its bound, scale and unit in both languages; a value that is missing is written as what is wrong with it. */
export function writeQuantity(quantity: Quantity): Bilingual {
  return written(quantity, "");
}

function written(quantity: Quantity, plus: "" | "+"): Bilingual {
  const { bound = "exactly", value, missing, unit, scale, per = [] } = quantity;
  if (value === null) return word(missing ?? "noValue");
  const number = typeof value === "number" ? writeNumber(value) : value.map(writeNumber).join("–");
  const { symbol } = UNITS[unit];
  const sign = `${signs[bound]}${plus}`;
  const counted = writePer(per);
  const each = per.length === 0 ? { zh: "", en: "" } : { zh: `(${counted.zh})`, en: ` ${counted.en}` };
  const gap = symbol.en === "" || symbol.en.startsWith(":") ? "" : " ";
  return {
    zh: `${sign}${number}${scaleWord(scale, "zh")}${symbol.zh}${each.zh}`,
    en: `${sign}${number}${scaleWord(scale, "en")}${gap}${symbol.en}${each.en}`,
  };
}

/** What something is counted per, in words: 每5年每名教师, per 5 years per teacher; in total when per nothing. */
export function writePer(per: readonly Per[] = []): Bilingual {
  if (per.length === 0) return { zh: "总数", en: "in total" };
  const unit = (of: Per["of"]): Bilingual => word(of === "county" ? "per-county" : of);
  const zh = per.map(({ every = 1, of }) => `每${every === 1 ? "" : every}${unit(of).zh}`).join("");
  const en = per.map(({ every = 1, of }) => `per ${every === 1 ? "" : `${every} `}${unit(of).en}`).join(" ");
  return { zh, en };
}

const word = (key: string): Bilingual => WORDS[key] ?? { zh: key, en: key };

/** Up to twelve significant digits, so that binary noise does not show. */
const writeNumber = (value: number): string => String(Number(value.toPrecision(12)));

function scaleWord(scale: number | undefined, locale: "zh" | "en"): string {
  if (scale === undefined || scale === 1) return "";
  if (locale === "zh" && scale === 1e4) return "万";
  if (locale === "zh" && scale === 1e8) return "亿";
  return locale === "zh" ? `×${scale}` : ` × ${scale.toLocaleString("en-US")}`;
}
