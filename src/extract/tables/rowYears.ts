import { stretchOf } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";
import type { NamedYear } from "./years.ts";

const YEAR_FIRST = /^(?:到|至)?((?:19|20)\d\d)年(?:底|末)?(?:全[省市县区])?[,,]?(?!级|以上|及|至|[-—~])/;

/** The year before a name, and the name without it: 2025年学前三年毛入园率. */
export function namedYear(text: string, name: Stretch): { readonly year: NamedYear; readonly label: Stretch } | undefined {
  const match = YEAR_FIRST.exec(name.text);
  if (match === null || match[0].length >= name.text.length) return undefined;
  const at = stretchOf(text, name.start, name.start + match[0].length);
  const label = stretchOf(text, name.start + match[0].length, name.end);
  return at && label && { year: { year: Number(match[1]), at }, label };
}

/** Entries of one name that follow one another, each with its own year before the name, as one: the earliest year is the baseline. */
export function pairYears(entries: readonly TableEntry[]): readonly TableEntry[] {
  const paired: TableEntry[] = [];
  for (const entry of entries) {
    const last = paired.at(-1);
    const isNext =
      last !== undefined &&
      sameName(last, entry) &&
      [last, entry].every(({ figures }) => figures.length > 0 && figures.every(({ dated }) => dated !== undefined)) &&
      (last.figures.at(-1)?.year ?? 0) < (entry.figures[0]?.year ?? 0);
    if (isNext) paired[paired.length - 1] = { ...last, figures: [...last.figures.map(asBaseline), ...entry.figures] };
    else paired.push(entry);
  }
  return paired;
}

function sameName(a: TableEntry, b: TableEntry): boolean {
  return a.label.text === b.label.text && a.groups.at(-1)?.start === b.groups.at(-1)?.start && a.unit?.text === b.unit?.text;
}

function asBaseline(figure: TableFigure, index: number): TableFigure {
  return index === 0 ? { ...figure, role: "baseline" } : figure;
}
