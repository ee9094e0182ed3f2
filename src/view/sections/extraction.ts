import type { Extraction, RecordReading } from "../../extract/extraction.ts";
import { LEFT_OUT_WORDS } from "../../extract/leftOutWords.ts";
import type { LeftOutReason } from "../../extract/notFigures.ts";
import { deadlineDate } from "../../model/deadline.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { NumericGoal } from "../../model/goal.ts";
import type { Observation } from "../../model/observation.ts";
import type { Locale } from "../../model/text.ts";
import { writeGoal } from "../../model/writeGoal.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";

/**
 * What was read of a text: targets and values with how sure the least sure field is and what a person should look at, and how many
 * numbers became no record, by reason. `brief` shows what is to be looked at and counts the rest.
 */
export function extractionSections(
  { plan, readings, ledger }: Extraction,
  locale: Locale,
  brief: boolean,
): readonly Section[] {
  const texts = TEXTS[locale];
  const byRecord = new Map(readings.map((each) => [each.record, each]));
  const columns = [texts.indicator, texts.whatItSays, texts.dueDate, texts.sureness, texts.lookAt];
  const targets = plan.targets.map(({ id, label, goal, deadline, evidence }) =>
    row(label, writeGoal(goal)[locale], deadlineDate(deadline) ?? "", byRecord.get(id), evidence),
  );
  const observations = plan.observations.map((each) =>
    row(each.label, writeGoal(goalOf(each))[locale], each.date ?? "", byRecord.get(each.id), each.evidence),
  );
  const sections = [table(texts.draftTargets, targets), table(texts.draftObservations, observations)];
  return [...sections.filter((each) => each.table !== undefined || each.list !== undefined), ...leftOut()];

  function table(title: string, rows: readonly Row[]): Section {
    const shown = brief ? rows.filter(({ unsure }) => unsure) : rows;
    if (rows.length === 0) return { title };
    const rest = rows.length - shown.length;
    return {
      title,
      ...(shown.length > 0 && { table: { columns, rows: shown.map(({ cells }) => cells) } }),
      ...(rest > 0 && { list: [countCell(texts.draftSure, rest)] }),
    };
  }

  function leftOut(): readonly Section[] {
    const counts = new Map<LeftOutReason, number>();
    for (const { reason } of ledger) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const rows = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => [cell(LEFT_OUT_WORDS[reason][locale]), cell(String(count))]);
    if (rows.length === 0) return [];
    return [{ title: texts.numbersLeftOut, table: { columns: [texts.reasonLeftOut, texts.howMany], rows } }];
  }
}

interface Row {
  readonly cells: readonly TextCell[];
  readonly unsure: boolean;
}

function row(label: string, says: string, due: string, reading: RecordReading | undefined, { exact }: Evidence): Row {
  const { confidence = 1, review = [] } = reading ?? {};
  const unsure = review.length > 0;
  const cells = [
    cell(label, { title: exact }),
    cell(says),
    cell(due),
    cell(confidence.toFixed(2), unsure ? { tone: "doubt" } : {}),
    cell(review.join(", ")),
  ];
  return { cells, unsure };
}

/** A value as a level, to be written by the same rules. */
function goalOf({ bound, value, unit, scale, per, missing }: Observation): NumericGoal {
  return {
    kind: "level",
    bound,
    value,
    unit,
    ...(scale && { scale }),
    ...(per && { per }),
    ...(missing && { missing }),
  };
}
