import type { Passage } from "../passage.ts";
import type { EnglishStart, EnglishStatement } from "./statements.ts";

/** A line that gives the value of a year and nothing else: `2024 - 60%`, `2018-2019: 27%`. A dash alone leads to a share only: 2019-20 is a year. */
const ROW =
  /^[-•*·▪●\s]*(?<when>(?:(?:by|in|SY|FY|AY) ?)?(?:19|20)\d\d(?: ?[-–/] ?(?:20\d\d|\d\d)(?![\d%.]))?(?: (?:school|academic|financial) year)?)(?: ?[:=→] ?| ?[-–] ?(?=[^%]{1,12}%))(?<value>(?:at least |[<>≥≤~] ?)?\d[\d,]*(?:\.\d+)?(?: ?(?:%|per ?cent))?)[.;]?$/i;

/** What the rows of values by year below a line are about. */
export interface RowsAbout {
  readonly label: string;
  /** The last figure of the line, where it states one. */
  readonly stated?: EnglishStatement;
  /** Where it stands, as a line below says. */
  readonly start?: EnglishStart;
}

/** A row of a year's value as a passage in which year and value stand apart, `2024: 60%`; `undefined` for any other line. */
export function yearRow({ text, origin }: Passage): Passage | undefined {
  const { when, value } = (text.length < 48 && ROW.exec(text)?.groups) || {};
  if (when === undefined || value === undefined) return undefined;
  const whenAt = text.indexOf(when);
  const valueAt = text.lastIndexOf(value);
  const behind = when.length + GAP.length;
  return {
    text: `${when}${GAP}${value}`,
    origin: (index) => origin(index < behind ? Math.min(whenAt + index, valueAt) : valueAt + index - behind),
  };
}

const GAP = ": ";

const LONGEST = 200;
const NUMBERED = /^(?:Indicator|KPI|Outcome|Output|Result)s?(?: \d{1,3}(?:\.\d{1,3}){0,3})?[:.] (?=\S)/;
/** A line that ends so goes on in the next. */
const TORN = /(?:&|,|-|\b(?:and|or|of|in|for|the|with|to|by))$/i;

/** What rows below a line would be about: what it states, or the line where it only names something; `before` is the same of the line above. */
export function aboutOf(
  text: string,
  stated: EnglishStatement | undefined,
  before: RowsAbout | undefined,
): RowsAbout | undefined {
  if (stated) return { label: stated.measure, stated };
  const line = text.replace(/^[-•*·▪●\s]+/, "").trim();
  if (line.length > LONGEST || /[.;!?]$|\d(?:%| ?per ?cent)/.test(line)) return undefined;
  const joined = before && !before.stated && TORN.test(before.label) ? `${before.label} ${line}` : line;
  return { label: joined.replace(/[\s:–-]+$/, "").replace(NUMBERED, "") };
}

/** The value of a year below a statement starts where that does; where it is the start or the end of it, it says nothing new. */
export function inRows(stated: readonly EnglishStatement[], { stated: above }: RowsAbout): readonly EnglishStatement[] {
  return stated.flatMap((statement) => {
    const { value } = statement.figure;
    if (above && (value === above.figure.value || value === above.from?.figure.value)) return [];
    return [
      above?.from ? { ...statement, unit: above.unit, from: { ...above.from, isShared: true as const } } : statement,
    ];
  });
}
