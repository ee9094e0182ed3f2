import type { Bilingual } from "../text.ts";

export const compositeStepMessages = (): Readonly<Record<string, Bilingual>> => ({
  "composite.no-rows": { zh: "表没有行;每行一个地区", en: "the table has no rows; give a row for each region" },
  "composite.no-indicators": { zh: "表没有指标", en: "the table has no indicators; give a column for each" },
  "composite.no-region": { zh: "该行没有地区代码", en: "the row has no region; give it a code, a text" },
  "composite.duplicate-row": {
    zh: "{region}与第{first}行重复;每个地区(每年)只能有一行",
    en: "{region} is in row {first} already; keep one row for each region (and year)",
  },
  "composite.year-missing": {
    zh: "{region}没有年份,其他行有;面板数据每行都要有年份",
    en: "{region} has no year while other rows have; give every row of a panel its year",
  },
  "composite.year-invalid": {
    zh: "{region}的年份 {year} 不是整数",
    en: "the year {year} of {region} is no whole number",
  },
  "composite.single-region": {
    zh: "只有{region}一个地区,无从比较:得分取决于其他地区的方法没有结果",
    en: "{region} is the only region: methods that score a region by the others give nothing",
  },
  "composite.no-id": { zh: "没有标识", en: "there is no id; give one, a text" },
  "composite.duplicate-id": {
    zh: "标识 {id} 用了两次;指标和汇总项的标识不得重复",
    en: "the id {id} is used twice; indicators and aggregates need ids of their own",
  },
  "composite.reserved-id": {
    zh: "标识 {id} 留给综合指数;请另取一个",
    en: "the id {id} is kept for the index itself; take another",
  },
  "composite.negative-weight": {
    zh: "{id}的权重 {weight} 不是非负有限数",
    en: "the weight {weight} of {id} is negative or no finite number",
  },
  "composite.no-direction": {
    zh: "{indicator}的方向 {direction} 无效;用 higher(越大越好)或 lower(越小越好)",
    en: "the direction {direction} of {indicator} is neither higher (more is better) nor lower",
  },
  "composite.unknown-parent": {
    zh: "{id}的上级 {parent} 不在汇总项之列;请在 aggregates 中补上",
    en: "{id} is under {parent}, which is no aggregate of the table; add it to aggregates",
  },
  "composite.circle": {
    zh: "汇总项的上下级成了环:{circle}",
    en: "the hierarchy runs in a circle: {circle}; let one of them stand under another or under none",
  },
  "composite.empty-aggregate": {
    zh: "{id}之下没有指标,不计入",
    en: "{id} has no indicator below it and is left out",
  },
  "composite.ragged-column": {
    zh: "{indicator}有 {count} 个值,而表有 {rows} 行;每行一个,缺失写 null",
    en: "{indicator} has {count} values for {rows} rows; give one each, null where it is missing",
  },
  "composite.not-finite": {
    zh: "{region}的{indicator}是 {value},不是有限数;缺失写 null",
    en: "{indicator} of {region} is {value}, no finite number; write null where it is missing",
  },
  "composite.unknown-denominator": {
    zh: "{indicator}的分母 {denominator} 不在 denominators 中",
    en: "{indicator} is to be divided by {denominator}, which is not among the denominators",
  },
  "composite.empty-column": { zh: "{indicator}没有一个值", en: "{indicator} has no value at all" },
  "composite.constant-column": {
    zh: "{indicator}各行都是 {value},不能区分地区",
    en: "{indicator} is {value} in every row that has a value: it tells no region from another",
  },
  "composite.empty-row": { zh: "{region}没有一个值", en: "{region} has no value at all" },
  "composite.screened": {
    zh: "筛去 {count} 行:{regions}",
    en: "{count} rows are screened out: {regions}",
  },
  "composite.no-denominator": {
    zh: "{indicator}除以 {denominator}:以下地区分母缺失或为零,按缺失处理:{regions}",
    en: "{indicator} is missing where its denominator {denominator} is missing or zero: {regions}",
  },
  "composite.not-imputed": {
    zh: "{indicator}有 {count} 个缺口所选方法补不上:{regions}",
    en: "{count} gaps of {indicator} stay, since the method has nothing to fill them from: {regions}",
  },
  "composite.outliers-left": {
    zh: "{indicator}处理后仍有离群值:偏度 {skewness},峰度 {kurtosis}",
    en: "{indicator} has outliers after treatment too: skewness {skewness}, kurtosis {kurtosis}",
  },
  "composite.normalise-constant": {
    zh: "{indicator}没有两个不同的值,所选标准化方法无定义,得分按缺失处理",
    en: "{indicator} lacks two different values, so that this normalisation is not defined; its scores are missing",
  },
  "composite.normalise-no-scale": {
    zh: "{indicator}有负值或全为零,不能取占最优值的比例,得分按缺失处理",
    en: "{indicator} has negative values or nothing but zeros: there is no share of the best; its scores are missing. Use minmax",
  },
  "composite.normalise-below-zero": {
    zh: "{indicator}有负值:占最大值的比例低于量程,含义存疑;可改用 minmax",
    en: "{indicator} has negative values, which are no share of the largest: they score below the range. Use minmax",
  },
  "composite.normalise-zero-best": {
    zh: "{indicator}的最优值是零:最优地区满分,其余都在量程低端;可改用 minmax",
    en: "the best value of {indicator} is zero: it scores full, all others at the low end. Use minmax to tell them apart",
  },
  "composite.normalise-target-worst": {
    zh: "{indicator}的目标不优于最差值,无法量距离;除封顶外得分按缺失处理",
    en: "the target of {indicator} is no better than its worst value: there is no distance to it, so that scores are missing, or at the cap",
  },
  "composite.normalise-reference-worst": {
    zh: "参照地区的{indicator}缺失或就是最差值,无法量距离;除封顶外得分按缺失处理",
    en: "the reference region's {indicator} is missing or the worst value: there is no distance to it, so that scores are missing, or at the cap",
  },
  "composite.not-normalised": {
    zh: "以下指标越小越好,却未经标准化就汇总:{indicators};请先用 normalise",
    en: "less is better in {indicators}, yet they are aggregated as they are; use normalise first",
  },
  "composite.zero-weights": {
    zh: "{id}之下的权重都是零,没有得分",
    en: "all weights below {id} are zero: it has no score",
  },
  "composite.not-positive": {
    zh: "{aggregate}的平均方法要求正值,{indicator}有 {count} 个值不是({regions});可把 normalise.range 设为 [1, 100],或设 nonPositive",
    en: "the mean chosen for {aggregate} is not defined for {count} values of {indicator} ({regions}): they are not positive. Normalise with range [1, 100], choose an arithmetic mean, or set nonPositive",
  },
  "composite.not-positive-missing": {
    zh: "{indicator}有 {count} 个值不是正值,{aggregate}按缺失处理:{regions}",
    en: "{aggregate} is missing where {indicator} is not positive ({count} values): {regions}",
  },
  "composite.thin-score": {
    zh: "{count} 行的指数只依据不到三分之二的指标:{regions}",
    en: "the index of {count} rows rests on less than two thirds of the indicators: {regions}",
  },
  "composite.doubtful-plans": {
    zh: "归属存疑的规划不入表(设 doubtful 则入):{plans}",
    en: "plans of doubtful attribution stay out unless `doubtful` is set: {plans}",
  },
  "composite.direction-unknown": {
    zh: "{indicator}越大越好还是越小越好并不清楚;可用 directions 指定",
    en: "it is not known whether more or less is better in {indicator}; say so under directions",
  },
  "composite.cell-no-number": {
    zh: "“{label}”没有所选取值规则能用的数值",
    en: "“{label}” has no number under the rule chosen",
  },
  "composite.cell-other-year": { zh: "“{label}”的期限是 {year}", en: "“{label}” is due in {year}" },
  "composite.cell-second": {
    zh: "该规划另有一个目标入表,“{label}”不再入",
    en: "another target of the plan stands in the table, not “{label}”",
  },
  "composite.cell-other-indicator": {
    zh: "“{label}”是另一指标,只能换算后比较",
    en: "“{label}” is of another indicator, and compares by a transformation only",
  },
  "composite.entry-scope": {
    zh: "数值只涉及部分人群或按单位计",
    en: "the value is about part of the region, or counted per something",
  },
  "composite.entry-no-number": { zh: "没有所选取值规则能用的数值", en: "there is no number under the rule chosen" },
  "composite.entry-unit": { zh: "单位 {unit} 不能换算成 {other}", en: "the unit {unit} does not convert to {other}" },
  "composite.entry-other-year": { zh: "数值是 {year} 年的", en: "the value is of {year}" },
  "composite.entry-twice": {
    zh: "同一地区同一年有不同的值 {values},按缺失处理",
    en: "there are different values for one region and year, {values}: the cell is missing",
  },
  "composite.entries-undated": {
    zh: "有的数值有年份,有的没有:{regions};可用 year 选定一年",
    en: "some values have a year and some have none ({regions}): choose one with `year`",
  },
  "composite.other-version": {
    zh: "原结果由 {before} 版计算,本次为 {now} 版",
    en: "the result was computed by version {before}, this one by {now}",
  },
  "composite.other-tables": {
    zh: "各次计算所用的表不同",
    en: "the runs were computed from different tables",
  },
  "composite.refused-availability": {
    zh: "不计算指数:{cells} 个单元格只有 {filled} 个有值({share}%),至少要 {least}%;可减少指标或放宽 require.availability",
    en: "no index: {filled} of {cells} cells have a value ({share} %), at least {least} % must. Leave indicators out, or lower require.availability",
  },
  "composite.refused-indicators": {
    zh: "不计算指数:{indicators} 个指标中只有 {common} 个为三分之二以上的行共有,至少要 {least} 个",
    en: "no index: {common} of {indicators} indicators are known for two thirds of the rows, at least {least} must be (require.indicators)",
  },
});
