import { closest } from "fastest-levenshtein";
import get from "lodash-es/get.js";
import type * as z from "zod";
import type { Finding, Param, Params } from "../model/finding.ts";
import type { Bilingual } from "../model/text.ts";
import { FORMS } from "./common.ts";

/** Turns what zod noticed into findings of ours: code, place, what was expected and what was found. */
export function findingsOf(error: z.ZodError, input: unknown): readonly Finding[] {
  return error.issues.flatMap((issue) => findingOf(issue, input));
}

function findingOf(issue: z.core.$ZodIssue, input: unknown): readonly Finding[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const value: unknown = path.length === 0 ? input : get(input, path);
  const found = show(value);
  const make = (code: string, params: Params): Finding => ({
    code,
    severity: "error",
    path,
    params: { ...nameOf(input, path), ...params },
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ ...make("schema.unknown-key", { key }), path: [...path, key] }));
    case "custom": {
      const { code, ...params } = (issue.params ?? {}) as { code?: string } & Record<string, Param>;
      return [make(code ?? "schema.invalid", { found, ...params })];
    }
    default: {
      if (value === undefined) return [make("schema.missing-key", { expected: expectation(issue) })];
      const options = optionsOf(issue);
      if (options && typeof value === "string" && options.length > 1) {
        return [make("schema.not-one-of", { expected: options, found, nearest: closest(value, options) })];
      }
      return [make("schema.invalid", { expected: expectation(issue), found })];
    }
  }
}

/** The words an enumeration or a discriminated union would have accepted. */
function optionsOf(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union") return undefined;
  const options = (issue as { options?: readonly unknown[] }).options;
  return options?.map(String);
}

function expectation(issue: z.core.$ZodIssue): Param {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? OTHER;
    case "invalid_value":
      return issue.values.length === 1 ? show(issue.values[0]) : issue.values.map(String);
    case "too_small":
      if (issue.minimum === 1 && issue.origin !== "number") return { zh: "非空", en: "not empty" };
      if (!issue.inclusive) return { zh: `大于 ${issue.minimum}`, en: `more than ${issue.minimum}` };
      return { zh: `不小于 ${issue.minimum}`, en: `at least ${issue.minimum}` };
    case "too_big":
      return { zh: `不大于 ${issue.maximum}`, en: `at most ${issue.maximum}` };
    case "invalid_format":
      return formOf(issue.pattern) ?? FORMATS[issue.format] ?? OTHER;
    case "invalid_union":
      if (issue.path.includes("extra")) return { zh: "JSON 能表示的值", en: "a value that JSON can carry" };
      return optionsOf(issue) ?? { zh: "数值或 [低, 高]", en: "a number or [low, high]" };
    default:
      return OTHER;
  }
}

/** The name of a form by its pattern as zod writes it. */
const formOf = (pattern: string | undefined): Bilingual | undefined =>
  Object.values(FORMS).find((form) => String(form.pattern) === pattern)?.name;

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数值", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "对象", en: "an object" },
  record: { zh: "对象", en: "an object" },
  array: { zh: "列表", en: "a list" },
};

const FORMATS: Readonly<Record<string, Bilingual>> = {
  date: { zh: "日历上有的日期(YYYY-MM-DD)", en: "a date of the calendar (YYYY-MM-DD)" },
  url: { zh: "网址", en: "a URL" },
};

const OTHER: Bilingual = { zh: "符合规划数据格式的值", en: "a value of the form the plan schema asks for" };

/** The id of the record a path leads into, so that a reader need not count; the plan's own where that has none. */
function nameOf(input: unknown, path: readonly (string | number)[]): { readonly record: string } {
  const ids: unknown[] = [get(input, [...path.slice(0, 2), "id"]), get(input, "id")];
  return { record: ids.find((id) => typeof id === "string") ?? "?" };
}

/** Writes any value, even one that JSON cannot carry. */
export function show(value: unknown): string {
  const written = tryJson(value) ?? typeof value;
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

function tryJson(value: unknown): string | undefined {
  if (isOutsideJson(value)) return String(value);
  try {
    return JSON.stringify(value, (_, part: unknown) => (isOutsideJson(part) ? String(part) : part));
  } catch {
    return undefined;
  }
}

/** Numbers that JSON writes as null or refuses. */
const isOutsideJson = (value: unknown): boolean =>
  typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value));
