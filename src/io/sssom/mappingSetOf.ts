import { type Catalog, catalogRef, defaultCatalog } from "../../catalog/catalog.ts";
import type { Candidate, Coding } from "../../model/coding.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Target } from "../../model/target.ts";
import { VERSION } from "../../model/version.ts";
import { INDICATOR_PREFIX, OWN_PREFIXES, PLAN_PREFIX } from "./curies.ts";
import { type ExtensionDefinition, type Mapping, type MappingSet, NO_TERM_FOUND } from "./mappingSet.ts";

/** What a set of mappings says of itself, and the catalogue it maps to. */
export interface MappingSetOptions {
  readonly catalog?: Catalog;
  /** URI that names the set; by default one that leads nowhere, made from the plans' ids. */
  readonly id?: string;
  readonly title?: string;
  readonly comment?: string;
  /** URL of the licence under which the set is given away. */
  readonly license?: string;
  /** ISO date of the mappings. No clock is read: without it they have none. */
  readonly date?: string;
}

/** Columns of sets made here that SSSOM does not have: what decides the meaning of a label besides its words, and which rows are not the answer. */
const EXTENSIONS: readonly ExtensionDefinition[] = [
  { slot_name: "ext_role", property: "eduplan_term:role" },
  { slot_name: "ext_stage", property: "eduplan_term:stage" },
  { slot_name: "ext_unit", property: "eduplan_term:unit" },
];

/** The `ext_role` of a row that names another indicator which the label may mean. */
export const CANDIDATE = "candidate";

/**
 * How the targets and observations of plans are coded, as mappings from their labels to the catalogue's indicators, so that
 * others can review them. A record's coding is one row; each candidate a further one with `ext_role: candidate`, its own
 * confidence and `skos:closeMatch`. A record without indicator is `sssom:NoTermFound`, 1:0, with an unspecified justification, because
 * nobody's name stands on it. A draft by a program is `semapv:LexicalMatching`, what people read `semapv:ManualMappingCuration`.
 * `ext_stage` and `ext_unit` give the context of the label.
 *
 * @example
 * await writeFile("codings.sssom.tsv", toSssom(mappingSetOf(plans)));
 */
export function mappingSetOf(plans: readonly Plan[], options: MappingSetOptions = {}): MappingSet {
  const { catalog = defaultCatalog } = options;
  const id = options.id ?? `https://eduplan.invalid/mappings/${plans.map((plan) => plan.id).join("+") || "none"}`;
  const source = sourceOf(catalog);
  const mappings = plans.flatMap((plan) => [
    ...plan.targets.flatMap((each) => mappingsOf(plan, each, "target", unitOf(each), catalog)),
    ...plan.observations.flatMap((each) => mappingsOf(plan, each, "observation", each.unit, catalog)),
  ]);
  return madeSet(
    id,
    options,
    mappings.map((mapping) => ({ ...mapping, ...source })),
  );
}

/** A set made here: the envelope, the prefixes, and a date on every mapping if one is given. */
export function madeSet(id: string, options: MappingSetOptions, mappings: readonly Mapping[]): MappingSet {
  const { title, comment, license, date } = options;
  const used = EXTENSIONS.filter(({ slot_name }) => mappings.some(({ extra }) => extra && slot_name in extra));
  return {
    type: "mapping-set",
    version: VERSION,
    curie_map: OWN_PREFIXES,
    mapping_set_id: id,
    ...(title !== undefined && { mapping_set_title: title }),
    ...(license !== undefined && { license }),
    ...(comment !== undefined && { comment }),
    ...(used.length > 0 && { extension_definitions: used }),
    mappings: date === undefined ? mappings : mappings.map((mapping) => ({ ...mapping, mapping_date: date })),
  };
}

/** Where the objects of mappings come from: the catalogue with its version and hash. */
export function sourceOf(catalog: Catalog): Pick<Mapping, "object_source" | "object_source_version"> {
  const { version, hash } = catalogRef(catalog);
  return { object_source: "eduplan_term:catalog", object_source_version: `${version} sha256:${hash}` };
}

/** The object of a mapping to an indicator. */
export function objectOf(id: string, indicator: Indicator | undefined): Pick<Mapping, "object_id" | "object_label"> {
  return { object_id: `${INDICATOR_PREFIX}:${id}`, ...(indicator && { object_label: indicator.name.zh }) };
}

/** The CURIE of a plan's record. */
const recordCurie = (plan: string, record: string): string => `${PLAN_PREFIX}:${plan}/${record}`;

/** `ext_` columns, those that say something. */
export function contextOf(stage: string | undefined, unit: string | undefined, role?: string): Pick<Mapping, "extra"> {
  const extra = Object.entries({ ext_role: role, ext_stage: stage, ext_unit: unit });
  const stated = extra.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "");
  return stated.length > 0 ? { extra: Object.fromEntries(stated) } : {};
}

const unitOf = ({ goal }: Target): string | undefined => ("unit" in goal ? goal.unit : undefined);

function mappingsOf(
  plan: Plan,
  record: Target | Observation,
  category: string,
  unit: string | undefined,
  catalog: Catalog,
): readonly Mapping[] {
  const { id, label, stage, indicator, coding } = record;
  const subject = {
    subject_id: recordCurie(plan.id, id),
    subject_label: label,
    subject_category: category,
    subject_source: `${PLAN_PREFIX}:${plan.id}`,
  };
  if (indicator === undefined || coding === undefined) {
    const none = { predicate_id: "skos:exactMatch", object_id: NO_TERM_FOUND, mapping_cardinality: "1:0" } as const;
    return [{ ...subject, ...none, mapping_justification: "semapv:UnspecifiedMatching", ...contextOf(stage, unit) }];
  }
  const by = byline(coding);
  const row: Mapping = {
    ...subject,
    predicate_id: coding.predicate,
    ...objectOf(indicator, catalog.byId.get(indicator)),
    ...by,
    confidence: coding.confidence,
    ...(coding.note && { comment: coding.note }),
    ...contextOf(stage, unit),
  };
  const candidate = (each: Candidate): Mapping => ({
    ...subject,
    predicate_id: "skos:closeMatch",
    ...objectOf(each.indicator, catalog.byId.get(each.indicator)),
    ...by,
    confidence: each.confidence,
    ...(each.reason && { comment: each.reason }),
    ...contextOf(stage, unit, CANDIDATE),
  });
  return [row, ...(coding.candidates ?? []).map(candidate)];
}

/** Who or what made a coding, and how that is justified. */
function byline({ by, status }: Coding): Pick<Mapping, "mapping_justification" | "mapping_tool" | "author_label"> {
  return status === "draft"
    ? { mapping_justification: "semapv:LexicalMatching", mapping_tool: by }
    : { mapping_justification: "semapv:ManualMappingCuration", author_label: [by] };
}
