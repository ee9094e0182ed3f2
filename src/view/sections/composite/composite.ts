import type { Composite } from "../../../composite/compositeIndex.ts";
import { labelOf, listLabels } from "../../../composite/listLabels.ts";
import type { NodeScores } from "../../../composite/nodeScores.ts";
import type { ResolvedRecipe } from "../../../composite/recipe.ts";
import { describe } from "../../../model/describe.ts";
import type { Locale } from "../../../model/text.ts";
import { cell, type Section, type TextCell } from "../../section.ts";
import { TEXTS } from "../../texts.ts";
import { noticed } from "./noticed.ts";
import { labelText, rowNames } from "./rowNames.ts";
import { writeNumber, writeWeights } from "./writeNumber.ts";

/** An index: its regions by rank with the scores of every aggregate, weights and choices; or why there is none. In brief the index alone. */
export function compositeSections(composite: Composite, locale: Locale, brief: boolean): readonly Section[] {
  const standing = composite.state === "refused" ? refusal(composite, locale) : ranking(composite, locale, brief);
  const more = brief ? [] : [...weights(composite, locale), choices(composite.options, locale)];
  return [standing, ...more, ...noticed(composite.warnings, locale, brief)];
}

function refusal({ plans, refusals, rows }: Composite, locale: Locale): Section {
  const texts = TEXTS[locale];
  const regions = listLabels(rows.map(rowNames(plans, locale)))[locale];
  return {
    title: texts.compositeRefused,
    list: [
      ...refusals.map((each) =>
        cell(describe({ code: each.code, params: each.params }, locale), { tone: "doubt" as const }),
      ),
      cell(`${texts.compositeRows}${regions}`),
    ],
  };
}

function ranking({ index, nodes, plans, rows }: Composite, locale: Locale, brief: boolean): Section {
  const texts = TEXTS[locale];
  const nameOf = rowNames(plans, locale);
  const whole = nodes.find(({ id }) => id === index);
  // The index before what it is made of.
  const shown = [whole, ...(brief ? [] : nodes.filter((node) => node !== whole))].filter((node) => node !== undefined);
  const rankOf = (place: number) => whole?.ranks[place] ?? Number.POSITIVE_INFINITY;
  const order = [...rows.keys()].sort((a, b) => (rows[a]?.year ?? 0) - (rows[b]?.year ?? 0) || rankOf(a) - rankOf(b));
  return {
    title: texts.compositeScores,
    table: {
      columns: [texts.region, texts.compositeRank, ...shown.map((node) => nodeName(node, index, locale))],
      rows: order.flatMap((place) =>
        rows
          .slice(place, place + 1)
          .map((row) => [
            cell(nameOf(row)),
            cell(writeNumber(whole?.ranks[place])),
            ...shown.map(({ scores }) => scoreCell(scores[place])),
          ]),
      ),
    },
  };
}

const scoreCell = (score: number | null | undefined): TextCell =>
  cell(writeNumber(score), score === null ? { tone: "muted" } : {});

/** What an aggregate is called; the index by a word where it has no name. */
export const nodeName = (node: NodeScores, index: string, locale: Locale): string =>
  node.id === index && node.name === undefined ? TEXTS[locale].compositeIndex : labelText(labelOf(node), locale);

function weights({ index, nodes, nodeWeights }: Composite, locale: Locale): readonly Section[] {
  if (nodeWeights.length === 0) return [];
  const texts = TEXTS[locale];
  const names = new Map(nodes.map((node) => [node.id, nodeName(node, index, locale)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    {
      title: texts.compositeWeights,
      table: {
        columns: [texts.compositeAggregate, texts.compositeWeight],
        rows: nodeWeights.map((node) => [cell(nameOf(node.aggregate)), cell(writeWeights(node.weights, nameOf))]),
      },
    },
  ];
}

function choices(recipe: ResolvedRecipe, locale: Locale): Section {
  const texts = TEXTS[locale];
  const names = {
    denominate: texts.stepDenominate,
    screen: texts.stepScreen,
    impute: texts.stepImpute,
    treat: texts.stepTreat,
    normalise: texts.stepNormalise,
    weigh: texts.stepWeigh,
    aggregate: texts.stepAggregate,
  };
  const steps = [...recipe.order, "normalise", "weigh", "aggregate"] as const;
  const without = recipe.without.length > 0 ? [[cell(texts.compositeWithout), cell(recipe.without.join(", "))]] : [];
  const rows = steps.flatMap((step) => {
    const options = recipe[step];
    return options === null
      ? []
      : [[cell(names[step]), cell(writeOptions(options), { title: JSON.stringify(options) })]];
  });
  return {
    title: texts.compositeChoices,
    table: { columns: [texts.compositeStep, texts.compositeChoice], rows: [...without, ...rows] },
  };
}

/** Methods of normalisation that have no range. */
const WITHOUT_RANGE: readonly unknown[] = ["zscore", "rank", "borda", "none"];

/** The method, with its range where it has one; where a step has no method, what it has. Of what is said item by item only how many items. */
function writeOptions(options: object): string {
  const hasMethod = "method" in options;
  const said = Object.entries(options).flatMap(([key, value]): readonly string[] => {
    if (key === "method") return [typeof value === "string" ? value : JSON.stringify(value)];
    if (key === "range")
      return hasMethod && WITHOUT_RANGE.includes(options.method) ? [] : [`${key} ${JSON.stringify(value)}`];
    if (value === null || typeof value !== "object") return hasMethod || value === null ? [] : [`${key} ${value}`];
    const { length } = Object.keys(value);
    return length === 0 ? [] : [`${key} (${length})`];
  });
  return said.length > 0 ? said.join(", ") : "—";
}
