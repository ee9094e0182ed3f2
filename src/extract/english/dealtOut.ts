import type { Time } from "../times.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStatement } from "./statements.ts";
import { countedIn, NEEDS_NOUN } from "./words.ts";

const JOINT = /\b(?:both|all|each)\b/i;

/**
 * Deals out what a sentence lists: `the rates of preschool and higher education will reach 95% and 60% respectively` are two statements,
 * and so are two measures that `both` reach a figure.
 */
export function dealtOut(sentence: EnglishSentence, stated: readonly EnglishStatement[]): readonly EnglishStatement[] {
  if (/\brespectively\b/i.test(sentence.text)) return respectively(sentence, stated);
  return stated.flatMap((statement) => {
    const { label, figure, rule, verb } = statement;
    if (rule !== "subject" || !verb || !JOINT.test(sentence.text.slice(verb.start, figure.start))) return [statement];
    const labels = listIn(label);
    return labels.length > 1 ? labels.map((each) => ({ ...statement, label: each, measure: each })) : [statement];
  });
}

function respectively(
  { times, text, figures }: EnglishSentence,
  stated: readonly EnglishStatement[],
): readonly EnglishStatement[] {
  const groups: EnglishStatement[][] = [];
  for (const statement of stated) {
    const group = groups.at(-1);
    if (
      group &&
      group[0]?.measure === statement.measure &&
      (statement.rule === "carried" || group[0].label === statement.label)
    )
      group.push(statement);
    else groups.push([statement]);
  }
  return groups.flatMap((group) => {
    const last = group.at(-1);
    const labels = listIn(group[0]?.label ?? "");
    if (labels.length === group.length && group.length > 1)
      return group.map((each, index) => ({ ...each, label: labels[index] ?? each.label, ...sharedTime(group) }));
    // The word belongs to the figures right before it.
    const word = last ? text.toLowerCase().indexOf("respectively", last.figure.end) : -1;
    if (word < 0 || figures.some(({ start }) => start >= (last?.figure.end ?? 0) && start < word)) return group;
    const after: readonly Time[] = last ? times.filter(({ start }) => start >= last.figure.end) : [];
    const opening = times.filter(({ end }) => end <= (group[0]?.figure.start ?? 0));
    // To 360,000 by 2015 and 400,000 by 2020, while the share rises to 35% and 50% respectively.
    const due = opening.filter(({ kind }) => kind === "by");
    const behind = [after, opening, due].find((each) => each.length === group.length) ?? [];
    if (behind.length !== group.length || group.length < 2) return group;
    const [first] = behind;
    return group.map((each, index) => ({ ...each, time: { ...(behind[index] as Time), kind: first?.kind ?? "at" } }));
  });
}

function sharedTime(group: readonly EnglishStatement[]): { readonly time?: Time } {
  const time = group.find((each) => each.time)?.time;
  return time ? { time } : {};
}

const BEFORE_LIST = /^(.*\b(?:of|in|for|at|among)\s(?:the )?)(.+)$/i;

/** The labels of a list: `rates of A and B` is the rate of A and the rate of B. */
function listIn(label: string): readonly string[] {
  const and = label.lastIndexOf(" and ");
  // Teachers with both academic and professional qualifications are one thing.
  if (and < 0 || /\bboth [a-z -]{2,60}$/i.test(label.slice(0, and))) return [label];
  const [first = "", ...others] = label.slice(0, and).split(/,\s*/);
  const [, prefix = "", item = first] = BEFORE_LIST.exec(first) ?? [];
  const last = label.slice(and + 5);
  const noun = last.split(" ").at(-1) ?? "";
  const singular = prefix.replace(/\b(rate|ratio|share|proportion|percentage|number)s\b/i, "$1");
  return [item, ...others, last].map((each) => {
    const whole = NEEDS_NOUN.test(each) && each !== last ? `${each} ${noun}` : each;
    // At the primary and the secondary levels: one level each.
    const full = whole.replace(/^(?:the|an?) (?=[a-z])/i, "").replace(/(?<= (?:level|stage))s$/, "");
    // Enrolment of girls and boys in primary schools: of boys in primary schools as well.
    const isWho = singular.endsWith("of ") && countedIn(full) === "person";
    return BEFORE_LIST.test(full) && !isWho ? full : `${singular}${full}`;
  });
}
