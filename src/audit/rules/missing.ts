import { isNumeric } from "../../model/goal.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { Observation } from "../../model/observation.ts";
import type { Target } from "../../model/target.ts";
import { UNITS, type UnitId } from "../../model/units.ts";
import type { AuditRule } from "../rule.ts";
import { startFinder } from "../startOf.ts";

/**
 * What records leave out, one remark for each kind of gap with all records concerned: no deadline, no date of what was
 * observed, no unit printed, no baseline of a level that is to be raised or lowered, nobody responsible.
 */
export const missing: AuditRule = {
  code: "audit.missing",
  about: "A record says by when, from where, in what unit and who is responsible.",
  findings: {
    "audit.missing.deadline": { severity: "info", about: { zh: "没有写明期限", en: "no deadline" } },
    "audit.missing.date": { severity: "info", about: { zh: "现状没有写明年份", en: "no date of what was observed" } },
    "audit.missing.unit": { severity: "info", about: { zh: "没有印出单位", en: "no unit printed" } },
    "audit.missing.baseline": { severity: "info", about: { zh: "没有基期", en: "no baseline" } },
    "audit.missing.responsible": { severity: "info", about: { zh: "没有写明责任单位", en: "nobody responsible" } },
    "audit.missing.responsible-everywhere": {
      severity: "info",
      about: { zh: "全文没有写明责任单位", en: "nobody responsible for anything" },
    },
  },
  check: (plan, catalog, { together }) => {
    const { targets, observations, milestones } = plan;
    const startOf = startFinder(plan, catalog);
    const isLevel = (target: Target): boolean => {
      const direction = catalog.byId.get(target.indicator ?? "")?.direction ?? "neutral";
      return direction !== "neutral" && target.restates === undefined && expectsBaseline(target);
    };
    const levels = targets.filter(isLevel);
    const promised = [...targets, ...milestones];
    const figures = [...targets, ...observations].filter(hasFigure);
    const nobodys = promised.filter(isNobodys);
    const responsible =
      nobodys.length === promised.length ? "audit.missing.responsible-everywhere" : "audit.missing.responsible";
    const gaps = [
      ["audit.missing.deadline", promised.filter(isUndated), promised.length],
      ["audit.missing.date", observations.filter(isOfNoTime), observations.length],
      ["audit.missing.unit", figures.filter((record) => !isUnitPrinted(record)), figures.length],
      ["audit.missing.baseline", levels.filter((target) => !startOf(target)), levels.length],
      [responsible, nobodys, promised.length],
    ] as const;
    return gaps.flatMap(([code, records, total]) => (records.length > 0 ? [together(records, code, { total })] : []));
  },
};

/** A level to be reached, of which one wants to know from where: no rule held from now on, no 全覆盖, no 每县1所. */
function expectsBaseline({ goal }: Target): boolean {
  if (!isNumeric(goal) || goal.kind !== "level" || goal.value === null) return false;
  return !goal.standing && !goal.implicit && (goal.per ?? []).length === 0;
}

/** What is stated again has the deadline of what it repeats. */
function isUndated(record: Target | Milestone): boolean {
  if ("restates" in record && record.restates !== undefined) return false;
  const standing = "goal" in record && record.goal.standing;
  return record.deadline.kind === "unstated" && !standing && !record.taskDeadline;
}

/** Neither a date nor a period (2016年以来, “十四五”期间) is said. */
const isOfNoTime = ({ date, scope }: Observation): boolean =>
  date === undefined && !/[0-9]{4}|期间/.test(scope?.note ?? "");

const isNobodys = ({ lead = [], responsible = [] }: Target | Milestone): boolean =>
  lead.length + responsible.length === 0;

/** Whether the record has a figure in digits that was simply read. */
function hasFigure(record: Target | Observation): boolean {
  const { value = "", reading } = record.evidence;
  const given = unitOf(record) !== undefined && /[0-9０-９]/.test(value);
  return given && (reading === "verbatim" || reading === "table-pairing");
}

function unitOf(record: Target | Observation): UnitId | undefined {
  if (!("goal" in record)) return record.value === null ? undefined : record.unit;
  return isNumeric(record.goal) && record.goal.value !== null && !record.goal.implicit ? record.goal.unit : undefined;
}

/** A counter behind a number: 2个县 says what is counted as well as 2县 does, and so does the 节 of 60、80节 for both. */
const COUNTER = /[0-9０-９]\s?[万亿]?[余多]?[所个名位人门项班处节次套间辆册]/;

/** Whether any clause of the record has the unit in one of the ways in which plans write it, or the figure a counter. */
function isUnitPrinted(record: Target | Observation): boolean {
  const unit = unitOf(record);
  if (unit === undefined) return true;
  const { value = "", exact, support = [] } = record.evidence;
  const written = [...UNITS[unit].written, UNITS[unit].symbol.zh].filter((each) => each !== "");
  const clauses = [value, exact, record.label, ...support.map((each) => each.exact)];
  if (written.length === 0 || COUNTER.test(value) || COUNTER.test(exact)) return true;
  return clauses.some((clause) => written.some((each) => clause.includes(each)));
}
