import type { Per } from "../model/goal.ts";
import type { UnitId } from "../model/units.ts";
import { englishPers } from "./english/englishPer.ts";
import { englishCell, englishUnitOf } from "./english/englishUnit.ts";
import { isEnglish } from "./english/isEnglish.ts";
import { manyIn, persIn } from "./per.ts";
import { printedUnit } from "./printedUnit.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { partShown } from "./tables/stretch.ts";
import type { Stretch, TableEntry, TableFigure } from "./tables/tableEntry.ts";
import { type Time, timesIn } from "./times.ts";
import { unitFor } from "./unitFor.ts";

/** What a cell says. */
export interface Cell {
  readonly figure: TableFigure;
  readonly value: Quantity["value"] | null;
  readonly bound: Quantity["bound"];
  readonly boundWord?: string;
  readonly unit: UnitId;
  readonly scale?: number;
  readonly per?: readonly Per[];
  /** A universal in place of a number: 消除, 全覆盖. */
  readonly implicit?: true;
  /** `[120]`, 新增20所: in total over the period. */
  readonly cumulative?: true;
  /** 提高5个百分点: by how much it moves. */
  readonly moves?: true;
  /** 85%→92%: where it starts from. */
  readonly from?: Quantity["value"];
  /** The unit is printed in the cell itself: 12所. */
  readonly saysUnit?: true;
  /** What stands behind the figure with a figure of its own that is not read: 、3600个 of 12所、3600个. */
  readonly rest?: Stretch;
}

/** What is a percentage when no unit is printed: 公办率, 小学专任教师本科以上学历. */
const SHARE = /(?:率|比例|占比|比重|百分比|[毛净]入[园学])$|学历$/;
/** What is in square metres when no unit is printed. */
const BUILT = /(?:建设|建筑|改造|修缮)(?:规模|面积)$/;
const RATIO =
  /(?:生师|师生|师幼|员生|生员|班师)比$|(?:学生|幼儿|教师|教职工)[与和](?:专任)?(?:教师|教职工|学生|幼儿)(?:总?数)?(?:之)?比$/;
/** By when within the year, and no value: 12月, ≤12月底. */
const MONTH = /^[≥≤<>=]{0,2}\d{1,2}[月号日](?:底|末|前|份|\d{1,2}日)*$/;
const DATE = "(?:19|20)\\d\\d(?:[.年/-]?(?:0?[1-9]|1[0-2])(?:[.月/-](?:[0-3]?\\d日?)?)?|年)";
/** From when to when, and no value: 2022.1-2022.12, 202001-202012. */
const DATES = new RegExp(`^(?:${DATE}[-~至到]{1,2}${DATE}|(?:19|20)\\d\\d年\\d{1,2}月(?:底|末)?)$`);
const EMPTY = /^(?:-+|—+|\/|无|空|n\/?a|TB[DC])$/i;
const ALL = /^(?:全覆盖|全部|实现全覆盖|100%覆盖|全部覆盖|全部达标|全部建成|全面普及)$/;
const NONE = /^(?:消除|清零|基本消除|全面消除|动态清零|无)$/;
const MOVED =
  /(?:→|->|=>|提高[到至]|提升[到至]|增加[到至]|增长[到至]|增至|升至|扩大[到至]|下降[到至]|降低[到至]|降[到至]|减少[到至]|减至|压减[到至])$/;
const BY_HOW_MUCH = /(?:提高|提升|增加|增长|上升|下降|降低|减少|压减)(?:了|约|近|不少于|不低于|超过)*$/;
const IN_TOTAL = /(?:新增|新建|累计|培训|招聘|补充|改扩?建|建成|创建)(?:不少于|不低于|超过|约|近|至少)*$/;

/** 1 200, alone in its cell: one number. */
const THOUSANDS = /^[≥≤]?\d{1,3}(?: \d{3})+(?:[^\d\s]{1,4})?$/;
/** What stands between figures of which none is the cell's. */
const UNTOLD = /^(?:[^\d\s、,;+]{0,3}\+|、)$/;
/** 1200/年. */
const PER_YEAR = /\d\/(?:学年|年)$/;

/** `[120]`: the sum of the years. */
const BRACKETED = /^[[〔(【]([^\])〕】]*\d[^\])〕】]*)[\])〕】]$/;

/** A unit of several parts behind the number: 元/生·年. */
const UNIT_IN_CELL = /\d((?:[十百千]?[万亿])?[^\d\s/·]{1,4}[/·][^\d\s]{1,5}?)(?:以[上下内]|左右)?$/;
const EACH_YEAR: readonly Per[] = [{ of: "year" }];
/** Headers of a rate by which something grows, and not of the points between two shares. */
const GROWTH = /增[速幅长]|率/;
/** 年均增长: by so much each year, unless the cell is bracketed as the sum of all. */
const YEARLY = /年均|年增|每年/;

/** 新增学位计划(单位:个): what its rows count, unless they name something else. */
const OF_PLACES = /学位/;
const OF_SCHOOLS = /[校园班]|项目|工程|机构|中心|基地/;

/** Whether a cell says when, and not how much. */
export const isTime = (text: string): boolean =>
  MONTH.test(text) || DATES.test(text.replace(/\s|[—–―]/g, (sign) => (/\s/.test(sign) ? "" : "-")));

/** What is measured, and where. */
export interface Measured {
  readonly label: string;
  readonly title?: string | undefined;
  /** The text in which the table stands. */
  readonly plain: string;
}

/** Reads the cell of a row; undefined when it holds no figure. */
export function readFigure(
  entry: TableEntry,
  figure: TableFigure,
  { label, title, plain }: Measured,
): Cell | undefined {
  const printedText = figure.cell.text.trim();
  const text = THOUSANDS.test(printedText) ? printedText.replace(/ /g, "") : printedText;
  const ofRow = entry.unit === undefined ? {} : printedUnit(unitOf(entry.unit.text, label));
  // Under 年均增长(%) the bracketed sum of a count is in the unit of the count.
  const isSum = figure.role === "change" && BRACKETED.test(text) && ofRow.unit !== undefined;
  const printed = isSum || figure.unit === undefined ? ofRow : printedUnit(figure.unit.text);
  const measure = label.replace(/\([^()]{1,12}\)$/, "");
  const unit = printed.unit ?? (printed.isRatio || RATIO.test(measure) ? ratioUnit(measure) : undefined);
  const known = unit ?? (SHARE.test(measure) ? "percent" : BUILT.test(measure) ? "squareMetre" : undefined);
  const shown = { ...(printed.scale && { scale: printed.scale }), ...(printed.per && { per: printed.per }) };
  if (isTime(text)) return undefined;
  if (EMPTY.test(text)) {
    const isSummed = entry.figures.some(({ total, role, cell }) =>
      total ? /\d/.test(cell.text) : role === "change" && BRACKETED.test(cell.text),
    );
    if (figure.role === "change" || figure.total || isSummed) return undefined;
    const own = unitFor(known ? { ...NO_QUANTITY, unit: known } : NO_QUANTITY, measure, undefined, "");
    return { figure, value: null, bound: "exactly", unit: own ?? guessed(measure, title), ...shown };
  }
  if (NONE.test(text)) return { figure, value: 0, bound: "exactly", unit: known ?? "percent", implicit: true };
  if (ALL.test(text)) return { figure, value: 100, bound: "exactly", unit: "percent", implicit: true };
  const bare = text.replace(BRACKETED, "$1");
  const { quantities, per, time } = quantitiesIn(bare);
  const own = printedUnit(UNIT_IN_CELL.exec(bare)?.[1] ?? "");
  const [first, second] = quantities;
  // 1000+200 is neither, and of 300、400、500 none is the row's.
  if (first && second && UNTOLD.test(bare.slice(first.numberEnd, second.start))) return undefined;
  const moved = first && second && figure.role !== "baseline" && MOVED.test(bare.slice(first.end, second.start));
  const quantity = moved ? second : first;
  if (!quantity) return undefined;
  const isNegative = figure.role === "change" && /^[-−]\d/.test(bare) && typeof quantity.value === "number";
  const isOwn = quantity.unit !== undefined || quantity.ratio !== undefined;
  const told = unitFor(isOwn || !known ? quantity : { ...quantity, unit: known }, measure, undefined, "");
  const found = told === "item" && OF_PLACES.test(title ?? "") && !OF_SCHOOLS.test(measure) ? "place" : told;
  const before = bare.slice(0, quantity.start);
  const isPlain = !isOwn && figure.unit === undefined && !GROWTH.test(figure.header?.text ?? "");
  const isShift = figure.role === "change" && found === "percent" && (bare !== text || isPlain);
  const isYearly = figure.role === "change" && bare === text && YEARLY.test(figure.header?.text ?? "");
  const scale = quantity.scale ?? (isOwn ? undefined : printed.scale);
  const counted =
    per.length > 0
      ? per
      : own.per !== undefined
        ? own.per
        : PER_YEAR.test(bare)
          ? EACH_YEAR
          : isOwn && !isYearly
            ? []
            : (printed.per ?? (isYearly ? EACH_YEAR : []));
  const many = counted.length > 0 ? undefined : manyIn(measure);
  const { cell } = figure;
  const isMore = first && second && !moved && bare === cell.text;
  const rest = isMore ? partShown(plain, cell, first.end, cell.text.length) : undefined;
  const kept = isMore ? { ...figure, cell: partShown(plain, cell, 0, first.end) } : figure;
  return {
    figure: time === undefined ? kept : datedBy(kept, time),
    ...(rest && { rest }),
    value: isNegative ? -quantity.value : ratioValue(quantity),
    bound: quantity.bound,
    ...(quantity.boundWord && { boundWord: quantity.boundWord }),
    ...(isOwn && { saysUnit: true }),
    unit: isShift ? "percentagePoint" : madeExact(found ?? guessed(measure, title), measure),
    ...(scale && { scale }),
    ...(counted.length > 0 && { per: counted }),
    ...(many && { per: [many] }),
    ...((bare !== text || IN_TOTAL.test(before) || figure.summed) && { cumulative: true }),
    ...(BY_HOW_MUCH.test(before) && quantity === first && { moves: true }),
    ...(moved && { from: ratioValue(first) }),
  };
}

/** Of the units that a table's heading lists (单位:所、万人) the one in which what the row measures is counted. */
function unitOf(written: string, measure: string): string {
  if (!written.includes("、")) return written;
  const wanted = unitFor(NO_QUANTITY, measure, undefined, "");
  return written.split("、").find((each) => wanted !== undefined && printedUnit(each).unit === wanted) ?? "";
}

/** The figures of a cell, without its times and what it counts per. */
function quantitiesIn(text: string): {
  readonly quantities: readonly Quantity[];
  readonly per: readonly Per[];
  readonly time?: Time;
} {
  const english = englishCell(text);
  if (english) {
    const { start, number, end, value, scale, unit, bound, boundWord } = english;
    const per = englishPers(text).flatMap((each) => each.per ?? []);
    const words = { ...(scale && { scale }), ...(unit && { unit }), ...(boundWord && { boundWord }) };
    return { quantities: [{ start, end, numberStart: number, numberEnd: end, value, bound, ...words }], per };
  }
  const times = /年/.test(text) ? timesIn(text) : [];
  const pers = persIn(text);
  const besides = (taken: readonly { start: number; end: number }[]) =>
    quantitiesOf(text, (start, end) => taken.some((each) => each.start < end && start < each.end));
  const found = besides([...times, ...pers]);
  // 11.3年以内 alone in a cell is so many years.
  const quantities = found.length === 0 && times.every(({ year }) => year === undefined) ? besides(pers) : found;
  const time = times.find(({ year, kind }) => year !== undefined && kind !== "than");
  return { quantities, per: pers.flatMap(({ per }) => per ?? []), ...(time && { time }) };
}

/** A figure whose cell names the year itself: 2024年达到95%. Only a year in the header of its column counts more. */
function datedBy(figure: TableFigure, { year }: Time): TableFigure {
  const isHeaded = figure.year !== undefined && figure.dated === undefined;
  return year === undefined || isHeaded ? figure : { ...figure, year, dated: figure.cell };
}

/** A ratio as the number that is not 1; 4:6 as its quotient. */
function ratioValue({ value, ratio }: Quantity): Quantity["value"] {
  if (!ratio || Array.isArray(value)) return value;
  const [left, right] = ratio;
  if (right === 1) return left;
  return left === 1 || right === 0 ? right : Math.round((left / right) * 10_000) / 10_000;
}

const ratioUnit = (label: string): UnitId =>
  /师|员|保教|teacher|staff/i.test(label) ? "pupilPerTeacher" : "coefficient";

const NO_QUANTITY: Quantity = { start: 0, end: 0, numberStart: 0, numberEnd: 0, value: 0, bound: "exactly" };

const SCHOOLS = /(?:学校|幼儿园|(?:示范|优质|普惠|公办|民办|特色|级|星)园|教学点|[中小]学|高中|院校|高校)数?量?$/;

/** 个 under 新增班数 counts classes, under 特色学校 schools. */
function madeExact(unit: UnitId, measure: string): UnitId {
  if (unit !== "item") return unit;
  if (/班级?数?$/.test(measure)) return "class";
  return SCHOOLS.test(measure) ? "school" : unit;
}

/** What a count without any unit is of, as its name tells or, of an English one, the title of its table. */
function guessed(label: string, title = ""): UnitId {
  if (/课程/.test(label)) return "course";
  if (isEnglish(label)) return englishUnitOf(label, title);
  if (/(?:比|系数|指数)$/.test(label)) return "coefficient";
  return /班级?数?(?:量)?$/.test(label) ? "class" : "item";
}
