import { align } from "eduplan/align";
import { defaultCatalog } from "eduplan/catalog";
import { plans } from "eduplan/data";
import type { Plan } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/align/align.ts";
import { madePlan, madeTarget } from "../plans.ts";
import { cellBy } from "./rowsBy.ts";

const absent = (plan: Partial<Plan>, indicator: string) => {
  const stating = madePlan("stating", { targets: [madeTarget("a", { indicator })] });
  return cellBy(align([stating, madePlan("silent", plan)]), indicator, "silent").absent;
};

describe("an empty cell of a bundled plan", () => {
  const alignment = align(plans);
  const code = (indicator: string, plan: string) => cellBy(alignment, indicator, plan).absent?.code;

  it("is not stated where the plan covers the stage and the copy is complete", () => {
    expect(code("compulsory.retention-rate", "xining")).toBe("reason.not-stated");
    expect(code("preschool.quality-share.children", "jizhou")).toBe("reason.not-stated");
  });

  it("may stand in a part that the copy lacks, which is named", () => {
    expect(cellBy(alignment, "compulsory.retention-rate", "guangdong-city").absent).toEqual({
      code: "reason.missing-part",
      params: { parts: expect.arrayContaining(["市增加中小学幼儿园公办优质学位供给实施方案"]) },
    });
    expect(code("compulsory.retention-rate", "minle")).toBe("reason.missing-part");
    expect(code("basic.pupil-teacher-ratio", "shuozhou")).toBe("reason.missing-part");
  });

  it("is outside the remit where the plan leaves the stage to others", () => {
    expect(cellBy(alignment, "bachelor.enrolment", "jizhou").absent).toEqual({
      code: "reason.outside-remit",
      params: { stage: "ED6" },
    });
    expect(code("vocational.employment-rate.first", "guangdong-city")).toBe("reason.missing-part");
    expect(code("higher-vocational.programmes", "guangdong-city")).toBe("reason.outside-remit");
  });
});

describe("an empty cell", () => {
  const partial = [{ id: "annex", title: "附件一", kind: "annex", inCopy: "partial" }] as const;

  it("is outside the remit before it is in a missing part", () => {
    expect(absent({ remit: { stages: ["ED02"] }, parts: partial }, "bachelor.enrolment")?.code).toBe(
      "reason.outside-remit",
    );
  });

  it("may be in a part of which the copy has a piece only", () => {
    expect(absent({ parts: partial }, "compulsory.retention-rate")).toEqual({
      code: "reason.missing-part",
      params: { parts: ["附件一"] },
    });
  });

  it("lies within the remit when one programme of the stage does: 基础教育 for a plan on 高中", () => {
    expect(absent({ remit: { stages: ["ED34"] } }, "basic.new-places")?.code).toBe("reason.not-stated");
  });

  it("cannot be outside the remit when the indicator names no stage", () => {
    expect(absent({ remit: { stages: ["ED02"] } }, "special-education.enrolment-rate")?.code).toBe("reason.not-stated");
  });

  it("has a reason of its own in each of two versions of one plan, of which one copy is whole", () => {
    const stating = madePlan("stating", { targets: [madeTarget("a")] });
    const rows = rowsOf(
      [stating, madePlan("plan", { parts: partial }), madePlan("plan")],
      defaultCatalog,
      "compatible",
    );
    const [, first, second] = rows.flatMap(({ cells }) => cells);
    expect([first?.absent?.code, second?.absent?.code]).toEqual(["reason.missing-part", "reason.not-stated"]);
  });
});
