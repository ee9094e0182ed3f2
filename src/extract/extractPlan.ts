import { catalogRef, defaultCatalog } from "../catalog/catalog.ts";
import { EduplanError } from "../model/error.ts";
import { envelope } from "../model/result.ts";
import { actionsOf } from "./actionsOf.ts";
import type { Draft } from "./draft.ts";
import type { Extraction, ExtractOptions } from "./extraction.ts";
import { type Item, itemsOf } from "./items.ts";
import { ledgerOf, type Owned } from "./ledger.ts";
import type { LeftOutReason } from "./notFigures.ts";
import { pageMarksIn, withoutMarks } from "./pageMarks.ts";
import { isTouched, type Span } from "./passage.ts";
import { periodOf } from "./periodOf.ts";
import { planOf, titleOf } from "./planOf.ts";
import { pointsOf } from "./points.ts";
import { readCopy } from "./readCopy.ts";
import { readItems } from "./readItems.ts";
import { readProseCells } from "./readProseCells.ts";
import { readTable } from "./readTable.ts";
import { recordsOf } from "./recordsOf.ts";
import { findTables } from "./tables/findTables.ts";
import { stageOf } from "./words.ts";

/**
 * Reads a plan's text: a draft plan with targets, observations, milestones and actions, and a ledger that accounts for every number.
 * Deterministic; nothing is guessed that the text leaves open. The draft is for a person to review: see `readings` and `reviewSheet`.
 *
 * @param text The text as copied, tables included. Positions in the result are its Unicode code points.
 * @throws EduplanError `not-a-text`, `unknown-region` when `options.region` is no region code, `unknown-option` for a period that ends before it begins.
 * @example
 * extractPlan(text, { region: "120119", period: [2021, 2025] }).plan.targets.length;
 */
export function extractPlan(text: string, options: ExtractOptions): Extraction {
  checkArguments(text, options);
  const { catalog = defaultCatalog, ...given } = options;
  const copy = readCopy(text);
  const marks = pageMarksIn(copy.plain);
  const plain = withoutMarks(copy.plain, marks);
  const tables = findTables(plain).filter(({ entries, prose }) => entries.length + prose.length > 0);
  const items = itemsOf(plain, (start, end) => isTouched(tables, start, end));
  const period = options.period ?? periodOf(plain);
  const title = options.title ?? titleOf(plain);
  const stage = title === undefined ? undefined : stageOf(title);
  const context = { ...(period && { period }), ...(stage && { stage }), isNation: options.region === "000000" };
  const read = readItems(items, context);
  for (const table of tables) {
    const item = itemBefore(items, table.start);
    const { drafts, leftOut } = readTable(table, item, context, { text, plain });
    const prose = readProseCells(table.prose, plain, item, context);
    for (const draft of [...drafts, ...prose.drafts]) read.drafts.push(draft);
    // 五分之三 in a cell.
    for (const figure of drafts.flatMap(figuresOf))
      if (/^[^\d]*[零一二两三四五六七八九十百千万亿半][^\d]*$/.test(plain.slice(figure.start, figure.end)))
        read.spelled.push(figure);
    for (const left of [...leftOut, ...prose.leftOut]) read.leftOut.push(left);
    for (const time of prose.times) read.times.push(time);
    for (const each of prose.spelled) read.spelled.push(each);
  }
  const pointAt = pointsOf(text);
  const id = options.id ?? `${options.region}-${period ? period.join("-") : "plan"}`;
  const records = recordsOf({
    id,
    text,
    script: copy.script,
    drafts: read.drafts,
    actions: actionsOf(items),
    corrections: copy.corrections,
    pointAt,
    catalog,
  });
  // wi11 is read as will: its figures are none, and are accounted for.
  const letters = copy.corrections.filter(({ written, read: as }) => /\d/.test(written) && !/\d/.test(as));
  const owned: Owned[] = [
    ...leftOut(letters, "code"),
    ...leftOut(marks, "page-mark"),
    ...leftOut(
      items.flatMap(({ heading }) => heading ?? []),
      "section-number",
    ),
    ...leftOut(read.times, "date"),
    ...read.leftOut.map(({ start, end, reason }): Owned => ({ start, end, as: "left-out", reason })),
    ...records.owned,
  ];
  const ledger = ledgerOf(text, copy.plain, [...read.spelled, ...letters], owned, pointAt);
  const plan = planOf({
    text,
    points: pointAt(text.length),
    id,
    title,
    options,
    period,
    marks: marks.length,
    records: records.lists,
    ledger,
    corrections: copy.corrections.length,
  });
  return {
    ...envelope("extraction", [plan], { ...given, catalog: catalogRef(catalog) }),
    plan,
    ledger,
    readings: records.readings,
  };
}

const figuresOf = (draft: Draft): readonly Span[] => [
  ...("figure" in draft && draft.figure ? [draft.figure] : []),
  ...("baselineFigure" in draft && draft.baselineFigure ? [draft.baselineFigure] : []),
];

const NO_ITEM: Item = { section: "", role: "goals", titles: [], passages: [] };

/** The heading a table stands under: the last that begins before it. */
const itemBefore = (items: readonly Item[], at: number): Item =>
  items.findLast(({ heading }) => heading !== undefined && heading.start <= at) ?? NO_ITEM;

const leftOut = (spans: readonly Span[], reason: LeftOutReason): readonly Owned[] =>
  spans.map(({ start, end }) => ({ start, end, as: "left-out", reason }));

const REGION = /^(?:\d{6}|\d{2}x{4}|\d{4}x{2})$/;

function checkArguments(text: unknown, { region = "", period }: Partial<ExtractOptions> = {}): void {
  if (typeof text !== "string") {
    throw new EduplanError(
      "not-a-text",
      `extractPlan: the text must be a string, not ${typeof text}; read the file first`,
    );
  }
  if (!REGION.test(region)) {
    throw new EduplanError(
      "unknown-region",
      `extractPlan: region must be a GB/T 2260 code such as "120119", or end in x for a place not identified; got ${JSON.stringify(region)}`,
    );
  }
  if (period && !(Number.isInteger(period[0]) && Number.isInteger(period[1]) && period[0] <= period[1])) {
    throw new EduplanError(
      "unknown-option",
      `extractPlan: period must be [first year, last year], not ${JSON.stringify(period)}`,
    );
  }
}
