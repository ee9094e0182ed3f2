// Can the five plans be ranked by an index of what they promise? What their comparable targets amount to, what did not enter, and why there is none.
// Data: the five bundled plans.
//
//   npx tsx examples/five-plans-no-index.ts [--en]
import { align, compositeIndex, describe, type Locale, toTable, toText } from "eduplan";
import { plans } from "eduplan/data";

const locale: Locale = process.argv.includes("--en") ? "en" : "zh";
const words = (zh: string, en: string): string => (locale === "zh" ? zh : en);

// Plans whose attribution is in doubt are let in here, so that the refusal does not rest on leaving them out.
const { table, leftOut } = toTable(align(plans), { doubtful: true });
const filled = table.indicators.flatMap(({ values }) => values.filter((value) => value !== null)).length;
const shared = table.indicators.filter(({ values }) => values.filter((value) => value !== null).length > 1);
console.log(
  words(
    `${table.rows.length} 个规划,${table.indicators.length} 项指标,有数值 ${filled} 处;两个以上规划可比的指标 ${shared.length} 项。`,
    `${table.rows.length} plans, ${table.indicators.length} indicators, ${filled} values; indicators on which two plans or more compare: ${shared.length}.`,
  ),
);

console.log(words("\n未进入表的目标及原因:", "\nTargets that did not enter, by reason:"));
const reasons = new Map<string, { count: number; example: string }>();
for (const { code, params } of leftOut.flatMap((each) => each.reasons.slice(0, 1))) {
  const { count = 0, example = describe({ code, params }, locale) } = reasons.get(code) ?? {};
  reasons.set(code, { count: count + 1, example });
}
for (const { count, example } of [...reasons.values()].sort((a, b) => b.count - a.count)) {
  console.log(`  ${String(count).padStart(3)}  ${example}`);
}

const index = compositeIndex(table);
console.log(`\nstate: ${index.state}\n`);
console.log(toText(index, { locale, detail: "brief", withoutCaveats: true }));
console.log(
  words(
    "这说明规划之间可比的承诺太少,不是可以靠插补抹去的缺陷:补出来的将是没有人作出的承诺。逐项对照见 align、compareAll。",
    "The plans promise too little in common. No imputation mends that: it would fill in promises that nobody made. Compare them item by item with align and compareAll.",
  ),
);
