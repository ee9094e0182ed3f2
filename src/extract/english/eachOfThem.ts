import type { Per, PerOf } from "../../model/goal.ts";
import type { UnitId } from "../../model/units.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishVerb } from "./verbs.ts";
import { countedIn } from "./words.ts";

const OF_UNIT: Readonly<Partial<Record<UnitId, PerOf>>> = { school: "school", class: "class", county: "county" };

/** Each of them shall have four laboratories: each of what was spoken of. */
export function eachOfThem(
  { bare }: EnglishSentence,
  verb: EnglishVerb | undefined,
  before: string | undefined,
): Per | undefined {
  if (!verb || before === undefined) return undefined;
  const isEach = /(?:^\s*|[,;]\s*)each (?:of (?:them|these|those|which) )?$/i.test(
    bare.slice(Math.max(0, verb.start - 20), verb.start),
  );
  const of = isEach ? OF_UNIT[countedIn(before) ?? "item"] : undefined;
  return of && { of };
}
