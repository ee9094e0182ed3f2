import type { Coded } from "./finding.ts";
import type { Attribution, Plan } from "./plan.ts";
import type { RegionLevel } from "./region.ts";
import type { Bilingual } from "./text.ts";
import { VERSION } from "./version.ts";

/** Something a reader of any result must know about a plan before believing a figure. Every view prints it. */
export interface Caveat extends Coded {
  readonly plan: string;
}

/** A plan as results refer to it. */
export interface PlanRef {
  readonly id: string;
  readonly title: Bilingual;
  readonly region: string;
  readonly level: RegionLevel;
  readonly horizons: readonly number[];
  readonly attribution: Attribution["grade"];
  readonly sha256: string;
  readonly caveats: readonly Caveat[];
}

/** Which catalogue a result was made with. */
export interface CatalogRef {
  readonly version: string;
  /** SHA-256 over the catalogue's content, so that two results can be told to rest on the same definitions. */
  readonly hash: string;
}

/** The envelope of every result: JSON, no classes, safe to store and to post to a worker. */
export interface Result<Type extends string, Options extends object> {
  readonly type: Type;
  /** Version of the library that made it. */
  readonly version: string;
  readonly plans: readonly PlanRef[];
  /** The options as resolved, defaults filled in. */
  readonly options: Options;
}

/** Fills the envelope. */
export function envelope<Type extends string, Options extends object>(
  type: Type,
  plans: readonly Plan[],
  options: Options,
): Result<Type, Options> {
  return { type, version: VERSION, plans: plans.map(planRef), options };
}

/** How results refer to a plan, with the caveats that follow from its source, parts and attribution. */
export function planRef(plan: Plan): PlanRef {
  return {
    id: plan.id,
    title: plan.title,
    region: plan.region,
    level: plan.level,
    horizons: plan.horizons.map(({ year }) => year),
    attribution: plan.attribution.grade,
    sha256: plan.source.sha256,
    caveats: caveatsOf(plan),
  };
}

/** What a reader must know about this copy: doubtful attribution, missing parts, damage, a copy that is not the publisher's. */
export function caveatsOf(plan: Plan): readonly Caveat[] {
  const caveats: Caveat[] = [];
  const { grade, note } = plan.attribution;
  if (grade === "doubtful" || grade === "unidentified") {
    caveats.push({
      plan: plan.id,
      code: `caveat.attribution-${grade}`,
      params: { plan: plan.title, note: note ?? { zh: "未说明理由", en: "no reason is given" } },
    });
  }
  const missing = plan.parts.filter((part) => part.inCopy !== "complete").map((part) => part.title);
  if (missing.length > 0) {
    caveats.push({ plan: plan.id, code: "caveat.incomplete-copy", params: { plan: plan.title, parts: missing } });
  }
  for (const remark of plan.source.integrity) {
    caveats.push({
      plan: plan.id,
      code: "caveat.integrity",
      params: { plan: plan.title, kind: remark.kind, note: remark.note },
    });
  }
  if (plan.source.kind === "repost") {
    caveats.push({
      plan: plan.id,
      code: "caveat.repost",
      params: { plan: plan.title, publisher: plan.source.publisher },
    });
  }
  return caveats;
}
