import { shuozhou, xining } from "eduplan/data";
import {
  type Bound,
  type Deadline,
  type Goal,
  type PerOf,
  type Plan,
  type Predicate,
  type Reading,
  type RegionLevel,
  STAGES,
  type SupportRole,
  THEMES,
  UNITS,
} from "eduplan/model";
import { describe, expect, it } from "vitest";
import { changed, type Path, place } from "./changed.ts";
import { findingsIn } from "./findingsIn.ts";

const ENROLMENT = "shuozhou-preschool-enrolment-2025";
const RISE = "shuozhou-preschool-public-share-rise";

/** Shuozhou's plan cut down to two targets and one observation. */
const plan: Plan = {
  ...shuozhou,
  targets: shuozhou.targets.filter(({ id }) => id === ENROLMENT || id === RISE),
  observations: shuozhou.observations.filter(({ id }) => id === "shuozhou-obs-preschool-enrolment-2020"),
};
const target = place(plan, "targets", ENROLMENT);
const observation = place(plan, "observations", "shuozhou-obs-preschool-enrolment-2020");

/** The words of a type: the compiler asks for each of them and for no other. */
const words = <Word extends string>(all: Readonly<Record<Word, true>>): string[] => Object.keys(all);

const lists: readonly (readonly [name: string, path: Path, words: readonly string[]])[] = [
  ["units", [...target, "goal", "unit"], Object.keys(UNITS)],
  ["stages", [...target, "stage"], Object.keys(STAGES)],
  ["themes", ["remit", "themes", 0], Object.keys(THEMES)],
  [
    "predicates",
    [...target, "coding", "predicate"],
    words<Predicate>({
      "skos:exactMatch": true,
      "skos:closeMatch": true,
      "skos:broadMatch": true,
      "skos:narrowMatch": true,
      "skos:relatedMatch": true,
    }),
  ],
  [
    "kinds of numbers",
    [...target, "goal", "kind"],
    words<"level" | "change" | "flow">({ level: true, change: true, flow: true }),
  ],
  [
    "bounds of one number",
    [...target, "goal", "bound"],
    words<Exclude<Bound, "between">>({
      exactly: true,
      atLeast: true,
      moreThan: true,
      atMost: true,
      lessThan: true,
      about: true,
    }),
  ],
  [
    "what is counted per",
    [...place(plan, "targets", RISE), "goal", "per", 0, "of"],
    words<PerOf>({
      year: true,
      term: true,
      week: true,
      period: true,
      county: true,
      school: true,
      class: true,
      teacher: true,
      principal: true,
      student: true,
      researcher: true,
    }),
  ],
  ["statuses of observations", [...observation, "status"], words<"A" | "E" | "F">({ A: true, E: true, F: true })],
  [
    "readings",
    [...target, "evidence", "reading"],
    words<Reading>({ verbatim: true, "table-pairing": true, "ocr-corrected": true, inferred: true }),
  ],
  [
    "roles of support",
    [...target, "evidence", "support", 0, "role"],
    words<SupportRole>({
      label: true,
      group: true,
      baseline: true,
      deadline: true,
      formalType: true,
      scope: true,
      unit: true,
      responsible: true,
      context: true,
    }),
  ],
  ["tiers", ["level"], words<RegionLevel>({ nation: true, province: true, city: true, county: true })],
  [
    "genres",
    ["genre"],
    words<Plan["genre"]>({ "five-year-plan": true, "implementation-plan": true, "action-plan": true, outline: true }),
  ],
  [
    "statuses of plans",
    ["status"],
    words<Plan["status"]>({ draft: true, issued: true, "in-force": true, expired: true, unknown: true }),
  ],
  [
    "grades of attribution",
    ["attribution", "grade"],
    words<Plan["attribution"]["grade"]>({ confirmed: true, plausible: true, doubtful: true, unidentified: true }),
  ],
];

describe("the words the schema takes are those of the model", () => {
  it.each(lists)("%s", (_, path, known) => {
    expect(known.flatMap((word) => findingsIn(changed(plan, [path, word])))).toEqual([]);
    const [finding, ...more] = findingsIn(changed(plan, [path, "no such word"]));
    expect(more).toEqual([]);
    expect(finding?.path).toEqual(path);
    const expected = finding?.params.expected;
    // Goals without a number and ranges have other keys or another value, and are tried below.
    const apart = ["direction", "relative", "between"];
    const taken = Array.isArray(expected) ? expected.filter((word) => !apart.includes(String(word))) : [];
    expect(taken.sort()).toEqual([...known].sort());
  });

  it("kinds of deadlines, each with what belongs to it", () => {
    const deadlines: Readonly<Record<Deadline["kind"], Deadline>> = {
      by: { kind: "by", date: "2025-12-31", precision: "period", written: "“十四五”末", basis: "inferred" },
      within: { kind: "within", years: 5 },
      from: { kind: "from", date: "2022-01-01", precision: "year" },
      ongoing: { kind: "ongoing", written: "长期坚持" },
      yearly: { kind: "yearly" },
      unstated: { kind: "unstated" },
    };
    for (const deadline of Object.values(deadlines)) {
      expect(findingsIn(changed(plan, [[...target, "deadline"], deadline]))).toEqual([]);
    }
    const dated = changed(plan, [[...target, "deadline"], { kind: "yearly", date: "2025-12-31" }]);
    expect(findingsIn(dated).map(({ code, path }) => [code, path])).toEqual([
      ["schema.unknown-key", [...target, "deadline", "date"]],
    ]);
  });

  it("kinds of goals, each with what belongs to it", () => {
    const place10 = place(xining, "targets", "xining-teacher-studios");
    const goals: readonly Goal[] = [
      { kind: "direction", toward: "raise" },
      { kind: "direction", toward: "lower" },
      { kind: "direction", toward: "neverFall", standing: true },
      { kind: "direction", toward: "neverRise" },
      { kind: "relative", bound: "atLeast", reference: "当地公务员的平均工资收入水平" },
      { kind: "flow", bound: "about", value: 2.5, scale: 10_000, unit: "place", per: [{ every: 5, of: "year" }] },
      { kind: "level", bound: "between", value: [1, 2], unit: "school", condition: "有条件的地方" },
      { kind: "level", bound: "exactly", value: 100, unit: "percent", implicit: true, boundWord: "全覆盖" },
      { kind: "level", bound: "exactly", value: null, missing: "unreadable", unit: "percent" },
    ];
    for (const goal of goals) expect(findingsIn(changed(xining, [[...place10, "goal"], goal]))).toEqual([]);
  });
});
