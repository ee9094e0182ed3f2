import type { Coded } from "../../model/finding.ts";
import { facetValueWord } from "../../model/messages/facetWords.ts";
import type { Bilingual } from "../../model/text.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import type { Asked, Match } from "./matchWording.ts";
import type { RefusedIndicator } from "./resolveIndicator.ts";
import type { Concept } from "./vocabulary.ts";

/** Why a match was taken: what agrees, and what is open. */
export function reasonsFor(match: Match, asked: Asked): Coded[] {
  const { wording, stage } = match;
  const params = { wording: wording.reading.text, indicator: { ...wording.indicator.name } };
  const reasons: Coded[] = [{ code: match.isSame ? "resolve.same-wording" : "resolve.same-parts", params }];
  if (stage === "same" && asked.reading.stage === undefined && asked.stage !== undefined) {
    reasons.push({ code: "resolve.stage-from-context", params: { stage: asked.stage } });
  }
  if (stage === "open" || stage === "usual") {
    reasons.push({ code: "resolve.stage-open", params: { stage: wording.own } });
  }
  addDifferences(reasons, match, asked);
  return reasons;
}

/** How many indicators that were not taken are told. */
const REFUSED = 3;

/** What stood against the nearest matches from a place on, which were not taken. */
export function refusalsFor(
  matches: readonly Match[],
  confidences: readonly number[],
  from: number,
  asked: Asked,
): readonly RefusedIndicator[] {
  const refused: RefusedIndicator[] = [];
  for (let index = from; index < matches.length && index < from + REFUSED; index += 1) {
    const match = matches[index] as Match;
    const reasons: Coded[] = [];
    addDifferences(reasons, match, asked);
    refused.push({ indicator: match.wording.indicator.id, confidence: confidences[index] as number, reasons });
  }
  return refused;
}

const names = new WeakMap<Concept, Bilingual>();

/** What a concept says, in both languages: a thing by the first of its words, a facet's value by the word of the catalogue. */
function nameOf(concept: Concept): Bilingual {
  let name = names.get(concept);
  if (!name) {
    const { facet, value, word } = concept;
    const known = facet === "thing" ? undefined : facetValueWord(facet, value);
    // Handed out as it is where it stands alone, so nobody may change it.
    name = Object.freeze({ ...(known ?? { zh: word, en: /[a-z]/.test(value) ? value.replaceAll("-", " ") : value }) });
    names.set(concept, name);
  }
  return name;
}

function written(concepts: readonly Concept[]): Bilingual {
  const first = nameOf(concepts[0] as Concept);
  if (concepts.length === 1) return first;
  let { zh, en } = first;
  for (let index = 1; index < concepts.length; index += 1) {
    const next = nameOf(concepts[index] as Concept);
    zh += `、${next.zh}`;
    en += `, ${next.en}`;
  }
  return { zh, en };
}

function addDifferences(
  reasons: Coded[],
  { wording, missing, extra, conflict, stage, otherForm, otherUnit }: Match,
  asked: Asked,
): void {
  const { own } = wording;
  if (stage === "other" || stage === "narrower" || stage === "wider") {
    reasons.push({ code: `resolve.stage-${stage}`, params: { label: asked.stage ?? null, indicator: own } });
  }
  if (conflict) {
    const [{ facet, value }, other] = conflict;
    reasons.push({ code: "resolve.conflict", params: { facet, label: value, indicator: other } });
  }
  if (missing.length > 0) reasons.push({ code: "resolve.left-open", params: { parts: written(missing) } });
  if (extra.length > 0) reasons.push({ code: "resolve.says-more", params: { parts: written(extra) } });
  if (otherForm)
    reasons.push({ code: "resolve.form", params: { label: asked.form ?? null, indicator: wording.form ?? null } });
  if (otherUnit)
    reasons.push({
      code: "resolve.unit",
      params: {
        label: { ...UNITS[asked.units[0] as UnitId].name },
        indicator: { ...UNITS[wording.unit].name },
      },
    });
  const { unknown } = asked.reading;
  if (unknown.length > 0) reasons.push({ code: "resolve.not-understood", params: { parts: [...unknown] } });
}
