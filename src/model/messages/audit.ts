import type { Bilingual } from "../text.ts";

export const auditMessages: Readonly<Record<string, Bilingual>> = {
  "audit.catalogue.unknown-indicator": {
    zh: "“{label}”所标的指标“{indicator}”不在目录中;请改正编号,或用 extendCatalog 添加",
    en: "“{label}” is coded as “{indicator}”, which the catalogue does not have; correct the id, or add it by extendCatalog",
  },
  "audit.catalogue.unit": {
    zh: "“{label}”的单位 {found} 不能换算为指标“{indicator}”的单位 {expected}",
    en: "“{label}” is in {found}, which does not convert to {expected}, the unit of “{indicator}”",
  },
  "audit.bounds": {
    zh: "“{label}”为 {value},超出“{indicator}”的自然界限 {min}–{max}",
    en: "“{label}” is {value}, outside the natural bounds {min} to {max} of “{indicator}”",
  },
  "audit.contradiction.certain": {
    zh: "“{label}”前后矛盾:一处为 {left},另一处为 {right}",
    en: "“{label}” contradicts itself: {left} in one place, {right} in another",
  },
  "audit.contradiction.possible": {
    zh: "可能矛盾:“{label}”为 {left},“{other}”为 {right};名称不同或口径未说明,不能断定",
    en: "possibly contradictory: “{label}” is {left}, “{other}” is {right}; labels differ or a definition is not stated, so it cannot be settled",
  },
  "audit.contradiction.observations": {
    zh: "所述现状不一致:“{label}”一处为 {left},另一处“{other}”为 {right}",
    en: "what was observed differs: “{label}” is {left} in one place, “{other}” {right} in another",
  },
  "audit.baseline.already-met": {
    zh: "“{label}”的目标 {goal} 与基期 {baseline} 相同:已经达到",
    en: "the target of “{label}”, {goal}, equals its baseline {baseline}: it is met already",
  },
  "audit.baseline.beyond-target": {
    zh: "“{label}”的目标 {goal} 低于规划自述的基期 {baseline}",
    en: "the target of “{label}”, {goal}, falls short of the plan's own baseline {baseline}",
  },
  "audit.baseline.possibly-beyond-target": {
    zh: "“{label}”的目标 {goal} 低于规划自述的基期 {baseline};基期的口径与目标不尽相同,不能断定",
    en: "the target of “{label}”, {goal}, is short of the plan's own baseline {baseline}; the two may not be counted alike, so it cannot be settled",
  },
  "audit.restatements.other-unit": {
    zh: "“{label}”以另一单位重申:先为 {left},后为 {right}",
    en: "“{label}” is stated again in another unit: first {left}, then {right}",
  },
  "audit.sums.hold": {
    zh: "“{label}”的各部分({parts})之和等于总数 {total}",
    en: "the parts of “{label}” ({parts}) add up to its total {total}",
  },
  "audit.sums.exceed": {
    zh: "“{label}”总数为 {total},各部分({parts})之和却为 {sum}",
    en: "“{label}” has a total of {total}, but its parts ({parts}) add up to {sum}",
  },
  "audit.sums.short": {
    zh: "“{label}”总数为 {total},所列部分({parts})之和为 {sum}:未列全,或数字不符",
    en: "“{label}” has a total of {total}; the parts named ({parts}) come to {sum}: not all are named, or the figures disagree",
  },
  "audit.deadlines.unstated": { zh: "“{label}”没有写明期限", en: "“{label}” has no deadline" },
  "audit.deadlines.before-period": {
    zh: "“{label}”的期限 {date} 早于规划开始的 {begin};请核对年份",
    en: "the deadline of “{label}”, {date}, lies before the plan's beginning on {begin}; check the year",
  },
  "audit.deadlines.after-period": {
    zh: "“{label}”的期限 {date} 晚于规划的最后目标年 {end}",
    en: "the deadline of “{label}”, {date}, lies after the plan's last horizon {end}",
  },
  "audit.readings.unreadable": {
    zh: "“{label}”的数值“{value}”无法辨认:{note};可能的读法:{readings}",
    en: "the figure “{value}” of “{label}” cannot be read: {note}; possible readings: {readings}",
  },
  "audit.readings.corrected": {
    zh: "“{label}”的“{value}”按改正后的读法录入:{note}",
    en: "“{value}” of “{label}” was read with a correction: {note}",
  },
  "audit.readings.ambiguous": {
    zh: "“{label}”的“{value}”另有读法:{readings}",
    en: "“{value}” of “{label}” can be read otherwise: {readings}",
  },
  "audit.restatements.alike": { zh: "“{label}”重申了 {left}", en: "“{label}” states {left} again" },
  "audit.restatements.differ": {
    zh: "“{label}”重申时数值不同:先为 {left},后为 {right}",
    en: "“{label}” is stated again with another value: first {left}, then {right}",
  },
};
