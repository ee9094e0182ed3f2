import type { Finding } from "../../model/finding.ts";
import { isNumeric } from "../../model/goal.ts";
import type { Bilingual } from "../../model/text.ts";
import type { AuditContext, PlanRecord } from "../context.ts";
import type { AuditRule } from "../rule.ts";

/**
 * Clauses that look as if character recognition had damaged a figure, where the record is not already read with a correction
 * and names no other reading: %o for %。, letters among digits, years and percentages that have lost a hyphen, a lost percent
 * sign. Patterns only: each is to be looked up in the original.
 */
export const misprints: AuditRule = {
  code: "audit.misprints",
  about: "No figure looks as if a character had been misread or lost.",
  findings: {
    "audit.misprints": {
      severity: "warning",
      heuristic: true,
      about: { zh: "数字疑有识别错误", en: "a probable misprint in a figure" },
    },
  },
  check: (plan, _catalog, context) => [
    ...[...plan.targets, ...plan.observations].flatMap((record) => {
      const { reading, value = "", exact } = record.evidence;
      if (reading === "ocr-corrected" || ("readings" in record && record.readings?.length)) return [];
      const damage = damageIn(value, exact) ?? lostIn(record);
      return damage ? [tell(record, damage, context)] : [];
    }),
    ...[...plan.milestones, ...plan.actions].flatMap((record) => {
      const damage = record.evidence.reading === "ocr-corrected" ? undefined : damageIn("", record.evidence.exact);
      return damage ? [tell(record, damage, context)] : [];
    }),
  ],
};

interface Damage {
  /** What stands there. */
  readonly seen: string;
  readonly why: Bilingual;
}

const tell = (record: PlanRecord, { seen, why }: Damage, { finding }: AuditContext): Finding =>
  finding(record, "audit.misprints", { seen, why });

interface Pattern {
  readonly pattern: RegExp;
  readonly why: Bilingual;
  /** Whether what was matched is damage; always when absent. */
  readonly is?: (match: RegExpMatchArray) => boolean;
}

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /[0-9.]+[%％][oO]/g,
    why: { zh: "“%o”可能是“%。”或“‰”", en: "“%o” may be “%。” or “‰”" },
  },
  {
    // Not IPV6, 5G or O2O: a letter that looks like a digit, among digits and not among letters.
    pattern: /(?<![A-Za-z0-9])(?!O2O)(?:[0-9][0-9.]*[oOlI]+[0-9.oOlI]*|[oOlI]+[0-9][0-9.oOlI]*)(?![A-Za-z])/g,
    why: { zh: "数字中夹有字母(o、O、l、I)", en: "a letter (o, O, l, I) among digits" },
  },
  {
    pattern: /(?<![A-Za-z0-9])[oOlI]{2,}(?=[所个名人万%％])/g,
    why: { zh: "数字全作字母", en: "letters in place of all digits" },
  },
  {
    pattern: /(?<![0-9.])([0-9]{3,})年(?!级|制)/g,
    why: { zh: "不成其为年份,可能缺连字符或数字", en: "no year; a hyphen or a digit may be lost" },
    is: ([, digits = ""]) => Number(digits) !== 100 && (Number(digits) < 1900 || Number(digits) > 2100),
  },
  {
    pattern: /(?<![0-9.])([0-9]{3,4})[%％]/g,
    why: { zh: "可能是缺了连字符的区间", en: "may be a range that has lost its hyphen" },
    is: ([, digits = ""]) => Number(digits) > 200 && isRange(digits),
  },
  {
    pattern: /(?<![0-9,])[0-9]{1,2},[0-9]{1,2}[%％]/g,
    why: { zh: "小数点可能误识为逗号", en: "a decimal point may have been read as a comma" },
  },
  {
    pattern: /[0-9]+\.[0-9]+\.[0-9]+[%％]/g,
    why: { zh: "有两个小数点", en: "two decimal points" },
  },
];

function damageIn(value: string, exact: string): Damage | undefined {
  const spaced = value.match(/[0-9]\s+[0-9]/);
  if (spaced) return { seen: value, why: { zh: "数字中间有空格", en: "a space among the digits" } };
  for (const { pattern, why, is = () => true } of PATTERNS) {
    for (const text of [value, exact]) {
      const match = [...text.matchAll(pattern)].find(is);
      if (match) return { seen: match[0], why };
    }
  }
  return undefined;
}

/** Whether a run of digits falls into two numbers of which the second is somewhat the larger: 3035, 510. */
function isRange(digits: string): boolean {
  const at = Math.floor(digits.length / 2);
  const [low, high] = [Number(digits.slice(0, at)), Number(digits.slice(at))];
  return digits[at] !== "0" && low > 0 && low < high && high <= Math.min(100, 3 * low);
}

const PERCENT = /[%％‰]|百分|千分|成|分之/;

/** A figure without digits, and a share without its sign. */
function lostIn(record: Extract<PlanRecord, { readonly evidence: unknown }>): Damage | undefined {
  const { value = "", exact, reading, support = [] } = record.evidence;
  const quantity = "goal" in record ? record.goal : record;
  if (!("unit" in quantity) || ("goal" in record && isNumeric(record.goal) && record.goal.implicit)) return undefined;
  if (value === "" || quantity.value === null || reading === "inferred") return undefined;
  if (!/[0-9０-９\p{Script=Han}]/u.test(value)) {
    return { seen: value, why: { zh: "数值中没有数字", en: "a figure without a digit" } };
  }
  if (quantity.unit !== "percent" || !/[0-9０-９]/.test(value)) return undefined;
  // In prose the sign stands with the figure, or with the last of a list (90、95%); in a table it may stand in the head.
  const after = exact.slice(exact.indexOf(value) + value.length);
  const listed = exact.includes(value) && /^[0-9.、,,和及至-]*[%％]/.test(after);
  const shown =
    reading === "table-pairing" ? [value, exact, record.label, ...support.map((each) => each.exact)] : [value];
  if (listed || shown.some((text) => PERCENT.test(text))) return undefined;
  return { seen: value, why: { zh: "缺百分号", en: "the percent sign is lost" } };
}
