import { EduplanError, type Finding } from "eduplan/model";
import { describe, expect, it } from "vitest";

const finding = (index: number): Finding => ({
  code: "schema.duplicate-id",
  severity: "error",
  path: ["targets", index, "id"],
  params: { id: "a", first: "targets[0]" },
});

describe("EduplanError", () => {
  it("is an Error with a code and findings", () => {
    const error = new EduplanError("unknown-option", "align: no such option");
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("EduplanError");
    expect(error.code).toBe("unknown-option");
    expect(error.message).toBe("align: no such option");
    expect(error.findings).toEqual([]);
  });

  it("lists its findings in English, one a line, each with its place", () => {
    const error = new EduplanError("invalid-plan", "not a plan", [finding(1), finding(2)]);
    expect(error.message.split("\n")).toEqual([
      "not a plan",
      "  - targets[1].id: the id “a” is already that of targets[0]",
      "  - targets[2].id: the id “a” is already that of targets[0]",
    ]);
  });

  it("lists ten, counts the rest and carries all", () => {
    const twelve = Array.from({ length: 12 }, (_, index) => finding(index));
    const { message, findings } = new EduplanError("invalid-plan", "not a plan", twelve);
    expect(message.split("\n")).toHaveLength(12);
    expect(message.endsWith("and 2 more")).toBe(true);
    expect(findings).toHaveLength(12);
    expect(new EduplanError("x", "y", twelve.slice(2)).message).not.toContain("more");
  });
});
