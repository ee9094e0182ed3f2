import { type Deadline, deadlineDate, deadlineYear } from "eduplan/model";
import { describe, expect, it } from "vitest";

const ends: readonly [name: string, deadline: Deadline, date: string | undefined, year: number | undefined][] = [
  ["到2025年", { kind: "by", date: "2025-12-31", precision: "year" }, "2025-12-31", 2025],
  ["2022年1月1日前", { kind: "by", date: "2022-01-01", precision: "day" }, "2022-01-01", 2022],
  ["五年内, in a plan to 2025", { kind: "within", years: 5, date: "2025-12-31" }, "2025-12-31", 2025],
  ["五年内, in a plan without a period", { kind: "within", years: 5 }, undefined, undefined],
  ["从2022年起: a beginning is no end", { kind: "from", date: "2022-01-01", precision: "year" }, undefined, undefined],
  ["长期坚持", { kind: "ongoing" }, undefined, undefined],
  ["逐年落实", { kind: "yearly" }, undefined, undefined],
  ["nothing said", { kind: "unstated" }, undefined, undefined],
];

describe("the end of a deadline", () => {
  it.each(ends)("%s", (_, deadline, date, year) => {
    expect(deadlineDate(deadline)).toBe(date);
    expect(deadlineYear(deadline)).toBe(year);
  });

  it("keeps its year in every time zone", () => {
    for (const date of ["2025-01-01", "2025-12-31"]) {
      expect(deadlineYear({ kind: "by", date, precision: "day" })).toBe(2025);
    }
  });
});
