import type { RankStability, RowStability } from "../../composite/robustness/rankStability.ts";
import type { Locale } from "../../model/text.ts";
import { rowNames } from "../sections/composite/rowNames.ts";
import { writeNumber } from "../sections/composite/writeNumber.ts";
import { TEXTS } from "../texts.ts";
import {
  type ChartOptions,
  COLOURS,
  distinct,
  emptyChart,
  framed,
  rowsInOrder,
  tooltip,
  type VegaLiteSpec,
  widest,
} from "./chart.ts";

/** How far weights have to change for each region to draw level with the leader, and whether any allowed weights bring it among the first. */
export function weightRoom(stability: RankStability, options: ChartOptions = {}): VegaLiteSpec {
  const { locale = "zh" } = options;
  const { options: used, plans } = stability;
  const texts = TEXTS[locale];
  const words = WORDS[locale];
  const title = used.top === 1 ? texts.canBeFirst : texts.canBeAmong.replace("{top}", String(used.top));
  const method = stability.method === "exact" ? texts.stabilityExact : texts.stabilitySampled;
  const notes = [words.reading, method];
  const sorted = [...stability.rows].sort((a, b) => a.rank - b.rank);
  if (sorted.length === 0) return emptyChart({ title, notes: [method], locale });
  const nameOf = rowNames(plans, locale);
  const names = distinct(sorted.map((row) => `${row.rank}  ${nameOf(row)}`));
  const values = sorted.map((row, index) => ({
    name: names[index] ?? "",
    reach: reachText(row, locale),
    ...(row.relative !== null && { relative: row.relative }),
    at: row.relative ?? 0,
    said: `${roomText(row, locale)} · ${reachText(row, locale)}`,
  }));
  const answers = (["yes", "not-found", "no"] as const).map((reach) => reachText({ reach }, locale));
  const present = answers.filter((answer) => values.some(({ reach }) => reach === answer));
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    title: texts.leastRelative,
    scale: { domain: [0, 1], nice: false },
    axis: { format: ".0%", grid: true, gridColor: "#e4e6ea", domain: false, labelFlush: false, tickCount: 5 },
  });
  const labels = widest(names) + 16;
  return framed(
    { title, notes, drawn: words.drawn.replace("{n}", String(sorted.length)), width: labels + WIDTH + 120, locale },
    {
      width: WIDTH,
      height: { step: 20 },
      data: { values },
      encoding: {
        y: rowsInOrder("name", names),
        tooltip: tooltip({ name: texts.region, reach: texts.reach, said: texts.leastRelative }),
      },
      layer: [
        {
          transform: [{ filter: "isValid(datum.relative)" }],
          mark: { type: "rule", strokeWidth: 2, color: "#b9bec6" },
          encoding: { x: x("relative"), x2: { datum: 0 } },
        },
        {
          transform: [{ filter: "isValid(datum.relative)" }],
          mark: { type: "point", filled: true, size: 80, opacity: 1 },
          encoding: {
            x: x("relative"),
            color: {
              field: "reach",
              type: "nominal",
              title: texts.reach,
              scale: { domain: present, range: present.map((answer) => LOOKS[answers.indexOf(answer)]?.colour) },
            },
            shape: {
              field: "reach",
              type: "nominal",
              title: texts.reach,
              scale: { domain: present, range: present.map((answer) => LOOKS[answers.indexOf(answer)]?.shape) },
            },
          },
        },
        {
          mark: { type: "text", align: "left", baseline: "middle", dx: 9, fontSize: 10, color: COLOURS.ink },
          encoding: { x: x("at"), text: { field: "said", type: "nominal" } },
        },
      ],
    },
  );
}

const WIDTH = 400;

/** For yes, not found and no. */
const LOOKS = [
  { colour: COLOURS.blue, shape: "circle" },
  { colour: COLOURS.orange, shape: "diamond" },
  { colour: COLOURS.vermilion, shape: "square" },
] as const;

function roomText({ rank, relative }: RowStability, locale: Locale): string {
  if (relative === null) return WORDS[locale].never;
  return rank === 1 && relative === 0 ? WORDS[locale].leader : `${writeNumber(100 * relative)}%`;
}

function reachText({ reach }: Pick<RowStability, "reach">, locale: Locale): string {
  const texts = TEXTS[locale];
  return { yes: texts.reachYes, no: texts.reachNo, "not-found": texts.reachOpen }[reach];
}

const WORDS = {
  zh: {
    reading: "横轴:每项权重至多相对变动多少,即可追平首位;名前数字为现行名次;·后为能否(见标题)。",
    leader: "现居首位",
    never: "权重变动至 100% 也不能追平",
    drawn: "{n} 个地区,各有追平首位所需的权重变动",
  },
  en: {
    reading:
      "Axis: the change of weights, relative to themselves, with which a region draws level with the leader; the rank as it is stands before the name, and behind the dot whether any weights do what the title asks.",
    leader: "leads",
    never: "not even with 100 %",
    drawn: "{n} regions with the change of weights that each needs to draw level with the leader",
  },
} as const;
