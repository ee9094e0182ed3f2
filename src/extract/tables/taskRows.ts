import { cellKind, isFigure } from "./cellKind.ts";
import { headerKind } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { nameParts, withoutNumbering } from "./labels.ts";
import { squeezed } from "./stretch.ts";
import type { ProseCell, Stretch } from "./tableEntry.ts";
import { yearIn } from "./years.ts";

const HEADER_ROWS = 3;
const SHORTEST_TASK = 8;
/** 14. before the name of a task is its number. */
const NUMBERED = /^\(?\d{1,3}(?:[.、)](?!\d)| )/;
/** Columns of what is to be done. */
const TASK = /任务|内容|目标|项目|事项|举措|措施|工作/;
/** Columns of what has been done of it. */
const DONE = /^(?:实际|已|目前)|(?:完成|进展|落实|推进|执行)情况|实际进度|进展|成效|完成工作量/;
/** Columns of how far it is, in parts of a hundred, and of what else needs no reading. */
const ASIDE = /完成率|%|比例|计划进度|预计|分值|得分|备注|说明|时限|时间|^序号$/;

/**
 * The cells of a table of tasks with what has been done of each: sentences, of which those under 完成情况 or 实际进度 report. `undefined` for any table
 * without such a column, or whose tasks are no sentences.
 */
export function taskCells(text: string, printed: readonly PrintedRow[]): readonly ProseCell[] | undefined {
  const at = printed.slice(0, HEADER_ROWS).findIndex(headsProgress);
  const header = at < 0 ? undefined : underTop(printed[at - 1], printed[at] ?? []);
  if (header === undefined) return undefined;
  const rows = printed.slice(at + 1);
  const task = header.findIndex((cell) => roleOf(cell) === "task");
  const told = rows.filter((row) => isTask(row[task]));
  if (task < 0 || told.length === 0 || told.length * 2 < rows.length) return undefined;
  if (header.some((cell, index) => isMeasure(cell, rows, index))) return undefined;
  const kinds = header.map(headerKind);
  return rows.flatMap((row) => {
    const ended = row[kinds.indexOf("deadline")];
    const due = ended && yearIn(text, ended);
    const named = row[kinds.indexOf("name")];
    // A name that is a task itself says nothing of the cells beside it.
    const name = named && /[。;\d]/.test(named.text) ? undefined : named;
    return row.flatMap((cell, index): readonly ProseCell[] => {
      const head = header[index];
      const role = roleOf(head);
      if (role === undefined || head === undefined || cell === undefined || !tellsFigure(cell)) return [];
      const dated = yearIn(text, head) ?? due;
      return [
        {
          cell,
          header: head,
          ...(name && name !== cell && { name: withoutNumbering(text, nameParts(text, name).label) }),
          ...(dated && { dated }),
          ...(role === "done" && { reports: true as const }),
        },
      ];
    });
  });
}

/** Whether a column is of values: 总投资(万元), 已完成投资. */
function isMeasure(header: Stretch | undefined, rows: readonly PrintedRow[], index: number): boolean {
  if (header === undefined || ASIDE.test(squeezed(header)) || headerKind(header) === "number") return false;
  const filled = rows.flatMap((row) => row[index] ?? []);
  return filled.length > 0 && filled.filter((cell) => isFigure(cellKind(cell))).length * 2 >= filled.length;
}

/** Whether a cell says in words of what its figure is. */
function tellsFigure(cell: Stretch): boolean {
  const kind = cellKind(cell);
  return (
    (kind === "text" || kind === "word") &&
    /\d/.test(cell.text.replace(NUMBERED, "")) &&
    /[\u4e00-\u9fff]{2}/.test(cell.text)
  );
}

/** Whether a row heads tasks and what has been done of them. */
function headsProgress(row: PrintedRow): boolean {
  const roles = row.map(roleOf);
  return roles.includes("task") && roles.includes("done") && !row.some((cell) => cell && cell.text.length > 24);
}

function roleOf(cell: Stretch | undefined): "task" | "done" | undefined {
  const key = cell && squeezed(cell);
  if (key === undefined || ASIDE.test(key) || headerKind(cell) === "responsible") return undefined;
  if (DONE.test(key)) return "done";
  return TASK.test(key) ? "task" : undefined;
}

function isTask(cell: Stretch | undefined): boolean {
  return cell !== undefined && cell.text.length >= SHORTEST_TASK && cellKind(cell) === "text";
}

/** A header below one that names the rows and is merged with it there: 项目名称 over the first column, 工作任务 at the start of the second row. */
function underTop(top: PrintedRow | undefined, row: PrintedRow): PrintedRow {
  const own = top?.findIndex((cell, at) => cell !== undefined && top[at + 1] === undefined) ?? -1;
  const isMerged = own > 0 && headerKind(top?.[0]) !== undefined && row.slice(-own).every((cell) => cell === undefined);
  return isMerged && top ? [...top.slice(0, own), ...row.slice(0, row.length - own)] : row;
}
