import { deadlineDate } from "../../model/deadline.ts";
import type { Plan } from "../../model/plan.ts";
import { planRef } from "../../model/result.ts";
import type { Target } from "../../model/target.ts";
import type { Locale } from "../../model/text.ts";
import { writeGoal, writeQuantity } from "../../model/writeGoal.ts";
import { planNames, targetName, word } from "../names.ts";
import { cell, type Section, type TextCell } from "../section.ts";
import { caveatSections } from "../sections/caveats.ts";
import { TEXTS } from "../texts.ts";
import { SHOW_WORDS } from "./words.ts";

/** Plans at a glance: what each holds, what to beware of; of a single one its targets with their clauses as well. */
export function planSections(plans: readonly Plan[], locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const words = SHOW_WORDS[locale];
  const refs = plans.map(planRef);
  const names = planNames(refs, locale);
  const [only, ...others] = plans;
  const overview = {
    title: words.plans,
    table: {
      columns: [
        texts.plan,
        words.level,
        words.horizons,
        texts.targetRecords,
        texts.milestoneRecords,
        texts.actionRecords,
      ],
      rows: plans.map(({ id, title, level, horizons, targets, milestones, actions }) => [
        cell(names.get(id) ?? id, { title: title[locale] }),
        cell(word(level, locale)),
        cell(horizons.map(({ year }) => year).join(", ")),
        ...[targets, milestones, actions].map(({ length }) => cell(String(length))),
      ]),
    },
  };
  return [
    overview,
    ...(only && others.length === 0 ? [targetSection(only, locale)] : []),
    ...caveatSections(refs, locale, brief),
  ];
}

function targetSection({ targets }: Plan, locale: Locale): Section {
  const texts = TEXTS[locale];
  const words = SHOW_WORDS[locale];
  return {
    title: words.targets,
    table: {
      columns: [texts.indicator, texts.target, words.baseline, texts.dueDate, words.clause],
      rows: targets.map((target) => rowOf(target, locale)),
    },
  };
}

const rowOf = (target: Target, locale: Locale): readonly TextCell[] => [
  cell(targetName(target, locale), target.indicator === undefined ? { tone: "muted" } : { title: target.indicator }),
  cell(writeGoal(target.goal)[locale]),
  cell(target.baseline ? writeQuantity(target.baseline)[locale] : "—", target.baseline ? {} : { tone: "muted" }),
  cell(deadlineDate(target.deadline) ?? "—", deadlineDate(target.deadline) ? {} : { tone: "muted" }),
  cell(target.evidence.exact, target.evidence.reading === "verbatim" ? {} : { tone: "doubt" }),
];
