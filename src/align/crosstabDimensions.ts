import sortBy from "lodash-es/sortBy.js";
import type { Catalog } from "../catalog/catalog.ts";
import { regionOf } from "../catalog/regions.ts";
import { EduplanError } from "../model/error.ts";
import { UNSTATED } from "../model/indicator.ts";
import { instrumentCodes, instrumentName } from "../model/instruments.ts";
import { WORDS } from "../model/messages/words.ts";
import type { Plan } from "../model/plan.ts";
import { STAGES } from "../model/stages.ts";
import type { Bilingual } from "../model/text.ts";
import { THEMES } from "../model/themes.ts";
import type { CountedRecord, CrosstabCategory, CrosstabDimension, CrosstabFunction } from "./crosstabResult.ts";

/** How records are told apart in one respect. */
export interface Classifier {
  /** The categories of a record, at least one. */
  readonly categoriesOf: (counted: CountedRecord) => readonly CrosstabCategory[];
  /** The categories in their order: those found, and those shown even without a record. */
  readonly inOrder: (found: readonly CrosstabCategory[]) => readonly CrosstabCategory[];
}

/** What a classifier needs to know besides the record. */
export interface ClassifierContext {
  readonly plans: readonly Plan[];
  readonly catalog: Catalog;
  readonly scheme: string;
  /** Whether stages and themes of the remits are shown even without a record. */
  readonly ofRemit: boolean;
}

/** The categories of a respect, by its name or by a function of the caller's own. */
export function classifier(respect: CrosstabDimension | CrosstabFunction, context: ClassifierContext): Classifier {
  if (typeof respect === "function") return ownClassifier(respect);
  const make = Object.hasOwn(CLASSIFIERS, respect) ? CLASSIFIERS[respect] : undefined;
  if (make) return make(context);
  const known = Object.keys(CLASSIFIERS).join(", ");
  throw new EduplanError(
    "unknown-option",
    `crosstab: unknown dimension: ${String(respect)}; use one of ${known}, or a function of a record`,
  );
}

/** A key by which categories are the same. */
export const categoryKey = ({ status, code = "" }: CrosstabCategory): string => `${status} ${code}`;

const CLASSIFIERS: Readonly<Record<CrosstabDimension, (context: ClassifierContext) => Classifier>> = {
  stage: (context) =>
    byCodes(
      (counted) => stagesOf(counted, context),
      Object.keys(STAGES),
      nameIn(stageNames),
      context.ofRemit ? context.plans.flatMap(({ remit }) => remit.stages) : [],
    ),
  theme: (context) =>
    byCodes(
      (counted) => themesOf(counted, context),
      Object.keys(THEMES),
      nameIn(THEMES),
      context.ofRemit ? context.plans.flatMap(({ remit }) => remit.themes ?? []) : [],
    ),
  instrument: ({ scheme }) =>
    byCodes(
      ({ kind, record }) => {
        if (kind !== "action") return undefined;
        return (record.instruments ?? []).filter((each) => each.scheme === scheme).map(({ code }) => code);
      },
      instrumentCodes(scheme),
      (code) => instrumentName(scheme, code),
    ),
  region: ({ plans }) => {
    const codes = plans.map(regionCode);
    const byCode = new Map(plans.map((plan) => [regionCode(plan), regionOf(plan.region)?.name]));
    return byCodes(
      ({ plan }) => [regionCode(plan)],
      codes,
      (code) => byCode.get(code),
      codes,
    );
  },
  plan: ({ plans }) => {
    const ids = plans.map(({ id }) => id);
    const titles = new Map(plans.map(({ id, title }) => [id, title]));
    return byCodes(
      ({ plan }) => [plan.id],
      ids,
      (id) => titles.get(id),
      ids,
    );
  },
  kind: () => byCodes(({ kind }) => [kind], ["target", "milestone", "action"], nameIn(WORDS)),
};

/** Two places that cannot be identified are never taken for one: such a plan is a region of its own. */
export function regionCode({ id, region }: Plan): string {
  return region.includes("x") ? `${region}/${id}` : region;
}

const stageNames = Object.fromEntries(Object.entries(STAGES).map(([code, { name }]) => [code, name]));

const nameIn =
  (names: Readonly<Record<string, Bilingual>>) =>
  (code: string): Bilingual | undefined =>
    Object.hasOwn(names, code) ? names[code] : undefined;

/** What the plan says of the stage; where it says nothing, the stage of a target's indicator. */
function stagesOf({ kind, record }: CountedRecord, { catalog }: ClassifierContext): readonly string[] {
  if (kind === "action") return record.stages;
  if (record.stage !== undefined) return [record.stage];
  const stage = kind === "target" ? catalog.byId.get(record.indicator ?? "")?.facets.stage : undefined;
  return stage === undefined || stage === UNSTATED ? [] : [stage];
}

/** The record's own themes; where it has none, those of a target's indicator. */
function themesOf({ kind, record }: CountedRecord, { catalog }: ClassifierContext): readonly string[] {
  if (record.themes !== undefined) return record.themes;
  return kind === "target" ? (catalog.byId.get(record.indicator ?? "")?.themes ?? []) : [];
}

const UNCODED: CrosstabCategory = { status: "uncoded", name: { zh: "未编码", en: "uncoded" } };
const NOT_APPLICABLE: CrosstabCategory = { status: "notApplicable", name: { zh: "不适用", en: "not applicable" } };

/**
 * A classifier by codes; `undefined` instead of codes means that the respect does not apply. Categories stand in the order
 * of `order`, unknown codes after them, those without a code last; the codes of `always` are shown even without a record.
 */
function byCodes(
  codesOf: (counted: CountedRecord) => readonly string[] | undefined,
  order: readonly string[],
  nameOf: (code: string) => Bilingual | undefined,
  always: readonly string[] = [],
): Classifier {
  const place = new Map([...new Set(order)].map((code, index) => [code, index]));
  const coded = (code: string): CrosstabCategory => ({
    code,
    status: "coded",
    name: nameOf(code) ?? { zh: code, en: code },
  });
  return {
    categoriesOf: (counted) => {
      const codes = codesOf(counted);
      if (codes === undefined) return [NOT_APPLICABLE];
      return codes.length === 0 ? [UNCODED] : [...new Set(codes)].map(coded);
    },
    inOrder: (found) => {
      const all = new Map([...always.map(coded), ...found].map((each) => [categoryKey(each), each]));
      return sortBy(
        [...all.values()],
        [
          ({ status }) => ["coded", "uncoded", "notApplicable"].indexOf(status),
          ({ code = "" }) => place.get(code) ?? place.size,
          ({ code = "" }) => code,
        ],
      );
    },
  };
}

/** Categories by a function of the caller's own, in the order of their codes. */
function ownClassifier(own: CrosstabFunction): Classifier {
  const codesOf = (counted: CountedRecord): readonly string[] => {
    const found: unknown = own(counted);
    const codes = Array.isArray(found) ? found : found === undefined ? [] : [found];
    const odd = codes.find((code) => typeof code !== "string");
    if (odd === undefined && !codes.includes(undefined)) return codes;
    throw new EduplanError(
      "invalid-dimension",
      `crosstab: the function ${own.name || "given"} returned ${String(odd)} for ${counted.record.id}; return a string, a list of strings, or undefined for a record without a code`,
    );
  };
  return byCodes(codesOf, [], () => undefined);
}
