import { EduplanError } from "../model/error.ts";
import type { AuditRule } from "./rule.ts";

/** Which rules an audit applies. */
export interface RuleChoice {
  /** The rules to apply, in order; all of `RULES` when absent. `[...RULES, myRule]` adds one. */
  readonly rules?: readonly AuditRule[];
  /** Rules to apply after those. */
  readonly add?: readonly AuditRule[];
  /** Rules to apply instead of the ones of the same code, in their place. */
  readonly replace?: readonly AuditRule[];
  /** Codes to leave out: a rule's (`audit.jumps`), or that of one kind of finding (`audit.missing.baseline`). */
  readonly without?: readonly string[];
}

/** The rules chosen, and the codes of findings to leave out. */
export interface ChosenRules {
  readonly rules: readonly AuditRule[];
  readonly silenced: ReadonlySet<string>;
}

/** Applies a choice to the bundled rules; throws where it names a rule twice, or one that is not there. */
export function chooseRules(bundled: readonly AuditRule[], choice: RuleChoice): ChosenRules {
  const { rules = bundled, add = [], replace = [], without = [] } = choice;
  for (const rule of [...rules, ...add, ...replace]) checkRule(rule);
  refuseTwice(replace);
  const instead = new Map(replace.map((rule) => [rule.code, rule]));
  const given = [...rules, ...add];
  refuseTwice(given);
  const known = new Set(given.map(({ code }) => code));
  for (const code of instead.keys()) {
    if (!known.has(code)) throw unknownRule("replace", code);
  }
  const replaced = given.map((rule) => instead.get(rule.code) ?? rule);
  const kinds = new Set(replaced.flatMap(({ findings = {} }) => Object.keys(findings)));
  for (const code of without) {
    if (!known.has(code) && !kinds.has(code)) throw unknownRule("without", code);
  }
  const left = new Set(without);
  return {
    rules: replaced.filter(({ code }) => !left.has(code)),
    silenced: new Set(without.filter((code) => !known.has(code))),
  };
}

function checkRule(rule: AuditRule): void {
  const { code, check } = (rule ?? {}) as Partial<AuditRule>;
  if (typeof code === "string" && code !== "" && typeof check === "function") return;
  const name = typeof code === "string" && code !== "" ? `the rule ${code}` : "a rule";
  throw new EduplanError("malformed-rule", `audit: ${name} needs a code (a text) and a check (a function)`);
}

function refuseTwice(rules: readonly AuditRule[]): void {
  const seen = new Set<string>();
  for (const { code } of rules) {
    if (seen.has(code)) throw new EduplanError("duplicate-rule", `audit: two rules have the code ${code}`);
    seen.add(code);
  }
}

const unknownRule = (option: string, code: string): EduplanError =>
  new EduplanError("unknown-rule", `audit: ${option} names ${code}, which is the code of no rule of this audit`);
