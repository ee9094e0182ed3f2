import type { NumericKind, Per } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { UnitId } from "../model/units.ts";
import { eachOf, type ListItem, listItems, measuresIn, withMeasure } from "./lists.ts";
import type { LeftOutReason } from "./notFigures.ts";
import { touching } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { type Subject, subjectBefore, subjectBehind } from "./subject.ts";
import type { Time } from "./times.ts";
import { unitFor } from "./unitFor.ts";
import { CHANGE_VERBS, MEASURE, stageOf } from "./words.ts";

/** One figure of a sentence with its subject: not yet a record, since whether it is promised or reported depends on the part it stands in. */
export interface Statement {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly label: string;
  /** Where the label stands in the sentence, when in one piece. */
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly kind: NumericKind;
  readonly unit: UnitId;
  readonly per: readonly Per[];
  /** Words of a "per" the model does not count by. */
  readonly perWords?: string;
  readonly time?: Time;
  /** The figure it starts from: 由85%提高到90%. */
  readonly from?: { readonly quantity: Quantity; readonly time?: Time };
  readonly stage?: StageCode;
  readonly flowVerb?: string;
  /** The verb stands in the figure's own part of the sentence. */
  readonly ownVerb?: true;
  /** Which rule read each field, and how sure it is. */
  readonly rules: Readonly<Record<string, { readonly rule: string; readonly confidence: number }>>;
}

/** A figure that states nothing of its own, and why. */
export interface NoStatement {
  readonly quantity: Quantity;
  readonly reason: LeftOutReason;
}

interface State {
  /** The last subject of the sentence, carried on to figures without one. */
  last?: { readonly label: string; readonly start: number; readonly end: number };
  lastKind?: NumericKind;
  lastVerb?: string;
  /** The subjects that 分别 dealt out last. */
  lastItems?: readonly ListItem[];
  lastItemsStart?: number;
  /** Where the subject behind the last figure ended: it is no subject of the next. */
  consumed?: number;
  /** A figure that 由 or 从 opened, waiting for the one it moves to. */
  from?: { readonly quantity: Quantity; readonly time?: Time };
}

/** What each figure of a sentence states. */
export function statementsIn(sentence: Sentence): { readonly stated: readonly Statement[]; readonly left: readonly NoStatement[] } {
  const stated: Statement[] = [];
  const left: NoStatement[] = [];
  const state: State = {};
  for (const series of seriesOf(sentence)) readSeries(sentence, series, state, stated, left);
  if (state.from) left.push({ quantity: state.from.quantity, reason: "no-commitment" });
  return { stated, left };
}

const BETWEEN = /^(?:[、,]|和|与|及|以及|[,、]?(?:到)?$)?$/;

/** Figures with nothing but commas between them stand in one series: 分别达到95%、97%和98%. */
function seriesOf({ text, quantities }: Sentence): readonly (readonly Quantity[])[] {
  const series: Quantity[][] = [];
  for (const quantity of quantities) {
    const open = series.at(-1);
    const last = open?.at(-1);
    const joins = open && last && BETWEEN.test(text.slice(last.end, quantity.start));
    if (joins && (sameMeasure(last, quantity) || dealsOut(text, open[0] as Quantity))) open.push(quantity);
    else series.push([quantity]);
  }
  return series;
}

/** 分别达到90%、45%和13.5年: figures of several units stand in one list. */
const dealsOut = (text: string, { start }: Quantity) => /分别[^,;。]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));

const sameMeasure = (a: Quantity, b: Quantity) =>
  (a.unit === b.unit || a.unit === undefined) && (a.ratio === undefined) === (b.ratio === undefined) && !(a.unit === "percent" && b.unit === "percentagePoint");

/** Whether a figure stands in brackets right behind another one of the same unit, with an earlier year. */
function isAside({ text, times }: Sentence, quantity: Quantity, from: number, before: Statement): boolean {
  if (text[from - 1] !== "(" || before.quantity.end !== from - 1 || before.quantity.unit !== quantity.unit) return false;
  const time = touching(times, from, quantity.start).at(-1);
  return time?.year !== undefined && (before.time?.year === undefined || time.year < before.time.year);
}

const BASED = /(?:按|按照|以)?(?:(不低于|不少于|不得低于)|(不超过|不高于|不得超过)|(超过|高于))([^,;。、()\d]{2,22})的$/;

/** 不低于教师总数的10%: the bound word, the whole it is a share of, then the figure. */
function basedBound(text: string, from: number, { start, unit, bound }: Quantity) {
  if (unit !== "percent" || bound !== "exactly") return undefined;
  const stem = text.slice(Math.max(from, start - 34), start);
  const match = BASED.exec(stem);
  if (!match) return undefined;
  const named = match[1] ? "atLeast" : match[2] ? "atMost" : "moreThan";
  return { start: start - stem.length + match.index, bound: named } as const;
}

/** 分别不少于60、80节: the bound word before the first holds for all. */
function withBound(series: readonly Quantity[]): readonly Quantity[] {
  const { bound, start, numberStart } = series[0] as Quantity;
  if (start === numberStart || bound === "exactly" || bound === "between") return series;
  return series.map((each) => (each.bound === "exactly" ? { ...each, bound } : each));
}

function readSeries(
  sentence: Sentence,
  given: readonly Quantity[],
  state: State,
  stated: Statement[],
  left: NoStatement[],
): void {
  const { text } = sentence;
  const series = withBound(given);
  const first = series[0] as Quantity;
  const last = series.at(-1) as Quantity;
  const cut = lastCut(sentence.cuts, first.start);
  const previous = previousEnd(sentence, first);
  const from = Math.max(cut, previous, state.consumed ?? 0);
  const rightEnd = nextStop(sentence, last);
  // 小学(36个班): the subject stands before the bracket.
  const based = basedBound(sentence.text, from, first);
  const opened = first.start === from && text[from - 1] === "(" ? from - 1 : undefined;
  const before =
    opened === undefined
      ? subjectBefore(sentence, from, based?.start ?? first.start)
      : subjectBefore(sentence, Math.max(lastCut(sentence.cuts, opened), state.consumed ?? 0), opened);
  const stem = text.slice(from, first.start);

  // 达到85%(2020年为63.8%): what it was, beside what it is to be.
  if (series.length === 1 && stated.length > 0 && isAside(sentence, first, from, stated.at(-1) as Statement)) {
    const time = touching(sentence.times, from, first.start).at(-1);
    const promised = stated.pop() as Statement;
    stated.push({ ...promised, from: { quantity: first, ...(time && { time }) } });
    return;
  }

  // 由85%提高到90%: the first is where it starts from.
  if (series.length === 1 && opensMove(sentence, first, from)) {
    const time = touching(sentence.times, from, first.start).filter(({ kind }) => kind === "at" || kind === "from").at(-1);
    state.from = { quantity: first, ...(time && { time }) };
    const subject = moveSubject(sentence, from, first) ?? undefined;
    if (subject) state.last = subject;
    return;
  }
  const moved = state.from;
  delete state.from;
  let subject: Subject | undefined = before && before.text !== "" ? withWhole(sentence, before, from) : undefined;
  const verb = before?.flowVerb;
  let side: Subject["side"] = "before";
  if (moved && state.last) {
    subject = { ...state.last, text: state.last.label, side: "carried" };
    side = "carried";
  } else {
    const behind = !subject || prefersBehind(text, last, subject, verb) ? subjectBehind(sentence, last, rightEnd) : undefined;
    if (behind) {
      subject = behind;
      side = "behind";
      state.consumed = behind.end;
    } else if (!subject && !state.last && (subject = measureBefore(sentence, from))) {
      side = "before";
    } else if (!subject && state.last) {
      subject = { ...state.last, text: state.last.label, side: "carried" };
      side = "carried";
    }
  }
  if (!subject) {
    for (const quantity of series) left.push({ quantity, reason: quantity.unit ? "no-subject" : "no-unit" });
    return;
  }
  const dealt = side === "before" && series.length > 1 ? listItems(subject.text, series.length) : undefined;
  // …分别达到90%和99%;2020年分别达到98%和99%: the same subjects again.
  const again = !dealt && side === "carried" && series.length > 1 && /分别/.test(stem) && state.lastItems?.length === series.length;
  const items = again ? state.lastItems : dealt;
  const itemsStart = again ? (state.lastItemsStart ?? 0) : subject.start;
  if (dealt) {
    state.lastItems = dealt;
    state.lastItemsStart = subject.start;
  }
  // 公办率和普惠率提高3-5个百分点: one figure for each of two measures.
  const twins = side === "before" && series.length === 1 ? (/各$/.test(stem) ? eachOf(subject.text) : measuresIn(subject.text)) : undefined;
  const times = timesFor(sentence, from, first, series.length);
  const parts = twins ? twins.map((item) => ({ quantity: first, item })) : series.map((quantity, index) => ({ quantity, item: items?.[index] }));
  parts.forEach(({ quantity, item }, index) => {
    const named = item ?? subject;
    const label = labelFor(named.text, side, opened !== undefined, state.last?.label);
    const position = item ? { start: itemsStart + item.start, end: itemsStart + item.end } : subject;
    const unit = unitFor(quantity, label, series.find((each) => each.unit)?.unit, text.slice(Math.max(0, first.start - 120), rightEnd));
    if (!unit) {
      left.push({ quantity, reason: "no-unit" });
      return;
    }
    const time = moved ? timeOfMove(sentence, moved.quantity, first) : !items && times.length === series.length ? times[index] : timeNear(sentence, first, from);
    const pers = persNear(sentence, from, rightEnd);
    const kind = kindOf(unit, stem, verb ?? (before?.levelVerb || (side === "before" && MEASURE.test(label)) ? undefined : state.lastVerb), before?.levelVerb, state, moved !== undefined, side, pers.some(({ per }) => per?.of === "year" || per?.of === "term" || per?.of === "week"), pers.some(({ per }) => per !== undefined && !/year|term|week/.test(per.of)), quantity.bound);
    const words = pers.filter(({ per }) => !per).map(({ written }) => written);
    stated.push({
      sentence,
      quantity: based ? { ...quantity, bound: based.bound } : quantity,
      label,
      labelStart: position.start,
      labelEnd: position.end,
      kind,
      unit,
      per: pers.flatMap(({ per }) => (per && !(per.of === "student" && /PerPupil$/.test(unit)) ? [per] : [])),
      ...(words.length > 0 && { perWords: words.join("、") }),
      ...(time && { time }),
      ...(moved && { from: moved }),
      ...stageOfLabel(label, text, position.start),
      ...((verb ?? state.lastVerb) && kind === "flow" && { flowVerb: verb ?? state.lastVerb }),
      ...(verb && { ownVerb: true as const }),
      rules: {
        label: LABEL_RULES[item ? "list" : side],
        unit: quantity.unit === unit ? { rule: "unit.counter", confidence: 0.99 } : { rule: "unit.from-label", confidence: 0.85 },
        kind: { rule: verb ? "kind.verb" : before?.levelVerb ? "kind.level-verb" : "kind.default", confidence: verb || before?.levelVerb ? 0.95 : 0.8 },
      },
    });
    if (side !== "carried") state.last = { label, start: position.start, end: position.end };
    state.lastKind = kind;
  });
  if (verb) state.lastVerb = verb;
  else if (before?.levelVerb) delete state.lastVerb;
}

/** What a figure in brackets is part of: 幼儿园173所(81所民办). */
const PART = /^(?:其中)?(?:公办|民办|城区|农村|乡镇|寄宿|女)$/;

function labelFor(text: string, side: Subject["side"], inBrackets: boolean, last: string | undefined): string {
  if (inBrackets && last !== undefined && PART.test(text)) return text.replace("其中", "") + last;
  return side === "before" ? withMeasure(text, last) : text;
}

/** 满意度稳步提升,2025年达到90%: the measure of the part before, when no figure was between. */
function measureBefore(sentence: Sentence, from: number): Subject | undefined {
  if (from === 0) return undefined;
  const before = subjectBefore(sentence, lastCut(sentence.cuts, from - 1), from - 1);
  return before && MEASURE.test(before.text) ? before : undefined;
}

/** 占专业课教师总数 goes with what stands before it: “双师型”教师占专业课教师总数. */
function withWhole(sentence: Sentence, subject: Subject, from: number): Subject {
  if (!/^占/.test(subject.text) || from === 0) return subject;
  const before = subjectBefore(sentence, lastCut(sentence.cuts, from - 1), from - 1);
  if (!before || before.text === "") return subject;
  return { ...subject, start: before.start, text: before.text + subject.text };
}

const LABEL_RULES = {
  before: { rule: "label.before-figure", confidence: 0.92 },
  behind: { rule: "label.behind-figure", confidence: 0.85 },
  carried: { rule: "label.carried-on", confidence: 0.7 },
  list: { rule: "label.list", confidence: 0.9 },
} as const;

/** The last cut before a place, or the beginning. */
function lastCut(cuts: readonly number[], before: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < before) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (cuts[low - 1] as number) + 1;
}

function previousEnd({ quantities }: Sentence, quantity: Quantity): number {
  const index = indexOf(quantities, quantity);
  return index === 0 ? 0 : (quantities[index - 1] as Quantity).end;
}

/** Where a figure stands among those of its sentence, by halving. */
function indexOf(quantities: readonly Quantity[], { numberStart }: Quantity): number {
  let [low, high] = [0, quantities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).numberStart < numberStart) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where what stands behind a figure ends: at the next cut or the next figure. */
function nextStop({ cuts, quantities, text }: Sentence, quantity: Quantity): number {
  const next = quantities[indexOf(quantities, quantity) + 1]?.start ?? text.length;
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < quantity.end) low = middle + 1;
    else high = middle;
  }
  return Math.min(next, cuts[low] ?? text.length);
}

const MOVE_TO = /^(?:的)?[^,;。\d]{0,10}(?:提高|增加|上升|增长|扩大|下降|降低|减少|提升|缩小|发展|调整|压减|增|升|降|减)(?:到|至|为)/;

/** Whether a figure is opened by 由 or 从 and followed by a verb of moving. */
function opensMove({ text }: Sentence, quantity: Quantity, from: number): boolean {
  return /[由从](?:[^,;。]{0,16})$/.test(text.slice(from, quantity.start)) && MOVE_TO.test(text.slice(quantity.end, quantity.end + 24).replace(/(?:19|20)\d\d年底?/, ""));
}

/** The subject of a move stands before 由 or 从. */
function moveSubject(sentence: Sentence, from: number, quantity: Quantity) {
  const stem = sentence.text.slice(from, quantity.start);
  const at = from + Math.max(stem.lastIndexOf("由"), stem.lastIndexOf("从"));
  if (at < from) return undefined;
  const subject = subjectBefore(sentence, from, at);
  return subject && subject.text !== "" ? { label: subject.text, start: subject.start, end: subject.end } : undefined;
}

/** The time that governs a figure: the nearest before it in its part or an earlier one, else one right behind it. */
function timeNear(sentence: Sentence, quantity: Quantity, from: number): Time | undefined {
  const usable = (time: Time) => time.kind !== "than";
  const near = touching(sentence.times, from, quantity.start).filter(usable).at(-1);
  if (near) return near;
  const behind = touching(sentence.times, quantity.end, quantity.end + 1).filter(usable)[0];
  if (behind && behind.start === quantity.end) return behind;
  return touching(sentence.times, Math.max(0, from - REACH), from).filter(usable).at(-1);
}

/** 到2015年,由2010年的85%提高到90%: the year of the start is none of the end's. */
function timeOfMove(sentence: Sentence, start: Quantity, end: Quantity): Time | undefined {
  const usable = ({ kind }: Time) => kind !== "than";
  const between = touching(sentence.times, start.end, end.start).filter(usable).at(-1);
  if (between) return between;
  const before = sentence.text.slice(Math.max(0, start.start - 30), start.start);
  const opens = start.start - before.length + Math.max(before.lastIndexOf("由"), before.lastIndexOf("从"), 0);
  return touching(sentence.times, Math.max(0, opens - REACH), opens).filter(usable).at(-1);
}

/** How far back in one sentence a time reaches, in characters. */
const REACH = 400;

/** The times that 分别 deals out: those right before the figures, or as many as there are figures in all of the sentence before them. */
function timesFor(sentence: Sentence, from: number, first: Quantity, count: number): readonly Time[] {
  const usable = ({ kind }: Time) => kind !== "than" && kind !== "since";
  const near = touching(sentence.times, from, first.start).filter(usable);
  if (near.length === count || count === 1 || !sentence.text.slice(from, first.start).includes("分别")) return near;
  return touching(sentence.times, 0, first.start).filter(usable);
}

function persNear({ pers, text }: Sentence, from: number, to: number) {
  const start0 = clauseStart(text, from);
  const here = touching(pers, start0, to);
  if (here.length > 0) return here;
  // 每名校长每5年应接受…: what opens the part before, up to the last semicolon.
  const back = text.slice(Math.max(0, from - 30), from);
  const start = from - back.length + back.lastIndexOf(";") + 1;
  return touching(pers, start, from).filter(({ per }) => per !== undefined && per.of !== "year");
}

/** Where the part of a sentence begins that no comma divides: 每年招录200名、选派150名. */
function clauseStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < 60 && !/[,;:()]/.test(text[start - 1] as string)) start--;
  return start;
}

/** A share of something named behind it (80%以上的学校), or a count with a verb before and its thing behind (新建2所幼儿园). */
function prefersBehind(text: string, quantity: Quantity, subject: Subject, verb: string | undefined): boolean {
  const after = text.slice(quantity.end, quantity.end + 2);
  if (BY_SHARE.test(text.slice(Math.max(0, subject.start - 4), subject.end))) return true;
  if (MEASURE.test(subject.text)) return false;
  if (/^的[^,;。)]/.test(after)) return true;
  const thingBehind = /^[^,;。、)(和与及]/.test(after) && quantity.unit !== "percent";
  if (verb !== undefined) return thingBehind && (PLACE.test(subject.text) || WHO.test(subject.text));
  if (verb === undefined) return /[在对为从向给让使]$/.test(text.slice(subject.start, quantity.start)) || (/^[^,;。、)(和]/.test(after) && quantity.unit !== "percent" && subject.levelVerb === undefined);
  return false;
}

/** 按教师总数的5%: a share of that, for what stands behind. */
const BY_SHARE = /(?:按照|按|依据|以).*(?:总数|总额|数量|总量|编制|收入|经费|预算|基数|标准)$/;
/** A place alone is no subject of a count that has its thing behind it. */
const PLACE = /^.{0,6}(?:城区|市区|县城|市本级|主城区|农村|乡镇|全市|全县)$|^(?:在|向|为|对).{1,8}$/;

/** Whom something is done with is no subject of it either: 组织学生参加1次实践活动. */
const WHO = /^(?:中小学|在校|全体)?(?:学生|教师|校长|园长|教研员|幼儿|班主任)$/;

const CHANGE_AT_END = new RegExp(`(?:${CHANGE_VERBS})(?:了|幅度)?(?:不低于|不少于|超过|约|近)?$`);

function kindOf(
  unit: UnitId,
  stem: string,
  flowVerb: string | undefined,
  levelVerb: string | undefined,
  state: State,
  moved: boolean,
  side: Subject["side"],
  timed: boolean,
  each: boolean,
  bound: Quantity["bound"],
): NumericKind {
  if (unit === "percentagePoint") return "change";
  if (moved) return "level";
  const changes = CHANGE_AT_END.test(stem) && !/(?:到|至|为)(?:不低于|不少于|超过|约|近)?$/.test(stem);
  if (unit === "percent") return changes ? "change" : "level";
  if (timed && !(levelVerb && /到|至|达|为/.test(levelVerb))) return "flow";
  if (each && bound === "atLeast") return "level";
  if (levelVerb && !flowVerb) return "level";
  if (flowVerb) return levelVerb && /到|至|达/.test(levelVerb) ? "level" : "flow";
  if (changes) return COUNTED.has(unit) ? "flow" : "change";
  if (side === "behind" && levelVerb === undefined && COUNTED.has(unit)) return "flow";
  if (state.lastKind === "flow" && side !== "before") return "flow";
  return state.lastKind === "flow" && state.lastVerb ? "flow" : "level";
}

const COUNTED: ReadonlySet<UnitId> = new Set<UnitId>(["school", "item", "class", "county", "place", "person", "course"]);

function stageOfLabel(label: string, text: string, at: number): { stage?: StageCode } {
  const own = stageOf(label);
  if (own) return { stage: own };
  const before = stageOf(text.slice(Math.max(0, at - 60), at));
  return before ? { stage: before } : {};
}
