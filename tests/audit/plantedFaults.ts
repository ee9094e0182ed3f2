import { audit } from "eduplan/audit";
import { defaultCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import { type Finding, isNumeric, type NumericGoal, type Plan, type Target, UNITS } from "eduplan/model";

/** A plan with one fault put into it. */
interface Planted {
  readonly plan: Plan;
  /** Ids of the records that were changed, or that the fault is about. */
  readonly records: readonly string[];
}

/** A kind of fault: every way to plant it in the bundled plans, and the rules that are to find it. */
export interface FaultKind {
  readonly name: string;
  readonly rules: readonly string[];
  readonly planted: readonly Planted[];
}

/** How many planted faults were found, and how many new errors and warnings are about other records. */
export interface Recall {
  readonly planted: number;
  readonly found: number;
  readonly falseAlarms: readonly string[];
}

const keyOf = ({ code, evidence = [] }: Finding): string =>
  `${code} ${evidence
    .map(({ record }) => record)
    .sort()
    .join(" ")}`;

const before = new Map(plans.map((plan) => [plan.id, new Set(audit(plan).findings.map(keyOf))]));

/** Audits every planted fault. */
export function recallOf({ rules, planted }: FaultKind): Recall {
  let found = 0;
  const falseAlarms: string[] = [];
  for (const { plan, records } of planted) {
    const old = before.get(plan.id);
    const fresh = audit(plan).findings.filter((finding) => !old?.has(keyOf(finding)));
    const touches = ({ evidence = [] }: Finding): boolean => evidence.some(({ record }) => records.includes(record));
    if (fresh.some((finding) => rules.some((rule) => finding.code.startsWith(rule)) && touches(finding))) found++;
    for (const finding of fresh) {
      if (finding.severity !== "info" && !touches(finding)) falseAlarms.push(keyOf(finding));
    }
  }
  return { planted: planted.length, found, falseAlarms };
}

const withTarget = (plan: Plan, index: number, change: (target: Target) => Partial<Target>): Plan => ({
  ...plan,
  targets: plan.targets.map((target, at) => (at === index ? { ...target, ...change(target) } : target)),
});

/** Every target of the bundled plans for which `change` has something to say, changed so. */
function eachTarget(change: (target: Target, plan: Plan) => Partial<Target> | undefined): readonly Planted[] {
  return plans.flatMap((plan) =>
    plan.targets.flatMap((target, index) => {
      const changed = change(target, plan);
      return changed ? [{ plan: withTarget(plan, index, () => changed), records: [target.id] }] : [];
    }),
  );
}

/** A goal with one number that is no universal; `undefined` for any other. */
function single({ goal }: Target): (NumericGoal & { readonly value: number }) | undefined {
  if (!isNumeric(goal) || typeof goal.value !== "number" || goal.implicit) return undefined;
  return { ...goal, value: goal.value };
}

const simplyRead = ({ evidence, readings }: Target): boolean =>
  readings === undefined && ["verbatim", "table-pairing"].includes(evidence.reading);

const indicatorOf = ({ indicator = "" }: Target) => defaultCatalog.byId.get(indicator);

/** The figure put at another value, in the goal and in the clause alike: what a misprint in the source would look like. */
function misprintedAs(target: Target, value: number): Partial<Target> | undefined {
  const goal = single(target);
  const { evidence } = target;
  if (!goal || !evidence.value?.includes(String(goal.value))) return undefined;
  const swap = (text: string): string => text.replace(String(goal.value), String(value));
  return {
    goal: { ...goal, value },
    evidence: { ...evidence, value: swap(evidence.value), exact: swap(evidence.exact) },
  };
}

/** The clause damaged where the figure stands; nothing when the damage does not show. */
function damaged(target: Target, damage: (text: string) => string): Partial<Target> | undefined {
  const { evidence } = target;
  const { value } = evidence;
  if (!simplyRead(target) || !value || !/\d/.test(value) || damage(value) === value) return undefined;
  return { evidence: { ...evidence, value: damage(value), exact: evidence.exact.replace(value, damage(value)) } };
}

const copyOf = (plan: Plan, target: Target, more: Partial<Target>): Planted => {
  const { restates: _, ...copy } = target;
  return {
    plan: { ...plan, targets: [...plan.targets, { ...copy, id: `${target.id}-copy`, ...more }] },
    records: [`${target.id}-copy`],
  };
};

/** Two neighbouring rows of a table with their target cells exchanged, where that makes one of them impossible. */
function exchangedRows(): readonly Planted[] {
  return plans.flatMap((plan) => {
    const rows = plan.targets.filter((target) => target.evidence.reading === "table-pairing" && single(target));
    return rows.slice(1).map((second, index) => {
      const first = rows[index] as Target;
      const take = (target: Target, other: Target): Partial<Target> => ({
        goal: other.goal,
        evidence: { ...target.evidence, ...(other.evidence.value && { value: other.evidence.value }) },
      });
      const targets = plan.targets.map((target) => {
        if (target === first) return { ...target, ...take(first, second) };
        return target === second ? { ...target, ...take(second, first) } : target;
      });
      return { plan: { ...plan, targets }, records: [first.id, second.id] };
    });
  });
}

/** Whether an exchange shows: a row falls below its own baseline, or has a unit that is not its indicator's. */
function shows({ plan, records }: Planted): boolean {
  return plan.targets
    .filter(({ id }) => records.includes(id))
    .some((target) => {
      const [goal, indicator] = [single(target), indicatorOf(target)];
      if (!goal || !indicator) return false;
      if (UNITS[goal.unit].dimension !== UNITS[indicator.unit].dimension) return true;
      const from = target.baseline ? target.baseline.value * (target.baseline.scale ?? 1) : undefined;
      return from !== undefined && indicator.direction === "higher" && goal.value * (goal.scale ?? 1) < from;
    });
}

const anotherYear = (target: Target, year: string): Partial<Target> | undefined => {
  const { deadline } = target;
  return deadline.kind === "by" ? { deadline: { ...deadline, date: `${year}${deadline.date.slice(4)}` } } : undefined;
};

const exchanged = exchangedRows();

/** Every kind of fault that is planted. */
export const FAULTS: readonly FaultKind[] = [
  {
    name: "a rate over its bound",
    rules: ["audit.bounds"],
    planted: eachTarget((target) => {
      const goal = single(target);
      const max = indicatorOf(target)?.bounds.max;
      return goal?.kind === "level" && max !== undefined ? misprintedAs(target, goal.value + max) : undefined;
    }),
  },
  {
    name: "a digit recorded wrongly",
    rules: ["audit.printed"],
    planted: eachTarget((target) => {
      const goal = single(target);
      if (!goal || !simplyRead(target) || !/\d/.test(target.evidence.value ?? "")) return undefined;
      const digits = String(goal.value);
      return { goal: { ...goal, value: Number(`${(Number(digits[0]) % 9) + 1}${digits.slice(1)}`) } };
    }),
  },
  {
    name: "a lost hyphen",
    rules: ["audit.printed"],
    planted: eachTarget((target) => damaged(target, (text) => text.replace(/(?<=\d)[-–—至](?=\d)/, ""))),
  },
  {
    name: "a baseline above the target",
    rules: ["audit.baseline"],
    planted: eachTarget((target) => {
      const goal = single(target);
      const direction = indicatorOf(target)?.direction;
      if (!target.baseline || goal?.kind !== "level" || direction !== "higher" || target.restates) return undefined;
      const { observation: _, ...baseline } = target.baseline;
      return { baseline: { ...baseline, value: (goal.value * (goal.scale ?? 1)) / (baseline.scale ?? 1) + 1 } };
    }),
  },
  {
    name: "the digits of a target turned round, with a baseline",
    rules: ["audit.baseline", "audit.jumps", "audit.bounds"],
    planted: eachTarget((target) => {
      const goal = single(target);
      if (!goal || !target.baseline || target.restates || goal.kind !== "level") return undefined;
      const turned = Number([...String(goal.value)].reverse().join(""));
      return turned === goal.value || goal.value < 10 ? undefined : misprintedAs(target, turned);
    }),
  },
  {
    name: "neighbouring rows exchanged, where it shows",
    rules: ["audit.swaps"],
    planted: exchanged.filter(shows),
  },
  {
    name: "a year lost",
    rules: ["audit.missing.deadline"],
    planted: eachTarget(({ deadline, goal, taskDeadline, restates }) =>
      deadline.kind === "by" && !goal.standing && !taskDeadline && !restates
        ? { deadline: { kind: "unstated" } }
        : undefined,
    ),
  },
  {
    name: "a year in another century",
    rules: ["audit.deadlines"],
    planted: eachTarget((target, plan) =>
      plan.observations.some(({ date }) => date) || plan.inForce ? anotherYear(target, "1025") : undefined,
    ),
  },
  {
    name: "a year after the plan",
    rules: ["audit.deadlines"],
    planted: eachTarget((target) => anotherYear(target, "2052")),
  },
  {
    name: "a part of a sum altered",
    rules: ["audit.sums"],
    planted: eachTarget((target) => {
      const goal = single(target);
      return goal && target.partOf ? { goal: { ...goal, value: goal.value + 1 } } : undefined;
    }),
  },
  {
    name: "a unit that is not the indicator's",
    rules: ["audit.catalogue.unit"],
    planted: eachTarget((target) => {
      const goal = single(target);
      return goal && indicatorOf(target) && goal.unit !== "school" ? { goal: { ...goal, unit: "school" } } : undefined;
    }),
  },
  {
    name: "a restatement with another value",
    rules: ["audit.restatements.differ"],
    planted: eachTarget((target) => {
      const goal = single(target);
      return goal && target.restates && !target.evidence.exact.includes("学时")
        ? { goal: { ...goal, value: goal.value + 1 } }
        : undefined;
    }),
  },
  {
    name: "the same target again with another value",
    rules: ["audit.contradiction", "audit.counts"],
    planted: plans.flatMap((plan) =>
      plan.targets.flatMap((target) => {
        const goal = single(target);
        return goal && !target.restates ? [copyOf(plan, target, { goal: { ...goal, value: goal.value / 2 } })] : [];
      }),
    ),
  },
  {
    name: "公办 above 普惠",
    rules: ["audit.order"],
    planted: plans.flatMap((plan) =>
      plan.targets.flatMap((target) =>
        target.indicator === "preschool.inclusive-share.children" && !target.restates
          ? [
              copyOf(plan, target, {
                indicator: "preschool.public-share.children",
                goal: { kind: "level", bound: "atLeast", value: 99, unit: "percent" },
              }),
            ]
          : [],
      ),
    ),
  },
  {
    name: "%o for %。",
    rules: ["audit.misprints"],
    planted: eachTarget((target) => damaged(target, (text) => text.replace(/%/, "%o"))),
  },
  {
    name: "O for 0, l for 1",
    rules: ["audit.misprints"],
    planted: eachTarget((target) =>
      damaged(target, (text) => (/\d{2}/.test(text) ? text.replace(/0/, "O").replace(/1/, "l") : text)),
    ),
  },
  {
    name: "a lost percent sign",
    rules: ["audit.misprints"],
    planted: eachTarget((target) => damaged(target, (text) => text.replace(/%/, ""))),
  },
];
