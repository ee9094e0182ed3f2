import type { StageCode } from "../model/stages.ts";
import type { TableRow } from "./plannedFigures.ts";
import { makingVerb } from "./tableKind.ts";
import type { TableEntry } from "./tables/tableEntry.ts";
import { stageAround, stageOf, stagesIn } from "./words.ts";

/** The verb of a name that its values complete: 毛入园率达到 | 90%. */
const REACHES = /(?<=.{2})(?:达到(?:目标值|预[计期]值|指标值|要求)?|提高到|保持在)$/;

/** The name with what the rows above supply. */
export const nameOf = ({ label, wholeLabel }: TableEntry): string => (wholeLabel ?? label.text).replace(REACHES, "");

/** The same without a verb that only says that so many are to be made: 创建省示范园. */
function labelOf(entry: TableEntry): string {
  const name = nameOf(entry);
  const verb = makingVerb(name);
  return name.length > verb.length + 1 ? name.slice(verb.length) : name;
}

/** The label of a row: its verb stays where it tells two rows apart. */
export const shownLabel = ({ entry, shared }: TableRow): string => {
  const name = nameOf(entry);
  return shared.has(name.slice(makingVerb(name).length)) ? name : labelOf(entry);
};

/** What is counted: in a table of projects the column, else the name. */
export const measureOf = (entry: TableEntry): string => entry.measure?.text ?? labelOf(entry);

/** The stage of the name, else of the nearest group above, the table's title, the section. */
export function stageFor({ entry, table, item }: TableRow): { stage?: StageCode } {
  const texts = [labelOf(entry), ...entry.groups.map(({ text }) => text).toReversed()];
  for (const text of texts) {
    const stage = stageOf(text);
    if (stage) return { stage };
    if (stagesIn(text).length > 1) return {};
    if (text === "特殊教育") return {};
  }
  const stage = stageAround(labelOf(entry), stageOf(table.title?.text ?? "") ?? item.stage);
  return stage ? { stage } : {};
}
