import type { Bilingual } from "../model/text.ts";
import type { Label } from "./labels.ts";

/** A name, or the id where there is none. */
export const labelOf = ({ id, name = id }: { readonly id: string; readonly name?: Label }): Label => name;

/** How many labels are written out. */
export const LISTED = 8;

/** Several labels as one, the first eight of them; `count` is how many there are when only the first are handed in. */
export function listLabels(labels: readonly Label[], count: number = labels.length): Bilingual {
  const shown = labels.slice(0, LISTED);
  const more = count - shown.length;
  const write = (locale: "zh" | "en") => shown.map((label) => (typeof label === "string" ? label : label[locale]));
  return {
    zh: write("zh").join("、") + (more > 0 ? `等${count}个` : ""),
    en: write("en").join(", ") + (more > 0 ? ` and ${more} more` : ""),
  };
}
