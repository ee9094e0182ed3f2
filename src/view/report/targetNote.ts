import type { AlignmentRow, Cell, CellTarget } from "../../align/alignment.ts";
import { describe } from "../../model/describe.ts";
import { isolated } from "../markup.ts";
import { quote, targetName, word } from "../names.ts";
import { targetParts } from "../sections/writeTarget.ts";
import type { ReportPage } from "./reportPage.ts";
import { filled, REPORT_TEXTS } from "./reportTexts.ts";

/** What stands behind a target in a cell: whose it is, its clause and place, how it was read, how it fits, what is doubtful. */
export function targetNote(target: CellTarget, cell: Cell, row: AlignmentRow, page: ReportPage): string {
  const { locale } = page;
  const texts = REPORT_TEXTS[locale];
  const { evidence } = target;
  const { goal, when } = targetParts(target, locale);
  const name = targetName({ label: target.label, ...(row.stage && { stage: row.stage }) }, locale);
  const terms = [goal, when].filter((part) => part !== "").join(" ");
  const remarks = [
    ...fitRemarks(target, row, page),
    ...termRemarks(target, page),
    ...doubtRemarks(target, cell, page),
    ...target.restatedBy.map((each) => `${texts.restated}${texts.colon}${quote(each, locale)}`),
  ];
  return [
    `<b>${isolated(page.nameOf(target.plan))}</b> ${isolated(name)} ${isolated(terms)}`,
    `<q lang="zh-CN">${isolated(evidence.exact)}</q> ${filled(texts.place, { n: evidence.start })} · ${texts.reading}${texts.colon}${isolated(word(evidence.reading, locale))}`,
    ...(remarks.length > 0 ? [`<i>${remarks.map(isolated).join(" · ")}</i>`] : []),
  ].join("<br>");
}

/** How surely it is the row's indicator. */
function fitRemarks({ predicate, differences, coding, indicator }: CellTarget, row: AlignmentRow, page: ReportPage) {
  const { locale } = page;
  const texts = REPORT_TEXTS[locale];
  if (indicator === undefined) return row.indicator === undefined ? [texts.notInCatalogue] : [];
  const facets = differences.map((each) =>
    describe(
      { code: "reason.unstated-facet", params: { facet: each.facet, left: each.left, right: each.right } },
      locale,
    ),
  );
  const sure = !coding || (coding.predicate === "skos:exactMatch" && coding.confidence === 1);
  return [
    ...(predicate === "skos:exactMatch" && facets.length === 0
      ? []
      : [[texts.fit[predicate], ...facets].join(texts.semicolon)]),
    ...(sure
      ? []
      : [
          `${texts.coding}${texts.colon}${word(coding.predicate, locale)}${texts.comma}${filled(texts.confidence, { n: coding.confidence })}`,
        ]),
  ];
}

/** On what terms it is promised: formal type, wording, scope, deadline. */
function termRemarks(
  { formalType, modality = {}, scope = {}, deadline }: CellTarget,
  { locale }: ReportPage,
): string[] {
  const texts = REPORT_TEXTS[locale];
  const words = [modality.boosters, modality.hedges, modality.exploratory].flatMap((list) => list ?? []);
  const within = [scope.population, scope.area, scope.note].filter((part) => part !== undefined);
  const { written, basis } = deadline;
  return [
    ...(formalType ? [word(formalType, locale)] : []),
    ...(words.length > 0 ? [`${texts.wording}${texts.colon}${words.join(texts.comma)}`] : []),
    ...(within.length > 0 ? [filled(texts.inArea, { area: within.join(texts.comma) })] : []),
    ...(basis === "inferred"
      ? [written === undefined ? texts.inferredDateBare : filled(texts.inferredDate, { written })]
      : []),
  ];
}

/** What makes it doubtful: its reading, another figure of the plan, no value at the common year. */
function doubtRemarks({ target, doubt, atYear }: CellTarget, { conflicts = [], targets }: Cell, page: ReportPage) {
  const { locale } = page;
  const texts = REPORT_TEXTS[locale];
  const labels = new Map(targets.map((each) => [each.target, each.label]));
  return [
    ...(doubt ? [describe(doubt, locale)] : []),
    ...(atYear && "reason" in atYear ? [`${atYear.year}${texts.colon}${describe(atYear.reason, locale)}`] : []),
    ...conflicts.flatMap(({ left, right, certainty }) => {
      if (left !== target && right !== target) return [];
      const id = left === target ? right : left;
      const template = certainty === "certain" ? texts.contradicts : texts.mayContradict;
      return [filled(template, { other: labels.get(id) ?? id })];
    }),
  ];
}
