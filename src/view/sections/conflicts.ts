import type { Alignment } from "../../align/alignment.ts";
import type { Locale } from "../../model/text.ts";
import { quote } from "../names.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { rowName, writeTarget } from "./writeTarget.ts";

/** Where a plan contradicts itself, pair by pair; none where no plan does. Never left out: a reader must not miss it. */
export function conflictSections(
  alignment: Alignment,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): readonly Section[] {
  const texts = TEXTS[locale];
  const rows = alignment.rows.flatMap((row) =>
    row.cells.flatMap(({ plan, targets, conflicts = [] }) => {
      const byId = new Map(targets.map((each) => [each.target, each]));
      const side = (id: string): TextCell => {
        const target = byId.get(id);
        if (!target) return cell(id);
        return cell(`${target.label} ${writeTarget(target, locale)}`, { title: quote(target.evidence, locale) });
      };
      return conflicts.map(({ left, right, certainty }) => [
        rowName(row, locale),
        cell(names.get(plan) ?? plan),
        side(left),
        side(right),
        cell(certainty === "certain" ? texts.conflictCertain : texts.conflictPossible, { tone: "doubt" }),
      ]);
    }),
  );
  if (rows.length === 0) return [];
  const columns = [texts.indicator, texts.plan, texts.oneFigure, texts.otherFigure, texts.verdict];
  return [{ title: texts.conflicts, table: { columns, rows } }];
}
