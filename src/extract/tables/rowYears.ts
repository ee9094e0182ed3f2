import { stretchOf } from "./stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tableEntry.ts";
import type { NamedYear } from "./years.ts";

const YEAR_FIRST = /^(?:到|至)?((?:19|20)\d\d)年(?:底|末)?(?:全[省市县区])?[,,]?(?!级|以上|及|至|[-—~])/;

/** The year before a name, and the name without it: 2025年学前三年毛入园率. */
export function namedYear(
  text: string,
  name: Stretch,
): { readonly year: NamedYear; readonly label: Stretch } | undefined {
  const match = YEAR_FIRST.exec(name.text);
  if (match === null || match[0].length >= name.text.length) return undefined;
  const at = stretchOf(text, name.start, name.start + match[0].length);
  const label = stretchOf(text, name.start + match[0].length, name.end);
  return at && label && { year: { year: Number(match[1]), at }, label };
}

/** Entries of one name, each with its own year before the name, as one: the earliest year is the baseline of the later. */
export function pairYears(entries: readonly TableEntry[]): readonly TableEntry[] {
  const paired: TableEntry[] = [];
  const places = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const place = places.get(key);
    const last = place === undefined ? undefined : paired[place];
    if (!isDatedByName(entry)) {
      paired.push(entry);
    } else if (
      place !== undefined &&
      last !== undefined &&
      (last.figures.at(-1)?.year ?? 0) < (entry.figures[0]?.year ?? 0)
    ) {
      paired[place] = { ...last, figures: [...last.figures.map(asBaseline), ...entry.figures] };
    } else places.set(key, paired.push(entry) - 1);
  }
  return paired;
}

function keyOf({ label, wholeLabel, area, groups, unit }: TableEntry): string {
  return [wholeLabel ?? label.text, area?.text ?? "", groups.at(-1)?.start ?? "", unit?.text ?? ""].join("|");
}

function isDatedByName({ figures }: TableEntry): boolean {
  return figures.length > 0 && figures.every(({ dated }) => dated !== undefined);
}

function asBaseline(figure: TableFigure, index: number): TableFigure {
  return index === 0 ? { ...figure, role: "baseline" } : figure;
}
