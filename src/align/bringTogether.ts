import { applyTransform, inverseTransform, type Transform, turnsBound } from "../catalog/transforms.ts";
import { type Goal, isNumeric, type NumericGoal } from "../model/goal.ts";
import type { Direction, Indicator, NaturalBounds } from "../model/indicator.ts";
import { goalInUnit, TURNED } from "../model/promise.ts";
import { type Reason, reason } from "../model/reason.ts";

/** How one side of a comparison was carried over to the other's indicator. */
export interface Via {
  /** Whose goal was carried over. */
  readonly side: "left" | "right";
  /** How its values became values of the other side's indicator. */
  readonly transform: Transform;
  /** The size of the whole, where one was needed. */
  readonly base?: number;
}

/** One side: its goal as it is compared, and its indicator where the catalogue has it. */
export interface Side {
  readonly label: string;
  readonly goal: Goal;
  readonly indicator: Indicator | undefined;
  /** Sizes of wholes in the side's own plan, by the name of the base. */
  readonly bases?: Readonly<Record<string, number>>;
}

/** Two goals in terms of one indicator. */
export interface Together {
  readonly left: Goal;
  readonly right: Goal;
  readonly direction: Direction;
  readonly bounds: NaturalBounds;
  readonly via?: Via;
  /** What a transform lacks. */
  readonly reasons: readonly Reason[];
}

/**
 * Brings two goals to one indicator's unit; across a transform the right one, but of a count and a share always the count, since
 * shares compare between regions and counts do not.
 */
export function bringTogether(left: Side, right: Side, transform: Transform | undefined): Together {
  const [before, after] = [inOwnUnit(left), inOwnUnit(right)];
  if (!transform || !left.indicator || !right.indicator) {
    const direction = commonDirection(left.indicator?.direction, right.indicator?.direction);
    return { left: before, right: after, direction, bounds: boundsFor(before, left.indicator), reasons: [] };
  }
  const side = transform.kind === "share-of" && transform.to === "share" ? "left" : "right";
  const [own, goal, other] = side === "left" ? [left, before, right.indicator] : [right, after, left.indicator];
  const there = side === "left" ? transform : inverseTransform(transform);
  const { bases = {} } = own;
  const base = there.kind === "share-of" && Object.hasOwn(bases, there.base) ? bases[there.base] : undefined;
  const carried = carryOver(goal, there, own, other, base);
  const turned = turnsBound(there) ? turnedDirection(own.indicator?.direction) : own.indicator?.direction;
  const common = {
    direction: commonDirection(turned, other.direction),
    via: { side, transform: there, ...(base !== undefined && { base }) } as const,
  };
  if ("code" in carried) {
    return { left: before, right: after, ...common, bounds: {}, reasons: [carried] };
  }
  const [a, b] = side === "left" ? [carried, after] : [before, carried];
  return { left: a, right: b, ...common, bounds: boundsFor(a, side === "left" ? other : left.indicator), reasons: [] };
}

/** A goal in its indicator's unit; as it stands where that does not convert (a change in percentage points). */
function inOwnUnit({ goal, indicator }: Side): Goal {
  if (!indicator || !isNumeric(goal)) return goal;
  const converted = goalInUnit(goal, indicator.unit);
  return "code" in converted ? goal : converted;
}

/** A change may pass bounds that a level may not: 5 points down is no share below zero. */
const boundsFor = (goal: Goal, indicator: Indicator | undefined): NaturalBounds =>
  goal.kind === "change" ? {} : (indicator?.bounds ?? {});

/** The direction on which those that are known agree, so that swapping the sides changes nothing. */
function commonDirection(...directions: readonly (Direction | undefined)[]): Direction {
  const [direction, ...others] = new Set(directions.filter((each) => each !== undefined));
  return others.length === 0 ? (direction ?? "neutral") : "neutral";
}

function turnedDirection(direction: Direction | undefined): Direction | undefined {
  if (direction === undefined || direction === "neutral") return direction;
  return direction === "higher" ? "lower" : "higher";
}

/** A goal in terms of another indicator. A goal without a number stays as it is: it does not compare anyway. */
function carryOver(
  goal: Goal,
  transform: Transform,
  own: Side,
  other: Indicator,
  base: number | undefined,
): Goal | Reason {
  // Units that convert are converted where goals are compared.
  if (!isNumeric(goal) || transform.kind === "scale" || transform.kind === "inverse") return goal;
  if (transform.kind === "share-of" && base === undefined) {
    return reason("reason.base-unknown", { base: transform.base });
  }
  const bound = turnsBound(transform) ? TURNED[goal.bound] : goal.bound;
  const impossible = reason("reason.transform", { label: own.label, transform: transform.kind });
  if (goal.kind === "change") {
    if (transform.kind !== "complement" || goal.unit !== "percentagePoint") return impossible;
    // What is added to the one part is taken from the other.
    return { ...goal, bound, value: turned(goal.value, (value) => 0 - value) ?? null };
  }
  if (goal.kind !== "level" || goal.unit !== own.indicator?.unit || (goal.per ?? []).length > 0) return impossible;
  const value = turned(goal.value, (each) => applyTransform(each, transform, base === undefined ? {} : { base }));
  return value === undefined ? impossible : { ...goal, bound, value, unit: other.unit };
}

/** A value with each end carried over, the lower end first; `undefined` where one end has no counterpart. */
function turned(
  value: NumericGoal["value"],
  carry: (end: number) => number | undefined,
): NumericGoal["value"] | undefined {
  if (value === null) return null;
  const [first, second] = (typeof value === "number" ? [value] : value).map(carry);
  if (first === undefined || (typeof value !== "number" && second === undefined)) return undefined;
  return second === undefined ? first : [Math.min(first, second), Math.max(first, second)];
}
