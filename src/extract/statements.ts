import type { NumericKind } from "../model/goal.ts";
import { labelFor, measureBefore, prefersBehind, withWhole } from "./chooseSubject.ts";
import { kindOf } from "./kindOf.ts";
import { eachOf, type ListItem, listItems, measuresIn, sharedBy } from "./lists.ts";
import { isAside, moveSubject, opensMove } from "./moves.ts";
import { touching } from "./passage.ts";
import { lastCut, nextStop, previousEnd } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { basedBound, seriesOf, withBound } from "./series.ts";
import type { NoStatement, Statement } from "./statement.ts";
import { type Subject, subjectBefore, subjectBehind } from "./subject.ts";
import { persNear, timeNear, timeOfMove, timesFor } from "./timeOf.ts";
import { unitFor } from "./unitFor.ts";
import { MEASURE, stageOf } from "./words.ts";

interface State {
  /** The last subject of the sentence, carried on to figures without one. */
  last?: { readonly label: string; readonly start: number; readonly end: number };
  /** Its figure's counter: only figures of the same share a measure. */
  lastUnit?: Quantity["unit"];
  lastKind?: NumericKind;
  lastVerb?: string;
  /** The subjects that 分别 dealt out last, and where they began. */
  lastList?: { readonly items: readonly ListItem[]; readonly start: number };
  /** Where the subject behind the last figure ended: it is no subject of the next. */
  consumed?: number;
  /** A figure that 由 or 从 opened, waiting for the one it moves to. */
  from?: { readonly quantity: Quantity; readonly time?: Statement["time"] };
}

/** What each figure of a sentence states. */
export function statementsIn(sentence: Sentence): {
  readonly stated: readonly Statement[];
  readonly left: readonly NoStatement[];
} {
  const stated: Statement[] = [];
  const left: NoStatement[] = [];
  const state: State = {};
  for (const series of seriesOf(sentence)) readSeries(sentence, series, state, stated, left);
  if (state.from) left.push({ quantity: state.from.quantity, reason: "no-commitment" });
  return { stated, left };
}

/** A series of figures as it stands in its sentence. */
interface Series {
  readonly sentence: Sentence;
  readonly figures: readonly Quantity[];
  readonly first: Quantity;
  readonly last: Quantity;
  /** Where the part of the sentence that is its own begins, and where what stands behind it ends. */
  readonly from: number;
  readonly to: number;
  /** What stands before the first figure in that part. */
  readonly stem: string;
  /** The bound word and the whole before a share: 不低于教师总数的10%. */
  readonly based: ReturnType<typeof basedBound>;
  /** It stands in brackets behind its subject: 小学(36个班). */
  readonly opened: number | undefined;
  readonly before: Subject | undefined;
}

function readSeries(
  sentence: Sentence,
  given: readonly Quantity[],
  state: State,
  stated: Statement[],
  left: NoStatement[],
): void {
  const series = placed(sentence, withBound(given), state);
  if (series.figures.length === 1 && isStart(series, state, stated)) return;
  const moved = state.from;
  state.from = undefined;
  const subject = chosenSubject(series, state, moved !== undefined);
  if (!subject) {
    for (const quantity of series.figures) left.push({ quantity, reason: quantity.unit ? "no-subject" : "no-unit" });
    return;
  }
  for (const part of dealt(series, subject, state)) {
    const statement = statementOf(series, subject, part, state, moved);
    if (!statement) {
      left.push({ quantity: part.quantity, reason: "no-unit" });
      continue;
    }
    stated.push(statement);
    if (subject.side !== "carried") {
      state.last = { label: statement.label, start: statement.labelStart, end: statement.labelEnd };
    }
    state.lastKind = statement.kind;
    state.lastUnit = part.quantity.unit;
  }
  if (series.before?.flowVerb) state.lastVerb = series.before.flowVerb;
  else if (series.before?.levelVerb) state.lastVerb = undefined;
}

function placed(sentence: Sentence, figures: readonly Quantity[], { consumed = 0 }: State): Series {
  const first = figures[0] as Quantity;
  const last = figures.at(-1) as Quantity;
  const from = Math.max(lastCut(sentence.cuts, first.start), previousEnd(sentence, first), consumed);
  const based = basedBound(sentence.text, from, first);
  const opened = first.start === from && sentence.text[from - 1] === "(" ? from - 1 : undefined;
  const before =
    opened === undefined
      ? subjectBefore(sentence, from, based?.start ?? first.start)
      : subjectBefore(sentence, Math.max(lastCut(sentence.cuts, opened), consumed), opened);
  const stem = sentence.text.slice(from, first.start);
  return { sentence, figures, first, last, from, to: nextStop(sentence, last), stem, based, opened, before };
}

/** Whether a figure is only where another starts from: 由85%提高到90%, 达到85%(2020年为63.8%). It is then kept for that one. */
function isStart({ sentence, first, from }: Series, state: State, stated: Statement[]): boolean {
  const promised = stated.at(-1);
  if (promised && isAside(sentence, first, from, promised)) {
    const time = touching(sentence.times, from, first.start).at(-1);
    stated[stated.length - 1] = { ...promised, from: { quantity: first, time } };
    return true;
  }
  if (!opensMove(sentence, first, from)) return false;
  const time = touching(sentence.times, from, first.start)
    .filter(({ kind }) => kind === "at" || kind === "from")
    .at(-1);
  state.from = { quantity: first, time };
  const subject = moveSubject(sentence, from, first);
  if (subject) state.last = subject;
  return true;
}

const carriedOn = ({ label, start, end }: NonNullable<State["last"]>): Subject => ({
  start,
  end,
  text: label,
  side: "carried",
});

/** The subject before the figures, behind them, or carried on from the figures before. */
function chosenSubject(series: Series, state: State, moved: boolean): Subject | undefined {
  const { sentence, last, from, to, before } = series;
  const carried = state.last && carriedOn(state.last);
  if (moved && carried) return carried;
  const own = before && before.text !== "" ? withWhole(sentence, before, from) : undefined;
  if (!own || prefersBehind(sentence.text, last, own, before?.flowVerb)) {
    const behind = subjectBehind(sentence, last, to);
    if (behind) {
      state.consumed = behind.end;
      return behind;
    }
  }
  return own ?? carried ?? measureBefore(sentence, from);
}

/** One figure with the part of a list that it belongs to. */
interface Dealt {
  readonly quantity: Quantity;
  readonly item?: ListItem;
  /** Where the list begins in the sentence. */
  readonly listStart: number;
  /** The time that 分别 gives it. */
  readonly time?: Statement["time"];
}

/** Deals the parts of a list out to the figures, the times of the sentence, or one figure to each of several measures. */
function dealt({ sentence, figures, first, from, stem }: Series, subject: Subject, state: State): readonly Dealt[] {
  const before = subject.side === "before";
  if (before && figures.length === 1) {
    // 优秀教师、优秀学生各100名; 公办率和普惠率提高3-5个百分点.
    const twins = /各$/.test(stem)
      ? eachOf(subject.text)
      : (measuresIn(subject.text) ?? (/[均都](?:[^,;。]{0,6})$/.test(stem) ? sharedBy(subject.text) : undefined));
    if (twins) return twins.map((item) => ({ quantity: first, item, listStart: subject.start }));
  }
  const items = before && figures.length > 1 ? listItems(subject.text, figures.length) : undefined;
  if (items) state.lastList = { items, start: subject.start };
  // …分别达到90%和99%;2020年分别达到98%和99%: the same subjects again.
  const again = subject.side === "carried" && figures.length > 1 && /分别/.test(stem) ? state.lastList : undefined;
  const list = items ? state.lastList : again?.items.length === figures.length ? again : undefined;
  const times = list ? [] : timesFor(sentence, from, first, figures.length);
  return figures.map((quantity, index) => {
    const item = list?.items[index];
    const time = times.length === figures.length ? times[index] : undefined;
    return { quantity, listStart: list?.start ?? subject.start, item, time };
  });
}

/** How far back a word of the sentence may still tell the unit. */
const UNIT_REACH = 120;

function statementOf(
  { sentence, figures, first, from, to, stem, based, opened, before }: Series,
  subject: Subject,
  { quantity, item, listStart, time: given }: Dealt,
  state: State,
  moved: State["from"],
): Statement | undefined {
  const { text } = sentence;
  const { side } = subject;
  const label = labelFor(
    item?.text ?? subject.text,
    side,
    opened !== undefined,
    quantity.unit === state.lastUnit || quantity.ratio ? state.last?.label : undefined,
  );
  const unitOfSeries = figures.find((each) => each.unit)?.unit;
  const unit = unitFor(quantity, label, unitOfSeries, text.slice(Math.max(0, first.start - UNIT_REACH), to));
  if (!unit) return undefined;
  const verb = before?.flowVerb;
  const level = before?.levelVerb;
  const time = moved ? timeOfMove(sentence, moved.quantity, first) : (given ?? timeNear(sentence, first, from));
  const pers = persNear(sentence, from, to);
  const per = pers.flatMap((each) => (each.per ? [each.per] : []));
  const isTimed = ({ of }: (typeof per)[number]) => of === "year" || of === "term" || of === "week";
  const kind = kindOf({
    unit,
    bound: quantity.bound,
    stem,
    flowVerb: verb ?? (level || (side === "before" && MEASURE.test(label)) ? undefined : state.lastVerb),
    levelVerb: level,
    side,
    moved: moved !== undefined,
    timed: per.some(isTimed),
    each: per.some((one) => !isTimed(one)),
    trained: unit === "person" && /(?:培训|轮训)$/.test(label),
    lastKind: state.lastKind,
    lastVerb: state.lastVerb,
  });
  const words = pers.filter((each) => !each.per).map(({ written }) => written);
  const position = item ? { start: listStart + item.start, end: listStart + item.end } : subject;
  return {
    sentence,
    quantity: based ? { ...quantity, bound: based.bound } : quantity,
    label,
    labelStart: position.start,
    labelEnd: position.end,
    kind,
    unit,
    per: per.filter(({ of }) => !(of === "student" && /PerPupil$/.test(unit))),
    perWords: words.length > 0 ? words.join("、") : undefined,
    time,
    from: moved,
    stage: stageOf(label) ?? stageOf(text.slice(Math.max(0, position.start - 60), position.start)),
    ownVerb: verb ? true : undefined,
    rules: {
      label: LABEL_RULES[item ? "list" : side],
      unit: quantity.unit === unit ? UNIT_RULES.counter : UNIT_RULES.label,
      kind: verb ? KIND_RULES.flow : level ? KIND_RULES.level : KIND_RULES.none,
    },
  };
}

const LABEL_RULES = {
  before: { rule: "label.before-figure", confidence: 0.92 },
  behind: { rule: "label.behind-figure", confidence: 0.85 },
  carried: { rule: "label.carried-on", confidence: 0.7 },
  list: { rule: "label.list", confidence: 0.9 },
} as const;
const UNIT_RULES = {
  counter: { rule: "unit.counter", confidence: 0.99 },
  label: { rule: "unit.from-label", confidence: 0.85 },
} as const;
const KIND_RULES = {
  flow: { rule: "kind.verb", confidence: 0.95 },
  level: { rule: "kind.level-verb", confidence: 0.95 },
  none: { rule: "kind.default", confidence: 0.8 },
} as const;
