import { align } from "eduplan/align";
import { guangdongCity, jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import { describe, expect, it } from "vitest";
import { madePlan, madeTarget, percent, uncodedTarget } from "../plans.ts";
import { rowBy } from "./rowsBy.ts";

const alignment = align(plans);

describe("the rows of the five plans", () => {
  it("have a cell for each plan, in the order of the plans", () => {
    const ids = ["shuozhou", "minle", "xining", "jizhou", "guangdong-city"];
    expect(alignment.plans.map(({ id }) => id)).toEqual(ids);
    expect(alignment.rows.filter(({ cells }) => cells.map(({ plan }) => plan).join() !== ids.join())).toEqual([]);
    expect(alignment.rows.length).toBeGreaterThan(100);
  });

  it("are filled by somebody, and an empty cell says why and a filled one does not", () => {
    expect(alignment.rows.filter(({ cells }) => cells.every(({ targets }) => targets.length === 0))).toEqual([]);
    const cells = alignment.rows.flatMap((row) => row.cells);
    expect(cells.filter(({ targets, absent }) => (targets.length === 0) !== (absent !== undefined))).toEqual([]);
  });

  it("have an indicator once only", () => {
    const ids = alignment.rows.flatMap(({ indicator }) => indicator ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are headed by the catalogue's name, unit, stage and direction", () => {
    expect(rowBy(alignment, "compulsory.retention-rate")).toMatchObject({
      name: { zh: "九年义务教育巩固率" },
      unit: "percent",
      stage: "ED1_2",
      direction: "higher",
    });
    expect(rowBy(alignment, "basic.pupil-teacher-ratio").direction).toBe("lower");
  });

  it("run from kindergarten to university, labels without an indicator after the indicators of their stage", () => {
    const stages = alignment.rows.map(({ stage }) => stage);
    expect(stages[0]).toBe("ED01");
    const order = ["ED01", "ED02", "ED1", "ED2", "ED1_2", "ED1-3", "ED02-3", "ED3", "ED34"];
    const met = [...new Set(stages)].filter((stage) => order.includes(stage ?? ""));
    expect(met).toEqual(order.filter((stage) => met.includes(stage as never)));
    const preschool = alignment.rows.filter(({ stage }) => stage === "ED02").map((row) => row.indicator !== undefined);
    expect(preschool).toEqual([...preschool].sort((a, b) => Number(b) - Number(a)));
  });

  it("share a cell for several targets of one plan, in the order of the text", () => {
    const [cell] = rowBy(alignment, "preschool.inclusive-share.children").cells;
    expect(cell?.targets.map(({ target }) => target)).toEqual([
      "shuozhou-preschool-inclusive-share-2025",
      "shuozhou-preschool-inclusive-share-rise",
      "shuozhou-preschool-inclusive-scale-2025",
    ]);
    const starts = alignment.rows.flatMap(({ cells }) =>
      cells.map(({ targets }) => targets.map((t) => t.evidence.start)),
    );
    expect(starts.filter((list) => list.some((start, index) => start < (list[index - 1] ?? 0)))).toEqual([]);
  });

  it("carry what each plan says, with the plan's region and the clause", () => {
    const [, , , cell] = rowBy(alignment, "compulsory.retention-rate").cells;
    expect(cell?.targets).toMatchObject([
      {
        plan: "jizhou",
        region: "120119",
        target: "jizhou-compulsory-retention-2025",
        goal: { kind: "level", bound: "atLeast", value: 99, unit: "percent" },
        year: 2025,
        predicate: "skos:exactMatch",
        differences: [],
        evidence: { plan: "jizhou", record: "jizhou-compulsory-retention-2025" },
      },
    ]);
  });

  it("keep the task's deadline apart from the clause's own", () => {
    const [, , cell] = rowBy(alignment, "vocational.employment-rate.first").cells;
    expect(cell?.targets[0]).toMatchObject({ plan: "xining", deadline: { kind: "unstated" } });
    expect(cell?.targets[0]?.year).toBeUndefined();
    const withTask = alignment.rows.flatMap((row) => row.cells[2]?.targets ?? []).filter((each) => each.taskYear);
    expect(withTask.length).toBeGreaterThan(3);
  });

  it("say what is doubtful about the reading of a figure, and nothing of a table that was paired", () => {
    const doubts = (id: string): (string | undefined)[] =>
      alignment.rows
        .flatMap((row) => row.cells.flatMap(({ targets }) => targets))
        .filter(({ target }) => target === id)
        .map(({ doubt }) => doubt?.code);
    expect(doubts("guangdong-city-upper-secondary-teachers-master-2025")).toEqual(["reason.reading-doubt"]);
    expect(doubts("shuozhou-compulsory-retention-2025")).toEqual([undefined]);
    expect(doubts("jizhou-compulsory-retention-2025")).toEqual([undefined]);
  });
});

describe("labels that no indicator fits", () => {
  const base = uncodedTarget("a", percent(80), { label: "覆盖面", stage: "ED2" });
  const rows = (more: Partial<typeof base>): number =>
    align([madePlan("one", { targets: [base] }), madePlan("two", { targets: [{ ...base, ...more }] })]).rows.length;

  it("share a row when label, stage and unit are the same", () => {
    expect(rows({})).toBe(1);
    expect(rows({ goal: percent(90, "exactly") })).toBe(1);
  });

  it("have rows of their own when one of them is not", () => {
    expect(rows({ label: "覆盖率" })).toBe(2);
    expect(rows({ stage: "ED3" })).toBe(2);
    expect(rows({ goal: { kind: "level", bound: "atLeast", value: 80, unit: "school" } })).toBe(2);
    expect(rows({ goal: { kind: "direction", toward: "raise" } })).toBe(2);
  });
});

describe("an indicator that the catalogue does not have", () => {
  it("has a row under its id, named by the label, without direction, whatever the order of the plans", () => {
    const one = madePlan("one", {
      targets: [madeTarget("a", { indicator: "own.share", label: "甲率", stage: "ED2" })],
    });
    const two = madePlan("two", { targets: [madeTarget("b", { indicator: "own.share", label: "乙率" })] });
    const [row] = align([one, two]).rows;
    expect(row).toMatchObject({ indicator: "own.share", unit: "percent", direction: "neutral" });
    expect(row?.name.zh).toMatch(/^[甲乙]率$/);
    const [swapped] = align([two, one]).rows;
    expect({ ...swapped, cells: [] }).toEqual({ ...row, cells: [] });
  });
});

describe("milestones", () => {
  it("stand in a row per event, with a cell for each plan", () => {
    const event = alignment.events.find((row) => row.event === "national-quality-balance-certification");
    expect(event?.cells.map(({ plan, milestones }) => [plan, milestones.length])).toEqual([
      ["shuozhou", 0],
      ["minle", 1],
      ["xining", 1],
      ["jizhou", 0],
      ["guangdong-city", 0],
    ]);
    const events = alignment.events.map((row) => row.event);
    expect(events).toEqual([...new Set(events)].sort());
  });

  it("are all there, each once", () => {
    const shown = alignment.events.flatMap(({ cells }) => cells.flatMap((cell) => cell.milestones));
    const stated = [shuozhou, minle, xining, jizhou, guangdongCity].flatMap(({ milestones }) => milestones);
    expect(shown.map(({ milestone }) => milestone).sort()).toEqual(stated.map(({ id }) => id).sort());
  });
});
