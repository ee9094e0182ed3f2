import { inOrder } from "../align/inOrder.ts";
import { reasonMessages } from "../model/messages/reasons.ts";
import type { Reason } from "../model/reason.ts";

let places: ReadonlyMap<string, number> | undefined;

/** Where a code stands among the reasons. */
function placeOf(code: string): number {
  places ??= new Map(Object.keys(reasonMessages()).map((each, place) => [each, place]));
  return places.get(code) ?? places.size;
}

/** Reasons in an order that is the same whichever side is left: by what they are, then by what they say. */
export function inReasonOrder(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length < 2) return reasons;
  return reasons
    .map((each) => ({ each, place: placeOf(each.code), said: said(each) }))
    .sort((a, b) => a.place - b.place || inOrder(a.said, b.said))
    .map(({ each }) => each);
}

/** What fills a reason, left and right in one order. */
function said({ params: { left, right, ...rest } }: Reason): string {
  return JSON.stringify([
    Object.entries(rest).sort(),
    [left ?? null, right ?? null].map((each) => JSON.stringify(each)).sort(),
  ]);
}
