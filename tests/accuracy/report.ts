import { readFileSync } from "node:fs";
import { CAREFUL_CUT_OFF, DEFAULT_CUT_OFF, type Resolution, resolveIndicator } from "eduplan/catalog";
import { createBaseline } from "./baseline.ts";
import { crossValidated, foldOf, type Sample, samplesOf } from "./fitConfidence.ts";
import {
  type Accuracy,
  type Answer,
  accuracyOf,
  answerOf,
  foundAtPrecision,
  isRight,
  type LabelledName,
} from "./measure.ts";

/** A table as it is printed: every cell a text. */
interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The project's own labelled names. */
export const readLabels = (file: string | URL = new URL("labels.json", import.meta.url)): readonly LabelledName[] =>
  JSON.parse(readFileSync(file, "utf8"));

/** A name resolved as it stands, with its stage and unit. */
export const resolveName = ({ label, stage, unit }: LabelledName, cutOff: number): Resolution =>
  resolveIndicator(label, { ...(stage !== undefined && { stage }), ...(unit !== undefined && { unit }) }, { cutOff });

/** What is made of every name, nothing refused for its confidence. */
export const answersTo = (names: readonly LabelledName[]): readonly Answer[] =>
  names.map((name) => answerOf(name, resolveName(name, 0)));

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): string =>
  all.length === 0 ? "–" : percent(all.filter(holds).length / all.length);

/** What is made of labelled names, with the confidence as it is and as it would be had they been left out when it was fitted. */
export interface Measured {
  readonly answers: readonly Answer[];
  readonly samples: readonly Sample[];
  /** Each set by the others, each tenth by the other nine. */
  readonly leftOut: { readonly sets: readonly Answer[]; readonly tenths: readonly Answer[] };
}

/** Resolves names and fits the confidence without each part of them in turn. */
export function measuredOf(names: readonly LabelledName[]): Measured {
  const answers = answersTo(names);
  const samples = samplesOf(answers);
  const nothing = answers.filter(({ nearest }) => nearest === null);
  return {
    answers,
    samples,
    leftOut: {
      sets: [...nothing, ...crossValidated(samples, ({ set }) => String(set))],
      tenths: [...nothing, ...crossValidated(samples, foldOf)],
    },
  };
}

/** Everything `npm run accuracy` prints and `data/NAMES.md` shows. */
export const tablesOf = (measured: Measured): readonly Table[] => {
  const { answers } = measured;
  return [sharesOf(answers), curveOf(answers), bandsOf(answers), errorsOf(answers), leftOutOf(measured)];
};

/** How well the confidence does on names that its weights were not fitted to. */
function leftOutOf({ answers, leftOut }: Measured): Table {
  const columns: readonly [string, readonly Answer[]][] = [
    ["all names", answers],
    ["the other sets", leftOut.sets],
    ["the other nine tenths", leftOut.tenths],
  ];
  const at = (title: string, cutOff: number, key: keyof Accuracy): readonly string[] => [
    title,
    ...columns.map(([, group]) => percent(accuracyOf(group, cutOff)[key])),
  ];
  return {
    head: ["confidence fitted to", ...columns.map(([title]) => title)],
    rows: [
      at(`decisions right at ${DEFAULT_CUT_OFF}`, DEFAULT_CUT_OFF, "decisions"),
      at(`traps decided right at ${DEFAULT_CUT_OFF}`, DEFAULT_CUT_OFF, "traps"),
      at(`right among those taken at ${DEFAULT_CUT_OFF}`, DEFAULT_CUT_OFF, "precision"),
      at(`right among those taken at ${CAREFUL_CUT_OFF}`, CAREFUL_CUT_OFF, "precision"),
      at(`found at ${CAREFUL_CUT_OFF}`, CAREFUL_CUT_OFF, "found"),
      [
        "found where 98 % of those taken are right",
        ...columns.map(([, group]) => percent(foundAtPrecision(group, 0.98).found)),
      ],
    ],
  };
}

function sharesOf(answers: readonly Answer[]): Table {
  const sets = [...new Set(answers.map(({ name }) => name.set ?? 0))].sort();
  const groups = [
    answers,
    ...(sets.length > 1 ? sets.map((set) => answers.filter(({ name }) => name.set === set)) : []),
    answers.filter(({ name }) => name.stage !== undefined),
  ];
  const baseline = createBaseline();
  const at = (cutOff: number, key: keyof Accuracy) => (group: readonly Answer[]) =>
    percent(accuracyOf(group, cutOff)[key]);
  const count = (holds: (answer: Answer) => boolean) => (group: readonly Answer[]) =>
    String(group.filter(holds).length);
  const meant = (group: readonly Answer[]): readonly Answer[] => group.filter(({ name }) => name.expect !== null);
  const rows: readonly [string, (group: readonly Answer[]) => string][] = [
    ["names", count(() => true)],
    ["of them meaning none, or one of several", count(({ name }) => name.expect === null)],
    ["of them traps", count(({ name }) => name.trap !== undefined)],
    ["nearest is right (top 1)", at(0, "top1")],
    [
      "nearest by pairs of characters is right (baseline)",
      (group) => share(meant(group), ({ name }) => isRight(name, baseline(name))),
    ],
    [`decisions right at ${DEFAULT_CUT_OFF}, none included`, at(DEFAULT_CUT_OFF, "decisions")],
    [`traps decided right at ${DEFAULT_CUT_OFF}`, at(DEFAULT_CUT_OFF, "traps")],
    [`right among those taken at ${DEFAULT_CUT_OFF}`, at(DEFAULT_CUT_OFF, "precision")],
    [`found at ${DEFAULT_CUT_OFF}`, at(DEFAULT_CUT_OFF, "found")],
    [`right among those taken at ${CAREFUL_CUT_OFF}`, at(CAREFUL_CUT_OFF, "precision")],
    [`found at ${CAREFUL_CUT_OFF}`, at(CAREFUL_CUT_OFF, "found")],
    ["found where 98 % of those taken are right", (group) => percent(foundAtPrecision(group, 0.98).found)],
    [
      "predicate as labelled, where the very indicator is found",
      (group) =>
        share(
          group.filter(({ name, taken }) => name.predicate !== undefined && taken === name.expect),
          ({ name, predicate }) => name.predicate === predicate,
        ),
    ],
  ];
  return {
    head: ["", "all", ...(sets.length > 1 ? sets.map((set) => `set ${set}`) : []), "with stage"],
    rows: rows.map(([title, cell]) => [title, ...groups.map(cell)]),
  };
}

/** What is right and what is found over the cut-off. */
function curveOf(answers: readonly Answer[]): Table {
  const cutOffs = Array.from({ length: 14 }, (_, step) => 0.3 + 0.05 * step);
  return {
    head: ["cut-off", "right among those taken", "found", "decisions right"],
    rows: cutOffs.map((cutOff) => {
      const { precision, found, decisions } = accuracyOf(answers, cutOff);
      return [cutOff.toFixed(2), percent(precision), percent(found), percent(decisions)];
    }),
  };
}

const BANDS = [0, 0.2, 0.5, 0.7, 0.8, 0.9, 0.95, 1];

/** How often a match of so much confidence is right. */
function bandsOf(answers: readonly Answer[]): Table {
  const rows = BANDS.slice(0, -1).map((low, index) => {
    const high = BANDS[index + 1] as number;
    const within = answers.filter(({ taken, confidence }) => taken !== null && confidence >= low && confidence < high);
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    return [
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      String(within.length),
      within.length === 0 ? "–" : percent(mean),
      share(within, ({ name, taken }) => isRight(name, taken)),
    ];
  });
  return { head: ["confidence", "names", "confidence, mean", "right"], rows };
}

/** What kinds of wrong decisions there are at the default cut-off. */
function errorsOf(answers: readonly Answer[]): Table {
  const taken = ({ taken: id, confidence }: Answer): string | null => (confidence >= DEFAULT_CUT_OFF ? id : null);
  const wrong = answers.filter((answer) => !isRight(answer.name, taken(answer)));
  const kinds: readonly [string, (answer: Answer) => boolean][] = [
    ["none is taken, the right one is nearest", (each) => taken(each) === null && isRight(each.name, each.nearest)],
    ["none is taken, another is nearest", (each) => taken(each) === null && !isRight(each.name, each.nearest)],
    ["another is taken", (each) => taken(each) !== null && each.name.expect !== null],
    [
      "one is taken, none is meant",
      (each) => taken(each) !== null && each.name.expect === null && !each.name.ambiguous,
    ],
    ["one is taken, several may be meant", (each) => taken(each) !== null && each.name.ambiguous !== undefined],
  ];
  return {
    head: [`wrong at ${DEFAULT_CUT_OFF}`, "names"],
    rows: kinds.map(([title, holds]) => [title, String(wrong.filter(holds).length)]),
  };
}

/** Tables for a page. */
export const markdownOf = (tables: readonly Table[]): string =>
  tables
    .map(({ head, rows }) =>
      [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n"),
    )
    .join("\n\n");

/** Tables for a terminal. */
export const textOf = (tables: readonly Table[]): string =>
  tables
    .map(({ head, rows }) => {
      const lines = [head, ...rows];
      const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? "").length)));
      return lines
        .map((cells) =>
          cells
            .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
            .join("  ")
            .trimEnd(),
        )
        .join("\n");
    })
    .join("\n\n");

/** Where on a page the tables stand. */
const SHOWN = /(<!-- accuracy -->)[\s\S]*?(<!-- \/accuracy -->)/;

/** A page with the tables put where it shows them. */
export const withTables = (page: string, tables: readonly Table[]): string =>
  page.replace(SHOWN, (_, before: string, after: string) => `${before}\n\n${markdownOf(tables)}\n\n${after}`);
