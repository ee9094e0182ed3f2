import type { Catalog } from "../catalog.ts";
import { vocabularyOf } from "./catalogVocabulary.ts";
import { normalizeLabel } from "./normalizeLabel.ts";
import { type LabelReading, readLabel } from "./readLabel.ts";
import { Recent } from "./recent.ts";

const recent = new WeakMap<Catalog, Recent<LabelReading>>();

/** A label by its parts, with the words of a catalogue. Kept for the next time, as plans are compared again and again. */
export function readingOf(label: string, catalog: Catalog): LabelReading {
  let known = recent.get(catalog);
  if (!known) {
    known = new Recent();
    recent.set(catalog, known);
  }
  return known.get(label, () => readLabel(normalizeLabel(label), vocabularyOf(catalog).vocabulary));
}
