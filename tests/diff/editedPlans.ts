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
};

const edit = fc.record({
  what: fc.constantFrom(...Object.keys(edits), "drop", "add"),
  at: fc.nat(200),
  by: fc.integer({ min: 1, max: 9 }),
});

function apply(plan: Plan, { what, at, by }: { what: string; at: number; by: number }): Plan {
  const index = at % plan.targets.length;
  const target = plan.targets[index];
  if (!target || plan.targets.length < 2) return plan;
  if (what === "drop") {
    const without = plan.targets.filter(({ id, restates }) => id !== target.id && restates !== target.id);
    return { ...plan, targets: without };
  }
  if (what === "add")
    return { ...plan, targets: [...plan.targets, { ...target, id: `${target.id}-added-${at}-${by}` }] };
  const changed = edits[what]?.(target, by) ?? target;
  return { ...plan, targets: plan.targets.with(index, changed) };
}

/** A bundled plan with the given number of edits. */
const edited = (plan: Plan, maxLength: number): fc.Arbitrary<Plan> =>
  fc.array(edit, { maxLength }).map((list) => list.reduce(apply, plan));

const bundled = fc.constantFrom(...plans);

/** A bundled plan with some edits. */
export const editedPlan: fc.Arbitrary<Plan> = bundled.chain((plan) => edited(plan, 12));

/** Two plans: edited versions of one, or of two regions. */
export const pairOfPlans: fc.Arbitrary<readonly [Plan, Plan]> = fc.oneof(
  bundled.chain((plan) => fc.tuple(edited(plan, 12), edited(plan, 12))),
  fc.tuple(editedPlan, editedPlan),
);

/** A plan and the same plan with its targets in another order. */
export const reorderedPlan: fc.Arbitrary<readonly [Plan, Plan]> = editedPlan.chain((plan) =>
  fc
    .shuffledSubarray([...plan.targets], { minLength: plan.targets.length })
    .map((targets) => [plan, { ...plan, targets }] as const),
);
