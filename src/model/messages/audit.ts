import type { Bilingual } from "../text.ts";

export const auditMessages = (): Readonly<Record<string, Bilingual>> => ({
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
  "audit.printed": {
    zh: "“{label}”录入为 {value},所引原文却是“{quoted}”",
    en: "“{label}” is recorded as {value}, but the figure quoted is “{quoted}”",
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
  "audit.contradiction.many": {
    zh: "“{label}”所属指标同一年有 {count} 个数值,从 {left} 到 {right} 不等",
    en: "the indicator of “{label}” has {count} figures for one year, from {left} to {right}",
  },
  "audit.related.possible": {
    zh: "可能矛盾:“{label}”为 {left},“{other}”为 {right};两者只差未说明的{facets},可能是同一指标",
    en: "possibly contradictory: “{label}” is {left}, “{other}” is {right}; only what is not stated keeps the two apart ({facets}), so they may be one indicator",
  },
  "audit.counts.disagree": {
    zh: "数目不一:“{label}”一处为 {left},另一处“{other}”为 {right};只有一处注明{apart},是否同一事不能断定",
    en: "the counts differ: “{label}” is {left} in one place, “{other}” is {right} in another; only one of them says {apart}, so whether they mean the same cannot be settled",
  },
  "audit.counts.same-terms": {
    zh: "数目不一:“{label}”一处为 {left},另一处为 {right},所指期限和范围相同",
    en: "the counts differ: “{label}” is {left} in one place and {right} in another, of the same year and scope",
  },
  "audit.counts.heading": {
    zh: "“{label}”中写有“{seen}”,而“{other}”的数目为 {right}",
    en: "“{label}” speaks of “{seen}”, while “{other}” is {right}",
  },
  "audit.order.certain": {
    zh: "“{label}”为 {left},超过“{other}”的 {right},而{why}",
    en: "“{label}” is {left}, more than “{other}” with {right}, although {why}",
  },
  "audit.order.possible": {
    zh: "可能矛盾:“{label}”为 {left},“{other}”只有 {right},而{why}",
    en: "possibly contradictory: “{label}” is {left}, “{other}” only {right}, although {why}",
  },
  "audit.complements": {
    zh: "“{label}”{left} 与“{other}”{right} 同属一个整体,两者之和不能是100%",
    en: "“{label}” {left} and “{other}” {right} are the two parts of one whole and cannot add up to 100 %",
  },
  "audit.jumps": {
    zh: "“{label}”要从{from}年的 {baseline} 到{to}年的 {goal}:{step};此为经验阈值,请核对两端数值",
    en: "“{label}” is to go from {baseline} in {from} to {goal} in {to}: {step}; a rule of thumb, so check both figures",
  },
  "audit.changes.level-differs": {
    zh: "可能矛盾:“{label}”从{from}年的 {baseline} 起 {change},推算到{to}年为 {reached},而“{other}”定为 {level}",
    en: "possibly contradictory: “{label}”, {change} from {baseline} in {from}, comes to {reached} in {to}, where “{other}” is set at {level}",
  },
  "audit.changes.beyond-bounds": {
    zh: "“{label}”从{from}年的 {baseline} 起 {change},{to}年将至少为 {reached},超出自然界限",
    en: "“{label}”, {change} from {baseline} in {from}, would come to at least {reached} in {to}, beyond its natural bounds",
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
  "audit.baseline.observed-beyond": {
    zh: "“{label}”的目标 {goal} 低于规划自述的现状 {baseline};目标未注明基期,两者口径是否一致不能断定",
    en: "the target of “{label}”, {goal}, falls short of {baseline}, which the plan itself observed; the target names no baseline, so whether the two are counted alike cannot be settled",
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
  "audit.sums.partly": {
    zh: "“{label}”{total},其中“{parts}”{sum}:只列出这一部分",
    en: "of “{label}”, {total}, one part is named: “{parts}”, {sum}",
  },
  "audit.deadlines.before-period": {
    zh: "“{label}”的期限 {date} 早于规划开始的 {begin};请核对年份",
    en: "the deadline of “{label}”, {date}, lies before the plan's beginning on {begin}; check the year",
  },
  "audit.deadlines.after-period": {
    zh: "“{label}”的期限 {date} 晚于规划的最后目标年 {end}",
    en: "the deadline of “{label}”, {date}, lies after the plan's last horizon {end}",
  },
  "audit.deadlines.before-observed": {
    zh: "“{label}”的期限 {date} 早于规划所述现状的{seen}年;请核对年份",
    en: "the deadline of “{label}”, {date}, lies before {seen}, the year the plan looks back on; check the year",
  },
  "audit.deadlines.before-baseline": {
    zh: "“{label}”的期限 {date} 不晚于其基期 {from};请核对年份",
    en: "the deadline of “{label}”, {date}, is not later than its baseline of {from}; check the years",
  },
  "audit.deadlines.observed-late": {
    zh: "“{label}”所述现状的时间 {date} 晚于规划的最后目标年 {end};请核对年份",
    en: "“{label}” is said to have been observed in {date}, after the plan's last horizon {end}; check the year",
  },
  "audit.swaps": {
    zh: "“{label}”与相邻的“{other}”疑似互换了数值:互换后两行都与其界限和基期相符",
    en: "“{label}” and its neighbour “{other}” may have changed places: exchanged, both fit their bounds and baselines",
  },
  "audit.misprints": {
    zh: "“{label}”的“{seen}”疑有识别错误:{why};请核对原文",
    en: "“{seen}” of “{label}” is a probable misprint: {why}; look it up in the original",
  },
  "audit.missing.deadline": {
    zh: "{total} 条目标和时间节点中有 {count} 条没有写明期限:{examples}",
    en: "{count} of {total} targets and milestones have no deadline: {examples}",
  },
  "audit.missing.date": {
    zh: "{total} 条现状中有 {count} 条没有写明年份:{examples}",
    en: "{count} of {total} observations have no date: {examples}",
  },
  "audit.missing.unit": {
    zh: "{total} 个数字中有 {count} 个没有印出单位:{examples}",
    en: "{count} of {total} figures have no unit printed: {examples}",
  },
  "audit.missing.baseline": {
    zh: "{total} 条需要升降的水平目标中有 {count} 条没有基期:{examples}",
    en: "{count} of {total} levels to be raised or lowered have no baseline: {examples}",
  },
  "audit.missing.responsible": {
    zh: "{total} 条目标和时间节点中有 {count} 条没有写明责任单位:{examples}",
    en: "{count} of {total} targets and milestones name nobody responsible: {examples}",
  },
  "audit.missing.responsible-everywhere": {
    zh: "全部 {total} 条目标和时间节点都没有写明责任单位",
    en: "none of the {total} targets and milestones names anybody responsible",
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
});
