// What can be said of five plans by their scores, and what not? Prints the sentences that data/SCORES.md reads.
// Data: the five bundled plans.
import { describe, type Explanation, explain, score } from "eduplan";
import { plans } from "eduplan/data";

const scores = score(plans);
const say = (about: string, sentences: readonly Explanation[]): void => {
  console.log(`# ${about}`);
  for (const each of sentences) console.log(describe(each, "en"));
  console.log();
};
const ofPlans = (measure: "specificity" | "gapClosure" | "formalType" | "coverage" | "accountability") =>
  explain(scores, { measure }).filter(({ target }) => target === undefined);

say("specificity", ofPlans("specificity"));
say("gap closure", ofPlans("gapClosure"));
say("formal status", ofPlans("formalType"));
say("coverage", ofPlans("coverage"));
say("accountability", ofPlans("accountability"));
say("a target", explain(scores, { target: "jizhou-preschool-inclusive-share-2025", measure: "benchmarks" }));
say(
  "a target below its baseline",
  explain(scores, { target: "jizhou-preschool-public-share-2025", measure: "gapClosure" }),
);
say("a target that leaves its base open", explain(scores, { target: "shuozhou-preschool-inclusive-share-2025" }));
say("plan against plan", explain(scores, { measure: "peers" }));
say(
  "ranking",
  explain(score(plans, { weights: { specificity: 0.5, coverage: 0.5 } }), { measure: "ranking" }).slice(0, 3),
);
