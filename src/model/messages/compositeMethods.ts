import type { Bilingual } from "../text.ts";

/** Of weights, of methods that see all rows, of diagnostics and of measures of inequality. */
export const compositeMethodMessages = (): Readonly<Record<string, Bilingual>> => ({
  "composite.weight-given": {
    zh: "{indicator}的权重 {value} 不可用;每项要有一个不为负的数",
    en: "the weight of {indicator} is {value}; give each a number that is not negative",
  },
  "composite.weights-zero": {
    zh: "权重全为零;至少给一项正数",
    en: "all weights are 0; give one at least a positive number",
  },
  "composite.weights-no-column": { zh: "没有可赋权的指标", en: "there is no indicator to weigh" },
  "composite.weight-method": { zh: "没有名为 {value} 的赋权方法", en: "there is no method of weighing called {value}" },
  "composite.weight-constant": {
    zh: "{indicator}各地区数值相同,权重为 0",
    en: "{indicator} is the same everywhere and gets weight 0",
  },
  "composite.weights-undetermined": {
    zh: "数据不足以区分各指标,改用等权",
    en: "nothing in the data tells the indicators apart; weights are equal",
  },
  "composite.weight-negative": {
    zh: "{indicator}的主成分系数为负,权重按 0 计;请检查方向,或改用 squared-loadings",
    en: "{indicator} has a negative coefficient and gets weight 0; look at its direction, or use squared-loadings",
  },
  "composite.rows-incomplete": {
    zh: "{rows}行中有{left}行含缺失值,未参与计算;可先插补",
    en: "{left} of {rows} rows have missing values and were left out; impute first to keep them",
  },
  "composite.ahp-shape": {
    zh: "判断矩阵应为 {size}×{size},实有{rows}行(或行长不一)",
    en: "the matrix of judgements must be {size} × {size}; it has {rows} rows, or rows of another length",
  },
  "composite.ahp-ids": {
    zh: "判断矩阵的 ids 应为{size}个指标各一次,缺:{indicators}",
    en: "the ids of the matrix must name each of the {size} indicators once; missing: {indicators}",
  },
  "composite.ahp-entry": {
    zh: "“{left}”对“{right}”的判断为 {value};须为正数",
    en: "the judgement of {left} against {right} is {value}; it must be above 0",
  },
  "composite.ahp-reciprocal": {
    zh: "“{left}”对“{right}”为 {value},反向为 {back},不互为倒数(对角线须为 1)",
    en: "{left} against {right} is {value}, the other way {back}: make one the reciprocal of the other (1 on the diagonal)",
  },
  "composite.ahp-inconsistent": {
    zh: "判断矩阵一致性比率 CR = {value},不小于 {limit};请修正判断",
    en: "the judgements contradict each other: CR = {value}, not below {limit}; revise them",
  },
  "composite.ahp-no-random-index": {
    zh: "{size}阶没有随机一致性指标(表到{known}阶),CR 未计算;可给 randomIndex",
    en: "no random index for size {size} (the table ends at {known}), so no ratio; give randomIndex",
  },
  "composite.entropy-negative": {
    zh: "{region}的{indicator}为 {value};熵权法的比重不能为负,请用 minmax 或平移",
    en: "{indicator} of {region} is {value}; proportions cannot be negative: take minmax, or a shift",
  },
  "composite.entropy-range": {
    zh: "[{low}, {high}] 不是从不小于零的低值到高值的区间",
    en: "[{low}, {high}] is no range from a number of at least 0 up to a higher one",
  },
  "composite.variation-mean": {
    zh: "{indicator}的均值为 {value},没有变异系数;请用未中心化的数据",
    en: "the mean of {indicator} is {value}: no coefficient of variation; use values that are not centred",
  },
  "composite.doubt-negative": {
    zh: "{region}的{indicator}为 {value};该方法要求数值不为负",
    en: "{indicator} of {region} is {value}; the benefit of the doubt needs values that are not negative",
  },
  "composite.doubt-unsolved": {
    zh: "{region}的线性规划没有求解;数值相差悬殊时请先标准化",
    en: "the linear programme of {region} was not solved; normalise first when values differ by many orders",
  },
  "composite.bounds": {
    zh: "{indicator}的份额界限 {low}–{high} 不在 0 到 1 之间,或下限高于上限",
    en: "the bounds of {indicator}, {low} to {high}, are not shares from 0 to 1, lower first",
  },
  "composite.bounds-infeasible": {
    zh: "份额下限之和为 {least},上限之和为 {most};前者不能超过 1,后者不能低于 1",
    en: "lower bounds sum to {least} and upper ones to {most}; the first may not exceed 1, nor the second fall below it",
  },
  "composite.bounds-infeasible-region": {
    zh: "{region}的{indicator}为零,份额界限无法满足;请放宽界限或改用不含零的标准化",
    en: "the bounds leave {region} no weights, as its {indicator} is 0; loosen them, or normalise to a range without 0",
  },
  "composite.region-incomplete": {
    zh: "{region}缺{count}项指标,未评分,也不作为他人的参照",
    en: "{region} lacks {count} indicators: it gets no score and is no peer of others",
  },
  "composite.weight-target": {
    zh: "{indicator}的目标重要性为 {value};须为正数",
    en: "the target of {indicator} is {value}; give each a number above 0",
  },
  "composite.weights-unbalanced": {
    zh: "权重不为负时达不到目标相关性,给出最接近者(最大偏差 {residual})",
    en: "the target correlations cannot be had without negative weights; the nearest are given (largest distance {residual})",
  },
  "composite.weight-unbalanced-zero": {
    zh: "{indicator}因与其他指标相抵或重复,权重为 0",
    en: "{indicator} gets weight 0: it runs against the others, or repeats them",
  },
  "composite.combination-none": { zh: "没有给出要组合的方法", en: "no methods are given to combine" },
  "composite.combination-shares": {
    zh: "{sets}种方法的组合系数为 {shares};每种要有一个不为负的数,不全为零",
    en: "the shares of {sets} methods are {shares}; give each a number that is not negative, not all 0",
  },
  "composite.combination-empty": {
    zh: "各指标都至少在一种方法中权重为零,乘积({rule})全为零;请用 linear",
    en: "every indicator has weight 0 in one method, so all products ({rule}) are 0; use linear",
  },
  "composite.game-negative": {
    zh: "博弈论组合系数有负值({shares}),取绝对值",
    en: "the game's shares are negative in part ({shares}); their absolute values are used",
  },
  "composite.noise": {
    zh: "{indicator}的扰动幅度为 {value};须在 0 到 1 之间",
    en: "the noise of {indicator} is {value}; it must be from 0 to 1",
  },
  "composite.no-score": {
    zh: "{region}没有得分:缺数据,或该方法在此没有定义",
    en: "{region} has no score: no data, or the method is not defined there",
  },
  "composite.reference-year": { zh: "表中没有参照年 {year}", en: "no row is of the reference year {year}" },
  "composite.correlation-weak": {
    zh: "{left}与{right}相关很弱({value})",
    en: "{left} hardly moves with {right} ({value})",
  },
  "composite.correlation-negative": {
    zh: "{left}与{right}负相关({value});检查方向",
    en: "{left} runs against {right} ({value}); look at the directions",
  },
  "composite.correlation-collinear": {
    zh: "{left}与{right}几乎相同({value})",
    en: "{left} and {right} say nearly the same ({value})",
  },
  "composite.scores-needed": { zh: "与上级的相关需要给出 scores", en: "correlations with parents need their scores" },
  "composite.scores-length": {
    zh: "{id}有{count}个得分,表有{rows}行",
    en: "{id} has {count} scores, the table {rows} rows",
  },
  "composite.alpha-indicators": {
    zh: "{id}下只有{count}个指标;至少需要两个",
    en: "{count} indicators under {id}; alpha needs two",
  },
  "composite.alpha-undefined": {
    zh: "{rows}行完整数据不足以计算,或合计没有差异",
    en: "no alpha: {rows} complete rows are too few, or their sums do not vary",
  },
  "composite.column-sparse": {
    zh: "{indicator}只有 {value} 的行有数值",
    en: "{indicator} has values in only {value} of the rows",
  },
  "composite.column-skewed": {
    zh: "{indicator}严重偏态(偏度 {value});考虑处理极端值",
    en: "{indicator} is very skewed ({value}); consider treating its outliers",
  },
  "composite.log-of-nonpositive": {
    zh: "{region}的{indicator}为 {value};几何平均要求正数",
    en: "{indicator} of {region} is {value}; a geometric mean needs values above 0",
  },
  "composite.region-unknown": {
    zh: "表中没有{region}(年份 {year})",
    en: "the table has no row of {region} (year {year})",
  },
  "composite.outside-range": {
    zh: "{region}的{indicator}为 {value},不在 [{low}, {high}] 内;请给出 range 或重新标准化",
    en: "{indicator} of {region} is {value}, outside [{low}, {high}]; give its range, or normalise",
  },
  "composite.coupling-subsystems": {
    zh: "只有{count}个子系统;耦合至少需要两个",
    en: "{count} subsystems; coupling needs two",
  },
  "composite.coupling-undefined": {
    zh: "{region}的子系统得分缺失或全为零,没有耦合协调度",
    en: "scores of {region} are missing or all 0: no coupling coordination",
  },
  "composite.obstacle-none": {
    zh: "{region}各项均为最优(或无数据),没有障碍度",
    en: "{region} is best in everything, or has no data: no obstacle degrees",
  },
  "composite.trend-no-years": {
    zh: "表中各行没有年份,不能计算趋势;请给每行注明 year",
    en: "the rows have no years, so nothing can have a trend; give every row its year",
  },
  "composite.trend-short": {
    zh: "{indicator}在{count}个地区不足两个年份有值,没有趋势:{regions}",
    en: "{indicator} has a value in fewer than two years, so no trend, in {count} regions: {regions}",
  },
  "composite.trend-base": {
    zh: "{indicator}在{count}个地区的起点不大于零(或末值为负),增长率或百分比没有定义:{regions}",
    en: "{indicator} starts at or below 0 (or ends below it), so a growth rate or percentage is not defined, in {count} regions: {regions}",
  },
  "composite.inequality-empty": { zh: "没有人口大于零的单元", en: "no unit has a population above 0" },
  "composite.inequality-value": {
    zh: "{region}的数值为 {value};须为不小于零的数",
    en: "the value of {region} is {value}; it must be a number of at least 0",
  },
  "composite.inequality-population": {
    zh: "{region}的人口为 {value};须为不小于零的数",
    en: "the population of {region} is {value}; it must be a number of at least 0",
  },
  "composite.inequality-groups": {
    zh: "{region}有{count}层分组,第一个单元有{depth}层",
    en: "{region} has {count} groups, the first unit {depth}; give every unit as many",
  },
  "composite.inequality-mean": { zh: "数值全为零,不平等没有定义", en: "every value is 0: inequality is not defined" },
  "composite.theil-zero": {
    zh: "{region}的数值为零:L 没有定义,T 中按零计",
    en: "the value of {region} is 0: L is not defined, and in T it adds nothing",
  },
  "composite.variation-sample": {
    zh: "样本形式要求至少两个单元(现有{count}个)且不带人口",
    en: "the sample form needs two units (there are {count}) and no populations",
  },
});
