import type { Alignment, AlignmentRow, Cell, CellTarget } from "../../align/alignment.ts";
import type { RowComparison } from "../../align/comparisons.ts";
import { STAGES } from "../../model/stages.ts";
import type { Bilingual } from "../../model/text.ts";
import { escaped } from "../markup.ts";
import { word } from "../names.ts";
import { rowName, targetParts } from "../sections/writeTarget.ts";
import { TEXTS } from "../texts.ts";
import { comparabilityMarkup, comparablePairs } from "./comparability.ts";
import { type EmptyCells, emptyCells } from "./emptyCells.ts";
import { matrixLegend } from "./matrixLegend.ts";
import { noteLink } from "./notes.ts";
import type { ReportPage, ReportPart } from "./reportPage.ts";
import { filled, REPORT_TEXTS } from "./reportTexts.ts";
import { tableMarkup } from "./tableMarkup.ts";
import { targetNote } from "./targetNote.ts";

/** Indicators by plans: what is promised, whether it compares, and why a cell is empty. Rows stand under their stage or theme. */
export function matrixPart(
  alignment: Alignment,
  compared: ReadonlyMap<number, RowComparison> | undefined,
  page: ReportPage,
): ReportPart {
  const { locale, offers } = page;
  const title = TEXTS[locale].targets;
  const id = page.nextTable();
  const empty = emptyCells(locale);
  const themes = alignment.options.groupBy === "theme" ? alignment.groups : undefined;
  for (const { key, name } of themes ?? []) offers.themes.set(key, name);
  if (compared) offers.comparability = true;
  const width = 1 + (compared ? 1 : 0) + alignment.plans.length;
  const bodies: string[] = [];
  let open = "";
  alignment.rows.forEach((row, place) => {
    const [key, name] = headingOf(row, themes);
    if (row.stage !== undefined) offers.stages.set(row.stage, STAGES[row.stage].name);
    if (key !== open || bodies.length === 0) {
      if (bodies.length > 0) bodies.push("</tbody>");
      const heading = name?.[locale] ?? REPORT_TEXTS[locale].noStage;
      bodies.push(`<tbody><tr class="g"><th scope="rowgroup" colspan="${width}">${escaped(heading)}</th></tr>`);
      open = key;
    }
    page.notes.under(title, `${id}-${place + 1}`, row.name[locale]);
    bodies.push(rowMarkup(row, `${id}-${place + 1}`, compared?.get(place), { alignment, compared, empty, page }));
  });
  if (bodies.length > 0) bodies.push("</tbody>");
  const table = tableMarkup(
    {
      id,
      title,
      className: "m",
      head: headMarkup(alignment, compared !== undefined, page),
      bodies: bodies.join("\n"),
      rows: alignment.rows.length,
      plans: alignment.plans.map((plan) => plan.id),
      before: compared ? 2 : 1,
    },
    page,
  );
  return { title, body: `${table}\n${matrixLegend(alignment, compared !== undefined, empty, page)}` };
}

/** Under what a row stands: its first theme where rows are gathered by theme, else its stage. */
function headingOf(row: AlignmentRow, themes: Alignment["groups"]): readonly [key: string, name?: Bilingual] {
  if (themes) {
    const [key = ""] = row.groups ?? [];
    const name = themes.find((group) => group.key === key)?.name;
    return name ? [key, name] : [key];
  }
  return row.stage === undefined ? [""] : [row.stage, STAGES[row.stage].name];
}

function headMarkup({ plans }: Alignment, compares: boolean, page: ReportPage): string {
  const texts = REPORT_TEXTS[page.locale];
  const heads = plans.map(({ id, horizons, attribution }) => {
    const isDoubtful = attribution === "doubtful" || attribution === "unidentified";
    const doubt = isDoubtful ? filled(texts.attributionIs, { grade: word(attribution, page.locale) }) : "";
    const small = [horizons.join(texts.comma), doubt].filter((part) => part !== "");
    const tone = isDoubtful ? ' class="doubt"' : "";
    return `<th scope="col"${tone}>${escaped(page.nameOf(id))}<small>${escaped(small.join(" · "))}</small></th>`;
  });
  const comparability = compares
    ? `<th scope="col">${texts.comparability}<small>${texts.comparabilityOf}</small></th>`
    : "";
  return `<th scope="col">${texts.indicator}</th>${comparability}${heads.join("")}`;
}

interface MatrixContext {
  readonly alignment: Alignment;
  readonly compared: ReadonlyMap<number, RowComparison> | undefined;
  readonly empty: EmptyCells;
  readonly page: ReportPage;
}

function rowMarkup(
  row: AlignmentRow,
  id: string,
  comparison: RowComparison | undefined,
  context: MatrixContext,
): string {
  const { alignment, compared, empty, page } = context;
  const { locale, offers } = page;
  const byPlan = new Map(row.cells.map((each) => [each.plan, each]));
  const filledBy = row.cells.filter(({ targets }) => targets.length > 0).length;
  offers.mostFilled = Math.max(offers.mostFilled, filledBy);
  const { text, tone } = rowName(row, locale);
  const keys = [row.name[locale === "zh" ? "en" : "zh"], row.indicator ?? ""].filter(
    (key) => key !== "" && key !== text,
  );
  const pairs = comparison ? comparablePairs(comparison, page) : "";
  const data = [
    keys.length > 0 ? ` data-k="${escaped(keys.join(" "))}"` : "",
    row.stage === undefined ? "" : ` data-s="${row.stage}"`,
    alignment.options.groupBy === "theme" ? ` data-t="${escaped((row.groups ?? []).join(" "))}"` : "",
    pairs === "" ? "" : ` data-c="${pairs}"`,
  ];
  const cells = alignment.plans.map((plan) => {
    const cell = byPlan.get(plan.id);
    if (!cell) return "<td></td>";
    if (cell.targets.length === 0) return empty.markup(plan.id, cell.absent);
    return `<td class="f">${cell.targets.map((target) => targetMarkup(target, cell, row, page)).join("")}</td>`;
  });
  const comparability = compared ? `<td class="c">${comparison ? comparabilityMarkup(comparison, page) : ""}</td>` : "";
  const head = `<th scope="row"${tone ? ` class="${tone}"` : ""}>${escaped(text)}</th>`;
  return `<tr id="${id}"${data.join("")}>${head}${comparability}${cells.join("")}</tr>`;
}

function targetMarkup(target: CellTarget, cell: Cell, row: AlignmentRow, page: ReportPage): string {
  const { signs, goal, when, baseline, atYear } = targetParts(target, page.locale);
  const contradicted = (cell.conflicts ?? []).some(({ left, right }) => [left, right].includes(target.target));
  const marks = `${contradicted ? "‡" : ""}${signs}`;
  const inner = [
    marks === "" ? "" : `<i>${marks}</i>`,
    `<b>${escaped(goal)}</b>`,
    when === "" ? "" : ` ${escaped(when)}`,
    baseline === "" ? "" : ` <small>${REPORT_TEXTS[page.locale].baseline} ${escaped(baseline)}</small>`,
    atYear === "" ? "" : ` <small>${escaped(atYear)}</small>`,
  ];
  return noteLink(page.notes.add(targetNote(target, cell, row, page)), inner.join(""), marks === "" ? "" : "d");
}
