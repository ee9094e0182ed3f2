import type { DeclaredTransform, Indicator } from "../model/indicator.ts";
import { rounded } from "../model/rounded.ts";
import { turnsOrder, UNITS } from "../model/units.ts";

/**
 * How a value of one indicator becomes a value of another, each in its own indicator's unit. `scale`: times the factor
 * (percent to per mille). `inverse`: one over the value (生师比 and 师生比). `complement`: 100 % less the value, so that a
 * floor becomes a ceiling (公办 and 民办 shares of one whole). `share-of`: a share in percent times the base is the count,
 * or a count over the base the share; `base` names the whole, whose size only the caller knows.
 */
export type Transform =
  | { readonly kind: "scale"; readonly factor: number }
  | { readonly kind: "inverse" }
  | { readonly kind: "complement" }
  | { readonly kind: "share-of"; readonly base: string; readonly to: "count" | "share" };

/** What a transform needs to know besides the value. */
export interface TransformTerms {
  /** The size of the whole, in the count's unit; only `share-of` needs it. */
  readonly base?: number;
}

/**
 * A value carried over from one indicator to another. `undefined` where there is none: the inverse of zero, a share of a
 * whole whose size is not known or is not above zero, and anything not finite.
 *
 * @example
 * applyTransform(17, { kind: "inverse" }); // => 0.0588235294118
 * applyTransform(51.13, { kind: "complement" }); // => 48.87
 * applyTransform(80, { kind: "share-of", base: "overall.counties", to: "count" }, { base: 10 }); // => 8
 */
export function applyTransform(value: number, transform: Transform, terms: TransformTerms = {}): number | undefined {
  const carried = carry(value, transform, terms.base);
  return carried !== undefined && Number.isFinite(carried) ? rounded(carried) : undefined;
}

/** The transform that leads back. */
export function inverseTransform(transform: Transform): Transform {
  if (transform.kind === "scale") return { kind: "scale", factor: rounded(1 / transform.factor) };
  if (transform.kind === "share-of") return { ...transform, to: transform.to === "count" ? "share" : "count" };
  return transform;
}

/** Whether "at least" becomes "at most", and "higher is better" the opposite. */
export function turnsBound({ kind }: Transform): boolean {
  return kind === "inverse" || kind === "complement";
}

/**
 * The transform from the left indicator's values to the right's. Of indicators with the same facets it follows from their
 * units; others must declare it (`Indicator.transforms`), on either side. `undefined` where there is none, and where none is needed.
 */
export function transformBetween(left: Indicator, right: Indicator, sameFacets: boolean): Transform | undefined {
  if (sameFacets) return left.id === right.id ? undefined : unitTransform(left, right);
  const there = left.transforms?.find(({ of }) => of === right.id);
  if (there) return declared(there, left, right, "count");
  const back = right.transforms?.find(({ of }) => of === left.id);
  return back && declared(back, right, left, "share");
}

function unitTransform(left: Indicator, right: Indicator): Transform | undefined {
  const [from, to] = [UNITS[left.unit], UNITS[right.unit]];
  if (left.unit === right.unit || from.dimension !== to.dimension) return undefined;
  if (!turnsOrder(left.unit, right.unit)) return { kind: "scale", factor: rounded(from.factor / to.factor) };
  return from.factor * to.factor === 1 ? { kind: "inverse" } : undefined;
}

/** What the one indicator declares of the other; nothing where their units do not allow it. */
function declared(
  transform: DeclaredTransform,
  own: Indicator,
  other: Indicator,
  to: "count" | "share",
): Transform | undefined {
  if (own.unit !== "percent") return undefined;
  if (transform.kind === "complement") return other.unit === "percent" ? { kind: "complement" } : undefined;
  return other.unit === "percent" ? undefined : { kind: "share-of", base: transform.base, to };
}

function carry(value: number, transform: Transform, base: number | undefined): number | undefined {
  switch (transform.kind) {
    case "scale":
      return value * transform.factor;
    case "inverse":
      return value === 0 ? undefined : 1 / value;
    case "complement":
      return 100 - value;
    case "share-of":
      if (base === undefined || !(base > 0)) return undefined;
      return transform.to === "count" ? (value / 100) * base : (value / base) * 100;
  }
}
