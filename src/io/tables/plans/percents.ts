import { numeralValue } from "../../../extract/numerals.ts";
import { type GoalValue, isNumeric } from "../../../model/goal.ts";
import type { Observation } from "../../../model/observation.ts";
import { rounded } from "../../../model/rounded.ts";
import type { Target } from "../../../model/target.ts";

/** A value in percent that may be the fraction which a spreadsheet keeps of a cell it shows as 93%. */
export interface Percent {
  readonly column: string;
  readonly value: number;
  /** The value as it would be in percent. */
  readonly times: number;
  /** The printed figure that shows it is a fraction; absent where none shows either. */
  readonly printed?: string;
}

/** The values of a record in percent that lie between 0 and 1 and that no printed figure confirms. */
export function percentsOf(table: string, record: object): readonly Percent[] {
  if (table === "observations") {
    const { unit, value, scale, evidence } = record as Observation;
    return suspects("value", { unit, value, scale }, evidence.value);
  }
  if (table !== "targets") return [];
  const { goal, baseline, evidence } = record as Target;
  return [
    ...(isNumeric(goal) ? suspects("value", goal, evidence.value) : []),
    // A baseline that repeats an observation is looked at there, beside its figure.
    ...(baseline && baseline.observation === undefined ? suspects("baseline_value", baseline, undefined) : []),
  ];
}

interface Valued {
  readonly unit: string;
  readonly value: GoalValue | null;
  readonly scale?: number | undefined;
}

function suspects(column: string, { unit, value, scale = 1 }: Valued, printed: string | undefined): readonly Percent[] {
  if (unit !== "percent" || value === null) return [];
  const ends = (typeof value === "number" ? [value] : value).map((end) => rounded(end * scale));
  if (!ends.some((end) => end !== 0 && Math.abs(end) <= 1)) return [];
  const figures = printed === undefined ? [] : figuresIn(printed);
  const found = ends.flatMap((end, side): readonly Percent[] => {
    const size = Math.abs(end);
    if (size === 0 || size > 1 || figures.includes(size)) return [];
    const shows = figures.includes(rounded(size * 100));
    return [
      {
        column: side === 0 ? column : `${column}_high`,
        value: end,
        times: rounded(end * 100),
        ...(shows && printed !== undefined && { printed }),
      },
    ];
  });
  return found.slice(0, 1);
}

/** The numbers of a printed figure, in digits or after 百分之. */
function figuresIn(printed: string): readonly number[] {
  const text = printed.normalize("NFKC").replace(/(\d),(?=\d{3})/g, "$1");
  const digits = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const characters = [...text.matchAll(/百分之([零〇一二三四五六七八九十百点两]+)/g)].map(([, number]) =>
    numeralValue(number as string),
  );
  return [...digits, ...characters].filter((each) => each !== undefined);
}
