import type { CellMilestone, CellTarget } from "../../../align/alignment.ts";
import type { Table } from "../table.ts";
import * as codes from "./codes.ts";
import {
  code,
  coded,
  type Field,
  json,
  list,
  number,
  type Prefix,
  REQUIRED,
  tableOf,
  text,
  through,
  year,
} from "./field.ts";
import type { Namer } from "./named.ts";
import { planFields } from "./named.ts";
import {
  baselineFields,
  clauseFields,
  deadlineFields,
  endOf,
  goalFields,
  modalityFields,
  scopeFields,
  shortGoalFields,
} from "./stated.ts";

export const LEFT: Prefix = { name: "left", title: { zh: "左方", en: "left" } };
export const RIGHT: Prefix = { name: "right", title: { zh: "右方", en: "right" } };

const ruleOf = ({ atYear }: CellTarget): string | undefined => {
  if (!atYear || !("rule" in atYear)) return undefined;
  return typeof atYear.rule === "string" ? atYear.rule : `custom:${atYear.rule.custom}`;
};
const atYearOf = ({ atYear }: CellTarget) => (atYear && "value" in atYear ? atYear : undefined);

/** A target's value at the common year of an alignment, in the goal's own bound and scale, or why it has none. */
const atYearFields: readonly Field<CellTarget>[] = [
  year("at_year", ({ atYear }) => atYear?.year),
  number("at_year_value", (target) => endOf(atYearOf(target)?.value, "low")),
  number("at_year_value_high", (target) => endOf(atYearOf(target)?.value, "high")),
  code("at_year_unit", codes.UNIT_CODES, (target) => atYearOf(target)?.unit),
  number("at_year_scale", (target) => atYearOf(target)?.scale),
  text("at_year_rule", ruleOf),
  year("at_year_from", (target) => atYearOf(target)?.between?.[0]),
  year("at_year_to", (target) => atYearOf(target)?.between?.[1]),
  ...coded<CellTarget>("at_year_reason", ({ atYear }) => (atYear && "reason" in atYear ? atYear.reason : undefined)),
];

/** All that an alignment says of a target, but for its plan and where else it is stated. */
export const targetFields: readonly Field<CellTarget>[] = [
  text("target", ({ target }) => target),
  text("label", ({ label }) => label),
  text("indicator", ({ indicator }) => indicator),
  code("predicate", codes.PREDICATE_CODES, ({ coding }) => coding?.predicate),
  number("confidence", ({ coding }) => coding?.confidence),
  list("candidates", ({ coding }) => coding?.candidates?.map(({ indicator }) => indicator)),
  json("candidates_detail", ({ coding }) => coding?.candidates),
  text("coded_by", ({ coding }) => coding?.by),
  code("coding_status", codes.CODING_STATUS_CODES, ({ coding }) => coding?.status),
  text("coding_note", ({ coding }) => coding?.note),
  code("row_predicate", codes.PREDICATE_CODES, ({ predicate }) => predicate),
  json("row_differences", ({ differences }) => differences),
  ...through(goalFields, ({ goal }: CellTarget) => goal),
  ...through(baselineFields, ({ baseline }: CellTarget) => baseline),
  ...through(deadlineFields, ({ deadline }: CellTarget) => deadline),
  year("task_year", ({ taskYear }) => taskYear),
  ...atYearFields,
  code("formal_type", codes.FORMAL_TYPE_CODES, ({ formalType }) => formalType),
  ...through(modalityFields, ({ modality }: CellTarget) => modality),
  ...through(scopeFields, ({ scope }: CellTarget) => scope),
  ...coded<CellTarget>("doubt", ({ doubt }) => doubt),
  ...through(clauseFields, ({ evidence }: CellTarget) => evidence),
];

/** What a table of pairs says of either target; the rest stands in its table `targets`. */
export const sideFields: readonly Field<CellTarget>[] = [
  text("target", ({ target }) => target),
  text("label", ({ label }) => label),
  ...through(shortGoalFields, ({ goal }: CellTarget) => goal),
  year("year", ({ year: due }) => due),
  ...through(clauseFields, ({ evidence }: CellTarget) => evidence),
];

/** A milestone, but for its plan. */
export const milestoneFields: readonly Field<CellMilestone>[] = [
  text("milestone", ({ milestone }) => milestone),
  text("label", ({ label }) => label),
  ...through(deadlineFields, ({ deadline }: CellMilestone) => deadline),
  ...through(clauseFields, ({ evidence }: CellMilestone) => evidence),
];

/** Whether targets are told apart by the side they are on. */
type Sides = "both" | "none";

/** A target with a side where two versions of a plan may share ids. */
interface Sided {
  readonly side?: "left" | "right";
  readonly target: CellTarget;
}

/** The targets that a result of pairs speaks of, each once, with all that is known of them: table `targets`. */
export function targetsTable(targets: readonly Sided[], nameOf: Namer, sides: Sides = "none"): Table {
  const { once, side } = apart(targets, sides);
  return tableOf<Sided>(
    {
      name: "targets",
      title: ["一行一个被比较的目标", "One row a target compared"],
      key: [...side.map(({ name }) => name), "plan", "target"],
    },
    [
      ...side,
      ...planFields<Sided>(({ target }) => target.plan, nameOf),
      ...through(targetFields, ({ target }: Sided) => target),
    ],
    once,
  );
}

/** A clause that states a target again. */
interface Restatement extends Sided {
  readonly evidence: CellTarget["evidence"];
}

/** Where targets are stated again: table `restatements`. */
export function restatementsTable(targets: readonly Sided[], sides: Sides = "none"): Table {
  const { once, side } = apart(targets, sides);
  return tableOf<Restatement>(
    {
      name: "restatements",
      title: ["一行一处重申", "One row a place where a target is stated again"],
      key: [...side.map(({ name }) => name), "plan", "target", "record"],
    },
    [
      ...side,
      text("plan", ({ target }) => target.plan, REQUIRED),
      text("target", ({ target }) => target.target, REQUIRED),
      text("record", ({ evidence }) => evidence.record),
      ...through(clauseFields, ({ evidence }: Restatement) => evidence),
    ],
    once.flatMap((each) => each.target.restatedBy.map((evidence) => ({ ...each, evidence }))),
  );
}

/** Each target once, and the column that tells sides apart where there are sides. */
function apart(
  targets: readonly Sided[],
  sides: Sides,
): { readonly once: readonly Sided[]; readonly side: readonly Field<Sided>[] } {
  const once = new Map(
    targets.map((each) => [JSON.stringify([each.side, each.target.plan, each.target.target]), each]),
  );
  const side = sides === "both" ? [code("side", codes.SIDES, (each: Sided) => each.side, REQUIRED)] : [];
  return { once: [...once.values()], side };
}
