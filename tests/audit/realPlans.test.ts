import { audit } from "eduplan/audit";
import { plans } from "eduplan/data";
import { describe, expect, it } from "vitest";

/** How many findings of each code each bundled plan has. Each was read against the clauses it quotes; who changes one reads it again. */
const FINDINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  shuozhou: {
    "audit.contradiction.possible": 1,
    "audit.jumps": 2,
    "audit.changes.level-differs": 1,
    "audit.readings.ambiguous": 1,
    "audit.baseline.already-met": 4,
    "audit.sums.hold": 1,
    "audit.restatements.alike": 15,
    "audit.missing.deadline": 1,
    "audit.missing.date": 1,
    "audit.missing.unit": 1,
    "audit.missing.baseline": 1,
    "audit.missing.responsible-everywhere": 1,
    "caveat.incomplete-copy": 1,
    "caveat.integrity": 4,
    "caveat.repost": 1,
  },
  minle: {
    "audit.missing.deadline": 1,
    "audit.missing.baseline": 1,
    "audit.missing.responsible-everywhere": 1,
    "caveat.incomplete-copy": 1,
    "caveat.integrity": 4,
  },
  xining: {
    "caveat.attribution-doubtful": 1,
    "audit.sums.hold": 1,
    "audit.sums.partly": 2,
    "audit.missing.date": 1,
    "audit.missing.baseline": 1,
    "caveat.integrity": 4,
    "caveat.repost": 1,
  },
  jizhou: {
    "audit.counts.disagree": 1,
    "audit.baseline.possibly-beyond-target": 1,
    "audit.readings.corrected": 2,
    "audit.baseline.already-met": 1,
    "audit.restatements.alike": 5,
    "audit.missing.deadline": 1,
    "audit.missing.date": 1,
    "audit.missing.unit": 1,
    "audit.missing.baseline": 1,
    "audit.missing.responsible-everywhere": 1,
    "caveat.integrity": 6,
    "caveat.repost": 1,
  },
  "guangdong-city": {
    "audit.readings.corrected": 5,
    "audit.readings.unreadable": 1,
    "caveat.attribution-unidentified": 1,
    "audit.restatements.alike": 7,
    "audit.restatements.other-unit": 1,
    "audit.missing.deadline": 1,
    "audit.missing.baseline": 1,
    "audit.missing.responsible-everywhere": 1,
    "caveat.incomplete-copy": 1,
    "caveat.integrity": 7,
    "caveat.repost": 1,
  },
};

/** Every error and warning, by its code and the records it is about. */
const WARNINGS: readonly string[] = [
  "audit.contradiction.possible shuozhou-preschool-inclusive-share-2025 shuozhou-preschool-inclusive-scale-2025",
  "audit.jumps shuozhou-upper-secondary-progression-2025 shuozhou-obs-upper-secondary-progression-2020",
  "audit.jumps shuozhou-vocational-course-share-2025 shuozhou-obs-vocational-course-share-2020",
  "audit.changes.level-differs shuozhou-preschool-inclusive-share-rise shuozhou-preschool-inclusive-share-2025 shuozhou-obs-preschool-inclusive-share-2020",
  "audit.readings.ambiguous shuozhou-performance-pay",
  "caveat.attribution-doubtful xining",
  "audit.counts.disagree jizhou-obs-estate-kindergartens-nine jizhou-obs-estate-kindergartens-five",
  "audit.baseline.possibly-beyond-target jizhou-preschool-public-share-2025 jizhou-obs-preschool-public-share",
  "audit.readings.corrected jizhou-special-education-funding",
  "audit.readings.corrected jizhou-obs-rural-training-rate",
  "audit.readings.corrected guangdong-city-upper-secondary-teachers-master-2025",
  "audit.readings.corrected guangdong-city-backbone-teachers-county-and-city",
  "audit.readings.corrected guangdong-city-backbone-teachers-in-townships",
  "audit.readings.corrected guangdong-city-new-rural-primary-teachers-bachelor",
  "audit.readings.corrected guangdong-city-mentored-trainees",
  "audit.readings.unreadable guangdong-city-teacher-training-funding",
  "caveat.attribution-unidentified guangdong-city",
];

const findings = plans.flatMap((plan) => audit(plan).findings.map((finding) => ({ plan: plan.id, ...finding })));

describe("the audits of the bundled plans", () => {
  it.each(plans.map(({ id }) => id))("find in %s what was read and found justified", (id) => {
    const counts: Record<string, number> = {};
    for (const { code } of findings.filter(({ plan }) => plan === id)) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual(FINDINGS[id]);
  });

  it("warn of these records and no others", () => {
    const told = findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code, evidence = [], plan }) =>
        [code, ...new Set(evidence.map(({ record }) => record || plan))].join(" "),
      );
    expect(told).toEqual(WARNINGS);
  });
});
