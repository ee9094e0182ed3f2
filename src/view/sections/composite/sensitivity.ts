import type { Sensitivity } from "../../../composite/robustness/sensitivity.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, type Section } from "../../section.ts";
import { TEXTS } from "../../texts.ts";
import { noticed } from "./noticed.ts";
import { rowNames } from "./rowNames.ts";
import { writeNumber } from "./writeNumber.ts";

/** Which choice the target hangs on: indices by factor, and what pairs do together where that is known. */
export function sensitivitySections(sensitivity: Sensitivity, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const { higher, indices, interactions = [], mean, method, runs, variance, warnings } = sensitivity;
  const share = (value: number, interval?: readonly [number, number]) =>
    `${writeNumber(value)}${interval ? ` (${interval.map(writeNumber).join("–")})` : ""}`;
  const how = (method === "enumeration" ? texts.sensitivityExact : texts.sensitivityEstimated).replace(
    "{runs}",
    String(runs),
  );
  const pairs = interactions.map(({ factors, share: part }) => cell(`${factors.join(" × ")}: ${writeNumber(part)}`));
  return [
    {
      title: `${texts.sensitivity}: ${targetText(sensitivity, locale)}`,
      ...(indices && {
        table: {
          columns: [texts.factor, texts.firstOrder, texts.totalOrder],
          rows: indices.map(({ factor, first, firstInterval, total, totalInterval }) => [
            cell(factor),
            cell(share(first, firstInterval)),
            cell(share(total, totalInterval)),
          ]),
        },
      }),
      list: [
        cell(how, { tone: "muted" }),
        cell(`${texts.targetMean} ${writeNumber(mean)}, ${texts.targetVariance} ${writeNumber(variance)}`),
        ...(brief ? [] : pairs),
        ...(higher === undefined ? [] : [cell(`${texts.higherOrders}: ${writeNumber(higher)}`)]),
      ],
    },
    ...noticed(warnings, locale, brief),
  ];
}

/** What the sensitivity explains, in words. */
export function targetText({ options: { target }, plans }: Sensitivity, locale: Locale): string {
  const texts = TEXTS[locale];
  if (target === "mean-rank-change") return texts.meanRankChange;
  const nameOf = rowNames(plans, locale);
  return "rank" in target
    ? `${texts.compositeRank}, ${nameOf(target.rank)}`
    : `${texts.compositeScore}, ${nameOf(target.score)}`;
}
