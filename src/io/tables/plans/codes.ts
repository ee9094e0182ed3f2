import type { Coding, Predicate } from "../../../model/coding.ts";
import type { Deadline } from "../../../model/deadline.ts";
import type { Reading } from "../../../model/evidence.ts";
import type { Bound, DirectionGoal, Goal } from "../../../model/goal.ts";
import { messageOf } from "../../../model/messages/index.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Attribution, Plan, Source } from "../../../model/plan.ts";
import type { RegionLevel } from "../../../model/region.ts";
import { STAGES, type StageCode } from "../../../model/stages.ts";
import type { Target } from "../../../model/target.ts";
import type { Bilingual } from "../../../model/text.ts";
import { THEMES, type Theme } from "../../../model/themes.ts";
import { UNITS, type UnitId } from "../../../model/units.ts";
import type { Code } from "../table.ts";

type Titles = readonly [zh: string, en: string];

/** Every value of an enumeration with what it is called; `null` where the library's own words have it. */
export const codes = <Value extends string>(titles: Readonly<Record<Value, Titles | null>>): readonly Code[] =>
  Object.entries<Titles | null>(titles).map(([value, own]) => {
    const title: Bilingual | undefined = own ? { zh: own[0], en: own[1] } : messageOf(`word.${value}`);
    return { value, title: title ?? { zh: value, en: value } };
  });

const namesOf = <Value extends string>(names: Readonly<Record<Value, Bilingual>>): readonly Code[] =>
  Object.entries<Bilingual>(names).map(([value, title]) => ({ value, title }));

const namesIn = <Value extends string>(
  entries: Readonly<Record<Value, { readonly name: Bilingual }>>,
): readonly Code[] =>
  Object.entries<{ readonly name: Bilingual }>(entries).map(([value, { name }]) => ({ value, title: name }));

export const UNIT_CODES: readonly Code[] = namesIn<UnitId>(UNITS);
export const STAGE_CODES: readonly Code[] = namesIn<StageCode>(STAGES);
export const THEME_CODES: readonly Code[] = namesOf<Theme>(THEMES);

export const LEVEL_CODES: readonly Code[] = codes<RegionLevel>({
  nation: null,
  province: null,
  city: null,
  county: null,
});

export const GENRE_CODES: readonly Code[] = codes<Plan["genre"]>({
  "five-year-plan": null,
  "implementation-plan": null,
  "action-plan": null,
  outline: null,
});

export const PLAN_STATUS_CODES: readonly Code[] = codes<Plan["status"]>({
  draft: ["征求意见稿", "draft"],
  issued: ["已印发", "issued"],
  "in-force": ["现行有效", "in force"],
  expired: ["已失效", "expired"],
  unknown: ["不详", "unknown"],
});

export const ATTRIBUTION_CODES: readonly Code[] = codes<Attribution["grade"]>({
  confirmed: null,
  plausible: null,
  doubtful: null,
  unidentified: null,
});

export const SOURCE_CODES: readonly Code[] = codes<Source["kind"]>({
  official: ["官方发布", "official"],
  repost: ["转载", "repost"],
});

export const GOAL_CODES: readonly Code[] = codes<Goal["kind"]>({
  level: null,
  change: null,
  flow: null,
  direction: ["方向", "direction"],
  relative: ["参照", "relative"],
});

export const BOUND_CODES: readonly Code[] = codes<Bound>({
  exactly: null,
  atLeast: null,
  moreThan: null,
  atMost: null,
  lessThan: null,
  about: null,
  between: null,
});

export const TOWARD_CODES: readonly Code[] = codes<DirectionGoal["toward"]>({
  raise: null,
  lower: null,
  neverFall: null,
  neverRise: null,
});

export const MISSING_CODES: readonly Code[] = codes<NonNullable<Observation["missing"]>>({
  noValue: null,
  unreadable: null,
});

export const OBSERVATION_STATUS_CODES: readonly Code[] = codes<Observation["status"]>({
  A: ["实际值", "normal value"],
  E: ["估计值", "estimated value"],
  F: ["预测值", "forecast value"],
});

export const INFERRED_CODES: readonly Code[] = codes<"inferred">({ inferred: null });

export const DEADLINE_CODES: readonly Code[] = codes<Deadline["kind"]>({
  by: ["截至某日", "by a date"],
  within: ["若干年内", "within some years"],
  from: ["自某日起", "from a date on"],
  ongoing: null,
  yearly: null,
  unstated: ["未说明", "not stated"],
});

export const PRECISION_CODES: readonly Code[] = codes<"day" | "month" | "year" | "period">({
  day: ["日", "day"],
  month: ["月", "month"],
  year: null,
  period: ["规划期", "period of the plan"],
});

export const FORMAL_TYPE_CODES: readonly Code[] = codes<NonNullable<Target["formalType"]>>({
  binding: null,
  anticipatory: null,
});

export const READING_CODES: readonly Code[] = codes<Reading>({
  verbatim: null,
  "table-pairing": null,
  "ocr-corrected": null,
  inferred: null,
});

export const PREDICATE_CODES: readonly Code[] = codes<Predicate>({
  "skos:exactMatch": null,
  "skos:closeMatch": null,
  "skos:broadMatch": null,
  "skos:narrowMatch": null,
  "skos:relatedMatch": null,
});

export const CODING_STATUS_CODES: readonly Code[] = codes<Coding["status"]>({
  draft: ["草稿", "draft"],
  single: ["一人编码", "one reader"],
  double: ["两人一致", "two readers agree"],
  adjudicated: ["裁定", "adjudicated"],
});
