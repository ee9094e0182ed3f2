// Who has further to go: how many points a year does each plan ask of its rates, and how much of the way to the limit is that?
// Data: the five bundled plans; only targets for which the plan itself states where it starts.
import { describe, score, show } from "eduplan";
import { plans } from "eduplan/data";

const { targets } = score(plans, { benchmarks: false, peers: false });
const titles = new Map(plans.map(({ id, title }) => [id, title.zh.slice(0, 12)]));
const rates = targets.filter(({ unit }) => unit === "percent");
const paced = rates.flatMap((rate) => (rate.pace.state === "number" ? [{ ...rate, perYear: rate.pace.value }] : []));
console.log(
  show(
    paced
      .sort((a, b) => b.perYear - a.perYear)
      .map(({ plan, label, baseline, perYear, gapClosure, grade }) => ({
        plan: titles.get(plan),
        target: label,
        from: baseline?.value,
        "points a year": Number(perYear.toFixed(2)),
        // Gross rates have no limit, and a target below its baseline goes no way at all: then this is no number.
        "of the way": gapClosure.state === "number" ? `${Math.round(gapClosure.value * 100)} %` : null,
        reading: grade.reading,
      })),
    { locale: "en", rows: 40 },
  ),
);

// Of the other rates it is not zero but unknown.
const reasons = new Map<string, number>();
for (const { pace } of rates) {
  if (pace.state === "number") continue;
  const said = describe(pace.state === "unknown" ? pace.reason : pace.answer, "en");
  reasons.set(said, (reasons.get(said) ?? 0) + 1);
}
console.log(`${rates.length - paced.length} of ${rates.length} rates have no pace:`);
for (const [said, count] of reasons) console.log(`  ${String(count).padStart(3)}  ${said}`);
