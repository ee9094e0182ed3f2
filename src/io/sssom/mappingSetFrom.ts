import { type Catalog, defaultCatalog } from "../../catalog/catalog.ts";
import type { LabelContext } from "../../catalog/resolve/askLabel.ts";
import { type RefusedIndicator, type Resolution, resolveIndicator } from "../../catalog/resolve/resolveIndicator.ts";
import { describe } from "../../model/describe.ts";
import { EduplanError } from "../../model/error.ts";
import type { Coded } from "../../model/finding.ts";
import { VERSION } from "../../model/version.ts";
import { type Mapping, type MappingSet, NO_TERM_FOUND } from "./mappingSet.ts";
import { CANDIDATE, contextOf, type MappingSetOptions, madeSet, objectOf, sourceOf } from "./mappingSetOf.ts";

/** A label with what is known of it besides its words. */
export interface LabelInContext extends LabelContext {
  readonly label: string;
  /** CURIE of what bears the label; without one the label itself is the subject, a literal. */
  readonly id?: string;
}

/** How labels are mapped. */
export interface MappingSetFromOptions extends MappingSetOptions {
  /** As `resolveIndicator`'s. */
  readonly cutOff?: number;
  /** Prefixes of the labels' own CURIEs. */
  readonly curieMap?: Readonly<Record<string, string>>;
}

/**
 * Maps labels to the catalogue by `resolveIndicator`, for a person to review. A label whose very wording the catalogue has is
 * `semapv:LexicalMatching` with that wording as `match_string`; one understood by its parts, stage or unit `semapv:CompositeMatching`.
 * A label that no indicator fits is `sssom:NoTermFound`, 1:0. The nearest that were refused follow as candidates. `confidence` is
 * the resolver's; `comment` gives its reasons in English.
 *
 * @throws EduplanError `empty-label` for a label without a character, and what `resolveIndicator` throws for a stage or unit it does not know.
 * @example
 * toSssom(mappingSetFrom(["学前教育三年毛入园率", { label: "毕业率", stage: "高中阶段" }]));
 */
export function mappingSetFrom(
  labels: readonly (string | LabelInContext)[],
  options: MappingSetFromOptions = {},
): MappingSet {
  const { catalog = defaultCatalog, cutOff, curieMap = {} } = options;
  const source = sourceOf(catalog);
  const mappings = labels.flatMap((given, index) => {
    const { label, id, stage, unit } = typeof given === "string" ? { label: given } : given;
    if (label === "") throw new EduplanError("empty-label", `mappingSetFrom: label ${index} is empty; leave it out`);
    const context = { ...(stage !== undefined && { stage }), ...(unit !== undefined && { unit }) };
    const resolution = resolveIndicator(label, context, { catalog, ...(cutOff !== undefined && { cutOff }) });
    const subject: Pick<Mapping, "subject_id" | "subject_label" | "subject_type"> =
      id === undefined
        ? { subject_label: label, subject_type: "rdfs literal" }
        : { subject_id: id, subject_label: label };
    const common = { ...subject, ...source, ...TOOL };
    return [
      { ...common, ...answer(resolution, catalog), ...contextOf(stage, unit) },
      ...resolution.refused.map((each) => ({
        ...common,
        ...refused(each, catalog),
        ...contextOf(stage, unit, CANDIDATE),
      })),
    ];
  });
  const set = madeSet(options.id ?? "https://eduplan.invalid/mappings/labels", options, mappings);
  return { ...set, curie_map: { ...set.curie_map, ...curieMap } };
}

type Answer = Pick<
  Mapping,
  | "predicate_id"
  | "object_id"
  | "object_label"
  | "mapping_justification"
  | "mapping_cardinality"
  | "confidence"
  | "match_string"
  | "comment"
>;

function answer({ indicator, predicate, confidence, reasons }: Resolution, catalog: Catalog): Answer {
  const comment = inWords(reasons);
  if (indicator === null || predicate === undefined) {
    return {
      predicate_id: "skos:exactMatch",
      object_id: NO_TERM_FOUND,
      mapping_justification: "semapv:CompositeMatching",
      mapping_cardinality: "1:0",
      ...comment,
    };
  }
  const same = reasons.find(({ code }) => code === "resolve.same-wording");
  const wording = same?.params.wording;
  return {
    predicate_id: predicate,
    ...objectOf(indicator, catalog.byId.get(indicator)),
    mapping_justification: same && reasons.length === 1 ? "semapv:LexicalMatching" : "semapv:CompositeMatching",
    confidence: shortened(confidence),
    ...(typeof wording === "string" && { match_string: [wording] }),
    ...comment,
  };
}

function refused({ indicator, confidence, reasons }: RefusedIndicator, catalog: Catalog): Answer {
  return {
    predicate_id: "skos:closeMatch",
    ...objectOf(indicator, catalog.byId.get(indicator)),
    mapping_justification: "semapv:CompositeMatching",
    confidence: shortened(confidence),
    ...inWords(reasons),
  };
}

/** What made the mappings, and what was done to labels and wordings before they were compared. */
const TOOL: Pick<Mapping, "mapping_tool" | "mapping_tool_version" | "subject_preprocessing" | "object_preprocessing"> =
  {
    mapping_tool: "eduplan resolveIndicator",
    mapping_tool_version: VERSION,
    subject_preprocessing: ["semapv:CaseNormalization", "semapv:Normalization"],
    object_preprocessing: ["semapv:CaseNormalization", "semapv:Normalization"],
  };

/** Three digits, as SSSOM's canonical form has them. */
const shortened = (confidence: number): number => Math.round(confidence * 1000) / 1000;

const inWords = (reasons: readonly Coded[]): Pick<Mapping, "comment"> =>
  reasons.length === 0 ? {} : { comment: reasons.map((reason) => describe(reason, "en")).join("; ") };
