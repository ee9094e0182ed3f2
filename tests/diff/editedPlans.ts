import { plans } from "eduplan/data";
import { type Bound, isNumeric, type NumericGoal, type Plan, type Target } from "eduplan/model";
import fc from "fast-check";

/** One change to a target, as an editor of a plan may make it between two versions. */
type Edit = (target: Target, by: number) => Target;

const numeric =
  (edit: (goal: NumericGoal, value: number, by: number) => Partial<NumericGoal>): Edit =>
  (target, by) => {
    const { goal } = target;
    if (!isNumeric(goal) || typeof goal.value !== "number") return target;
    return { ...target, goal: { ...goal, ...edit(goal, goal.value, by) } };
  };

const bounds: readonly Bound[] = ["exactly", "atLeast", "moreThan", "atMost", "lessThan", "about"];

const edits: Readonly<Record<string, Edit>> = {
  value: numeric((_, value, by) => ({ value: value + by })),
  range: numeric((_, value, by) => ({ bound: "between", value: [value, value + by] })),
  bound: numeric((_, __, by) => ({ bound: bounds[by % bounds.length] ?? "exactly" })),
  // Divided by a power of ten, so that the value kept is the one that was printed.
  unit: numeric(({ unit }, value) => (unit === "percent" ? { unit: "perMille", value: value * 10 } : {})),
  scale: numeric(({ scale = 1 }, value) => ({ scale: scale * 100, value: value / 100 })),
  deadline: (target, by) => ({
    ...target,
    deadline: { kind: "by", date: `${2021 + by}-12-31`, precision: "year", written: `到${2021 + by}年` },
  }),
  undated: (target) => ({ ...target, deadline: { kind: "unstated" } }),
  label: (target, by) => ({ ...target, label: `${target.label}${by}` }),
  wording: (target, by) => ({ ...target, modality: by % 2 === 0 ? { boosters: ["确保"] } : { hedges: ["力争"] } }),
  scope: (target, by) => ({ ...target, scope: { area: `城区${by % 3}` } }),
  limited: (target, by) => ({ ...target, scope: { area: ["全市", "每个县(市、区)", "城区、农村"][by % 3] ?? "" } }),
  formal: (target, by) => ({ ...target, formalType: by % 2 === 0 ? "binding" : "anticipatory" }),
  note: (target, by) => ({ ...target, note: `note ${by}` }),
  uncoded: ({ indicator: _, coding: __, ...target }) => target,
  recoded: (target, by) => ({ ...target, indicator: RECODED[by % RECODED.length] ?? "" }),
  otherUnit: numeric(({ unit }, value) => (unit === "percent" ? { unit: "fraction", value: value / 100 } : {})),
  unreadable: numeric(() => ({ value: null, missing: "unreadable", bound: "exactly" })),
  renamed: (target, by) => ({ ...target, id: `${target.id}-renamed-${by}` }),
};

/** Indicators that a share may be recoded to: its complement among them, and one nobody knows. */
const RECODED = [
  "preschool.public-share",
  "preschool.private-share",
  "compulsory.retention-rate",
  "unheard-of",
] as const;

const edit = fc.record({
  what: fc.constantFrom(...Object.keys(edits), "drop", "add", "move"),
  at: fc.nat(200),
  by: fc.integer({ min: 1, max: 9 }),
});

/** The plan with another target, or with another statement of one it has. */
const added = (plan: Plan, target: Target): Plan =>
  plan.targets.some(({ id }) => id === target.id) ? plan : { ...plan, targets: [...plan.targets, target] };

function apply(plan: Plan, { what, at, by }: { what: string; at: number; by: number }): Plan {
  const index = at % plan.targets.length;
  const target = plan.targets[index];
  if (!target || plan.targets.length < 2) return plan;
  if (what === "drop") {
    const without = plan.targets.filter(({ id, restates }) => id !== target.id && restates !== target.id);
    return { ...plan, targets: without };
  }
  if (what === "add") return added(plan, { ...target, id: `${target.id}-added-${at}-${by}` });
  if (what === "move") {
    const block = plan.targets.slice(index, index + by);
    const others = plan.targets.filter((each) => !block.includes(each));
    return { ...plan, targets: others.toSpliced((at * 7 + by) % (others.length + 1), 0, ...block) };
  }
  const changed = edits[what]?.(target, by) ?? target;
  if (plan.targets.some((each) => each !== target && each.id === changed.id)) return plan;
  return { ...plan, targets: plan.targets.with(index, changed) };
}

/** A bundled plan with the given number of edits. */
const edited = (plan: Plan, maxLength: number): fc.Arbitrary<Plan> =>
  fc.array(edit, { maxLength }).map((list) => list.reduce(apply, plan));

const bundled = fc.constantFrom(...plans);

/** A bundled plan with some edits. */
export const editedPlan: fc.Arbitrary<Plan> = bundled.chain((plan) => edited(plan, 12));

/** Two edited versions of one plan. */
export const pairOfVersions: fc.Arbitrary<readonly [Plan, Plan]> = bundled.chain((plan) =>
  fc.tuple(edited(plan, 12), edited(plan, 12)),
);

/** Two plans: edited versions of one, or of two regions. */
export const pairOfPlans: fc.Arbitrary<readonly [Plan, Plan]> = fc.oneof(
  pairOfVersions,
  fc.tuple(editedPlan, editedPlan),
);

/** A plan and the same plan with its targets in another order. */
export const reorderedPlan: fc.Arbitrary<readonly [Plan, Plan]> = editedPlan.chain((plan) =>
  fc
    .shuffledSubarray([...plan.targets], { minLength: plan.targets.length })
    .map((targets) => [plan, { ...plan, targets }] as const),
);
