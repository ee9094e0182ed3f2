import type { Coded } from "../../model/finding.ts";
import type { Judged } from "./judgeClaim.ts";
import { because, distinct, type Outcome, outcome, usedClaim } from "./outcome.ts";

/**
 * What a subject's claims amount to. A promise that keeps the threshold passes, from the day it is due, unless another
 * certainly breaks it on that day or later: then the plan contradicts itself and nothing is known. What breaks it fails
 * unless a later promise leaves it open. Of several that pass, the one that rests on the fewest assumptions counts, then the earliest. Where no claim can be held against the rule, the nearest tells why; without any, `absence`.
 */
export function decideClaims(judged: readonly Judged[], absence: Coded): Outcome {
  const heard = judged.filter(({ obstacles }) => obstacles.length === 0);
  const [nearest] = judged;
  if (!nearest) return outcome("unknown", { reasons: [absence] });
  if (heard.length === 0) return of("unknown", [nearest], nearest.obstacles);
  const by = (verdict: Judged["verdict"]): Judged[] =>
    heard.filter((each) => each.verdict === verdict).sort(surestFirst);
  const [passes, fails, open] = [by("pass"), by("fail"), by("unknown")];
  const standing = passes.find((pass) => fails.every((fail) => isEarlier(fail, pass)));
  if (standing) return of("pass", [standing], []);
  const [pass] = passes;
  const [fail] = fails;
  if (pass && fail) {
    const conflict = because("scheme.conflict", { first: pass.claim.written, second: fail.claim.written });
    return of("unknown", [pass, fail], [conflict]);
  }
  const later = open.filter((each) => fails.some((other) => isEarlier(other, each)));
  if (fails.length > 0 && later.length === 0) return of("fail", fails);
  return of("unknown", later.length > 0 ? later : open);
}

function of(verdict: Judged["verdict"], judged: readonly Judged[], reasons?: readonly Coded[]): Outcome {
  const [first] = judged;
  const when = verdict === "pass" ? first?.claim.when : undefined;
  const doubts = judged.flatMap(({ claim }) => (claim.doubt ? [claim.doubt] : []));
  return outcome(verdict, {
    reasons: distinct(reasons ?? judged.flatMap((each) => each.reasons)),
    assumed: distinct(judged.flatMap(({ assumed }) => assumed)),
    cautions: distinct(doubts),
    used: judged.map(({ claim }) => usedClaim(claim)),
    ...(when !== undefined && { when }),
  });
}

/** Whether the one is certainly due before the other. */
function isEarlier({ claim: a }: Judged, { claim: b }: Judged): boolean {
  return a.when !== undefined && b.when !== undefined && a.when < b.when;
}

const LAST = "9999-12-31";

/** What rests on the fewest assumptions, of these the earliest, of these by the record's id. */
function surestFirst(a: Judged, b: Judged): number {
  const [left, right] = [a, b].map(({ claim }) => `${claim.when ?? LAST} ${claim.record}`) as [string, string];
  return a.assumed.length - b.assumed.length || (left < right ? -1 : Number(left > right));
}
