import type { Draft } from "./draft.ts";
import type { Found } from "./foundIn.ts";
import { intends } from "./tellsAll.ts";

/**
 * Takes from what a paragraph gave, from a place on, what only moves, 教育投入不断增加, where all its figures were told and nothing is
 * meant to be: 教育投入不断增加。截止10月,完成投资6亿元。 For texts of which no period is known.
 */
export function dropTold(drafts: Draft[], from: number, found: readonly Found[]): void {
  const own = drafts.slice(from);
  if (!own.some(isMove) || !own.some(({ type }) => type === "observation")) return;
  if (own.some((draft) => draft.type !== "observation" && !isMove(draft))) return;
  if (found.some(({ sentence }) => intends(sentence))) return;
  drafts.splice(from, own.length, ...own.filter((draft) => !isMove(draft)));
}

const isMove = (draft: Draft): boolean =>
  draft.type === "target" && draft.goal.kind === "direction" && !draft.goal.toward.startsWith("never");
