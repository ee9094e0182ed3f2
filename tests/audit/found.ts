import { audit } from "eduplan/audit";
import type { Finding, Plan } from "eduplan/model";
import { madePlan } from "../plans.ts";

/** The findings of a plan whose code begins with the rule's. */
export const foundIn = (plan: Plan, rule: string): readonly Finding[] =>
  audit(plan).findings.filter(({ code }) => code === rule || code.startsWith(`${rule}.`));

/** The findings of a made plan with the given records, as code and records concerned. */
export const found = (rule: string, more: Partial<Plan>): (readonly [string, string])[] =>
  foundIn(madePlan("made", more), rule).map(({ code, evidence = [] }) => [
    code,
    evidence.map(({ record }) => record).join(" "),
  ]);
