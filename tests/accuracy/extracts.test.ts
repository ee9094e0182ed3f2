import { readFileSync } from "node:fs";
import { STAGES, unitOf } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** What the file holds, as far as these tests look at it; the file's own note says what each field means. */
interface LabelledRecord {
  readonly type: string;
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly stage?: string;
  readonly kind?: string;
  readonly bound?: string;
  readonly value?: number | readonly number[] | null;
  readonly missing?: string;
  readonly unit?: string;
  readonly scale?: number;
  readonly per?: readonly { readonly every?: number; readonly of: string }[];
  readonly toward?: string;
  readonly reference?: string;
  readonly by?: string;
  readonly within?: number;
  readonly from?: string;
  readonly deadline?: string;
  readonly date?: string;
  readonly baseline?: { readonly value: number; readonly date?: string; readonly printed?: string };
  readonly formalType?: string;
  readonly implicit?: true;
  readonly standing?: true;
  readonly printed?: string;
  readonly optional?: true;
  readonly also?: readonly Readonly<Record<string, unknown>>[];
}
interface LabelledText {
  readonly id: string;
  readonly form: string;
  readonly text: string;
  readonly context?: { readonly period: readonly [number, number] };
  readonly records: readonly LabelledRecord[];
  readonly leftOut?: readonly string[];
}
interface LabelledSet {
  readonly id: string;
  readonly cases: readonly LabelledText[];
}

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const later: readonly LabelledText[] = ["laterExtracts.json", "latestExtracts.json", "newestExtracts.json"].flatMap(
  (file) => read(file).cases,
);
const kept: LabelledSet = { id: "kept", cases: read("keptExtracts.json").cases };
const sets: readonly LabelledSet[] = [
  ...read("extracts.json").sets.map((set: LabelledSet) =>
    set.id === "open" ? { ...set, cases: [...set.cases, ...later] } : set,
  ),
  kept,
];
const cases = sets.flatMap((set) => set.cases);
const records = cases.flatMap((labelled) => labelled.records.map((record) => ({ ...labelled, record })));

/** Ids and labels of the records for which a rule does not hold, so that a failure names them. */
const breaking = (holds: (record: LabelledRecord, text: string) => boolean): readonly string[] =>
  records.filter(({ record, text }) => !holds(record, text)).map(({ id, record }) => `${id} ${record.label}`);

/** Every coding the file calls right: the record itself, and each alternative laid over it, its nulls taken away. */
const codings = (record: LabelledRecord): readonly LabelledRecord[] => [
  record,
  ...(record.also ?? []).map((other) => {
    const entries = Object.entries({ ...record, ...other });
    return {
      type: record.type,
      ...Object.fromEntries(entries.filter(([key, each]) => each !== null || key === "value")),
    };
  }),
];

const BOUNDS = ["exactly", "atLeast", "moreThan", "atMost", "lessThan", "about", "between"];
const NUMERIC = ["level", "change", "flow"];
const PER = "year term week period county school class teacher principal student researcher".split(" ");
const YEAR = /^20[0-3]\d$/;
const DIGITS = "〇一二三四五六七八九";
/** Periods and the year they end in: a plan may name the period instead of the year. */
const PERIODS: Readonly<Record<string, string>> = { 十二五: "2015", 十三五: "2020", 十四五: "2025", 十五五: "2030" };

/** The text as a reader sees it: half-width, letters that stand for digits read as digits, thousands joined. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/(?<=\d)O|O(?=\d)/g, "0")
    .replaceAll(/(?<=\d\.) (?=\d)|(?<=(?:^|\s)\d) (?=\d(?!\d))/g, "")
    .replaceAll(/(?<=(?<![\d.])\d{1,3})[, ](?=\d{3}(?!\d))/g, "");
const namesYear = (text: string, year: string): boolean =>
  plain(text).includes(year) ||
  text.includes([...year].map((digit) => DIGITS[Number(digit)]).join("")) ||
  text.includes(`the ${(Number(year) - 1955) / 5}th Five-Year Plan`) ||
  Object.entries(PERIODS).some(([period, end]) => end === year && text.includes(period));
const printsNumber = (text: string, value: number): boolean =>
  new RegExp(`(?<![\\d.])${String(value).replace(".", "\\.")}(\\.?0+)?(?!\\d|\\.\\d)`).test(
    `${plain(text)} ${text.normalize("NFKC")}`,
  );

describe("extracts.json", () => {
  it("has two sets of the same make, with no id and no text twice", () => {
    expect(sets.map(({ id }) => id)).toEqual(["open", "aside", "kept"]);
    for (const form of ["prose", "table", "trap", "damaged", "english"]) {
      const [open = 0, aside = 0] = sets.map((set) => set.cases.filter((each) => each.form === form).length);
      expect(open, form).toBeGreaterThan(0);
      expect(aside, form).toBeGreaterThan(0);
      // What was labelled later (k, m, p) joins `open`; the set aside stays as it is.
      const first = sets[0]?.cases.filter((each) => each.form === form && each.id.startsWith("e")).length ?? 0;
      expect(Math.abs(first - aside), form).toBeLessThanOrEqual(1);
    }
    expect(cases.filter(({ id }) => !/^[ekmprstuvwxyz]\d{3}$/.test(id))).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it("gives every record the fields of its type, whichever coding is taken", () => {
    const fits = ({ type, kind, bound, value, toward, reference, baseline, by, date }: LabelledRecord): boolean => {
      if (type === "milestone") return [kind, bound, value, baseline, date].every((each) => each === undefined);
      if (type === "observation") return kind === undefined && value !== undefined && by === undefined;
      if (type !== "target" || date !== undefined) return false;
      if (kind === "direction") {
        return ["raise", "lower", "neverFall", "neverRise"].includes(toward ?? "") && bound === undefined;
      }
      if (kind === "relative") return value === undefined && reference !== undefined && BOUNDS.includes(bound ?? "");
      return NUMERIC.includes(kind ?? "") && value !== undefined && toward === undefined && reference === undefined;
    };
    expect(breaking((record) => codings(record).every(fits))).toEqual([]);
  });

  it("uses units, bounds, stages, scales and counting bases of the model only", () => {
    const known = ({ unit, bound, stage, scale, per, value, missing }: LabelledRecord): boolean =>
      (value === undefined ? unit === undefined : unit !== undefined && unitOf(unit) !== undefined) &&
      (bound === undefined ? value === undefined : BOUNDS.includes(bound)) &&
      (stage === undefined || Object.hasOwn(STAGES, stage)) &&
      (scale === undefined || [1e3, 1e4, 1e6, 1e8, 1e9].includes(scale)) &&
      (per ?? []).every(({ of, every = 1 }) => PER.includes(of) && every > 0) &&
      (value === null) === (missing === "noValue");
    expect(breaking((record) => codings(record).every(known))).toEqual([]);
  });

  it("writes a range as low and high with the bound between, and one number with any other", () => {
    const shaped = ({ bound, value }: LabelledRecord): boolean =>
      Array.isArray(value)
        ? bound === "between" && value.length === 2 && Number(value[0]) < Number(value[1])
        : bound !== "between" && (value === undefined || value === null || Number.isFinite(value));
    expect(breaking((record) => codings(record).every(shaped))).toEqual([]);
  });

  it("names only years that the text or the plan's period names", () => {
    const odd = records.filter(({ text, context, record }) => {
      const period = (context?.period ?? []).map(String);
      return codings(record)
        .flatMap(({ by, from, date, baseline }) => [by, from, date, baseline?.date])
        .some((year) => year !== undefined && !(YEAR.test(year) && (period.includes(year) || namesYear(text, year))));
    });
    expect(odd.map(({ id, record }) => `${id} ${record.label}`)).toEqual([]);
    expect(breaking(({ within = 1 }) => Number.isInteger(within) && within > 0)).toEqual([]);
    expect(breaking(({ deadline = "yearly" }) => ["yearly", "ongoing"].includes(deadline))).toEqual([]);
  });

  it("has every figure in its text: its digits, or what is printed for them", () => {
    const found = ({ value, implicit, printed }: LabelledRecord, text: string): boolean => {
      if (printed !== undefined) return text.includes(printed);
      return (
        implicit || value === undefined || value === null || [value].flat().every((each) => printsNumber(text, each))
      );
    };
    expect(breaking(found)).toEqual([]);
    const based = ({ baseline }: LabelledRecord, text: string): boolean =>
      baseline === undefined ||
      (baseline.printed === undefined ? printsNumber(text, baseline.value) : text.includes(baseline.printed));
    expect(breaking(based)).toEqual([]);
  });

  it("has a label for every record, other labels that differ from it, and alternatives that change something", () => {
    expect(breaking(({ label = "" }) => label.trim() !== "")).toEqual([]);
    expect(breaking(({ label, labels = [] }) => new Set([label, ...labels]).size === labels.length + 1)).toEqual([]);
    const changes = (record: LabelledRecord): boolean =>
      new Set(codings(record).map((each) => JSON.stringify(Object.entries(each).sort()))).size ===
      1 + (record.also ?? []).length;
    expect(breaking(changes)).toEqual([]);
  });

  it("leaves out only what stands in the text", () => {
    const odd = cases.filter(({ text, leftOut = [] }) => !leftOut.every((each) => text.includes(each)));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
