import uniqBy from "lodash-es/uniqBy.js";
import { absence } from "../../align/cells.ts";
import { checkDistinct } from "../../align/checkDistinct.ts";
import { type Catalog, catalogRef, defaultCatalog } from "../../catalog/catalog.ts";
import { EduplanError } from "../../model/error.ts";
import type { Coded } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { reason } from "../../model/reason.ts";
import { type PlanRef, planRef } from "../../model/result.ts";
import type { Scheme, SchemeRule } from "../../model/scheme.ts";
import { VERSION } from "../../model/version.ts";
import type { Assessment, SchemeRef } from "./assessment.ts";
import { assessSubject } from "./assessSubject.ts";
import { checkScheme } from "./checkScheme.ts";
import { claimsOfObserved, claimsOfPlan } from "./claims.ts";
import type { Context } from "./context.ts";
import type { Observed } from "./observed.ts";
import { because } from "./outcome.ts";

/** Reasons against a verdict that a caller may set aside on their own responsibility; the result then names them as assumed. */
export const SCHEME_ASSUMABLE: readonly string[] = [
  "reason.unstated-facet",
  "reason.coding-doubt",
  "reason.scope",
  "reason.year",
  "reason.year-unstated",
  "reason.plan-attribution",
  "scheme.level",
  "scheme.not-in-force",
  "scheme.omitted",
];

/** How a scheme is applied. */
export interface AssessOptions {
  readonly catalog?: Catalog;
  /** The year by whose end a promise has to be due; without it any date will do, and `due` says which. */
  readonly by?: number;
  /** Reasons to set aside: `["reason.unstated-facet"]` takes 公办占比 for the share of children. Only those in `SCHEME_ASSUMABLE`. */
  readonly assume?: readonly string[];
}

/**
 * Applies a supervision scheme: to plans, whether their targets would meet it and by when, and to what was observed of regions,
 * whether they do. Every rule passes, fails or is unknown, with typed reasons and the records it rests on; unknown never
 * counts as either, in three-valued logic up to the whole.
 *
 * A target passes a threshold when every value that keeps the target keeps the threshold, fails when none does, and leaves it open
 * otherwise: at least 80 % under a threshold of 85 is no failure, since more may be achieved. What a target leaves
 * unsaid (gross or net, share of what), another population or stage, and a figure of the area where each school is
 * asked, are reasons and not guesses. So is a plan of a city where the scheme looks at each county.
 *
 * @throws EduplanError `invalid-scheme` with the findings of `checkScheme`, `unknown-option` for a reason that cannot be set
 * aside or a year that is none, `duplicate-plan` for two plans or two
 * regions of one id, `duplicate-school` for two records of one school at one stage.
 *
 * @example
 * const scheme = schemeOf("universal-inclusive-preschool");
 * assess(scheme, jizhou).subjects[0].rules.find(({ code }) => code === "1.1").verdict; // => "pass", by 2025-12-31
 */
export function assess(
  scheme: Scheme,
  of: Plan | Observed | readonly (Plan | Observed)[],
  options: AssessOptions = {},
): Assessment {
  const subjects = [of].flat() as readonly (Plan | Observed)[];
  const { catalog = defaultCatalog, by, assume = [] } = options;
  const findings = checkScheme(scheme, { catalog }).filter(({ severity }) => severity === "error");
  if (findings.length > 0) throw new EduplanError("invalid-scheme", "assess: not a valid scheme", findings);
  checkOptions(by, assume);
  checkDistinct("assess", subjects.filter(isPlan));
  checkDistinct(
    "assess",
    subjects.filter((each) => !isPlan(each)),
  );
  const refs = subjects.flatMap((each) => planOf(each) ?? []);
  return {
    type: "assessment",
    version: VERSION,
    plans: uniqBy(refs, "id"),
    options: {
      catalog: catalogRef(catalog),
      scheme: schemeRef(scheme),
      ...(by !== undefined && { by }),
      assume,
    },
    subjects: subjects.map((subject) => {
      const context = contextOf(subject, scheme, { catalog, assume, ...(by !== undefined && { by }) });
      const standing = { region: subject.region, id: subject.id, reasons: subjectReasons(subject, scheme) };
      return assessSubject(standing, rulesOf(scheme), context);
    }),
  };
}

const isPlan = (subject: Plan | Observed): subject is Plan => "targets" in subject;

/** The plan whose targets a subject is, or in which it was read. */
const planOf = (subject: Plan | Observed): PlanRef | undefined => (isPlan(subject) ? planRef(subject) : subject.readIn);

const rulesOf = ({ rules }: Scheme): ReadonlyMap<string, SchemeRule> => new Map(rules.map((rule) => [rule.code, rule]));

function schemeRef({ id, name, authority, document, source, sourceGrade, note }: Scheme): SchemeRef {
  return { id, name, authority, document, source, sourceGrade, ...(note && { note }) };
}

function contextOf(
  subject: Plan | Observed,
  scheme: Scheme,
  options: Pick<Context, "catalog" | "assume" | "by">,
): Context {
  if (isPlan(subject)) {
    return {
      ...options,
      scheme,
      claims: claimsOfPlan(subject),
      milestones: subject.milestones,
      plan: subject.id,
      sample: false,
      answers: {},
      absence: (stage) => absence(subject, stage),
    };
  }
  const { schools, sample = false, answers = {}, year } = subject;
  return {
    ...options,
    scheme,
    ...(year !== undefined && { year }),
    claims: claimsOfObserved(subject),
    milestones: [],
    ...(schools && { schools: distinctSchools(schools) }),
    sample,
    answers,
    absence: () => because("scheme.not-observed"),
  };
}

/** @throws EduplanError `duplicate-school` for two records of one school at one stage: each would count. */
function distinctSchools(schools: NonNullable<Observed["schools"]>): NonNullable<Observed["schools"]> {
  const seen = new Set<string>();
  for (const { id, stage } of schools) {
    const key = `${stage} ${id}`;
    if (seen.has(key))
      throw new EduplanError("duplicate-school", `assess: two records of school ${id} at stage ${stage}`);
    seen.add(key);
  }
  return schools;
}

/** Why the scheme may not be applied to a subject at all. */
function subjectReasons(subject: Plan | Observed, scheme: Scheme): Coded[] {
  const { region, level = scheme.level } = subject;
  const reasons: Coded[] = [];
  if (level !== scheme.level) reasons.push({ code: "scheme.level", params: { level, of: scheme.level } });
  if (!isWithin(region, scheme.area)) {
    reasons.push({ code: "scheme.outside-area", params: { region, area: scheme.area } });
  } else if (scheme.area !== "000000") {
    const { title, attribution: grade } = planOf(subject) ?? {};
    if (title && (grade === "doubtful" || grade === "unidentified")) {
      reasons.push(reason("reason.plan-attribution", { plan: title, grade }));
    }
  }
  return reasons;
}

/** Whether a region lies in an area, by the digits of their GB/T 2260 codes. */
function isWithin(region: string, area: string): boolean {
  const digits = area.replace(/(00)+$/, "");
  return area === region || area === "000000" || region.startsWith(digits);
}

/** @throws EduplanError `unknown-option` */
function checkOptions(by: number | undefined, assume: readonly string[]): void {
  if (by !== undefined && (!Number.isInteger(by) || by < 1900 || by > 2200)) {
    throw new EduplanError("unknown-option", `assess: by must be a whole year from 1900 to 2200, not ${String(by)}`);
  }
  const wrong = assume.find((code) => !SCHEME_ASSUMABLE.includes(code));
  if (wrong === undefined) return;
  const known = SCHEME_ASSUMABLE.join(", ");
  throw new EduplanError("unknown-option", `assess: assume: ${wrong} cannot be set aside here; use ${known}`);
}
