import type { Deadline } from "../model/deadline.ts";
import { describe } from "../model/describe.ts";
import type { Coded } from "../model/finding.ts";
import { type Goal, isNumeric } from "../model/goal.ts";
import { messageOf } from "../model/messages/index.ts";
import { STAGES } from "../model/stages.ts";
import type { Baseline } from "../model/target.ts";
import type { Bilingual } from "../model/text.ts";
import { writeGoal, writeQuantity } from "../model/writeGoal.ts";
import type { EvidenceGrade } from "./grade.ts";
import type { TargetScore } from "./targetScore.ts";

/** A coded thing in both languages, to stand inside a sentence. */
export const inBoth = (each: Coded): Bilingual => ({ zh: describe(each, "zh"), en: describe(each, "en") });

/** The words of the library for a code. */
export const said = (code: string): Bilingual => messageOf(code) ?? { zh: code, en: code };

/** What a target promises: 到2025年“学前教育三年毛入园率”达到93%以上; “…” at 93 % or more by 2025. */
export function promisePhrase({ label, stage, goal, deadline }: TargetScore): Bilingual {
  const when = deadlinePhrase(deadline);
  const name = namePhrase(label, stage);
  const what = goalPhrase(goal);
  return { zh: `${when.zh}${name.zh}${what.zh}`, en: `${name.en} ${what.en}${when.en}` };
}

/** The label as written, with its stage where the label does not say it. */
export function namePhrase(label: string, stage: TargetScore["stage"]): Bilingual {
  const words = stage === undefined ? undefined : STAGES[stage];
  if (!words || words.words.some((word) => label.includes(word))) return { zh: `“${label}”`, en: `“${label}”` };
  return { zh: `${words.name.zh}“${label}”`, en: `${words.name.en} “${label}”` };
}

function goalPhrase(goal: Goal): Bilingual {
  const written = writeGoal(goal);
  if (!isNumeric(goal) || goal.kind !== "level" || goal.value === null) {
    return { zh: `(${written.zh})`, en: `(${written.en})` };
  }
  const { zh, en } = writeQuantity({ ...goal, bound: "exactly" });
  switch (goal.bound) {
    case "atLeast":
      return { zh: `达到${zh}以上`, en: `at ${en} or more` };
    case "moreThan":
      return { zh: `超过${zh}`, en: `above ${en}` };
    case "atMost":
      return { zh: `不超过${zh}`, en: `at ${en} or less` };
    case "lessThan":
      return { zh: `低于${zh}`, en: `below ${en}` };
    case "about":
      return { zh: `达到${zh}左右`, en: `at about ${en}` };
    default:
      return { zh: `达到${zh}`, en: `at ${en}` };
  }
}

function deadlinePhrase(deadline: Deadline): Bilingual {
  switch (deadline.kind) {
    case "by": {
      if (!/^\d{4}(-\d\d){0,2}$/.test(deadline.date)) return { zh: deadline.date, en: ` by ${deadline.date}` };
      const to = { day: 10, month: 7, year: 4, period: 4 }[deadline.precision];
      const date = deadline.date.slice(0, to);
      const [year, month, day] = date.split("-").map(Number);
      const zh = `到${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
      return { zh, en: ` by ${date}` };
    }
    case "within":
      return { zh: `${deadline.years}年内`, en: ` within ${deadline.years} years` };
    case "from":
      return { zh: `从${deadline.date.slice(0, 4)}年起`, en: ` from ${deadline.date.slice(0, 4)} on` };
    case "yearly":
      return { zh: "逐年使", en: " year by year" };
    case "ongoing":
      return { zh: "长期使", en: " from now on" };
    default:
      return { zh: "(未写期限)", en: " (no date)" };
  }
}

/** The baseline with its year: 89.48%,2020年. */
export function baselinePhrase(baseline: Baseline): Bilingual {
  const { zh, en } = writeQuantity(baseline);
  const year = baseline.date?.slice(0, 4);
  return year === undefined ? { zh, en } : { zh: `${zh},${year}年`, en: `${en} in ${year}` };
}

/** The clause, its place in the text and how it was read: “…”,原文第3068字; with the baseline's clause where it is asked for. */
export function evidencePhrase(score: TargetScore, withBaseline: boolean): Bilingual {
  const { evidence, printed, baselineEvidence, grade } = score;
  const read = grade.reading === "verbatim" ? { zh: "", en: "" } : said(`word.${grade.reading}`);
  const figure = printed === undefined ? "" : ` … “${printed}”`;
  const from = withBaseline ? baselineEvidence : undefined;
  return {
    zh: `“${evidence.exact}”${figure},原文第${evidence.start}字${from ? `;基期:“${from.exact}”,第${from.start}字` : ""}${read.zh && `;${read.zh}`}`,
    en: `“${evidence.exact}”${figure}, character ${evidence.start}${from ? `; baseline: “${from.exact}”, character ${from.start}` : ""}${read.en && `; ${read.en}`}`,
  };
}

/** What is doubtful, as a further part of a sentence; empty when nothing is. Doubts of a baseline bear only on what uses it. */
export function doubtsPhrase({ doubts }: EvidenceGrade, withBaseline: boolean): Bilingual {
  const all = doubts.filter(({ code }) => withBaseline || !code.startsWith("doubt.baseline")).map(inBoth);
  if (all.length === 0) return { zh: "", en: "" };
  return { zh: `;${all.map(({ zh }) => zh).join(";")}`, en: `; ${all.map(({ en }) => en).join("; ")}` };
}

/** A share as a percentage: whole ones, with one decimal below 10 %. */
export function sharePhrase(value: number): Bilingual {
  const percent = Math.abs(value) < 0.1 ? Number((value * 100).toFixed(1)) : Math.round(value * 100);
  return { zh: `${percent}%`, en: `${percent} %` };
}

/** A number to two decimals, or to two figures where that leaves nothing. */
export function numberPhrase(value: number): string {
  return String(Number(Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(2)));
}

/** Texts in a row, in both languages. */
export function listPhrase(all: readonly Bilingual[]): Bilingual {
  return { zh: all.map(({ zh }) => zh).join("、"), en: all.map(({ en }) => en).join(", ") };
}
