import type { PlanPair } from "../../../align/alignment.ts";
import type { Reason } from "../../../model/reason.ts";
import type { PeerRank } from "../../../score/peerRanks.ts";
import type { PeerGap, PeerRow } from "../../../score/peers.ts";
import type { Scores } from "../../../score/score.ts";
import * as codes from "../fields/codes.ts";
import {
  code,
  coded,
  codedList,
  type Field,
  integer,
  list,
  number,
  prefixed,
  REQUIRED,
  tableOf,
  through,
} from "../fields/field.ts";
import { type Namer, planFields } from "../fields/named.ts";
import { planSide } from "../fields/pairFields.ts";
import { rowFields } from "../fields/rowFields.ts";
import { clauseFields, evidenceFields } from "../fields/stated.ts";
import { LEFT, RIGHT } from "../fields/targets.ts";
import type { Table } from "../table.ts";

const RELATIONS = /* @__PURE__ */ codes.named({
  above: ["右方是左方的上级", "the right lies around the left"],
  below: ["右方在左方之内", "the right lies within the left"],
  same: ["同一地区", "the same region"],
  peer: ["互不隶属", "peers"],
});

interface Gap extends PeerGap {
  readonly number: number;
  readonly row: PeerRow;
}

const recordFields: readonly Field<PeerGap["evidence"][number]>[] = [
  ...evidenceFields.filter(({ name }) => name === "evidence_record"),
  ...clauseFields,
];

/** One row two plans on one indicator: who promises more, by how much, or why they do not compare. */
export function peerGapsTable({ peers }: Scores, nameOf: Namer): Table {
  return tableOf<Gap>(
    {
      name: "peers",
      title: ["一行两个规划在一项指标上", "One row two plans on one indicator"],
      key: ["row", "left_plan", "right_plan"],
    },
    [
      ...rowFields<Gap>(),
      code("direction", codes.DIRECTIONS, ({ row }) => row.direction, REQUIRED),
      ...planSide<Gap>(nameOf),
      code("region_relation", RELATIONS, ({ relation }) => relation, REQUIRED),
      code("promise", codes.ANSWERS, ({ answer }) => answer, REQUIRED),
      number("difference", ({ difference }) => difference),
      code("difference_unit", codes.UNIT_CODES, ({ unit }) => unit),
      ...codedList<Gap>("reasons", ({ reasons }) => reasons),
      ...codedList<Gap>("assumed", ({ assumed }) => assumed),
      ...prefixed(LEFT, recordFields, ({ evidence, left }: Gap) => evidence.find(({ plan }) => plan === left)),
      ...prefixed(RIGHT, recordFields, ({ evidence, right }: Gap) => evidence.find(({ plan }) => plan === right)),
    ],
    peers.flatMap((row, index) => row.gaps.map((gap) => ({ ...gap, row, number: index + 1 }))),
  );
}

const STATES = /* @__PURE__ */ codes.named({
  placed: ["有名次", "placed"],
  unstated: ["未提出", "states nothing here"],
  withheld: ["归属存疑,未列入", "left out, attribution in doubt"],
});

interface Place {
  readonly number: number;
  readonly row: PeerRow;
  readonly plan: string;
  readonly state: "placed" | "unstated" | "withheld";
  readonly rank?: PeerRank;
  readonly reason?: Reason;
}

const rankFields: readonly Field<PeerRank>[] = [
  integer("best", ({ best }) => best),
  integer("worst", ({ worst }) => worst),
  integer("among", ({ among }) => among),
  integer("worst_of_all", ({ worstOfAll }) => worstOfAll),
  list("unplaced", ({ unplaced }) => unplaced),
];

/** One row the place of a plan on an indicator, or why it has none. A plan that compares with no other has no row. */
export function peerPlacesTable({ peers }: Scores, nameOf: Namer): Table {
  return tableOf<Place>(
    {
      name: "peer_places",
      title: ["一行一个规划在一项指标上的名次", "One row the place of a plan on an indicator"],
      key: ["row", "plan"],
    },
    [
      ...rowFields<Place>(),
      ...planFields<Place>(({ plan }) => plan, nameOf),
      code("state", STATES, ({ state }) => state, REQUIRED),
      ...through(rankFields, ({ rank }: Place) => rank),
      ...coded<Place>("reason", ({ reason }) => reason),
    ],
    peers.flatMap((row, index): readonly Place[] => {
      const place = { number: index + 1, row };
      return [
        ...row.ranks.map((rank) => ({ ...place, plan: rank.plan, state: "placed" as const, rank })),
        ...row.unstated.map((each) => ({ ...place, ...each, state: "unstated" as const })),
        ...row.withheld.map((each) => ({ ...place, ...each, state: "withheld" as const })),
      ];
    }),
  );
}

/** One row two plans that do not compare as documents, so that nothing was ranked. */
export function refusedPairsTable({ ranking }: Scores, nameOf: Namer): Table {
  return tableOf<PlanPair>(
    {
      name: "ranking_refused",
      title: ["一行两个作为文本不可比的规划", "One row two plans that do not compare as documents"],
      key: ["left_plan", "right_plan"],
    },
    [...planSide<PlanPair>(nameOf), ...codedList<PlanPair>("reasons", ({ reasons }) => reasons)],
    ranking.state === "refused" ? ranking.pairs : [],
  );
}
