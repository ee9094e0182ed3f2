import * as z from "zod";
import type { Plan } from "../model/plan.ts";
import { SCHEMA_VERSION } from "../model/plan.ts";
import {
  bilingual,
  extra,
  id,
  isoDate,
  offset,
  regionCode,
  setAside,
  sha256,
  stage,
  text,
  theme,
  trace,
  year,
} from "./common.ts";
import { proved } from "./proved.ts";
import { action, milestone, observation, target } from "./records.ts";

const level = z.enum(["nation", "province", "city", "county"]);

const attribution = z.strictObject({
  claimed: regionCode,
  alternatives: z.array(regionCode).optional(),
  grade: z.enum(["confirmed", "plausible", "doubtful", "unidentified"]),
  note: bilingual.optional(),
  evidence: z.array(trace).optional(),
});

const source = z.strictObject({
  title: text,
  publisher: text,
  kind: z.enum(["official", "repost"]),
  url: z.url().optional(),
  publishedOn: isoDate.optional(),
  retrievedOn: isoDate.optional(),
  sha256,
  length: offset,
  integrity: z.array(
    z.strictObject({
      kind: z.enum([
        "missing-part",
        "missing-header",
        "truncated",
        "page-marks",
        "page-furniture",
        "ocr-faults",
        "lost-characters",
        "foreign-names",
        "name-removed",
        "numbering-gap",
      ]),
      note: bilingual,
      evidence: z.array(trace).optional(),
    }),
  ),
});

/** The zod schema of a plan, to nest in a schema of your own. It checks structure; `parsePlan` checks references as well. */
export const PlanSchema: z.ZodType<Plan> = proved<Plan>()(
  z.strictObject({
    id,
    schemaVersion: z.literal(SCHEMA_VERSION),
    title: bilingual,
    region: regionCode,
    level,
    genre: z.enum(["five-year-plan", "implementation-plan", "action-plan", "outline"]),
    status: z.enum(["draft", "issued", "in-force", "expired", "unknown"]),
    issuer: text.optional(),
    issuedOn: isoDate.optional(),
    documentNumber: text.optional(),
    inForce: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }).optional(),
    horizons: z.array(z.strictObject({ year, basis: z.enum(["stated", "inferred"]), note: bilingual.optional() })),
    remit: z.strictObject({ stages: z.array(stage), themes: z.array(theme).optional(), note: bilingual.optional() }),
    parts: z.array(
      z.strictObject({
        id,
        title: text,
        kind: z.enum(["main", "annex"]),
        inCopy: z.enum(["complete", "partial", "missing"]),
        note: bilingual.optional(),
      }),
    ),
    attribution,
    source,
    targets: z.array(target),
    observations: z.array(observation),
    milestones: z.array(milestone),
    actions: z.array(action),
    setAside: z.array(setAside),
    note: text.optional(),
    extra: extra.optional(),
  }),
);
