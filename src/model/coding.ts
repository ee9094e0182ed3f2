/** How what a plan calls something relates to an indicator of the catalogue (SKOS mapping properties). */
export type Predicate =
  | "skos:exactMatch"
  | "skos:closeMatch"
  | "skos:broadMatch"
  | "skos:narrowMatch"
  | "skos:relatedMatch";

/** Another indicator the label may mean. */
export interface Candidate {
  readonly indicator: string;
  readonly confidence: number;
  readonly reason?: string;
}

/**
 * The interpretation of a label, kept apart from the label itself. `skos:broadMatch`: the indicator is broader than what
 * the label says; `skos:narrowMatch`: narrower.
 */
export interface Coding {
  readonly predicate: Predicate;
  /** 0 to 1: how sure the coder is that the predicate holds. */
  readonly confidence: number;
  readonly candidates?: readonly Candidate[];
  /** Who coded it: a person's or a program's name. */
  readonly by: string;
  /** `draft`: by a program, unread; `single`, `double`: read by one, by two independent people; `adjudicated`: two readings settled by a third. */
  readonly status: "draft" | "single" | "double" | "adjudicated";
  readonly note?: string;
}
