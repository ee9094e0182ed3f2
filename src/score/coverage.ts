import type { Catalog } from "../catalog/catalog.ts";
import { UNSTATED } from "../model/indicator.ts";
import type { Plan } from "../model/plan.ts";
import { type StageCode, stagesOverlap } from "../model/stages.ts";
import type { Target } from "../model/target.ts";
import type { Theme } from "../model/themes.ts";
import type { Interval } from "./interval.ts";

/** How much of what a plan sets out to cover has at least one target. */
export interface Coverage extends Interval {
  readonly stages: readonly StageCode[];
  readonly without: readonly StageCode[];
}

/** The same by theme. */
export interface ThemeCoverage extends Interval {
  readonly themes: readonly Theme[];
  readonly without: readonly Theme[];
}

/**
 * Share of the stages in a plan's remit with at least one target, 0 to 1. An interval up to 1 where a part of the copy is
 * missing, since it may hold the rest, or where the remit names no stage. A target without a stage of its own has that of its
 * indicator; a wider stage covers those within it.
 */
export function coverage(plan: Plan, targets: readonly Target[], catalog: Catalog): Coverage {
  const { stages } = plan.remit;
  const found = targets.flatMap(({ stage, indicator }): StageCode[] => {
    const own = stage ?? catalog.byId.get(indicator ?? "")?.facets.stage;
    return own === undefined || own === UNSTATED ? [] : [own];
  });
  const without = stages.filter((stage) => !found.some((each) => stagesOverlap(stage, each)));
  return { ...shareOf(plan, stages.length, without.length), stages, without };
}

/** Share of the themes in a plan's remit with at least one target; `undefined` where the remit names none. */
export function themeCoverage(plan: Plan, targets: readonly Target[], catalog: Catalog): ThemeCoverage | undefined {
  const { themes } = plan.remit;
  if (!themes) return undefined;
  const found = new Set(targets.flatMap((each) => each.themes ?? catalog.byId.get(each.indicator ?? "")?.themes ?? []));
  const without = themes.filter((theme) => !found.has(theme));
  return { ...shareOf(plan, themes.length, without.length), themes, without };
}

function shareOf(plan: Plan, all: number, without: number): Interval {
  const low = all === 0 ? 0 : (all - without) / all;
  const whole = plan.parts.every(({ inCopy }) => inCopy === "complete");
  return { low, high: whole && all > 0 ? low : 1 };
}
