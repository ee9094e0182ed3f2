import { cellKind } from "./cellKind.ts";
import { type Column, headerKind, unitIn } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { isStageName } from "./joinLabels.ts";
import { hasMeasure, nameParts } from "./labels.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** What the rows of a table are when its columns are measures or stages and not times. */
export type CrossedBy = "area" | "project" | "measure";

/** What the rows of a table are, and which column names them. */
export interface Crossing {
  readonly of: CrossedBy;
  readonly at: number;
}

/** A header that names a measure, perhaps with a year or a word for the time before or after it: 2025年公办率(%). */
export interface MeasureHeader extends Column {
  readonly label: Stretch;
}

const AREA =
  /^(?:各|所在|所属)?(?:(?:县级|县|市|区|旗|州|盟|省|镇|乡|街道|街|片|地|园|管委会|开发|功能|农场|[()、,/])+|(?:地区|区域|行政区划?|辖区|城市))(?:名称|名|别|单位)?$/;
const PROJECT =
  /^(?:建设|拟建|新建|规划|实施|项目|改扩建|主要|重点)*(?:学校|幼儿园|中小学|院校|校园|校|园|项目|工程)(?:、?(?:\(园\)|\(幼儿园\)|幼儿园))?(?:名称?|全称)?$/;
const YEAR_BEFORE = /^(?:到|至|截至)?(?:19|20)\d\d(?:[-—~至]+(?:19|20)\d\d)?(?:年(?:底|末)?|(?=[^\d.]))/;
const YEAR_AFTER = /\(?(?:19|20)\d\d年?(?:底|末)?\)?$/;
const ROLE_BEFORE = /^(?:现状|现有|目前|已有|规划|目标|计划|预期|预计)/;
const ROLE_AFTER = /\(?(?:现状|目标|规划|计划)(?:值|数)?\)?$/;
const NOW = /现状|现有|目前|已有/;
const SUM = /^(?:合计|总计|小计|总和|全[省市县区州旗盟]|全[省市县区州旗盟](?:合计|总计))$/;

/** What the rows under a header are when they are crossed by measures or stages; undefined for the header of any other table. */
export function crossedBy(text: string, cells: PrintedRow): Crossing | undefined {
  const at = cells.findIndex((cell) => cell !== undefined && headerKind(cell) !== "number");
  const first = cells[at];
  const rest = cells.slice(at + 1).filter((cell) => cell !== undefined);
  if (first === undefined || rest.length === 0 || first.text.length > 16) return undefined;
  if (rest.some((cell) => ["value", "number", "none", "formal"].includes(cellKind(cell)))) return undefined;
  const key = squeezed(first);
  if (AREA.test(key)) return { of: "area", at };
  if (PROJECT.test(key)) {
    const read = rest.map((cell) => (columnKindOf(cell) === undefined ? measureIn(text, cell) : undefined));
    const isTimed = rest.some((cell, index) => read[index] === undefined && columnKindOf(cell) === "value");
    const names = read.some((each) => each !== undefined && (each.unit !== undefined || hasMeasure(each.label.text)));
    return names && !isTimed ? { of: "project", at } : undefined;
  }
  const stages = rest.filter((cell) => isStageName(squeezed(cell)));
  return stages.length >= 2 && stages.length === rest.length ? { of: "measure", at } : undefined;
}

/** What else than a measure a header of such a table announces. */
export function columnKindOf(cell: Stretch): Column["kind"] | undefined {
  const kind = headerKind(cell);
  if (kind === "other" || kind === "number" || kind === "deadline" || kind === "responsible" || kind === "formal")
    return kind;
  if (kind === "value" && bareTime(squeezed(cell))) return kind;
  return kind === "group" ? "group" : undefined;
}

/** Whether a header names a time or a role and no measure: 2025年, 2025年目标, 现状(%). */
function bareTime(key: string): boolean {
  const left = key
    .replace(/\([^()]*\)$/, "")
    .replace(YEAR_BEFORE, "")
    .replace(/^[年]?(?:现状|目标|规划|计划|预期|完成|实际|预计|任务)*(?:值|数|情况)?$/, "")
    .replace(/^“?十[一二三四五]五”?(?:末|期末|时期|规划)?(?:目标|规划)?$/, "");
  return left === "" || /年均|增[长速幅]/.test(left);
}

/** The measure that a header names, with its time, role and unit; undefined when nothing is left for a measure. */
export function measureIn(text: string, header: Stretch): MeasureHeader | undefined {
  const parts = nameParts(text, header);
  const unit = parts.unit ?? unitIn(text, header);
  let label = parts.label;
  let year: number | undefined;
  let role: "baseline" | "target" | undefined;
  const cut = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(label.text);
    if (match === null || match[0].length >= label.text.length) return undefined;
    const { start, end } = label;
    const left =
      match.index === 0 ? stretchOf(text, start + match[0].length, end) : stretchOf(text, start, start + match.index);
    if (left === undefined) return undefined;
    label = left;
    return match[0];
  };
  for (const pattern of [YEAR_BEFORE, ROLE_BEFORE, ROLE_AFTER, YEAR_AFTER]) {
    const found = cut(pattern);
    if (found === undefined) continue;
    const named = found.match(/(?:19|20)\d\d/g)?.at(-1);
    if (named !== undefined) year = Number(named);
    else role ??= NOW.test(found) ? "baseline" : "target";
  }
  if (!/[\p{L}]/u.test(label.text)) return undefined;
  return {
    kind: "value",
    label,
    ...(year === undefined && role === undefined ? {} : { header }),
    ...(role === undefined ? {} : { role }),
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Whether a row sums up the others: 合计, 全县. */
export function sumsUp(name: Stretch): boolean {
  return SUM.test(squeezed(name));
}
