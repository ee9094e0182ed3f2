import type { Action } from "../../model/action.ts";
import { exclude } from "../../model/contradiction.ts";
import type { NumericGoal } from "../../model/goal.ts";
import type { Milestone } from "../../model/milestone.ts";
import { UNITS } from "../../model/units.ts";
import { MANY } from "../groups.ts";
import type { Figure } from "./counts.ts";

/** A number in the text of a task or milestone that is not the number of the figure of that name. */
export interface TextCount {
  readonly record: Milestone | Action;
  readonly figure: Figure;
  /** As it stands: 10个实训基地. */
  readonly seen: string;
}

/** 10个实训基地, 2.5万个学位: a number in digits, a scale, a counter, and what is counted. */
const COUNTED = /(?<![0-9.\-—–至、])([0-9]+(?:\.[0-9]+)?)(万|亿)?(所|个|名|人|门|项|班|处)(\p{Script=Han}+)/gu;

/** Names shorter than this (学校, 项目) mean too many things. */
const SHORTEST = 4;

/**
 * The counts in the texts of tasks and milestones that differ from a figure of the plan whose label is exactly what is counted.
 * Each text is looked at once, and each name looked up, so the cost does not grow with the number of figures.
 */
export function countsInText(
  records: readonly (Milestone | Action)[],
  figures: readonly Figure[],
): readonly TextCount[] {
  const byLabel = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { label } = figure.record;
    if (!("goal" in figure.record) || label.length < SHORTEST || figure.goal.kind === "change") continue;
    const named = byLabel.get(label);
    if (named) named.push(figure);
    else byLabel.set(label, [figure]);
  }
  return records.flatMap((record) =>
    [...record.evidence.exact.matchAll(COUNTED)].flatMap(([seen, digits = "", scale, counter = "", noun = ""]) => {
      const all = longestNamed(noun, byLabel) ?? [];
      // A name that stands for many figures tells none apart.
      const named = all.length > MANY ? [] : all.filter(({ goal: { unit } }) => UNITS[unit].written.includes(counter));
      const value = Number(digits) * (scale === "万" ? 1e4 : scale === "亿" ? 1e8 : 1);
      const differs = ({ goal }: Figure): boolean => exclude(pointOf(goal, value), goal);
      // One figure of this name that agrees is enough.
      const [first] = named;
      return first && named.every(differs) ? [{ record, figure: first, seen }] : [];
    }),
  );
}

/** The figures whose label is the whole of what is counted, or its beginning. */
function longestNamed(noun: string, byLabel: ReadonlyMap<string, readonly Figure[]>): readonly Figure[] | undefined {
  for (let length = noun.length; length >= SHORTEST; length--) {
    const named = byLabel.get(noun.slice(0, length));
    if (named) return named;
  }
  return undefined;
}

/** The number of a text on the terms of a figure. */
const pointOf = ({ kind, unit, per = [] }: NumericGoal, value: number): NumericGoal => ({
  kind,
  bound: "exactly",
  value,
  unit,
  per,
});
