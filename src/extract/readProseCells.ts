import { isNumeric } from "../model/goal.ts";
import type { StageCode } from "../model/stages.ts";
import type { Draft, TargetDraft } from "./draft.ts";
import type { Item } from "./items.ts";
import { passageOf } from "./passage.ts";
import { readItems } from "./readItems.ts";
import type { PlanContext, ReadResult } from "./reading.ts";
import type { ProseCell } from "./tables/tableEntry.ts";
import { stageOf } from "./words.ts";

/** Reads the sentences in the cells of a table. What they do not date, the row's column of times does; what they do not name, the row. */
export function readProseCells(
  cells: readonly ProseCell[],
  plain: string,
  item: Item,
  context: PlanContext,
): ReadResult {
  const result: ReadResult = { drafts: [], leftOut: [], times: [], spelled: [] };
  for (const cell of cells) {
    const { start, end } = cell.cell;
    const read = readItems(
      [{ ...item, ...(cell.reports && { role: "past" }), passages: [passageOf(plain, start, end)] }],
      context,
    );
    result.drafts.push(...read.drafts.map((draft) => ofRow(draft, cell)));
    result.leftOut.push(...read.leftOut);
    result.times.push(...read.times);
    result.spelled.push(...read.spelled);
  }
  return result;
}

/** A share of nothing but a whole: 在园幼儿总数 of 在园幼儿总数的10%. */
const WHOLE = /(?:总数|总量|总人数|总额)$/;
const STANDARD = /标准|水平|定额/;

function ofRow(draft: Draft, { name, header, dated }: ProseCell): Draft {
  const stage = draft.stage ?? (name && stageOf(name.text));
  const own: Draft = {
    ...draft,
    label: labelOf(draft, stage, name?.text, header?.text),
    ...(stage && { stage }),
  };
  if (own.type === "observation") return own;
  const settled = own.type === "target" ? held(own, header?.text ?? "") : own;
  const isDated = settled.deadline.kind !== "unstated" && settled.deadline.basis !== "inferred";
  if (dated === undefined || isDated) return settled;
  const { year, at } = dated;
  return {
    ...settled,
    deadline: { kind: "by", date: `${year}-12-31`, precision: "year", written: at.text },
    support: [
      ...settled.support.filter(({ role }) => role !== "deadline"),
      { start: at.start, end: at.end, role: "deadline" },
    ],
    fields: { ...settled.fields, deadline: { rule: "table.deadline-column", confidence: 0.93 } },
  };
}

/** A label that says only of whom, or only what a share is of, with the name of the row; 新建小学3所 says of what. */
function labelOf({ label, ...draft }: Draft, stage: StageCode | undefined, name = "", header = ""): string {
  if (name === "") return label;
  if (WHOLE.test(label)) return name + header.replace(/\([^()]*\)$/, "").replace(/\s/g, "");
  return stage !== undefined &&
    label.length <= 4 &&
    stageOf(label) === stage &&
    !/[园校]$/.test(label) &&
    !("goal" in draft && isNumeric(draft.goal) && draft.goal.unit === "school") &&
    !name.includes(label)
    ? label + name
    : label;
}

/** What a column of standards holds is kept to, not added up. */
function held(draft: TargetDraft, header: string): TargetDraft {
  const { goal } = draft;
  return STANDARD.test(header.replace(/\s/g, "")) && goal.kind === "flow"
    ? { ...draft, goal: { ...goal, kind: "level" } }
    : draft;
}
