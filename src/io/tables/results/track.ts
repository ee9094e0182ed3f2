import type { Coded } from "../../../model/finding.ts";
import { messageOf } from "../../../model/messages/index.ts";
import type { Bilingual } from "../../../model/text.ts";
import type {
  Compliance,
  Progress,
  TrackedTarget,
  TrackedValue,
  Tracking,
  UnusedObservation,
} from "../../../track/tracking.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import {
  bilingual,
  code,
  codedList,
  date,
  type Field,
  flag,
  integer,
  number,
  REQUIRED,
  tableOf,
  text,
  through,
} from "../fields/field.ts";
import { type Namer, planFields, planNamer, regionFields } from "../fields/named.ts";
import { plansTable } from "../fields/plansTable.ts";
import { evidenceFields, goalFields } from "../fields/stated.ts";
import type { Code, Table } from "../table.ts";

/**
 * `targets`: one row a target: how far it got, whether a rule was kept, or why nothing can be said. `observations`: one row an observed value,
 * used or not, with the reasons against one not used. The scheme with its thresholds stands in `about`. Nothing is left out.
 */
export function trackTables(tracking: Tracking): readonly Table[] {
  const nameOf = planNamer(tracking.plans);
  const targets = tracking.targets.map((target, index): Numbered => ({ target, number: index + 1 }));
  return [
    targetsTable(targets, classesOf(tracking), nameOf),
    observationsTable(targets),
    plansTable(tracking.plans),
    aboutTable(tracking),
  ];
}

interface Numbered {
  readonly number: number;
  readonly target: TrackedTarget;
}

const STATES = /* @__PURE__ */ codes.named({
  tracked: ["有进展可言", "tracked"],
  standing: ["长期规定", "a standing rule"],
  "not-enough-data": ["数据不足", "not enough data"],
});
const ATTAINED = /* @__PURE__ */ codes.named({
  met: ["已达成", "met"],
  possibly: ["可能已达成", "possibly met"],
  "not-met": ["未达成", "not met"],
});
const COUNTS = /* @__PURE__ */ codes.named({ level: ["数值本身", "the values"], sum: ["累计", "the sums"] });
const MEASURES = /* @__PURE__ */ codes.named({
  linear: ["每年实际变化 ÷ 每年应有变化", "actual ÷ required change a year"],
  growth: ["实际年均增长率 ÷ 应有年均增长率", "actual ÷ required compound annual growth"],
  "projected-share": [
    "按现有增长率到期可走完的路程占比",
    "share of the way gone by the deadline at the present growth rate",
  ],
});

/** The classes a target can be in: those of every scheme, and those of the scheme used; unknown of a function of the caller's. */
function classesOf({ options: { scheme } }: Tracking): readonly Code[] | undefined {
  if ("custom" in scheme) return undefined;
  const titled = (value: string, title = messageOf(`track.class.${value}`)): Code => ({
    value,
    title: title ?? { zh: value, en: value },
  });
  const always = ["met", "possibly-met", "missed", "short-of-about", "overshot", "kept", "broken", "undecided"];
  const own = scheme.classes.map((each) => titled(each.code, each.name));
  return [...own, ...always.filter((each) => !own.some(({ value }) => value === each)).map((each) => titled(each))];
}

const progressFields: readonly Field<Progress>[] = [
  code("attained", ATTAINED, ({ attained }) => attained),
  flag("due", ({ due }) => due),
  flag("met_at_start", ({ metAtStart }) => metAtStart ?? false),
  code("counts", COUNTS, ({ counts }) => counts),
  number("promised", ({ promised }) => promised),
  date("start_date", ({ start }) => start?.date),
  number("start_value", ({ start }) => start?.value),
  number("fitted_start", ({ fitted }) => fitted?.start),
  number("fitted_latest", ({ fitted }) => fitted?.latest),
  code("pace_unit", codes.UNIT_CODES, ({ pace }) => pace.unit),
  number("pace_required", ({ pace }) => pace.required),
  number("pace_actual", ({ pace }) => pace.actual),
  number("pace_remaining", ({ pace }) => pace.remaining),
  number("growth_required", ({ growth }) => growth?.required),
  number("growth_actual", ({ growth }) => growth?.actual),
  code("measure", MEASURES, ({ measure }) => measure),
  number("ratio", ({ ratio }) => ratio),
  number("projected", ({ projected }) => projected),
  date("later_date", ({ later }) => later?.date),
  number("later_value", ({ later }) => later?.value),
  code("later_attained", ATTAINED, ({ later }) => later?.attained),
];

const complianceFields: readonly Field<Compliance>[] = [
  integer("kept", ({ counts }) => counts.kept),
  integer("broken", ({ counts }) => counts.broken),
  integer("undecided", ({ counts }) => counts.undecided),
];

const latestFields: readonly Field<TrackedValue>[] = [
  date("latest_date", (latest) => latest.date),
  number("latest_value", ({ value }) => value),
  number("latest_low", ({ range }) => range?.low),
  number("latest_high", ({ range }) => range?.high),
];

const progressOf = ({ target }: Numbered) => (target.state === "tracked" ? target : undefined);
const complianceOf = ({ target }: Numbered) => (target.state === "standing" ? target : undefined);
const followed = ({ target }: Numbered) => (target.state === "not-enough-data" ? undefined : target);

function targetsTable(targets: readonly Numbered[], classes: readonly Code[] | undefined, nameOf: Namer): Table {
  const className = (value: string | undefined): Bilingual | undefined =>
    value === undefined
      ? undefined
      : (classes?.find((each) => each.value === value)?.title ?? { zh: value, en: value });
  return tableOf<Numbered>(
    { name: "targets", title: ["一行一个目标的进展", "One row a target and what became of it"], key: ["number"] },
    [
      integer("number", (each) => each.number, REQUIRED),
      ...planFields<Numbered>(({ target }) => target.plan, nameOf),
      ...regionFields<Numbered>(({ target }) => target.region),
      flag("is_benchmark", ({ target }) => target.benchmark ?? false, REQUIRED),
      text("target", ({ target }) => target.target, REQUIRED),
      text("label", ({ target }) => target.label),
      text("indicator", ({ target }) => target.indicator),
      ...bilingual<Numbered>("name", ({ target }) => target.name),
      ...through(goalFields, ({ target }: Numbered) => target.goal),
      date("deadline_date", ({ target }) => target.deadline),
      code("state", STATES, ({ target }) => target.state, REQUIRED),
      text("class", (each) => followed(each)?.class, classes && { codes: classes }),
      ...bilingual<Numbered>("class_name", (each) => className(followed(each)?.class)),
      code("value_unit", codes.UNIT_CODES, (each) => followed(each)?.unit),
      ...through(latestFields, (each: Numbered) => followed(each)?.latest),
      ...through(progressFields, progressOf),
      ...through(complianceFields, complianceOf),
      ...codedList<Numbered>("reasons", ({ target }) => (target.state === "not-enough-data" ? target.reasons : [])),
      ...codedList<Numbered>("assumed", ({ target }): readonly Coded[] => target.assumed),
      ...codedList<Numbered>("cautions", ({ target }) => target.cautions),
      ...through(evidenceFields, ({ target }: Numbered) => target.evidence),
      text("source", ({ target }) => target.source),
    ],
    targets,
  );
}

interface Observed {
  readonly number: number;
  readonly place: number;
  readonly target: TrackedTarget;
  readonly used?: TrackedValue;
  readonly unused?: UnusedObservation;
}

/** The days of an observation are whole dates when used; one not used may have a year alone, or none. */
function observationsTable(targets: readonly Numbered[]): Table {
  const refOf = ({ used, unused }: Observed) => (used ?? unused)?.ref;
  const items = targets.flatMap(({ number, target }): readonly Observed[] => {
    const values = target.state === "not-enough-data" ? [] : target.values;
    const all = [...values.map((used) => ({ used })), ...target.unused.map((unused) => ({ unused }))];
    return all.map((each, index) => ({ ...each, number, target, place: index + 1 }));
  });
  const unitOf = ({ target, used }: Observed) => (used && target.state !== "not-enough-data" ? target.unit : undefined);
  return tableOf<Observed>(
    {
      name: "observations",
      title: ["一行一个目标的一项观测值,未用者也占一行", "One row an observed value of a target, used or not"],
      key: ["target_number", "number"],
    },
    [
      integer("target_number", (each) => each.number, {
        ...REQUIRED,
        refersTo: { table: "targets", column: "number" },
      }),
      integer("number", ({ place }) => place, REQUIRED),
      text("target", ({ target }) => target.target, REQUIRED),
      flag("used", ({ used }) => used !== undefined, REQUIRED),
      text("observed_on", ({ used, unused }) => (used ?? unused)?.date),
      code("date_basis", codes.INFERRED_CODES, ({ used }) => used?.dateBasis),
      number("observed_value", ({ used }) => used?.value),
      number("observed_low", ({ used }) => used?.range?.low),
      number("observed_high", ({ used }) => used?.range?.high),
      code("value_unit", codes.UNIT_CODES, unitOf),
      code("observation_status", codes.OBSERVATION_STATUS_CODES, ({ used }) => used?.status),
      text("label", ({ unused }) => unused?.label),
      text("region", ({ unused, target }) => unused?.region ?? target.region),
      ...codedList<Observed>("reasons", ({ unused }) => unused?.reasons),
      code("stated_by", STATED_BY, (each) => refOf(each)?.of),
      text("observation_plan", (each) => refOf(each)?.plan),
      text("record", (each) => refOf(each)?.record),
      ...through(evidenceFields, (each: Observed) => refOf(each)?.evidence),
      text("source", (each) => refOf(each)?.source),
      text("source_grade", (each) => refOf(each)?.sourceGrade),
    ],
    items,
  );
}

const STATED_BY = /* @__PURE__ */ codes.named({
  baseline: ["目标自带的基期值", "the target's own baseline"],
  plan: ["规划中的现状值", "an observation of a plan"],
  statistic: ["统计数据", "a statistic"],
});
