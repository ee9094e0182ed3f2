import { type LabelContext, type Resolution, type ResolveOptions, resolveIndicator } from "eduplan/catalog";

/** A label as a test writes it: its words, the stage it stands under, the unit of its figure. */
export type Written = readonly [label: string, stage?: string, unit?: string];

/** What a label means, with stage and unit where a test names them. */
export function resolved([label, stage, unit]: Written, options?: ResolveOptions): Resolution {
  const context: LabelContext = { ...(stage !== undefined && { stage }), ...(unit !== undefined && { unit }) };
  return resolveIndicator(label, context, options);
}

export const codesOf = ({ reasons }: Pick<Resolution, "reasons">): readonly string[] => reasons.map(({ code }) => code);

/** What a resolution says without its confidence, in which a change of weights shows first. */
export function gist(
  resolution: Resolution,
): Pick<Resolution, "indicator" | "predicate"> & { codes: readonly string[] } {
  const { indicator, predicate } = resolution;
  return { indicator, ...(predicate && { predicate }), codes: codesOf(resolution) };
}
