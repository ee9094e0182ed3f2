import { defaultCatalog } from "eduplan/catalog";
import { STAGES, type StageCode } from "eduplan/model";
import type { LabelledName } from "./measure.ts";

/**
 * What a plain search of similar text finds: the indicator of the wording nearest by the cosine of character pairs, each weighed
 * by how rare it is. It knows nothing of education and always finds something. Stages are put in front of label and wording where
 * they are known and not said.
 */
export function createBaseline(): (name: LabelledName) => string | null {
  const wordings = defaultCatalog.indicators.flatMap(({ id, name, aliases, facets: { stage } }) =>
    [...new Set([name.zh, ...aliases])].map((wording) => ({ id, pairs: pairsOf(wording, stage) })),
  );
  const holders = new Map<string, number[]>();
  wordings.forEach(({ pairs }, at) => {
    for (const pair of pairs) {
      const known = holders.get(pair);
      if (known) known.push(at);
      else holders.set(pair, [at]);
    }
  });
  const weightOf = (pair: string): number =>
    Math.log(1 + wordings.length / (1 + (holders.get(pair)?.length ?? 0))) ** 2;
  const lengths = wordings.map(({ pairs }) => Math.sqrt([...pairs].reduce((sum, pair) => sum + weightOf(pair), 0)));

  return ({ label, stage }) => {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(label, stage)) {
      const weight = weightOf(pair);
      for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    // All cosines have the label's own length as a divisor, so it is left out. Of equals the first of the catalogue stands.
    let [nearest, highest] = [-1, 0];
    for (const [at, sum] of shared) {
      const near = sum / (lengths[at] as number);
      if (near > highest || (near === highest && at < nearest)) [nearest, highest] = [at, near];
    }
    return wordings[nearest]?.id ?? null;
  };
}

function pairsOf(written: string, stage = ""): ReadonlySet<string> {
  const plain = (text: string): string =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, "");
  const word = plain(Object.hasOwn(STAGES, stage) ? STAGES[stage as StageCode].name.zh : stage);
  const text = plain(written);
  const whole = ` ${text.includes(word) ? text : `${word} ${text}`} `;
  return new Set(Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2)));
}
