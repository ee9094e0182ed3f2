import type { Plan } from "../model/plan.ts";
import { type Reason, reason } from "../model/reason.ts";
import { STAGES, type StageCode, stagesOverlap } from "../model/stages.ts";
import { THEMES, type Theme } from "../model/themes.ts";
import { absence } from "./cells.ts";
import type { CrosstabOptions } from "./crosstab.ts";
import { regionCode } from "./crosstabDimensions.ts";
import type { CrosstabCategory } from "./crosstabResult.ts";

type Pair = readonly [row: CrosstabCategory, column: CrosstabCategory];

/**
 * Why a cell is empty, where one of its respects is stage or theme, of which a remit speaks: outside the remit of every plan it
 * could come from, counted under a stage that overlaps with it, possibly in a part a copy lacks, or not stated although
 * within the remit. A remit without themes rules none out. Nothing is said of other tables, nor of categories without a code.
 */
export function emptyReason(
  rows: CrosstabOptions["rows"],
  columns: CrosstabOptions["columns"],
  plans: readonly Plan[],
  isFilled: (...cell: Pair) => boolean,
): (...cell: Pair) => Reason | undefined {
  const respects = [rows, columns] as const;
  const speaks = respects.some((each) => each === "stage" || each === "theme");
  if (!speaks || rows === columns) return () => undefined;
  return (...cell) => {
    if (cell.some(({ status, code }) => status !== "coded" || code === undefined)) return undefined;
    const codeOf = (respect: string): string | undefined => {
      const place = respects.indexOf(respect as never);
      return place === -1 ? undefined : cell[place]?.code;
    };
    const [stage, theme] = [codeOf("stage"), codeOf("theme")];
    if (stage !== undefined && !isStage(stage)) return undefined;
    const among = plans.filter((plan) => isOf(plan, codeOf("plan"), codeOf("region")));
    const reasons = among.map((plan) => absenceOf(plan, stage, theme));
    // Of several plans, the one that leaves most open speaks.
    const [why] = OPENNESS.flatMap((each) => reasons.filter(({ code }) => code === each));
    if (stage === undefined || why === undefined || OUTSIDE.includes(why.code)) return why;
    const others = overlapping(stage, (twin) => {
      const [row, column] = cell;
      return rows === "stage" ? isFilled({ ...row, code: twin }, column) : isFilled(row, { ...column, code: twin });
    });
    return others.length === 0 ? why : reason("reason.overlapping-stage", { stages: others });
  };
}

/** Whether a plan's records can stand in a cell: where no plan or region is told apart, those of any can. */
const isOf = (plan: Plan, id: string | undefined, region: string | undefined): boolean =>
  (id === undefined || plan.id === id) && (region === undefined || regionCode(plan) === region);

/** Why a plan has nothing on a stage and a theme. */
function absenceOf(plan: Plan, stage: StageCode | undefined, theme: string | undefined): Reason {
  const { themes } = plan.remit;
  const why = absence(plan, stage);
  if (why.code === "reason.outside-remit" || theme === undefined || !isTheme(theme) || !themes) return why;
  return themes.includes(theme) ? why : reason("reason.outside-theme-remit", { theme: THEMES[theme] });
}

/** The stages that overlap with one and have records there. */
function overlapping(stage: StageCode, isFilledAt: (twin: StageCode) => boolean): readonly StageCode[] {
  return STAGE_CODES.filter((other) => other !== stage && stagesOverlap(other, stage) && isFilledAt(other));
}

const OUTSIDE: readonly string[] = ["reason.outside-remit", "reason.outside-theme-remit"];
const OPENNESS: readonly Reason["code"][] = [
  "reason.missing-part",
  "reason.not-stated",
  "reason.outside-theme-remit",
  "reason.outside-remit",
];

const isStage = (code: string): code is StageCode => Object.hasOwn(STAGES, code);
const isTheme = (code: string): code is Theme => Object.hasOwn(THEMES, code);

/** Every stage but the whole, which overlaps with each and so tells nothing. */
const STAGE_CODES = (Object.keys(STAGES) as StageCode[]).filter((code) => code !== "TOTAL");
