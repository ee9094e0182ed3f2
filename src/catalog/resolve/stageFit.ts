import { type Indicator, UNSTATED } from "../../model/indicator.ts";
import { STAGES, type StageCode, stageContains, stagesOverlap } from "../../model/stages.ts";
import { UNITS } from "../../model/units.ts";
import type { Asked } from "./matchWording.ts";
import type { Wording } from "./wordings.ts";

/** How stages stand to each other, from the label's side. */
export type StageFit = "same" | "said" | "open" | "usual" | "narrower" | "wider" | "other";

/**
 * Where label and wording name the same stage, only the context can still tell them apart: 普通高中录取率 is what becomes of pupils
 * of lower secondary when it stands under 初中.
 */
export function stageFit({ reading, heading, stage: said }: Asked, { own, reading: wording }: Wording): StageFit {
  if (reading.stage === wording.stage && reading.severalStages === wording.severalStages) {
    if (heading === undefined || heading === own) {
      if (heading === own || reading.stage === own || reading.severalStages) return "same";
      // 职业本科招生占高等职业教育招生比例 names one stage of several, and is the very wording.
      if (reading.stage !== undefined && reading.text === wording.text) return "same";
    }
  } else if (reading.severalStages) return "other";
  if (said === undefined) return WIDE.includes(own) ? "usual" : wording.stage === undefined ? "open" : "wider";
  if (said === own) return heading === undefined || stagesOverlap(heading, own) ? "same" : "said";
  return fitOfStages(said, own);
}

/** What was found for two stages of the sixteen, kept. */
const fits = new Map<StageCode, Map<Wording["own"], StageFit>>();

/** How a wording's stage stands to another one that a label says. */
function fitOfStages(said: StageCode, own: Wording["own"]): StageFit {
  let known = fits.get(said);
  if (!known) {
    known = new Map();
    fits.set(said, known);
  }
  let fit = known.get(own);
  if (!fit) {
    fit = compareStages(said, own);
    if (own in STAGES) known.set(own, fit);
  }
  return fit;
}

function compareStages(said: StageCode, own: Wording["own"]): StageFit {
  if (own === UNSTATED || stageContains(own, said)) return "narrower";
  if (stageContains(said, own)) return "wider";
  return stagesOverlap(said, own) && STAGES[said].covers.length > 2 ? "wider" : "other";
}

const STAGE_KEPT: Readonly<Record<Exclude<StageFit, "narrower">, number>> = {
  same: 1,
  said: 0.92,
  usual: 0.97,
  open: 0.9,
  wider: 0.65,
  other: 0.2,
};

/** What the stage leaves of the confidence. */
export const stageKept = (fit: StageFit, { keptOfPart }: Wording): number =>
  fit === "narrower" ? keptOfPart : STAGE_KEPT[fit];

/** What remains of the confidence in an indicator of which the label names a part. */
const PART = 0.75;
/** The same where it is a total. */
const PART_OF_TOTAL = 0.62;
/** The same for money and for people who are counted stage by stage: teachers of one stage are another figure than those of all. */
const PART_OF_COUNTED = 0.5;

/**
 * What remains of the confidence in an indicator when the label's stage is a part of its; of several stages around the label's
 * the nearest leaves most. `isStaged` says whether the catalogue measures the same at other stages too.
 */
export function keptOfPart({ extensive, facets: { stage }, unit }: Indicator, isStaged: boolean): number {
  // A share of the whole says something of its part; a total says less.
  if (extensive) {
    const { dimension } = UNITS[unit];
    return dimension === "yuan" || (dimension === "person" && isStaged) ? PART_OF_COUNTED : PART_OF_TOTAL;
  }
  return PART - (stage === UNSTATED ? 0 : 0.005 * STAGES[stage].covers.length);
}

/** Stages wide enough that a label need not name them. */
const WIDE: readonly (StageCode | typeof UNSTATED)[] = ["TOTAL", "ED02-3", "ED1-3", UNSTATED];
