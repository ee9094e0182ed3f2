import * as z from "zod";
import type { Action } from "../model/action.ts";
import type { Goal } from "../model/goal.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Observation } from "../model/observation.ts";
import type { Target } from "../model/target.ts";
import {
  bilingual,
  bound,
  coding,
  dateOrYear,
  deadline,
  evidence,
  extra,
  finite,
  goalValue,
  id,
  indicatorId,
  inferred,
  missing,
  modality,
  per,
  scale,
  scope,
  stage,
  text,
  theme,
  unit,
} from "./common.ts";
import { proved } from "./proved.ts";

/** What is wrong with a value that its shape alone does not show; reported as a finding with this code. */
function fault(
  context: z.core.$RefinementCtx,
  path: (string | number)[],
  code: string,
  params: Record<string, unknown> = {},
): void {
  context.addIssue({ code: "custom", path, params: { code, ...params } });
}

interface Valued {
  readonly bound: string;
  readonly value: number | readonly number[] | null;
  readonly missing?: string | undefined;
}

/** A value and its bound agree: a range has two numbers in order, anything else one, and an absent number says why. */
function checkValue(goal: Valued, context: z.core.$RefinementCtx): void {
  if (goal.value === null) {
    if (goal.missing === undefined) fault(context, ["missing"], "schema.missing-reason");
    return;
  }
  if (goal.missing !== undefined) fault(context, ["missing"], "schema.missing-with-value");
  if (typeof goal.value === "number") {
    if (goal.bound === "between") fault(context, ["value"], "schema.range-needs-two");
    return;
  }
  if (goal.bound !== "between") fault(context, ["value"], "schema.range-without-between", { bound: goal.bound });
  const [low = 0, high = 0] = goal.value;
  if (low >= high) fault(context, ["value"], "schema.range-order", { low, high });
}

const goalTerms = { standing: z.literal(true).optional(), condition: text.optional() };
const numericFields = {
  bound,
  value: goalValue.nullable(),
  missing: missing.optional(),
  unit,
  scale: scale.optional(),
  per: per.optional(),
};
const goal = proved<Goal>()(
  z.discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.enum(["level", "change", "flow"]),
        ...numericFields,
        boundWord: text.optional(),
        implicit: z.literal(true).optional(),
        ...goalTerms,
      })
      .superRefine(checkValue),
    z.strictObject({
      kind: z.literal("direction"),
      toward: z.enum(["raise", "lower", "neverFall", "neverRise"]),
      ...goalTerms,
    }),
    z.strictObject({
      kind: z.literal("relative"),
      bound: z.enum(["exactly", "atLeast", "moreThan", "atMost", "lessThan"]),
      reference: text,
      ...goalTerms,
    }),
  ]),
);

const said = { lead: z.array(text).optional(), responsible: z.array(text).optional() };
const coded = { label: text, stage: stage.optional(), indicator: indicatorId.optional(), coding: coding.optional() };
const closing = { evidence, note: text.optional(), extra: extra.optional() };

/** An interpretation needs something it interprets the label as, and an indicator needs to say how sure it is. */
function checkCoding(
  record: { indicator?: string | undefined; coding?: unknown },
  context: z.core.$RefinementCtx,
): void {
  if (record.indicator !== undefined && record.coding === undefined)
    fault(context, ["coding"], "schema.coding-missing");
  if (record.indicator === undefined && record.coding !== undefined)
    fault(context, ["indicator"], "schema.coding-idle");
}

export const target: z.ZodType<Target> = proved<Target>()(
  z
    .strictObject({
      id,
      ...coded,
      themes: z.array(theme).optional(),
      goal,
      baseline: z
        .strictObject({
          observation: id.optional(),
          value: finite,
          unit,
          scale: scale.optional(),
          date: dateOrYear.optional(),
          dateBasis: inferred.optional(),
        })
        .optional(),
      deadline,
      taskDeadline: deadline.optional(),
      modality: modality.optional(),
      formalType: z.enum(["binding", "anticipatory"]).optional(),
      scope: scope.optional(),
      partOf: id.optional(),
      restates: id.optional(),
      ...said,
      ...closing,
      readings: z
        .array(
          z.strictObject({
            value: goalValue.optional(),
            unit: unit.optional(),
            grade: z.enum(["likely", "possible", "unlikely"]),
            reason: bilingual,
          }),
        )
        .optional(),
    })
    .superRefine(checkCoding),
);

export const observation: z.ZodType<Observation> = proved<Observation>()(
  z
    .strictObject({
      id,
      ...coded,
      status: z.enum(["A", "E", "F"]),
      ...numericFields,
      date: dateOrYear.optional(),
      dateBasis: inferred.optional(),
      scope: scope.optional(),
      ...closing,
    })
    .superRefine((record, context) => {
      checkValue(record, context);
      checkCoding(record, context);
    }),
);

export const milestone: z.ZodType<Milestone> = proved<Milestone>()(
  z.strictObject({
    id,
    label: text,
    event: id,
    stage: stage.optional(),
    themes: z.array(theme).optional(),
    deadline,
    taskDeadline: deadline.optional(),
    modality: modality.optional(),
    ...said,
    ...closing,
  }),
);

export const action: z.ZodType<Action> = proved<Action>()(
  z.strictObject({
    id,
    label: text,
    themes: z.array(theme),
    stages: z.array(stage),
    instruments: z.array(z.strictObject({ scheme: text, code: text })).optional(),
    deadline,
    ...said,
    ...closing,
  }),
);
