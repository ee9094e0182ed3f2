import { STAGES, type StageCode } from "../model/stages.ts";
import type { Bilingual } from "../model/text.ts";
import { THEMES, type Theme } from "../model/themes.ts";
import type { AlignmentRow } from "./alignment.ts";

/** By what rows are gathered. */
export type GroupBy = "stage" | "theme";

/** The key of the group of rows that name no stage, or have no theme. */
const UNGROUPED = "none";

/** Rows of one stage or theme. */
export interface RowGroup {
  /** The stage's code or the theme's key; `none` for rows that have none. */
  readonly key: string;
  readonly name: Bilingual;
  /** Places in `rows`, in their order. A row of several themes stands in the group of each. */
  readonly rows: readonly number[];
}

/** The keys of a row's groups, at least one, in the order of the groups. */
export function groupKeys(by: GroupBy, stage: StageCode | undefined, themes: readonly Theme[]): readonly string[] {
  const keys =
    by === "stage"
      ? stage === undefined
        ? []
        : [stage]
      : ORDER.theme.filter((each) => themes.includes(each as Theme));
  return keys.length > 0 ? keys : [UNGROUPED];
}

/** Where the first of a row's groups stands, for sorting. */
export const groupOrder = (by: GroupBy, keys: readonly string[] = []): number => {
  const place = ORDER[by].indexOf(keys[0] ?? UNGROUPED);
  return place === -1 ? ORDER[by].length : place;
};

/** The groups of rows that are in order, in the order of stages or themes, those without any last. */
export function rowGroups(by: GroupBy, rows: readonly AlignmentRow[]): readonly RowGroup[] {
  const members = new Map<string, number[]>();
  rows.forEach(({ groups = [] }, index) => {
    for (const key of groups) {
      const group = members.get(key);
      if (group) group.push(index);
      else members.set(key, [index]);
    }
  });
  return [...members]
    .sort(([a], [b]) => groupOrder(by, [a]) - groupOrder(by, [b]))
    .map(([key, places]) => ({ key, name: nameOf(by, key), rows: places }));
}

const ORDER: Readonly<Record<GroupBy, readonly string[]>> = {
  stage: Object.keys(STAGES),
  theme: Object.keys(THEMES),
};

function nameOf(by: GroupBy, key: string): Bilingual {
  if (key === UNGROUPED)
    return by === "stage" ? { zh: "未说明学段", en: "no stage named" } : { zh: "未编主题", en: "no theme coded" };
  return by === "stage" ? STAGES[key as StageCode].name : THEMES[key as Theme];
}
