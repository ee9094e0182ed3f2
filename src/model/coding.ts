/** How what a plan calls something relates to an indicator of the catalogue (SKOS mapping properties). */
export type Predicate =
  | "skos:exactMatch"
  | "skos:closeMatch"
  | "skos:broadMatch"
  | "skos:narrowMatch"
  | "skos:relatedMatch";

/** Another indicator the label may mean. */
export interface Candidate {
  /** Id of the indicator. */
  readonly indicator: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it is considered. */
  readonly reason?: string;
}

/**
 * The interpretation of a label, kept apart from the label itself. `skos:broadMatch`: the indicator is broader than what
 * the label says; `skos:narrowMatch`: narrower.
 */
export interface Coding {
  /** How the label relates to the indicator. */
  readonly predicate: Predicate;
  /** 0 to 1: how sure the coder is that the predicate holds. */
  readonly confidence: number;
  /** What else the label may mean. */
  readonly candidates?: readonly Candidate[];
  /** Who coded it: a person's or a program's name. */
  readonly by: string;
  /** `draft`: by a program, unread; `single`, `double`: by one reader, by two apart from each other who agree; `adjudicated`: the two differed and it was settled. */
  readonly status: "draft" | "single" | "double" | "adjudicated";
  /** Why it was coded so. */
  readonly note?: string;
}
