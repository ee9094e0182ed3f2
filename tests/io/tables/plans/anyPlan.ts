import {
  type Action,
  type Bound,
  type Coding,
  type Deadline,
  type Evidence,
  type Goal,
  type Milestone,
  type Modality,
  type Observation,
  type Plan,
  type Scope,
  STAGES,
  type StageCode,
  type Target,
  THEMES,
  type Theme,
  UNITS,
  type UnitId,
} from "eduplan/model";
import fc from "fast-check";

/** What makes trouble in files: delimiters, quotes, ends of lines, formulas, blanks, characters beyond 16 bits. */
const troublesome = fc.constantFrom(
  "=1+1",
  "'=1",
  "'quoted",
  "-2+3",
  "@SUM(1)",
  "＝1",
  "a;b",
  "a\\;b",
  "\\",
  " blanks ",
  " ",
  "\t",
  "two\nlines",
  "two\r\nlines",
  'say "x", y',
  "𠮷野家",
  "null",
  "true",
  "0093",
  "#N/A",
  "\ufeff",
  "__proto__",
  "constructor",
);
const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: "grapheme" }), troublesome);
const id = fc.stringMatching(/^[a-z0-9]{1,6}([.-][a-z0-9]{1,4}){0,2}$/);
const bilingual = fc.record({ zh: text, en: text });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const number = fc.oneof(fc.integer({ min: -1000, max: 10_000 }), finite);
const positive = fc.oneof(fc.constantFrom(1, 100, 10_000, 0.5), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
const offset = fc.nat();
const isoDate = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dateOrYear = fc.oneof(isoDate, fc.integer({ min: 1950, max: 2099 }).map(String));
const region = fc.oneof(fc.stringMatching(/^\d{6}$/), fc.constantFrom("44xxxx", "1402xx", "000000"));
const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => fc.constantFrom(...(Object.keys(of) as Key[]));
const stage = keys<StageCode>(STAGES);
const theme = keys<Theme>(THEMES);
const unit = keys<UnitId>(UNITS);
const inferred = fc.constant("inferred" as const);
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
/** Any JSON of a user's own; the first door drops a key `__proto__`. */
const extra = fc
  .dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3, noNullPrototype: true })
  .filter((value) => !JSON.stringify(value).includes("__proto__"))
  .map((value) => JSON.parse(JSON.stringify(value)));

/** A record some of whose keys may be absent. */
function some<Item extends object>(
  required: { readonly [Key in keyof Item]?: fc.Arbitrary<Item[Key]> },
  optional: { readonly [Key in keyof Item]?: fc.Arbitrary<Exclude<Item[Key], undefined>> },
): fc.Arbitrary<Item> {
  const model = { ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(model, {
    requiredKeys: Object.keys(required),
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<Item>;
}

const clause = fc
  .record({ exact: text, start: offset })
  .map(({ exact, start }) => ({ exact, start, end: start + Array.from(exact).length }));

const clauseWith = <Item extends object>(rest: fc.Arbitrary<Item>) =>
  fc.tuple(clause, rest).map(([first, second]) => ({ ...first, ...second }));

const trace = clauseWith(some<{ note?: string }>({}, { note: text }));

const evidence = clauseWith(
  some<Omit<Evidence, "exact" | "start" | "end">>(
    { reading: fc.constantFrom("verbatim", "table-pairing", "ocr-corrected", "inferred") },
    {
      value: text,
      valueStart: offset,
      section: text,
      note: bilingual,
      support: few(clauseWith(fc.record({ role: fc.constantFrom("label", "baseline", "unit", "context") }))),
      extra,
    },
  ),
);

const range = fc
  .tuple(number, number)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));

const per = fc.array(
  some<{ every?: number; of: "year" | "teacher" | "county" }>(
    { of: fc.constantFrom("year", "teacher", "county") },
    { every: positive },
  ),
  { minLength: 1, maxLength: 2 },
);

const single = fc.constantFrom<Bound>("exactly", "atLeast", "moreThan", "atMost", "lessThan", "about");
const valued = fc
  .tuple(
    fc.oneof(
      fc.record({ bound: single, value: number }),
      fc.record({ bound: fc.constant("between" as const), value: range }),
      fc.record({ bound: single, value: fc.constant(null), missing: fc.constantFrom("noValue", "unreadable") }),
    ),
    some<{ unit: UnitId; scale?: number }>({ unit }, { scale: positive, per } as object),
  )
  .map(([value, rest]) => ({ ...value, ...rest }));

const terms = { standing: fc.constant(true as const), condition: text };
const goal = fc.oneof(
  fc
    .tuple(
      valued,
      some<{ kind: string }>({ kind: fc.constantFrom("level", "change", "flow") }, {
        boundWord: text,
        implicit: fc.constant(true as const),
        ...terms,
      } as object),
    )
    .map(([value, rest]) => ({ ...value, ...rest }) as Goal),
  some<Goal>({ kind: fc.constant("direction"), toward: fc.constantFrom("raise", "neverFall") } as object, terms),
  some<Goal>(
    { kind: fc.constant("relative"), bound: fc.constantFrom("atLeast", "exactly"), reference: text } as object,
    terms,
  ),
);

const dueTerms = { written: text, basis: inferred };
const precision = fc.constantFrom("day", "month", "year", "period");
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  some<Deadline>({ kind: fc.constantFrom("by", "from"), date: isoDate, precision } as object, dueTerms),
  some<Deadline>({ kind: fc.constant("within"), years: positive } as object, { date: isoDate, ...dueTerms } as object),
  some<Deadline>({ kind: fc.constantFrom("ongoing", "yearly", "unstated") } as object, dueTerms),
);

const coding = some<Coding>(
  {
    predicate: fc.constantFrom("skos:exactMatch", "skos:broadMatch"),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    by: text,
    status: fc.constantFrom("draft", "single", "double", "adjudicated"),
  },
  {
    candidates: few(
      some<{ indicator: string; confidence: number; reason?: string }>(
        { indicator: id, confidence: fc.constantFrom(0, 0.3, 1) },
        { reason: text },
      ),
    ),
    note: text,
  },
);

const coded = fc.oneof(fc.constant({}), fc.record({ indicator: id, coding }));
const modality = some<Modality>({}, { boosters: few(text), hedges: few(text), exploratory: few(text) });
const scope = some<Scope>({}, { population: text, area: text, note: text });
const closing = { note: text, extra };
const said = { lead: few(text), responsible: few(text) };

const target = fc
  .tuple(
    coded,
    some<Target>(
      { id, label: text, goal, deadline, evidence },
      {
        stage,
        themes: few(theme),
        baseline: some<NonNullable<Target["baseline"]>>(
          { value: number, unit },
          { scale: positive, date: dateOrYear, dateBasis: inferred },
        ),
        taskDeadline: deadline,
        modality,
        formalType: fc.constantFrom("binding", "anticipatory"),
        scope,
        readings: few(
          some<NonNullable<Target["readings"]>[number]>(
            { grade: fc.constantFrom("likely", "possible", "unlikely"), reason: bilingual },
            { value: fc.oneof(number, range), unit },
          ),
        ),
        ...said,
        ...closing,
      },
    ),
  )
  .map(([first, second]): Target => ({ ...first, ...second }));

const observation = fc
  .tuple(
    coded,
    valued,
    some<Observation>(
      { id, label: text, status: fc.constantFrom("A", "E", "F"), evidence },
      { stage, date: dateOrYear, dateBasis: inferred, scope, ...closing },
    ),
  )
  .map(([first, second, third]) => ({ ...first, ...second, ...third }) as Observation);

const milestone = some<Milestone>(
  { id, label: text, event: id, deadline, evidence },
  { stage, themes: few(theme), taskDeadline: deadline, modality, ...said, ...closing },
);

const action = some<Action>(
  { id, label: text, themes: few(theme), stages: few(stage), deadline, evidence },
  { instruments: few(fc.record({ scheme: text, code: text })), ...said, ...closing },
);

const plan = some<Plan>(
  {
    id,
    schemaVersion: fc.constant("1"),
    title: bilingual,
    region,
    level: fc.constantFrom("nation", "province", "city", "county"),
    genre: fc.constantFrom("five-year-plan", "outline"),
    status: fc.constantFrom("draft", "issued", "in-force", "expired", "unknown"),
    horizons: few(
      some<Plan["horizons"][number]>(
        { year: fc.integer({ min: 1900, max: 2200 }), basis: fc.constantFrom("stated", "stated", "inferred") },
        { note: bilingual },
      ),
    ),
    remit: some<Plan["remit"]>({ stages: few(stage) }, { themes: few(theme), note: bilingual }),
    parts: few(
      some<Plan["parts"][number]>(
        {
          id,
          title: text,
          kind: fc.constantFrom("main", "annex"),
          inCopy: fc.constantFrom("complete", "partial", "missing"),
        },
        { note: bilingual },
      ),
    ),
    attribution: some<Plan["attribution"]>(
      { claimed: region, grade: fc.constantFrom("confirmed", "plausible", "doubtful", "unidentified") },
      { alternatives: few(region), note: bilingual, evidence: few(trace) },
    ),
    source: some<Plan["source"]>(
      {
        title: text,
        publisher: text,
        kind: fc.constantFrom("official", "repost"),
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
        length: offset,
        integrity: few(
          some<Plan["source"]["integrity"][number]>(
            { kind: fc.constantFrom("truncated", "ocr-faults"), note: bilingual },
            { evidence: few(trace) },
          ),
        ),
      },
      {
        url: fc.constantFrom("https://example.org/a?b=c;d", "http://127.0.0.1/规划"),
        publishedOn: isoDate,
        retrievedOn: isoDate,
      },
    ),
    targets: few(target),
    observations: few(observation),
    milestones: few(milestone),
    actions: few(action),
    setAside: few(clauseWith(some<{ reason: string; note?: string }>({ reason: text }, { note: text }))),
  },
  {
    issuer: text,
    issuedOn: isoDate,
    documentNumber: text,
    inForce: some<{ from?: string; to?: string }>({}, { from: isoDate, to: isoDate }),
    ...closing,
  },
);

/** Any plan the first door lets in: ids are made unique, and some targets refer to an earlier one or repeat an observation. */
export const anyPlan: fc.Arbitrary<Plan> = fc.tuple(plan, fc.boolean()).map(([made, linked]): Plan => {
  const numbered = <Item extends { readonly id: string }>(items: readonly Item[], kind: string): Item[] =>
    items.map((item, index) => ({ ...item, id: `${item.id}-${kind}${index}` }));
  const observations = numbered(made.observations, "o");
  const [first] = observations;
  const targets = numbered(made.targets, "t").map((each, index, all): Target => {
    const [earlier] = all;
    if (!linked || !earlier) return each;
    if (index > 0) return { ...each, partOf: earlier.id, ...(index > 1 && { restates: earlier.id }) };
    if (!first || typeof first.value !== "number") return each;
    const { value, unit: of, scale } = first;
    return { ...each, baseline: { observation: first.id, value, unit: of, ...(scale !== undefined && { scale }) } };
  });
  return {
    ...made,
    targets,
    observations,
    milestones: numbered(made.milestones, "m"),
    actions: numbered(made.actions, "a"),
  };
});

/** Plans with ids of their own. */
export const anyPlans: fc.Arbitrary<readonly Plan[]> = fc
  .array(anyPlan, { maxLength: 3 })
  .map((plans) => plans.map((each, index) => ({ ...each, id: `${each.id}-${index}` })));
