import { readFileSync } from "node:fs";
import { defaultCatalog } from "eduplan/catalog";
import { type Indicator, type Plan, type Target, UNSTATED } from "eduplan/model";
import type { LabelledName } from "../accuracy/measure.ts";
import { clause, madePlan } from "../plans.ts";

const labelled: readonly LabelledName[] = JSON.parse(
  readFileSync(new URL("../accuracy/labels.json", import.meta.url), "utf8"),
);

/** Two versions that share no id and no coding, and what is truly different between them. */
export interface Reworded {
  readonly left: Plan;
  readonly right: Plan;
  /** Each true change: the ids of its sides, and the change's code. */
  readonly truth: readonly { readonly left?: string; readonly right?: string; readonly code: string }[];
  /** How many names are other words for the same. */
  readonly reworded: number;
}

/** Numbers from 0 to 1 by mulberry32: the same for a seed on every machine. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let end = list.length - 1; end > 0; end -= 1) {
    const at = Math.floor(random() * (end + 1));
    [list[end], list[at]] = [list[at] as Item, list[end] as Item];
  }
  return list;
}

/** Wordings of an indicator that plans use: those people labelled as exactly it, and the catalogue's own other names. */
function otherWordings({ id, name, aliases }: Indicator): string[] {
  const own = labelled.filter(({ expect, predicate }) => expect === id && predicate === "skos:exactMatch");
  return [...new Set([...own.map(({ label }) => label), ...aliases])].filter((each) => each !== name.zh);
}

/** What an editor does to a name, whatever the catalogue knows. */
const EDITS: readonly ((name: string) => string)[] = [
  (name) => `全市${name}水平`,
  (name) => `${name}情况`,
  (name) => name.replace(/率$/, "比率").replace(/比例$/, "比重").replace(/数$/, "总量"),
  (name) => `${name.slice(0, Math.ceil(name.length / 2))}的${name.slice(Math.ceil(name.length / 2))}`,
  (name) => (name.length > 5 ? name.slice(0, 2) + name.slice(3) : `本市${name}`),
  (name) => `本地${name.replace("学校", "校").replace("教师", "老师").replace("幼儿园", "园所")}`,
  (name) => `稳步提升${name}`,
  (name) => `${name}(含民办)`,
];

const NAMES = 200;

/**
 * Two versions of a plan of 200 targets named as the catalogue names its indicators: nothing but label, stage, goal, deadline and
 * clause; 48 names are in other words, half of them real alternative wordings and half edited; 8 true changes, some on reworded names.
 */
export function rewordedPlans(seed: number): Reworded {
  const random = randomBy(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const names = new Set<string>();
  const chosen = shuffled(defaultCatalog.indicators, random)
    .filter(({ name }) => !names.has(name.zh) && names.add(name.zh))
    .slice(0, NAMES + 1);
  const targets = chosen.map((indicator, index): Target => targetOf(indicator, index, 10 + Math.floor(random() * 90)));
  const [extra] = targets.splice(NAMES, 1);
  const worded = shuffled(
    targets.map((_, index) => index),
    random,
  );
  const real = worded.filter((index) => otherWordings(chosen[index] as Indicator).length > 0).slice(0, 24);
  const made = worded.filter((index) => !real.includes(index)).slice(0, 24);
  const labels = new Map<number, string>([
    ...real.map((index) => [index, pick(otherWordings(chosen[index] as Indicator))] as const),
    ...made.map((index) => [index, pick(EDITS)((chosen[index] as Indicator).name.zh)] as const),
  ]);
  const others = worded.filter((index) => !labels.has(index));
  const raised = [real[0], made[0], others[0], others[1]] as number[];
  const later = [made[1], others[2]] as number[];
  const dropped = others[3] as number;
  const right = targets.flatMap((target, index): Target[] => {
    if (index === dropped) return [];
    const renamed = relabelled(target, labels.get(index) ?? target.label, `right-${index}`);
    if (raised.includes(index)) return [valued(renamed, Number("value" in target.goal ? target.goal.value : 0) + 3)];
    if (later.includes(index)) return [{ ...renamed, deadline: by(2027) }];
    return [renamed];
  });
  if (extra) right.splice(Math.floor(random() * NAMES), 0, relabelled(extra, extra.label, "right-new"));
  return {
    left: madePlan("reworded", { targets }),
    right: madePlan("reworded", { targets: right }),
    truth: [
      ...raised.map((index) => ({ left: `left-${index}`, right: `right-${index}`, code: "change.higher" })),
      ...later.map((index) => ({ left: `left-${index}`, right: `right-${index}`, code: "change.later" })),
      { left: `left-${dropped}`, code: "change.only-left" },
      { right: "right-new", code: "change.only-right" },
    ],
    reworded: labels.size,
  };
}

const by = (year: number) => ({ kind: "by", date: `${year}-12-31`, precision: "year" }) as const;

function targetOf({ name, unit, facets }: Indicator, index: number, value: number): Target {
  const target: Target = {
    id: `left-${index}`,
    label: name.zh,
    ...(facets.stage !== UNSTATED && { stage: facets.stage }),
    goal: { kind: "level", bound: "atLeast", value, unit },
    deadline: by(2025),
    evidence: clause(""),
  };
  return valued(target, value);
}

function valued(target: Target, value: number): Target {
  const goal = {
    kind: "level",
    bound: "atLeast",
    value,
    unit: "unit" in target.goal ? target.goal.unit : "item",
  } as const;
  return {
    ...target,
    goal,
    evidence: clause(`${target.label}达到${value}以上`, { start: Number(target.id.replace(/\D/g, "")) * 30 }),
  };
}

function relabelled(target: Target, label: string, id: string): Target {
  return valued({ ...target, label, id }, Number("value" in target.goal ? target.goal.value : 0));
}

/** The share of the true changes that a diff tells, and what it tells besides. Another wording is no change. */
export function judged(
  entries: readonly {
    readonly left?: { readonly target: string };
    readonly right?: { readonly target: string };
    readonly changes: readonly { readonly code: string }[];
  }[],
  truth: Reworded["truth"],
): { readonly found: number; readonly wrong: readonly string[] } {
  let found = 0;
  const wrong: string[] = [];
  for (const { left, right, changes } of entries) {
    for (const { code } of changes.filter((each) => each.code !== "change.label")) {
      const right_ = truth.some(
        (each) => each.left === left?.target && each.right === right?.target && each.code === code,
      );
      if (right_) found += 1;
      else wrong.push(`${code} ${left?.target ?? "—"} ${right?.target ?? "—"}`);
    }
  }
  return { found, wrong };
}
