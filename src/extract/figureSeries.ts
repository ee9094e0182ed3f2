import type { NumericKind } from "../model/goal.ts";
import type { Dealt } from "./dealOut.ts";
import type { ListItem } from "./lists.ts";
import { touching } from "./passage.ts";
import { lastCut, nextStop, previousEnd } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Antecedent } from "./refersBack.ts";
import type { Sentence } from "./sentence.ts";
import { ADDED, basedBound } from "./series.ts";
import type { Named, Statement } from "./statement.ts";
import type { Subject } from "./subject.ts";
import { subjectBefore } from "./subjectBefore.ts";

/** A figure that another starts from. */
export interface Start {
  readonly quantity: Quantity;
  readonly time?: Statement["time"];
}

/** What a sentence has told so far, for the figures to come. */
export interface State {
  /** The last subject of the sentence, carried on to figures without one. */
  last?: { readonly label: string; readonly start: number; readonly end: number };
  /** The last that was counted by a counter that says nothing of it: 重大项目86个. */
  counted?: State["last"];
  /** The labels that figures were dealt out to last. */
  lastDealt?: readonly Dealt[];
  /** What was counted before its parts were: 大班额46个,其中小学31个、初中15个. */
  whole?: State["last"];
  parts?: number;
  /** Its figure's counter: only figures of the same share a measure. */
  lastUnit?: Quantity["unit"];
  lastKind?: NumericKind;
  lastVerb?: string;
  /** The counter of a whole that the sentence before counted, while this one goes on with its parts. */
  partUnit?: Quantity["unit"];
  lastStatement?: Statement;
  /** The subjects that 分别 dealt out last, and where they began. */
  lastList?: { readonly items: readonly ListItem[]; readonly start: number };
  /** The next of these, where their figures stand one by one, each with brackets behind it. */
  inTurn?: number | undefined;
  /** The two that 前者 and 后者 are of. */
  two?: readonly Antecedent[];
  /** Where the subject behind the last figure ended: it is no subject of the next. */
  consumed?: number;
  /** What the sentence before was about. */
  readonly before?: readonly Named[];
  /** Figures that 由 or 从 opened, waiting for those they move to. */
  starts?: readonly Start[];
  /** What was in a year that the sentence goes on from: 2021年为89.2%,2023年升至93%,2025年不低于95%. */
  base?: Start;
  /** All such of the sentence: one that nothing went on from is accounted for all the same. */
  bases?: readonly Start[];
}

/** A series of figures as it stands in its sentence. */
export interface Series {
  readonly sentence: Sentence;
  readonly figures: readonly Quantity[];
  readonly first: Quantity;
  readonly last: Quantity;
  /** The unit that the first of them to have one shows. */
  readonly shownUnit: Quantity["unit"];
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

const ON_TOP = /^的?基础上/;
const FROM_WHAT = /(?:在|比)(?:原有?|现有?|目前|当前|上年|已有|既有)?[^,;。、()\d]{0,6}$/;

/** 补助在原300元的基础上再增加200元: what is added to is named before the figure it had. */
function addedTo(sentence: Sentence, { start }: Quantity): Subject | undefined {
  const { text, quantities, cuts } = sentence;
  const was = touching(quantities, Math.max(0, start - ON_TOP_REACH), start).at(-1);
  if (!was || !ON_TOP.test(text.slice(was.end, was.end + 4)) || /[,;。]/.test(text.slice(was.end, start)))
    return undefined;
  const lead = FROM_WHAT.exec(text.slice(Math.max(0, was.start - ON_TOP_REACH), was.start));
  const named = lead && subjectBefore(sentence, lastCut(cuts, was.start), was.start - lead[0].length);
  return named && named.text.length > 1 ? named : undefined;
}

const ON_TOP_REACH = 16;

/** Where a series of figures stands and what is before it. */
export function placed(sentence: Sentence, figures: readonly Quantity[], { consumed = 0 }: State): Series {
  const first = figures[0] as Quantity;
  const last = figures.at(-1) as Quantity;
  const behind = Math.max(lastCut(sentence.cuts, first.start), previousEnd(sentence, first), consumed);
  // 3所(含民办)、市级示范幼儿园10所: what brackets add belongs to the figure before.
  const from = behind + (ADDED.exec(sentence.text.slice(behind, first.start))?.[0].length ?? 0);
  const based = basedBound(sentence.text, from, first);
  // 送教上门(每周不少于1次): how often comes first.
  const begins = touching(sentence.pers, from, first.start).at(-1)?.end ?? from;
  const opened = first.start === begins && sentence.text[from - 1] === "(" ? from - 1 : undefined;
  // 占地2.6万平方米(约39亩): the same in another unit.
  const isSame = opened !== undefined && touching(sentence.quantities, opened - 1, opened).length > 0;
  const before =
    addedTo(sentence, first) ??
    (opened === undefined
      ? subjectBefore(sentence, from, based?.start ?? first.start)
      : isSame
        ? undefined
        : subjectBefore(sentence, Math.max(lastCut(sentence.cuts, opened), consumed), opened, last.unit === "yuan"));
  const stem = sentence.text.slice(from, first.start);
  const shownUnit = figures.find(({ unit }) => unit)?.unit;
  return { sentence, figures, shownUnit, first, last, from, to: nextStop(sentence, last), stem, based, opened, before };
}
