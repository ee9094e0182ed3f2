import groupBy from "lodash-es/groupBy.js";
import { type Reason, reason } from "../model/reason.ts";
import type { Point, Refusal } from "./matchReadings.ts";

/** The values that are used, one a date in order of time, and those that are not. */
export interface Settled {
  readonly points: readonly Point[];
  readonly refused: readonly Refusal[];
}

/**
 * Chooses one series and one value a date. Of several series the one that needs the fewest assumptions, then the longest, is
 * taken alone: two places or two definitions make no trend. Values of one date that agree but for rounding are one; of
 * those that differ the nearest to its authority stands, and where none is nearer than the other, neither.
 */
export function settlePoints(points: readonly Point[]): Settled {
  const series = Object.values(groupBy(points, ({ series: key }) => key)).sort(
    (a, b) =>
      assumptionsOf(a) - assumptionsOf(b) ||
      b.length - a.length ||
      // The same one in whatever order they were given.
      ((a[0]?.series ?? "") < (b[0]?.series ?? "") ? -1 : 1),
  );
  const [chosen = [], ...others] = series;
  const refused: Refusal[] = others.flat().map(({ reading }) => ({ reading, reasons: [otherSeries(chosen[0])] }));
  const used: Point[] = [];
  for (const same of Object.values(groupBy(chosen, ({ instant, from }) => `${instant} ${from ?? ""}`))) {
    const [best, ...rest] = [...same].sort(byStanding);
    if (!best) continue;
    const differing = rest.filter((each) => !agree(best, each));
    const equal = differing.filter((each) => standing(each) === standing(best));
    if (equal.length > 0) {
      const values = [...new Set([best, ...equal].map(({ value }) => value))].sort((a, b) => a - b);
      const why = reason("reason.disagreement", { date: best.date, values });
      refused.push(...same.map(({ reading }) => ({ reading, reasons: [why] })));
      continue;
    }
    used.push(best);
    for (const { reading, value } of differing) {
      const values = [best.value, value];
      refused.push({ reading, reasons: [reason("reason.disagreement", { date: best.date, values })] });
    }
  }
  return { points: used.sort((a, b) => a.instant - b.instant || (a.from ?? 0) - (b.from ?? 0)), refused };
}

const assumptionsOf = (points: readonly Point[]): number =>
  new Set(points.flatMap(({ assumed }) => assumed.map(({ code }) => code))).size;

function otherSeries(chosen: Point | undefined): Reason {
  const { indicator, label, region } = chosen?.reading ?? { label: "", region: "" };
  return reason("reason.other-series", { indicator: indicator ?? label, region });
}

const GRADES: readonly (string | undefined)[] = ["official", "press", "copy-of-press", "third-party"];

/** What the target itself states, then what was observed before what was estimated or forecast, then the nearer source. */
function standing({ reading: { ref, status } }: Point): number {
  if (ref.of === "baseline") return 0;
  const grade = GRADES.indexOf(ref.sourceGrade);
  return 1 + ["A", "E", "F"].indexOf(status) * 10 + (grade < 0 ? GRADES.length : grade);
}

/** The better standing first, then the more exact, then by all that is said, so that order does not matter. */
function byStanding(a: Point, b: Point): number {
  const exact = (point: Point): number => Number(point.reading.bound !== "exactly") * 20 - decimalsOf(point.value);
  const [left, right] = [a, b].map(({ reading, value }) => JSON.stringify([value, reading.ref, reading.label])) as [
    string,
    string,
  ];
  return standing(a) - standing(b) || exact(a) - exact(b) || (left < right ? -1 : Number(left > right));
}

/** Whether one value is the other rounded: 84.7 and 84.74. */
function agree(a: Point, b: Point): boolean {
  const decimals = Math.min(decimalsOf(a.value), decimalsOf(b.value));
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -decimals + 1e-9 && a.vague === b.vague;
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
