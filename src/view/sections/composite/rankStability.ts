import type { RankStability, RowStability } from "../../../composite/robustness/rankStability.ts";
import type { RowRef } from "../../../composite/robustness/sensitivityTarget.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, type Section } from "../../section.ts";
import { TEXTS } from "../../texts.ts";
import { noticed } from "./noticed.ts";
import { rowNames } from "./rowNames.ts";
import { writeNumber, writeWeights } from "./writeNumber.ts";

/** Who can come first when weights move, with which, and how far weights have to move. In brief without the weights. */
export function rankStabilitySections(stability: RankStability, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const { nominal, options, plans, rows, warnings } = stability;
  const nameOf = rowNames(plans, locale);
  const answers = { yes: texts.reachYes, no: texts.reachNo, "not-found": texts.reachOpen };
  const sorted = [...rows].sort((a, b) => a.rank - b.rank);
  return [
    {
      title: options.top === 1 ? texts.canBeFirst : texts.canBeAmong.replace("{top}", String(options.top)),
      table: {
        columns: [
          texts.region,
          texts.compositeRank,
          texts.reach,
          texts.leastRelative,
          texts.leastMoved,
          ...(brief ? [] : [texts.reachWeights]),
        ],
        rows: sorted.map((row) => [
          cell(nameOf(row)),
          cell(String(row.rank)),
          cell(answers[row.reach], row.reach === "not-found" ? { tone: "doubt" } : {}),
          cell(writeShare(row.relative)),
          cell(writeShare(row.moved)),
          ...(brief ? [] : [cell(row.weights === null ? "—" : writeWeights(row.weights))]),
        ]),
      },
      list: [
        cell(leaderText(stability, locale)),
        cell(`${texts.nominalWeights}${writeWeights(nominal)}`, { tone: "muted" }),
        cell(stability.method === "exact" ? texts.stabilityExact : texts.stabilitySampled, { tone: "muted" }),
      ],
    },
    ...noticed(warnings, locale, brief),
  ];
}

function leaderText({ leader, plans, rows }: RankStability, locale: Locale): string {
  const texts = TEXTS[locale];
  const nameOf = rowNames(plans, locale);
  const isOf = (ref: RowRef) => (row: RowStability) => row.region === ref.region && row.year === ref.year;
  const write = (ref: RowRef) => nameOf(rows.find(isOf(ref)) ?? ref);
  if (leader.rival === null) return texts.leaderFirm.replace("{leader}", () => write(leader));
  const rival = write(leader.rival);
  return texts.leaderLosable
    .replace("{leader}", () => write(leader))
    .replace("{rival}", () => rival)
    .replace("{relative}", writeShare(leader.relative))
    .replace("{moved}", writeShare(leader.moved));
}

const writeShare = (share: number | null): string => (share === null ? "—" : `${writeNumber(100 * share)}%`);
