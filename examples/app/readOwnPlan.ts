import { describe, type Locale, type Plan } from "eduplan/model";
import { textOf } from "./texts.ts";

/** A plan of the user's, or what stands against it in sentences. */
export type OwnPlan =
  | { readonly plan: Plan; readonly said: string; readonly draft: boolean }
  | { readonly said: string; readonly findings: readonly string[] };

/** Reads what was pasted: JSON as a plan, anything else as the text of one. The readers are loaded when they are first needed. */
export async function readOwnPlan(pasted: string, region: string, locale: Locale): Promise<OwnPlan> {
  return /^\s*[{[]/.test(pasted) ? readJson(pasted, locale) : readText(pasted, region, locale);
}

async function readJson(pasted: string, locale: Locale): Promise<OwnPlan> {
  const { safeParsePlan } = await import("eduplan/schema");
  let value: unknown;
  try {
    value = JSON.parse(pasted);
  } catch (error) {
    return { said: textOf(locale, "noJson"), findings: [(error as SyntaxError).message] };
  }
  const result = safeParsePlan(value);
  if (result.success) return { plan: result.data, said: textOf(locale, "accepted"), draft: false };
  const { findings } = result;
  return {
    said: textOf(locale, "refused", { n: findings.length }),
    findings: findings.map((finding) => describe(finding, locale)),
  };
}

async function readText(text: string, region: string, locale: Locale): Promise<OwnPlan> {
  if (!/^(\d{6}|\d{4}xx|\d{2}xxxx)$/.test(region)) return { said: textOf(locale, "noRegion"), findings: [] };
  const { extractPlan } = await import("eduplan/extract");
  const { plan } = extractPlan(text, { region });
  const said = textOf(locale, "read", { targets: plan.targets.length, observations: plan.observations.length });
  return { plan, said, draft: true };
}
