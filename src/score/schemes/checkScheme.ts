import { closest } from "fastest-levenshtein";
import mapValues from "lodash-es/mapValues.js";
import { type Catalog, defaultCatalog } from "../../catalog/catalog.ts";
import type { Finding, Params } from "../../model/finding.ts";
import type { Scheme } from "../../model/scheme.ts";
import { checkRules } from "./checkRules.ts";
import { type Field, isRecord, RULE_FIELDS, SCHEME_FIELDS, verbatim } from "./ruleFields.ts";

/** What a scheme is checked against. */
export interface CheckSchemeOptions {
  readonly catalog?: Catalog;
}

/**
 * Whether a value, as read from JSON, is a supervision scheme: its keys and what they hold; codes that are unique, groups
 * that name rules and do not lead back to themselves; indicators the catalogue has, in units that convert; counts that can be met.
 * Findings name the place and what to do. Nothing is repaired. An empty list: `assess` takes it. Never throws.
 *
 * @example
 * checkScheme({ ...scheme, level: "countty" }).map((each) => describe(each, "en"));
 * // => ["level: “countty” is not one of nation, province, city, county; did you mean “county”?"]
 */
export function checkScheme(scheme: unknown, options: CheckSchemeOptions = {}): readonly Finding[] {
  const { catalog = defaultCatalog } = options;
  if (!isRecord(scheme)) return [fault("scheme.no-scheme", [], { found: verbatim(shown(scheme)) })];
  const own = checkFields(scheme, SCHEME_FIELDS, []);
  const rules = Array.isArray(scheme.rules) ? scheme.rules : [];
  const ofRules = rules.flatMap((rule: unknown, index) => checkRule(rule, ["rules", index]));
  const found = [...own, ...ofRules];
  // What rules say of each other can be told only of rules that are some.
  return found.length > 0 ? found : checkRules(scheme as unknown as Scheme, catalog);
}

type Path = Finding["path"];

const fault = (code: string, path: Path, params: Params = {}, severity: Finding["severity"] = "error"): Finding => ({
  code,
  severity,
  path,
  params,
});

function checkRule(rule: unknown, path: Path): Finding[] {
  if (!isRecord(rule)) return [fault("scheme.no-rule", path, { found: verbatim(shown(rule)) })];
  const { kind } = rule;
  const kinds = Object.keys(RULE_FIELDS);
  const fields = typeof kind === "string" && Object.hasOwn(RULE_FIELDS, kind) ? RULE_FIELDS[kind] : undefined;
  if (fields) return checkFields(rule, fields, path);
  if (kind === undefined) return [fault("scheme.missing", path, { key: "kind", expected: verbatim(kinds.join(", ")) })];
  return [notOneOf(kind, kinds, [...path, "kind"])];
}

function checkFields(
  record: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  path: Path,
): Finding[] {
  const strange = Object.keys(record).filter((key) => !Object.hasOwn(fields, key));
  const known = Object.keys(fields);
  return [
    ...strange.map((key) =>
      fault("scheme.unknown-key", [...path, key], { key: verbatim(key), nearest: verbatim(closest(key, known)) }),
    ),
    ...known.flatMap((key): Finding[] => {
      const field = fields[key] as Field;
      const { is, expected, required, words } = field;
      const value = Object.hasOwn(record, key) ? record[key] : undefined;
      if (value === undefined) return required ? [fault("scheme.missing", path, { key: verbatim(key), expected })] : [];
      if (is(value)) return [];
      const place = [...path, key];
      return [
        words
          ? notOneOf(value, words, place)
          : fault("scheme.invalid", place, { expected, found: verbatim(shown(value)) }),
      ];
    }),
  ];
}

function notOneOf(value: unknown, words: readonly string[], path: Path): Finding {
  const found = typeof value === "string" ? value : shown(value);
  const params = { expected: words.join(", "), found, nearest: closest(found, words) };
  return fault("scheme.not-one-of", path, mapValues(params, verbatim));
}

/** Writes any value, even one that JSON cannot carry. */
function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : written(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
