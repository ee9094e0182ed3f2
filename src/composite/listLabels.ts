import type { Bilingual } from "../model/text.ts";
import type { Label } from "./labels.ts";

/** A name, or the id where there is none. */
export const labelOf = ({ id, name = id }: { readonly id: string; readonly name?: Label }): Label => name;

/** Several labels as one, the first eight of them. */
export function listLabels(labels: readonly Label[]): Bilingual {
  const shown = labels.slice(0, 8);
  const more = labels.length - shown.length;
  const write = (locale: "zh" | "en") => shown.map((label) => (typeof label === "string" ? label : label[locale]));
  return {
    zh: write("zh").join("、") + (more > 0 ? `等${labels.length}个` : ""),
    en: write("en").join(", ") + (more > 0 ? ` and ${more} more` : ""),
  };
}
