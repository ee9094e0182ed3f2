import type { Span } from "./passage.ts";

/** What a figure is about, and the verb that ties them. Positions are those of the sentence. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the subject stands before the figure, behind it, or was carried on from the figure before. */
  readonly side: "before" | "behind" | "carried";
  /** Where what is said of a subject behind its figure ends as well: 5所高校(建设一流大学). */
  readonly through?: number;
  /** What those that are counted do: 开展人工智能教育试点 of 10所小学开展人工智能教育试点. */
  readonly does?: string;
  /** Where it was said in the source, when in a sentence before. */
  readonly saidAt?: Span;
  /** A verb of making or adding that governs the figure. */
  readonly flowVerb?: string;
  /** A verb of reaching or holding. */
  readonly levelVerb?: string;
}
