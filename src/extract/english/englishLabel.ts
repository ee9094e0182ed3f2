/** The label of a figure and which rule read it. */
export interface EnglishLabel {
  readonly label: string;
  /** Without the words of a scope: what the next figure may be about as well. */
  readonly measure: string;
  readonly rule: "counted" | "share" | "subject" | "object" | "topic" | "carried";
  /** Of a share: of whom, without what they do. */
  readonly group?: string;
}

/** What a label may be taken from beside the sentence. */
export interface LabelSources {
  /** What the figure before was about. */
  readonly measure?: string;
  /** Where the figures before this one that it starts from begin. */
  readonly until?: number;
  /** The heading right above. */
  readonly heading?: string;
  /** Of whom the figure before was a share. */
  readonly group?: string;
  /** What the last figure of the sentence before was about: this rate. */
  readonly before?: string;
}

/** A label whose words are all of the measure; none when empty. */
export const plain = (label: string, rule: EnglishLabel["rule"]): EnglishLabel | undefined =>
  label === "" ? undefined : { label, measure: label, rule };

/** A label of a measure and whom it holds for. */
export function scoped(measure: string, scope: string, rule: EnglishLabel["rule"]): EnglishLabel | undefined {
  if (measure === "") return undefined;
  return { label: scope === "" || measure.endsWith(scope) ? measure : `${measure} ${scope}`, measure, rule };
}

/** The rate at age 3 and, at age 4, so much: the measure with what stands in place of the same kind of scope. */
export function scopedInPlace(measure: string, scope: string): EnglishLabel | undefined {
  const at = measure.lastIndexOf(` ${scope.split(" ")[0]} `);
  return scoped(at > 3 ? measure.slice(0, at) : measure, scope, "carried");
}

/** The rate among primary pupils and that among junior secondary pupils: the measure with another scope. */
export function scopedAnew(measure: string, scope: string): EnglishLabel | undefined {
  const isOf = scope.startsWith("of ") && /\sof\s/i.test(measure);
  const old = isOf ? /\sof\s.*$/i : /\s(?:in|for|at|among|across)\s.*$/i;
  return scoped(measure.replace(old, ""), scope, "carried");
}
