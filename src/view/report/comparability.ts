import type { Alignment } from "../../align/alignment.ts";
import type { Comparisons, PairComparison, RowComparison } from "../../align/comparisons.ts";
import { describe } from "../../model/describe.ts";
import { escaped, isolated } from "../markup.ts";
import { writeVerdict } from "../sections/comparisons.ts";
import { reasonHeading } from "../sections/incomparable.ts";
import { noteLink } from "./notes.ts";
import type { ReportPage } from "./reportPage.ts";
import { filled, REPORT_TEXTS } from "./reportTexts.ts";

/**
 * The comparisons of each row of an alignment, by place of the row; `undefined` when the comparisons were not made from it:
 * `compareAll` keeps the order of the rows that two plans or more fill.
 */
export function comparedRows(
  { rows, plans, options }: Alignment,
  comparisons: Comparisons,
): ReadonlyMap<number, RowComparison> | undefined {
  const ids = (list: Alignment["plans"]): string => JSON.stringify(list.map(({ id, sha256 }) => [id, sha256]));
  if (ids(plans) !== ids(comparisons.plans)) return undefined;
  if (JSON.stringify(options.year) !== JSON.stringify(comparisons.options.year)) return undefined;
  const shared = rows.flatMap(({ cells }, place) =>
    cells.filter(({ targets }) => targets.length > 0).length > 1 ? [place] : [],
  );
  const isSame = (place: number, compared: RowComparison | undefined): boolean =>
    compared !== undefined &&
    rows[place]?.indicator === compared.indicator &&
    rows[place]?.name.zh === compared.name.zh;
  if (shared.length !== comparisons.rows.length) return undefined;
  if (!shared.every((place, index) => isSame(place, comparisons.rows[index]))) return undefined;
  return new Map(shared.map((place, index) => [place, comparisons.rows[index] as RowComparison]));
}

/** How many pairs of a row compare, with a note that says which, and why the others do not. */
export function comparabilityMarkup({ pairs }: RowComparison, page: ReportPage): string {
  const yes = pairs.filter(({ comparison }) => comparison.comparable).length;
  const [kind, sign] = yes === 0 ? ["no", "✕"] : yes === pairs.length ? ["yes", "✓"] : ["part", "◐"];
  return noteLink(page.notes.add(pairsNote(pairs, page)), `${sign} ${yes}/${pairs.length}`, kind);
}

/** Which plans compare in a row, for the script: `0:1,3;2:4` by places among the plans of the page. */
export function comparablePairs({ pairs }: RowComparison, { placeOf }: ReportPage): string {
  const partners = new Map<number, number[]>();
  for (const { left, right, comparison } of pairs) {
    if (!comparison.comparable) continue;
    const [a, b] = [placeOf.get(left) ?? -1, placeOf.get(right) ?? -1];
    const list = partners.get(a);
    if (list) list.push(b);
    else partners.set(a, [b]);
  }
  return [...partners].map(([place, list]) => `${place}:${list.join(",")}`).join(";");
}

/** Pairs of ten plans are listed; of more they are only counted, so that a page does not grow with the square of its plans. */
const LISTED = 45;

function pairsNote(pairs: readonly PairComparison[], page: ReportPage): string {
  const { locale, nameOf } = page;
  const texts = REPORT_TEXTS[locale];
  const yes = pairs.filter(({ comparison }) => comparison.comparable);
  const no = pairs.filter(({ comparison }) => !comparison.comparable);
  const head = `<b>${texts.comparabilityOfRow}</b> ${filled(texts.pairsOf, { comparable: yes.length, all: pairs.length })}`;
  if (pairs.length > LISTED) {
    const counts = gather(no, ({ comparison }) => reasonHeading(comparison.reasons[0]?.code ?? "", locale));
    const lines = [...counts].map(
      ([why, list]) => `${escaped(why)}${texts.colon}${filled(texts.pairs, { n: list.length })}`,
    );
    return [head, texts.pairsCounted, ...lines].join("<br>");
  }
  const pairName = ({ left, right }: PairComparison): string =>
    `${isolated(nameOf(left))} / ${isolated(nameOf(right))}`;
  const said = yes.map((pair) => {
    const verdict = writeVerdict(pair.comparison.pairs[0], locale);
    return `✓ ${pairName(pair)}${texts.colon}${isolated(verdict)}`;
  });
  const refused = gather(no, ({ comparison }) =>
    [...new Set(comparison.reasons.map((each) => describe(each, locale)))].join(texts.semicolon),
  );
  const why = [...refused].map(
    ([reasons, list]) => `✕ ${list.map(pairName).join(texts.comma)}${texts.colon}${isolated(reasons)}`,
  );
  return [head, ...said, ...why].join("<br>");
}

/** Things by what is said of them, the commonest first. */
function gather<Thing>(things: readonly Thing[], say: (thing: Thing) => string): [string, Thing[]][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = say(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
