import type { ChoiceDifference, ComparedRow, RunAgainstFirst, RunComparison } from "../../../composite/compareRuns.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import { integer, json, number, REQUIRED, tableOf, text } from "../fields/field.ts";
import { plansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";
import { warningsTable } from "./composite.ts";
import { placeFields, rowNamer } from "./regionTable.ts";

/**
 * `ranks`: one row a region in a run, with score, rank and what changed against the first run; `runs`: one row a run held against the first;
 * `differences`: one row what a run has at a choice in which the runs differ. Runs are numbered from 1. Nothing is left out.
 */
export function runComparisonTables(comparison: RunComparison): readonly Table[] {
  return [
    ranksTable(comparison),
    runsTable(comparison),
    differencesTable(comparison),
    warningsTable(comparison.warnings),
    plansTable(comparison.plans),
    aboutTable(comparison),
  ];
}

interface Ranked {
  readonly row: ComparedRow;
  readonly run: number;
}

function ranksTable({ plans, rows, runs }: RunComparison): Table {
  return tableOf<Ranked>(
    {
      name: "ranks",
      title: ["一行一个地区在一个方案中的名次", "One row a region in a run"],
      key: ["run", "region", "year"],
    },
    [
      integer("run", ({ run }) => run + 1, REQUIRED),
      ...placeFields<Ranked>(({ row }) => row, rowNamer(plans)),
      number("score", ({ row, run }) => row.scores[run]),
      integer("rank", ({ row, run }) => row.ranks[run]),
      integer("rank_change", ({ row, run }) => row.rankChanges[run]),
    ],
    runs.flatMap((_, run) => rows.map((row) => ({ row, run }))),
  );
}

function runsTable({ options, runs }: RunComparison): Table {
  interface Run {
    readonly run: number;
    readonly against: RunAgainstFirst;
  }
  return tableOf<Run>(
    { name: "runs", title: ["一行一个方案,与方案 1 相比", "One row a run, held against the first"], key: ["run"] },
    [
      integer("run", ({ run }) => run + 1, REQUIRED),
      text("node", ({ run }) => options.nodes[run]),
      integer("compared", ({ against }) => against.compared, REQUIRED),
      integer("moved", ({ against }) => against.moved, REQUIRED),
      number("mean_rank_change", ({ against }) => against.meanRankChange),
      integer("largest_rank_change", ({ against }) => against.largestRankChange),
      number("rank_correlation", ({ against }) => against.rankCorrelation),
    ],
    runs.map((against, run) => ({ run, against })),
  );
}

function differencesTable({ differences }: RunComparison): Table {
  interface Difference {
    readonly difference: ChoiceDifference;
    readonly run: number;
  }
  return tableOf<Difference>(
    {
      name: "differences",
      title: ["一行一个方案在一项不同选择上的取值", "One row what a run has at a choice in which runs differ"],
      key: ["choice", "run"],
    },
    [
      text("choice", ({ difference }) => difference.choice, REQUIRED),
      integer("run", ({ run }) => run + 1, REQUIRED),
      json("value", ({ difference, run }) => difference.values[run]),
    ],
    differences.flatMap((difference) => difference.values.map((_, run) => ({ difference, run }))),
  );
}
