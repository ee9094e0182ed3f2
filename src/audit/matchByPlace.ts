import type { Evidence } from "../model/evidence.ts";

/** A record with its clause. */
interface Stated {
  readonly evidence: Evidence;
}

/** Records of two coders that stand at one place, and those that only one of them has. */
export interface Matches<Item> {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly onlyLeft: readonly Item[];
  readonly onlyRight: readonly Item[];
}

/** Pairs records whose figures stand at the same place, else whose clauses overlap most. */
export function matchByPlace<Item extends Stated>(left: readonly Item[], right: readonly Item[]): Matches<Item> {
  const candidates = left
    .flatMap((a) => right.map((b) => ({ a, b, fit: fitOf(a, b) })))
    .filter(({ fit }) => fit > 0)
    .sort(
      (x, y) => y.fit - x.fit || x.a.evidence.start - y.a.evidence.start || x.b.evidence.start - y.b.evidence.start,
    );
  const used = new Set<Item>();
  const pairs: (readonly [Item, Item])[] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return {
    pairs,
    onlyLeft: left.filter((item) => !used.has(item)),
    onlyRight: right.filter((item) => !used.has(item)),
  };
}

/** More than 1 for the same figure, up to 1 for the share of the clauses in common. */
function fitOf({ evidence: a }: Stated, { evidence: b }: Stated): number {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shared = overlap <= 0 ? 0 : overlap / Math.max(a.end - a.start, b.end - b.start);
  if (a.valueStart === undefined || b.valueStart === undefined) return shared;
  const [aEnd, bEnd] = [a.valueStart + (a.value?.length ?? 0), b.valueStart + (b.value?.length ?? 0)];
  const sameFigure = a.valueStart < bEnd && b.valueStart < aEnd;
  return sameFigure ? 1 + shared : 0;
}
