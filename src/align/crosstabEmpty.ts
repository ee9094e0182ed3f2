import type { Plan } from "../model/plan.ts";
import { type Reason, reason } from "../model/reason.ts";
import { STAGES, type StageCode, stagesOverlap } from "../model/stages.ts";
import { absence } from "./cells.ts";
import type { CrosstabOptions } from "./crosstab.ts";
import { regionCode } from "./crosstabDimensions.ts";
import type { CrosstabCategory } from "./crosstabResult.ts";

type Pair = readonly [row: CrosstabCategory, column: CrosstabCategory];

/**
 * Why a cell of stage by plan or region is empty: outside the remit, counted under a stage that overlaps with it, or as
 * `align` says it. Nothing is said of other tables.
 */
export function emptyReason(
  rows: CrosstabOptions["rows"],
  columns: CrosstabOptions["columns"],
  plans: readonly Plan[],
  isFilled: (...cell: Pair) => boolean,
): (...cell: Pair) => Reason | undefined {
  const place = rows === "stage" ? columns : columns === "stage" ? rows : undefined;
  if (place !== "plan" && place !== "region") return () => undefined;
  const codeOf = place === "plan" ? ({ id }: Plan): string => id : regionCode;
  return (row, column) => {
    const [stage, where] = rows === "stage" ? [row, column] : [column, row];
    const { code } = stage;
    if (code === undefined || !isStage(code)) return undefined;
    const others = STAGE_CODES.filter((other) => {
      const twin: CrosstabCategory = { ...stage, code: other };
      return (
        stagesOverlap(other, code) &&
        isFilled(...(rows === "stage" ? ([twin, where] as const) : ([where, twin] as const)))
      );
    });
    const reasons = plans.filter((plan) => codeOf(plan) === where.code).map((plan) => absence(plan, code));
    // Of several plans of one region, the one that leaves most open speaks.
    const [why] = OPENNESS.flatMap((each) => reasons.filter((reason) => reason.code === each));
    if (others.length === 0 || why?.code === "reason.outside-remit") return why;
    return reason("reason.overlapping-stage", { stages: others });
  };
}

const OPENNESS: readonly Reason["code"][] = ["reason.missing-part", "reason.not-stated", "reason.outside-remit"];

const isStage = (code: string): code is StageCode => Object.hasOwn(STAGES, code);

/** Every stage but the whole, which overlaps with each and so tells nothing. */
const STAGE_CODES = (Object.keys(STAGES) as StageCode[]).filter((code) => code !== "TOTAL");
