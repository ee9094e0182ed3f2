import { cellKind } from "./cellKind.ts";
import { crossedBy } from "./crossHeader.ts";
import { headerKind, headsYears, isHeaderRow } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { nameParts, withoutNumbering } from "./labels.ts";
import { squeezed } from "./stretch.ts";
import type { ProseCell, Stretch } from "./tableEntry.ts";
import { type NamedYear, yearIn } from "./years.ts";

const HEADER_ROWS = 3;
const SHORTEST = 4;
/** Columns whose words say nothing of what will be done. */
const REMARK = /[评扣得]分|分值|解释|备注|说明|地址|地点|位置|电话|联系|依据|来源|性质|属性|现状|方式|类型|面向|对象/;
/** Columns of what is to be done, which name the rows where nothing else does. */
const TASKS = /^(?:主要|重点|具体|工作|目标|年度)*(?:任务|内容|举措|措施)(?:内容|名称)?$/;
/** Columns of what has been done of it: 1—9月完成情况, 工作进展, 取得成效. */
const REPORTS = /(?:完成|进展|落实|实施|执行|推进)情况$|(?:进展|成效|进展情况)(?:\([^()]*\))?$/;

/** The cells of a table that hold sentences: what is to be done, with figures, and the row's name and time. `printed` begins with the header or a title. */
export function proseCells(text: string, printed: readonly PrintedRow[]): readonly ProseCell[] {
  const at = printed.slice(0, HEADER_ROWS).findIndex((row) => isHead(text, row));
  const header = printed[at];
  if (header === undefined) return [];
  const kinds = header.map((cell) => headerKind(cell));
  const years = header.findIndex(headsYears);
  const deadline = years < 0 ? kinds.indexOf("deadline") : years;
  const named = kinds.findIndex((kind, index) => kind === "name" && index !== years);
  const name = named >= 0 ? named : kinds.findIndex((kind, index) => kind !== "number" && index !== years);
  const head = header[name];
  const isOfTasks = named < 0 && head !== undefined && TASKS.test(squeezed(head));
  let merged: Stretch | undefined;
  return printed.slice(at + 1).flatMap((row): readonly ProseCell[] => {
    if (row.length !== header.length) return [];
    if (years >= 0) merged = row[years] ?? merged;
    const ended = row[deadline] ?? merged;
    const dated = ended && yearIn(text, ended);
    const own = row[name];
    const timed = own !== undefined && ONLY_TIME.test(squeezed(own)) ? yearIn(text, own) : undefined;
    return row.flatMap((cell, index): readonly ProseCell[] => {
      const head = header[index];
      const isName = index === name && !isOfTasks;
      const isTask = index === name && isOfTasks;
      if (cell === undefined || isName || index === deadline || !holdsProse(cell, head, isTask)) return [];
      const kind = kinds[index];
      if (kind !== undefined && kind !== "other" && kind !== "value") return [];
      return [
        {
          cell,
          ...(own && !isOfTasks && { name: withoutNumbering(text, nameParts(text, own).label) }),
          ...(head && { header: head }),
          ...(head && REPORTS.test(squeezed(head)) && { reports: true as const }),
          ...withTime((head && kind !== undefined && yearIn(text, head)) || dated || timed),
        },
      ];
    });
  });
}

/** A row that is named by its time: 2021—2022年, 第一阶段(2021年). */
const ONLY_TIME = /^(?:第[一二三四五]阶段|[近中远]期)?\(?(?:19|20)\d\d年?(?:[-—~至](?:19|20)\d\d年?)?(?:底|末)?\)?$/;

function withTime(dated: NamedYear | undefined): Pick<ProseCell, "dated"> {
  return dated === undefined ? {} : { dated };
}

function isHead(text: string, row: PrintedRow): boolean {
  return row.length > 1 && (isHeaderRow(row) || crossedBy(text, row) !== undefined);
}

function holdsProse(cell: Stretch, header: Stretch | undefined, isTask: boolean): boolean {
  if (header !== undefined && REMARK.test(squeezed(header))) return false;
  return (
    cell.text.length >= SHORTEST &&
    /\d/.test(cell.text) &&
    /[\u4e00-\u9fff]{2}/.test(cell.text) &&
    // 完成8所薄弱学校改造 looks like a value in words, and is a task.
    (cellKind(cell) === "text" || (isTask && cellKind(cell) === "word"))
  );
}
