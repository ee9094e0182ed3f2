import { EduplanError } from "../model/error.ts";
import type { Bilingual } from "../model/text.ts";

/**
 * What a class is decided by, each 1 where progress just suffices, negative where it goes the wrong way.
 * `linear`: actual over required yearly change, in points. `growth`: actual over required yearly growth rate (CAGR).
 * `projected-share`: the share of the way from start to target that will be gone by the deadline if growth goes on.
 */
export type ProgressMeasure = "linear" | "growth" | "projected-share";

/** One class of a scheme: it takes what reaches its threshold. */
export interface ProgressClass {
  readonly code: string;
  /** What it is called; classes of the bundled schemes have their names in the library's messages. */
  readonly name?: Bilingual;
  /** The least value that falls into it. */
  readonly atLeast?: number;
  /** The value above which it begins. */
  readonly moreThan?: number;
}

/** A way to class progress: a measure and thresholds, the best class first; the last has no threshold and takes the rest. */
export interface ProgressScheme {
  readonly name: string;
  readonly measure: ProgressMeasure;
  readonly classes: readonly ProgressClass[];
  /** Where it comes from. */
  readonly source?: string;
}

/**
 * After the classes of the UNESCO SDG 4 Scorecard (UIS and GEM Report 2023–2025): fast, average, slow and no progress towards a
 * national benchmark, yearly change in points against the change required. The Scorecard draws its lines by the
 * probability of reaching the benchmark, estimated from the past of all countries; a region has no such past here, so the lines
 * are ours: fast reaches the target in time, average goes at least half as fast as required.
 */
export const SDG4_SCORECARD: ProgressScheme = {
  name: "sdg4-scorecard",
  measure: "linear",
  classes: [
    { code: "fast", atLeast: 1 },
    { code: "average", atLeast: 0.5 },
    { code: "slow", moreThan: 0 },
    { code: "none" },
  ],
  source: "unesco.org/en/sdg4scorecard-dashboard (classes); thresholds: eduplan",
};

/**
 * The progress measure of Open SDG (Statistics Canada's method): observed over required compound annual growth rate,
 * R = d · CAGR / |CAGR required|, with lines at 0.95, 0.6 and 0.
 */
export const OPEN_SDG: ProgressScheme = {
  name: "open-sdg",
  measure: "growth",
  classes: [
    { code: "on-track", atLeast: 0.95 },
    { code: "acceleration-needed", atLeast: 0.6 },
    { code: "limited", atLeast: 0 },
    { code: "deterioration" },
  ],
  source: "open-sdg.readthedocs.io/en/latest/progress-methodology/",
};

/**
 * The trend of the UN's SDG Progress Chart: the value expected at the deadline at the present growth rate, as a share of the way
 * from the base to the target, with lines at 0.95 and 0.1.
 */
export const UN_PROGRESS_CHART: ProgressScheme = {
  name: "un-progress-chart",
  measure: "projected-share",
  classes: [{ code: "on-track", atLeast: 0.95 }, { code: "fair", atLeast: 0.1 }, { code: "stagnation" }],
  source:
    "unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf, as Eustat restates it (github.com/EUSTAT-DES/site)",
};

/** The bundled schemes by name. */
export const PROGRESS_SCHEMES: Readonly<Record<SchemeName, ProgressScheme>> = {
  "sdg4-scorecard": SDG4_SCORECARD,
  "open-sdg": OPEN_SDG,
  "un-progress-chart": UN_PROGRESS_CHART,
};

/** The name of a bundled scheme. */
export type SchemeName = "sdg4-scorecard" | "open-sdg" | "un-progress-chart";

/** The class that a measure falls into. */
export function classOf(value: number, { classes }: ProgressScheme): string {
  const found = classes.find(({ atLeast, moreThan }) => {
    return (atLeast === undefined || value >= atLeast) && (moreThan === undefined || value > moreThan);
  });
  return (found ?? worstOf(classes)).code;
}

/** The class for what goes the wrong way. */
export function worstOf(classes: readonly ProgressClass[]): ProgressClass {
  return classes[classes.length - 1] as ProgressClass;
}

/**
 * A scheme by its name, or one's own, checked.
 *
 * @throws EduplanError `unknown-option` for a name that is none, `invalid-scheme` for classes without codes or thresholds that do not fall.
 */
export function schemeOf(scheme: SchemeName | ProgressScheme): ProgressScheme {
  if (typeof scheme === "string") {
    if (Object.hasOwn(PROGRESS_SCHEMES, scheme)) return PROGRESS_SCHEMES[scheme];
    const known = Object.keys(PROGRESS_SCHEMES).join(", ");
    throw new EduplanError("unknown-option", `track: unknown scheme ${scheme}; use ${known}, a scheme or a function`);
  }
  const fault = faultOf(scheme);
  if (fault === undefined) return scheme;
  throw new EduplanError("invalid-scheme", `track: ${fault}`);
}

function faultOf(scheme: ProgressScheme): string | undefined {
  const { name, measure, classes } = (scheme ?? {}) as Partial<ProgressScheme>;
  if (typeof name !== "string" || name === "") return "a scheme needs a name";
  if (measure !== "linear" && measure !== "growth" && measure !== "projected-share") {
    return `scheme ${name}: measure is linear, growth or projected-share, not ${String(measure)}`;
  }
  if (!Array.isArray(classes) || classes.length < 2) return `scheme ${name}: give at least two classes, the best first`;
  if (classes.some(({ code }) => typeof code !== "string" || code === "")) return `scheme ${name}: a class has no code`;
  const lines = classes.slice(0, -1).map(({ atLeast, moreThan }) => atLeast ?? moreThan);
  const falling = lines.every((line, index) => {
    const before = index === 0 ? Number.POSITIVE_INFINITY : lines[index - 1];
    return line !== undefined && Number.isFinite(line) && before !== undefined && line < before;
  });
  if (!falling) return `scheme ${name}: every class but the last needs a threshold below the one before`;
  const last = worstOf(classes);
  if (last.atLeast !== undefined || last.moreThan !== undefined) {
    return `scheme ${name}: the last class takes the rest and has no threshold`;
  }
  return undefined;
}
