import { type Deadline, deadlineYear } from "../../../model/deadline.ts";
import { DEADLINE_CODES, INFERRED_CODES, PRECISION_CODES } from "./codes.ts";
import { type Field, fieldsOf } from "./field.ts";

interface Dated {
  readonly deadline: Deadline;
  readonly taskDeadline?: Deadline;
}

const OWN = { name: "deadline", path: "deadline", zh: "期限", en: "deadline" } as const;
const OF_TASK = { name: "task_deadline", path: "taskDeadline", zh: "任务期限", en: "task deadline" } as const;

/** The columns of a record's own deadline, or of the task it stands in. */
export function deadlineFields(of: "own" | "task"): readonly Field[] {
  const { at, derived } = fieldsOf<Dated>();
  const { name, path, zh, en } = of === "own" ? OWN : OF_TASK;
  return [
    at(`${name}_kind`, "string", [`${zh}类型`, `${en}, kind`], `${path}.kind`, {
      ...(of === "own" && { required: true }),
      codes: DEADLINE_CODES,
      note: [
        "by、within 的日期是最后一天,from 的是第一天;其余没有日期",
        "`by` and `within` have a last day, `from` a first; `ongoing`, `yearly` and `unstated` have no date.",
      ],
    }),
    at(`${name}_date`, "date", [`${zh}日期`, `${en}, date`], `${path}.date`, {
      note: ["kind 为 from 时是第一天,否则是最后一天", "The first day with kind from, else the last."],
    }),
    derived(
      `${name}_year`,
      "year",
      [`${zh}年份`, `${en}, year`],
      (record) => record[path] && deadlineYear(record[path]),
      {
        note: ["期限结束的年份;没有终点则空", "The year the deadline ends in; empty without an end."],
      },
    ),
    at(`${name}_precision`, "string", [`${zh}精确到`, `${en}, precision`], `${path}.precision`, {
      codes: PRECISION_CODES,
    }),
    at(`${name}_years`, "number", [`${zh}年数`, `${en}, years`], `${path}.years`, {
      note: ["只用于 within", "Only of `within`."],
    }),
    at(`${name}_written`, "string", [`${zh}原文`, `${en}, as written`], `${path}.written`),
    at(`${name}_basis`, "string", [`${zh}依据`, `${en}, basis`], `${path}.basis`, { codes: INFERRED_CODES }),
  ];
}
