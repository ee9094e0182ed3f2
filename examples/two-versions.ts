// How do two versions of a plan differ, in meaning and not in letters, and can the one be made from the other by the difference?
// Data: the bundled plan of Jizhou, and a revision of it that is MADE UP for this example.
import { applyDiff, diff, invertDiff, type Plan, show, type Target } from "eduplan";
import { jizhou } from "eduplan/data";

/** The revision: one rate raised, one put off, one hedged, one dropped, one new. */
function revise(target: Target): readonly Target[] {
  switch (target.id) {
    case "jizhou-preschool-gross-enrolment-2025":
      return [{ ...target, goal: { kind: "level", bound: "atLeast", value: 95, unit: "percent" } }];
    case "jizhou-compulsory-retention-2025":
      return [{ ...target, deadline: { kind: "by", date: "2027-12-31", precision: "year", written: "到2027年" } }];
    case "jizhou-preschool-inclusive-share-2025":
      return [{ ...target, modality: { hedges: ["力争"] } }];
    case "jizhou-preschool-public-share-2025":
      return [];
    default:
      return [target];
  }
}

const [first] = jizhou.targets;
const added: readonly Target[] = first ? [{ ...first, id: "made-up", label: "心理健康教师配备学校数" }] : [];
const revision: Plan = { ...jizhou, targets: [...jizhou.targets.flatMap(revise), ...added] };

const changes = diff(jizhou, revision);
console.log(show(changes, { locale: "en", withoutCaveats: true }));

const there = applyDiff(jizhou, changes);
const back = applyDiff(revision, invertDiff(changes));
const isSame = (a: Plan, b: Plan): boolean => JSON.stringify(a.targets) === JSON.stringify(b.targets);
console.log(
  `applied, the difference gives the revision: ${isSame(there, revision)}; inverted, the plan: ${isSame(back, jizhou)}`,
);
