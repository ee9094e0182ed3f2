import type { Draft } from "./draft.ts";

/** Drafts as `change` makes them; what was part of one that is changed is part of what it became. A whole stands before its parts. */
export function changedDrafts(
  drafts: readonly Draft[],
  change: (draft: Draft, index: number) => Draft,
): readonly Draft[] {
  const became = new Map<Draft, Draft>();
  return drafts.map((draft, index) => {
    const own = change(draft, index);
    const whole = own.type === "target" && own.partOfDraft ? became.get(own.partOfDraft) : undefined;
    const changed = own.type === "target" && whole?.type === "target" ? { ...own, partOfDraft: whole } : own;
    if (changed !== draft) became.set(draft, changed);
    return changed;
  });
}
