import { COUNT_OF_VERB, COUNTED_VERBS } from "./tables/countedVerbs.ts";
import { saysBaseline } from "./tables/headers.ts";
import type { Stretch, TableEntry, TableFigure } from "./tables/tableEntry.ts";

/** One verb and its count, as a cell has several: 新建1所、改扩建3所. */
const PART = new RegExp(`^((?:${COUNTED_VERBS})约?) ?(${COUNT_OF_VERB})$`);
const BETWEEN = /[、,;和及]/;

interface Part {
  readonly verb: string;
  readonly cell: Stretch;
}

/**
 * A row whose cells count under several verbs, as one row for each verb: 幼儿园 | 新建1所、改扩建3所 | 新建2所. What stands there
 * without a verb stays a row of its own. Of years that follow one another none is where the others start from, where all are made.
 */
export function partedByVerbs(entry: TableEntry): readonly TableEntry[] {
  const parted = entry.figures.map((figure) => ({ figure, parts: partsOf(figure.cell) }));
  if (!parted.some(({ parts }) => parts.length > 1)) return [entry];
  const isYearly = areYearly(entry.figures);
  const made = (figure: TableFigure, cell: Stretch): TableFigure =>
    isYearly && figure.role === "baseline" && !(figure.header && saysBaseline(figure.header))
      ? { ...figure, role: "target", cell }
      : { ...figure, cell };
  const verbs = new Set(parted.flatMap(({ parts }) => parts.map(({ verb }) => verb)));
  const ofVerbs = [...verbs].map((verb): TableEntry => {
    const figures = parted.flatMap(({ figure, parts }) =>
      parts.flatMap((part) => (part.verb === verb ? [made(figure, part.cell)] : [])),
    );
    return { ...entry, wholeLabel: verb + (entry.wholeLabel ?? entry.label.text), figures };
  });
  const others = parted.flatMap(({ figure, parts }) =>
    parts.length === 0 && /\d/.test(figure.cell.text) ? [figure] : [],
  );
  return others.length > 0 ? [...ofVerbs, { ...entry, figures: others }] : ofVerbs;
}

const areYearly = (figures: readonly TableFigure[]): boolean =>
  figures.length > 1 && figures.every(({ year }, at) => at === 0 || year === (figures[at - 1]?.year ?? 0) + 1);

/** The counts of a cell that holds nothing but verbs with their counts. */
function partsOf({ text, start, end }: Stretch): readonly Part[] {
  // Of a cell that is wrapped it cannot be told where its pieces stand.
  if (end - start !== text.length) return [];
  const parts: Part[] = [];
  let at = 0;
  for (const piece of text.split(BETWEEN)) {
    const [, verb = ""] = PART.exec(piece.trim()) ?? [];
    if (verb === "") return [];
    const from = start + at + piece.indexOf(verb);
    const to = start + at + piece.trimEnd().length;
    parts.push({
      verb: verb.replace(/约$/, ""),
      cell: { text: text.slice(from - start, to - start), start: from, end: to },
    });
    at += piece.length + 1;
  }
  return parts;
}
