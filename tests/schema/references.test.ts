import { shuozhou } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { changed, type Edit, place } from "./changed.ts";
import { findingsIn } from "./findingsIn.ts";

const total = place(shuozhou, "targets", "shuozhou-compulsory-places-2025");
const urban = place(shuozhou, "targets", "shuozhou-primary-places-urban-2025");
const enrolment = place(shuozhou, "targets", "shuozhou-preschool-enrolment-2025");
const summary = (...edits: Edit[]) => findingsIn(changed(shuozhou, ...edits)).map(({ code, path }) => [code, path]);

describe("references inside a plan", () => {
  it("tells of the targets that make up a circle, not of those that lead into it", () => {
    // The total has six parts; only the one it is said to be part of closes the circle.
    expect(shuozhou.targets.filter(({ partOf }) => partOf === "shuozhou-compulsory-places-2025")).toHaveLength(6);
    expect(summary([[...total, "partOf"], "shuozhou-primary-places-urban-2025"])).toEqual([
      ["schema.circular-reference", [...total, "partOf"]],
      ["schema.circular-reference", [...urban, "partOf"]],
    ]);
  });

  it("takes partOf and restates for two ways, which may cross", () => {
    expect(summary([[...total, "restates"], "shuozhou-primary-places-urban-2025"])).toEqual([]);
  });

  it("tells of every fault, not of the first", () => {
    expect(
      summary(
        [[...enrolment, "baseline", "observation"], "nowhere"],
        [[...urban, "partOf"], "nowhere"],
        [[...total, "evidence", "end"], 0],
      ),
    ).toEqual([
      ["schema.unknown-reference", [...enrolment, "baseline", "observation"]],
      ["schema.unknown-reference", [...urban, "partOf"]],
      ["evidence.length", [...total, "evidence"]],
    ]);
  });

  it("lets a baseline stand without an observation, and repeat one in a scale of one", () => {
    const { baseline } = shuozhou.targets[enrolment[1]] ?? {};
    expect(summary([[...enrolment, "baseline"], { value: 90, unit: "percent" }])).toEqual([]);
    expect(summary([[...enrolment, "baseline"], { ...baseline, scale: 1 }])).toEqual([]);
    expect(summary([[...enrolment, "baseline"], { ...baseline, unit: "fraction" }])).toEqual([
      ["schema.baseline-differs", [...enrolment, "baseline"]],
    ]);
  });

  it("measures quotes in code points: a rare character is one", () => {
    const evidence = { exact: "𠮷祥小学", start: 10, end: 14, reading: "verbatim" };
    expect(summary([[...enrolment, "evidence"], evidence])).toEqual([]);
    expect(summary([[...enrolment, "evidence"], { ...evidence, end: 15 }])).toEqual([
      ["evidence.length", [...enrolment, "evidence"]],
    ]);
  });
});
