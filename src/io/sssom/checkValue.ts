import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { closest } from "fastest-levenshtein";
import type { Param, Params } from "../../model/finding.ts";
import type { Bilingual } from "../../model/text.ts";
import { quoted, verbatim } from "../faults.ts";
import { expansionOf, splitCurie } from "./curies.ts";
import { NO_TERM_FOUND } from "./mappingSet.ts";
import type { Slot } from "./slots.ts";

/** What is wrong with a value, yet without its place. */
export interface Problem {
  readonly code: string;
  readonly params: Params;
}

/** What the check of a value depends on besides it. */
export interface ValueContext {
  readonly strict: boolean;
  readonly curieMap: Readonly<Record<string, string>>;
  /** Prefixes already told; each is told once. */
  readonly undeclared: Set<string>;
}

/** What is wrong with the value of a slot, which may be of any type. */
export function checkValue(value: unknown, name: string, slot: Slot, context: ValueContext): readonly Problem[] {
  if (!slot.many) return checkOne(value, name, slot, context);
  if (!Array.isArray(value) || value.length === 0) return [invalid(LIST, value)];
  return value.flatMap((each) => checkOne(each, name, slot, context));
}

const invalid = (expected: Param, value: unknown): Problem => ({
  code: "sssom.invalid",
  params: { expected, found: quoted(value) },
});

function checkOne(value: unknown, name: string, slot: Slot, context: ValueContext): readonly Problem[] {
  if (slot.kind === "number") {
    const [least, most] = slot.range ?? [-Infinity, Infinity];
    if (typeof value === "number" && value >= least && value <= most) return [];
    return [invalid({ zh: `${least} 到 ${most} 之间的数值`, en: `a number from ${least} to ${most}` }, value)];
  }
  if (typeof value !== "string" || value === "") return [invalid(EXPECTED.text, value)];
  switch (slot.kind) {
    case "reference":
      return checkReference(value, name, context);
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && isValid(parseISO(value)) ? [] : [invalid(EXPECTED.date, value)];
    case "uri":
      return context.strict && !URI.test(value) ? [invalid(EXPECTED.uri, value)] : [];
    case "word": {
      const { words = [] } = slot;
      if (words.includes(value)) return [];
      const nearest = verbatim(closest(value.slice(0, 60), words));
      return [{ code: "sssom.not-one-of", params: { expected: [...words], found: quoted(value), nearest } }];
    }
    default:
      return [];
  }
}

function checkReference(value: string, name: string, { curieMap, undeclared }: ValueContext): readonly Problem[] {
  if (value === NO_TERM_FOUND) {
    return name === "subject_id" || name === "object_id" ? [] : [{ code: "sssom.no-term-elsewhere", params: {} }];
  }
  const curie = splitCurie(value);
  if (!curie) return [invalid(EXPECTED.reference, value)];
  const { prefix, local } = curie;
  if (expansionOf(prefix, curieMap) !== undefined || undeclared.has(prefix)) return [];
  undeclared.add(prefix);
  const code = local.startsWith("//") ? "sssom.iri" : "sssom.undeclared-prefix";
  return [{ code, params: { prefix: verbatim(prefix), found: quoted(value) } }];
}

export const URI: RegExp = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

export const PREFIX: Bilingual = {
  zh: "前缀(字母开头,字母、数字、点、连字符)",
  en: "a prefix (a letter, then letters, digits, dots, hyphens)",
};
const LIST: Bilingual = { zh: "非空列表", en: "a list that is not empty" };
export const EXPECTED: Readonly<Record<"reference" | "text" | "uri" | "date", Bilingual>> = {
  reference: { zh: "CURIE(前缀:名称,无空白)", en: "a CURIE (prefix:name, without white space)" },
  text: { zh: "非空文字", en: "text that is not empty" },
  uri: { zh: "完整的 URI", en: "a complete URI" },
  date: { zh: "日历上有的日期(YYYY-MM-DD)", en: "a date of the calendar (YYYY-MM-DD)" },
};
