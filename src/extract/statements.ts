import { chosenSubject } from "./chooseSubject.ts";
import { cue, mayStand } from "./cues.ts";
import { type Dealt, dealt } from "./dealOut.ts";
import { placed, type Series, type Start, type State } from "./figureSeries.ts";
import { flowMeasure } from "./flowMeasure.ts";
import { goesOnYearly } from "./goesOnYearly.ts";
import { headMeasure } from "./headMeasure.ts";
import { isStart } from "./isStart.ts";
import { kindOf } from "./kindOf.ts";
import { labelFor } from "./labelFor.ts";
import { COMPARES } from "./looksBack.ts";
import { manyIn } from "./per.ts";
import type { Quantity } from "./quantities.ts";
import { referredTo } from "./refersBack.ts";
import type { Sentence } from "./sentence.ts";
import { seriesOf, withBound } from "./series.ts";
import type { Named, NoStatement, Statement } from "./statement.ts";
import type { Subject } from "./subject.ts";
import { tellApart } from "./tellApart.ts";
import { persNear, timeNear, timeOfMove } from "./timeOf.ts";
import { withTrainees } from "./trainees.ts";
import { unitFor } from "./unitFor.ts";
import { unitOfPlaces } from "./unitOfPlaces.ts";
import { withoutAgent } from "./withoutAgent.ts";
import { MEASURE, stageOf } from "./words.ts";

/** What each figure of a sentence states; `before` is what the sentence before was about. */
export function statementsIn(
  sentence: Sentence,
  before: readonly Named[] = [],
): {
  readonly stated: readonly Statement[];
  readonly left: readonly NoStatement[];
} {
  if (sentence.quantities.length === 0) return NO_FIGURES;
  const stated: Statement[] = [];
  const left: NoStatement[] = [];
  const state: State = { before, ...wholeBefore(sentence, before) };
  for (const series of seriesOf(sentence)) readSeries(sentence, series, state, stated, left);
  for (const { quantity } of state.starts ?? []) left.push({ quantity, reason: "no-commitment" });
  for (const base of state.bases ?? []) {
    if (!stated.some(({ from }) => from === base)) left.push({ quantity: base.quantity, reason: "no-commitment" });
  }
  return { stated: tellApart(stated), left };
}

const NO_FIGURES = { stated: [], left: [] };

/** 新建学校60所。其中小学40所: a sentence that goes on with the parts counts them as the whole was counted. */
function wholeBefore({ text }: Sentence, before: readonly Named[]): Pick<State, "lastKind" | "partUnit"> {
  const whole = PARTS_FIRST.test(text)
    ? before.find(({ unit }) => unit !== undefined && unit !== "percent")
    : undefined;
  return whole ? { lastKind: whole.kind, partUnit: whole.unit } : {};
}

const PARTS_FIRST = /^(?:其中|按照?[^,;。\d]{2,8}(?:来分|划分|分),|这(?:些|\d)|(?:上述|以上)\d)/;

function readSeries(
  sentence: Sentence,
  given: readonly Quantity[],
  state: State,
  stated: Statement[],
  left: NoStatement[],
): void {
  const series = placed(sentence, withBound(given), state);
  if (isStart(series, state, stated)) return;
  const starts = state.starts ?? [];
  state.starts = undefined;
  // 新增学位68万个,其中沿江五市45万个;分年度看,2022年20万个: behind a semicolon the whole is meant again.
  if (
    state.whole &&
    starts.length === 0 &&
    sentence.text.slice(stated.at(-1)?.quantity.end, series.first.start).includes(";")
  ) {
    state.last = state.whole;
    state.whole = undefined;
  }
  const head = headMeasure(series);
  if (head) {
    state.last = head;
    state.lastUnit = series.last.unit;
  }
  const meant = starts.length > 0 ? undefined : referredTo(series, state, stated);
  const subject = meant?.[0]?.subject ?? chosenSubject(series, state, starts.length > 0);
  if (!subject) {
    for (const quantity of series.figures) left.push({ quantity, reason: quantity.unit ? "no-subject" : "no-unit" });
    return;
  }
  const own = meant ? [] : dealt(series, subject, state, starts.length > 1);
  if (own.length > 1 && own.every(({ item }) => item !== undefined)) state.lastDealt = own;
  const parts: readonly Dealt[] = meant
    ? meant.map(({ quantity, subject: { start } }) => ({ quantity, listStart: start }))
    : own;
  for (const [index, part] of parts.entries()) {
    const start = starts.length === parts.length ? starts[index] : starts[0];
    const base =
      subject.side === "carried" && state.base?.quantity.unit === part.quantity.unit ? state.base : undefined;
    const statement = statementOf(series, meant?.[index]?.subject ?? subject, part, state, start, base);
    if (!statement || statement.label === "") {
      left.push({ quantity: part.quantity, reason: statement ? "no-subject" : "no-unit" });
      continue;
    }
    stated.push(statement);
    state.lastStatement = statement;
    // 招聘教师260名(其中幼儿教师80名),2025年再招聘200名: the whole goes on behind the brackets.
    const ahead = sentence.text.slice(Math.max(0, series.first.start - BRACKETS_REACH), series.first.start);
    if (ahead.includes("(") && PART_IN_BRACKETS.test(ahead)) continue;
    if (subject.side !== "carried" && !COMPARES.test(statement.label)) {
      const stem = sentence.text.slice(series.from, series.first.start);
      if (stem.includes("其中")) Object.assign(state, { whole: state.last, parts: 1 });
      else if (state.parts !== undefined && /[、和及]/.test(sentence.text.charAt(statement.labelStart - 1)))
        state.parts++;
      else state.whole = undefined;
      state.base = undefined;
      state.last = { label: statement.label, start: statement.labelStart, end: statement.labelEnd };
      if (part.quantity.unit === "item") state.counted = state.last;
    }
    state.lastKind = statement.kind;
    if (subject.side !== "carried" || part.quantity.unit !== "item")
      state.lastUnit = part.quantity.unit ?? (part.quantity.value === 0 ? statement.unit : undefined);
  }
  if (series.before?.flowVerb) state.lastVerb = series.before.flowVerb;
  else if (series.before?.levelVerb) state.lastVerb = undefined;
}

/** Who is counted, which takes nothing from the count before. */
const WHO = /^(?:教师|校长|园长|学生)$/;

/** Whether what stands at a place is introduced as a part: 其中. */
export const isPartAt = ({ text, cues }: Sentence, at: number): boolean =>
  mayStand(OF_WHICH, cues) && OF_WHICH.pattern.test(text.slice(Math.max(0, at - 6), at));
const OF_WHICH = cue(/其中[^,;。]{0,4}$/);

const ALL_DO = /^[^,;。\d]{0,8}?(?:全部|[均都])(?:达到|实现|通过)/;

const sizeOf = ({ value, scale = 1 }: Quantity): number => (typeof value === "number" ? value : 0) * scale;

/** Whether what stands at a place is in brackets behind a figure: 12所(城东区3所,城西区4所). */
function opensPart(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - BRACKETS_REACH), at);
  const open = ahead.lastIndexOf("(");
  return open > 0 && open > ahead.lastIndexOf(")") && /[所个名人班位]/.test(ahead.charAt(open - 1));
}

const DONE_BEHIND = cue(
  /^(?:将|[均都也]|全部|陆续|相继|如期|同步){0,3}(?:(?:建成|开工|竣工|完工|启用|开办|开建|投用)(?:并?投入?使?用)?|投入使用|(?:新建|改扩建|改建|扩建|续建|迁建)(?=[、,;。]|$))(?!率|后|的)/,
);
/** 预计新增学位:规模48个班,学位2400个. */
const HEAD_REACH = 30;
const BRACKETS_REACH = 60;
const PART_IN_BRACKETS = /\((?:其中|含|包括|[^()]{0,6}目标)[^()]*$/;
/** How far back a word of the sentence may still tell the unit. */
const UNIT_REACH = 120;
/** How far behind: 总储备量达24.5万个,其中城区小学学位8万个. */
const UNIT_REACH_BEHIND = 16;

function statementOf(
  { sentence, shownUnit, first, from, to, stem, based, opened, before }: Series,
  subject: Subject,
  { quantity, item, listStart, time: given }: Dealt,
  state: State,
  moved: Start | undefined,
  base: Start | undefined,
): Statement | undefined {
  const { text } = sentence;
  const { side } = subject;
  const named = labelFor(
    item?.text ?? subject.text,
    side,
    opened !== undefined,
    (quantity.unit === state.lastUnit || quantity.ratio) && !(quantity.unit === "person" && WHO.test(subject.text))
      ? state.last?.label
      : undefined,
    /其中|^[含包](?!容)/.test(text.slice(from, first.start)),
    quantity.unit === "school",
  );
  const shared =
    quantity.unit === "item" &&
    side === "carried" &&
    state.lastUnit !== "percent" &&
    state.lastUnit !== "yuan" &&
    state.lastUnit
      ? state.lastUnit
      : quantity.unit;
  const isPart = isPartAt(sentence, item ? listStart : subject.start);
  const ofWhole = unitOfPlaces(named, isPart, state, quantity.unit);
  const unit = unitFor(
    ofWhole
      ? { ...quantity, unit: ofWhole }
      : shared === quantity.unit
        ? quantity
        : { ...quantity, ...(shared && { unit: shared }) },
    named,
    shownUnit,
    text.slice(Math.max(0, first.start - UNIT_REACH), to + UNIT_REACH_BEHIND),
  );
  if (!unit) return undefined;
  // 还将有9所中学建成, 有3个新建: what is done with them stands behind.
  const done =
    (mayStand(DONE_BEHIND, sentence.cues)
      ? DONE_BEHIND.pattern.exec(text.slice(side === "behind" ? subject.end : quantity.end, to + 24))?.[0]
      : undefined) ?? (text.slice(Math.max(0, from - HEAD_REACH), from).includes(`新增${named}:`) ? "新增" : undefined);
  const verb = before?.flowVerb ?? done ?? (before?.levelVerb || side !== "before" ? undefined : subject.flowVerb);
  const level = done && before?.levelVerb === "有" ? undefined : before?.levelVerb;
  const time = moved ? timeOfMove(sentence, moved.quantity, first) : (given ?? timeNear(sentence, first, from));
  const near = persNear(sentence, from, first.start, to);
  // 每名学生掌握2项技能,80%的学校建有社团: a share goes on with nothing that the part before is counted by.
  const pers = unit === "percent" ? near.filter((each) => each.start >= from) : near;
  const said = pers.flatMap((each) => (each.per ? [each.per] : []));
  const label = withTrainees(side === "before" ? withoutAgent(named, unit === "squareMetre") : named, pers);
  const many = manyIn(label);
  // 每年培养3000名,其中本科层次2400名: a part is counted as its whole.
  const shares =
    (isPart || goesOnYearly(sentence, first, before, state.lastStatement)) &&
    unit !== "percent" &&
    said.length === 0 &&
    unit === state.lastStatement?.unit
      ? state.lastStatement.per
      : said;
  const per = many && !shares.some(({ of }) => of === many.of) ? [...shares, many] : shares;
  const isTimed = ({ of }: (typeof per)[number]) => of === "year" || of === "term" || of === "week";
  const lead = text.slice(quantity.start, quantity.numberStart);
  const kind = kindOf({
    unit,
    label,
    passes: verb === undefined && /突破|超过|控制在|压[减缩]到/.test(lead),
    bound: quantity.bound,
    stem,
    lead,
    flowVerb: verb ?? (level || (side === "before" && MEASURE.test(label)) ? undefined : state.lastVerb),
    levelVerb: level,
    side,
    moved: moved !== undefined,
    timed: per.some(isTimed),
    weekly: per.some(({ of }) => of === "week"),
    each: pers.some(({ per: one }) => one === undefined || !isTimed(one)),
    all: side === "behind" && ALL_DO.test(text.slice(quantity.end, quantity.end + 20)),
    part:
      state.partUnit === quantity.unit
        ? quantity.unit !== undefined
        : unit === state.lastStatement?.unit &&
          (isPart ? sizeOf(quantity) <= sizeOf(state.lastStatement.quantity) : opensPart(text, first.start)),
    trained: unit === "person" && (/(?:培训|轮训)$/.test(label) || (/招生$/.test(label) && level === undefined)),
    lastKind: state.lastKind,
    lastVerb: state.lastVerb,
  });
  const words = pers
    .filter((each) => !each.per && !each.isMonth && !/人$/.test(each.written))
    .map(({ written }) => written);
  const position = item ? { start: listStart + item.start, end: listStart + item.end } : subject;
  return {
    sentence,
    quantity: based ? { ...quantity, bound: based.bound } : quantity,
    label,
    labelStart: position.start,
    labelEnd: position.end,
    labelledAt: subject.saidAt,
    kind,
    unit,
    per: per.filter(({ of }) => !(of === "student" && /PerPupil$/.test(unit))),
    perWords: words.length > 0 ? words.join("、") : undefined,
    time,
    from: moved ?? base,
    // 学前教育、旅游服务等5个专业: what they are called is no stage. 小学(36个班)和中学(36个班): nor is what stands before another.
    stage:
      stageOf(label) ??
      (/专业群?$|中学$/.test(label)
        ? undefined
        : stageOf(text.slice(Math.max(0, position.start - 60), position.start))),
    ownVerb: verb ? true : undefined,
    // 增加学位数1.2万个: the number of places that there are is another thing.
    name: kind === "flow" && /^(?:新增|增加)$/.test(verb ?? "") && /.数$/.test(label) ? verb + label : undefined,
    does: subject.does,
    verb: kind === "flow" ? verb : undefined,
    measure: flowMeasure({ kind, label, unit, verb: verb ?? (level ? undefined : state.lastVerb) }),
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
