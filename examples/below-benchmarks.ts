// 哪些目标低于国家或本省的基准?哪些无从比较,为什么?
// Which targets lie below national or provincial benchmarks, and which cannot be held against them, and why?
// Data: the five bundled plans and the bundled benchmarks. Two plans of doubtful attribution are held against nothing.
import { describe, type Scores, score, show } from "eduplan";
import { plans } from "eduplan/data";

const titles = new Map(plans.map(({ id, title }) => [id, title.zh]));
// What is asked of each county binds it; a total of the nation or province is only a measure to read by.
const kinds = { own: "本地区的", inherited: "对每个单位的要求", context: "上级总体目标,仅供参照" };
const pairsOf = ({ targets }: Scores) =>
  targets.flatMap((target) => target.benchmarks.map((benchmark) => ({ target, benchmark })));

const pairs = pairsOf(score(plans, { peers: false }));
const compared = pairs.filter(({ benchmark: { comparable } }) => comparable);
console.log(`目标与基准 ${pairs.length} 对,可比 ${compared.length} 对:`);
console.log(
  show(
    compared.map(({ target, benchmark }) => ({
      规划: titles.get(target.plan),
      目标: target.label,
      基准: benchmark.written.zh,
      性质: kinds[benchmark.relation],
      文件: benchmark.document,
      差距: benchmark.gap,
    })),
  ),
);

const assumed = pairsOf(score(plans, { peers: false, assume: ["reason.unstated-facet"] }));
const below = assumed.filter(({ benchmark: { gap = 0 } }) => gap < 0);
console.log(`\n假定未说明的口径相同,低于基准 ${below.length} 对:`);
for (const { target, benchmark } of below) {
  console.log(
    `- “${target.evidence.exact}”低于${benchmark.document} ${benchmark.written.zh}(${kinds[benchmark.relation]})`,
  );
}

const reasons = new Map<string, number>();
for (const { benchmark } of pairs) {
  for (const said of new Set(benchmark.reasons.map((reason) => describe(reason, "zh")))) {
    reasons.set(said, (reasons.get(said) ?? 0) + 1);
  }
}
const sorted = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => ({ 对数: count, 原因: reason }));
console.log("\n不可比的原因(一对可有几条):");
console.log(show(sorted, { rows: 8 }));
