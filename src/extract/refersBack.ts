import type { Series, State } from "./figureSeries.ts";
import { numeralValue } from "./numerals.ts";
import type { Quantity } from "./quantities.ts";
import type { Statement } from "./statement.ts";
import type { Subject } from "./subject.ts";

/** A figure with the subject it goes on with. */
export interface Referred {
  readonly quantity: Quantity;
  readonly subject: Subject;
}

/** What a figure before was about. */
export interface Antecedent {
  readonly unit: Quantity["unit"];
  readonly subject: Subject;
}

/** 上述四项指标, 两项指标, 以上比例: what was named before is meant. */
const AGAIN =
  /(?:上述|以上|前述|前面)的?(?<count>[两二三四五六七八九\d]?)[项个类]?(?<noun>[\u4e00-\u9fff]{0,8}?)(?:[,,]?[到至在于]?20\d\d年[底末]?前?)?(?:再|又|也|要|应|须|将|力争|确保|争取|均|都|各|分别|依次|逐步|进一步|达|提|增|上升|下降|降|减|扩大|压减|缩小|保持|稳定|控制|不[低少高超]|为|$)|(?<some>[两二三四五六七八九])项(?:主要|核心)?(?:指标|比例)/;
/** Nouns that say nothing of what is meant. */
const ANY = /^(?:主要|核心|发展|各项|教育)*(?:指标|比例|占比|比率|比重|目标|数据|数值|数字)?$/;
/** What stands before figures that go on with all that was named, without a noun: 分别达到, 先行实现. */
const GOES_ON = /分别|依次|先行|率先|提前/;
const NO_NOUN = /^(?:再|又|先行|率先|提前)?$/;
/** 前者提高到98%,后者提高到97%. */
const OF_TWO = /(?:^|[年,、])(前者|后者)[^,;。\d]{0,10}$/;
/** How far before a figure the words stand that point back, and how many figures back they can point. */
const REACH = 36;
const MANY = 40;

/** The figures with what was named before, where the words point back to it: 到2020年,上述四项指标依次提高到79%、96%、92%和43%. */
export function referredTo(
  series: Series,
  state: State,
  stated: readonly Statement[],
): readonly Referred[] | undefined {
  const { figures, first, before, from, sentence } = series;
  const stem = sentence.text.slice(Math.max(from, first.start - REACH), first.start);
  const ofTwo = figures.length === 1 ? OF_TWO.exec(stem)?.[1] : undefined;
  if (ofTwo) {
    state.two ??= antecedents(state, stated.slice(-2), "").slice(-2);
    const meant = state.two.length === 2 ? state.two[ofTwo === "前者" ? 0 : 1] : undefined;
    return meant && [{ quantity: first, subject: meant.subject }];
  }
  const shares =
    figures.length > 1 && before && /^各?占(?!地)/.test(before.text)
      ? sharesOf(series, before.text.replace(/^各/, ""), stated)
      : undefined;
  if (shares) return shares;
  const points = AGAIN.exec(stem)?.groups;
  const { count, some, noun = "" } = points ?? {};
  const known = () => antecedents(state, stated.slice(-MANY), noun);
  if (figures.length === 1) {
    if (!points || !/[均都各]/.test(stem)) return undefined;
    const alike = known().filter(({ unit }) => isOf(unit, first));
    const many = numeralValue(count || some || "") ?? alike.length;
    return many > 1 && alike.length >= many
      ? alike.slice(-many).map(({ subject }) => ({ quantity: first, subject }))
      : undefined;
  }
  // 小学达98.5%,初中达92.3%,分别比2015年提高6个和8个百分点: points have no verb of their own.
  const arePoints = !before && figures.every(({ unit }) => unit === "percentagePoint");
  if (!points && !(GOES_ON.test(stem) && (arePoints || (before && NO_NOUN.test(before.text))))) return undefined;
  const list =
    state.lastList?.items.length === figures.length ? listed(state.lastList) : known().slice(-figures.length);
  return figures.every((quantity, at) => list[at] && isOf(list[at].unit, quantity))
    ? figures.flatMap((quantity, at) => (list[at] ? [{ quantity, subject: list[at].subject }] : []))
    : undefined;
}

/** 中职学校12所(其中民办3所)、在校生3万人,分别占全省的8%、9%: of each what was counted outside brackets. */
function sharesOf(
  { sentence: { text }, figures, first, from }: Series,
  whole: string,
  stated: readonly Statement[],
): readonly Referred[] | undefined {
  if (!/分别|各/.test(text.slice(from, first.start))) return undefined;
  const part = text.lastIndexOf(";", first.start);
  const counted = stated
    .filter(({ quantity: { start } }) => start > part && !isInBrackets(text, start))
    .slice(-figures.length);
  if (counted.length < figures.length || counted.some(({ unit }) => unit === "percent")) return undefined;
  return figures.flatMap((quantity, at) => {
    const of = counted[at];
    return of
      ? [{ quantity, subject: { start: of.labelStart, end: of.labelEnd, text: of.label + whole, side: "carried" } }]
      : [];
  });
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** What the sentence and the one before it have named, in their order; of a noun only what has it in its name. */
function antecedents({ before = [] }: State, stated: readonly Statement[], noun: string): readonly Antecedent[] {
  const said = before.slice(-MANY).map(
    ({ label, unit, at }): Antecedent => ({
      unit,
      subject: { start: 0, end: 0, text: label, side: "carried", saidAt: at },
    }),
  );
  const own = stated.map(
    ({ label, labelStart: start, labelEnd: end, labelledAt: saidAt, quantity: { unit } }): Antecedent => ({
      unit,
      subject: { start, end, text: label, side: "carried", ...(saidAt && { saidAt }) },
    }),
  );
  return [...said, ...own].filter(({ subject }) => ANY.test(noun) || subject.text.includes(noun));
}

const listed = ({ items, start }: NonNullable<State["lastList"]>): readonly Antecedent[] =>
  items.map((item) => ({
    unit: undefined,
    subject: { start: start + item.start, end: start + item.end, text: item.text, side: "carried" },
  }));

/** Whether a figure can be of what was counted so: points are of a share. */
const isOf = (unit: Quantity["unit"], { unit: own }: Quantity): boolean =>
  unit === undefined || own === undefined || own === unit || (own === "percentagePoint" && unit === "percent");
