import { EduplanError } from "../../model/error.ts";
import type { Json } from "../../model/json.ts";
import { checkKeys } from "../options.ts";
import { randomStream } from "../random.ts";
import { hasAddress, keysOf, nearestAddress, type RecipeAddress } from "./address.ts";
import type { ChoiceFactor, Factor, RangeFactor, RemovalFactor, WeightsFactor } from "./factor.ts";

/** What the factors may refer to. */
export interface FactorGround {
  /** The recipe with every default written out: an address has to lead somewhere in it, or to a step. */
  readonly recipe: object;
  /** Names of the steps, also of those that the recipe leaves out. */
  readonly steps: readonly string[];
  readonly indicators: readonly string[];
  /** Without the index. */
  readonly aggregates: readonly string[];
  readonly seed: number;
}

/** What one replicate changes of the nominal index. */
interface Change {
  /** What is put at which address of the recipe; null takes away. */
  readonly settings: readonly { readonly keys: readonly string[]; readonly value: Json }[];
  /** What weights are multiplied by, by id. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Ids left out. */
  readonly removed: readonly string[];
}

/** A factor, ready to be drawn. */
export interface CompiledFactor {
  readonly name: string;
  /** How many numbers of a point it takes. */
  readonly coordinates: number;
  /** Its values when they can be counted. */
  readonly values: readonly Json[] | null;
  /** What it changes with these coordinates, each in (0, 1). */
  readonly change: (coordinates: Float64Array) => Partial<Change>;
  /** The value these coordinates mean, for a reader. */
  readonly valueAt: (coordinates: Float64Array) => Json;
}

/**
 * Checks factors and makes them ready to be drawn. Those with one coordinate come before weights with many, see `samplePoints`; the order of results is that of `factors`.
 *
 * @throws EduplanError `unknown-option`, naming the factor, what is wrong and what it could be.
 */
export function compileFactors(factors: readonly Factor[], ground: FactorGround): readonly CompiledFactor[] {
  if (!Array.isArray(factors)) throw mistake("list", "factors must be a list");
  const compiled = factors.map((factor, place) => {
    if (typeof factor !== "object" || factor === null) throw mistake(`factors[${place}]`, "must be an object");
    const kind = KINDS.find(({ key }) => key in factor);
    if (kind) checkKeys(`factors[${place}]`, factor, ["name", ...kind.keys]);
    if ("weights" in factor) return weightsFactor(factor, ground);
    if ("remove" in factor) return removalFactor(factor, ground);
    if ("values" in factor) return choiceFactor(factor, ground);
    if ("min" in factor) return rangeFactor(factor, ground);
    throw mistake(`factors[${place}]`, "needs values, min and max, weights or remove");
  });
  const names = compiled.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw mistake(twice, "two factors have this name; give each a name of its own");
  checkOverlaps(factors, compiled, ground);
  return compiled;
}

/** What each kind of factor is known by, and what it may hold. */
const KINDS = [
  { key: "weights", keys: ["weights"] },
  { key: "remove", keys: ["remove"] },
  { key: "values", keys: ["path", "values"] },
  { key: "min", keys: ["path", "min", "max", "integer"] },
] as const;

function choiceFactor(factor: ChoiceFactor, ground: FactorGround): CompiledFactor {
  const { keys, name } = addressed(factor, ground);
  const { values } = factor;
  if (!Array.isArray(values) || values.length === 0) throw mistake(name, "values must list at least one value");
  return discrete(name, values, (value) => ({ settings: [{ keys, value }] }));
}

function rangeFactor(factor: RangeFactor, ground: FactorGround): CompiledFactor {
  const { keys, name } = addressed(factor, ground);
  const { min, max, integer = false } = factor;
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max))
    throw mistake(name, "min and max must be finite numbers, min the smaller");
  if (integer && !(Number.isInteger(min) && Number.isInteger(max)))
    throw mistake(name, "min and max must be whole numbers");
  if (integer) {
    const values = Array.from({ length: max - min + 1 }, (_, step) => min + step);
    return discrete(name, values, (value) => ({ settings: [{ keys, value }] }));
  }
  const valueAt = ([at = 0]: Float64Array) => min + at * (max - min);
  const change = (coordinates: Float64Array) => ({ settings: [{ keys, value: valueAt(coordinates) }] });
  return { name, coordinates: 1, values: null, valueAt, change };
}

function weightsFactor({ name = "weights", weights }: WeightsFactor, ground: FactorGround): CompiledFactor {
  checkKeys(`factor ${name}`, weights, ["noise", "of", "sets"]);
  const { noise, of = "all", sets } = weights;
  if (!(noise > 0 && noise <= 1)) throw mistake(name, `noise must be above 0 and at most 1, not ${noise}`);
  const ids = idsOf(name, of, ground);
  const multipliers = (numbers: ArrayLike<number>) =>
    new Map(ids.map((id, place) => [id, 1 + noise * (2 * (numbers[place] ?? 0.5) - 1)]));
  if (sets === undefined) {
    const change = (coordinates: Float64Array) => ({ multipliers: multipliers(coordinates) });
    const valueAt = (coordinates: Float64Array) => Object.fromEntries(multipliers(coordinates));
    return { name, coordinates: ids.length, values: null, change, valueAt };
  }
  if (!(Number.isInteger(sets) && sets > 0)) throw mistake(name, `sets must be a whole number above 0, not ${sets}`);
  const random = randomStream(ground.seed, -1);
  const drawn = Array.from({ length: sets }, () => multipliers(ids.map(() => random())));
  return discrete(
    name,
    drawn.map((_, place) => place + 1),
    (_, place) => ({ multipliers: drawn[place] ?? new Map() }),
  );
}

function removalFactor(
  { name = "remove", remove }: RemovalFactor,
  { indicators, aggregates }: FactorGround,
): CompiledFactor {
  if (!Array.isArray(remove) || remove.length === 0) throw mistake(name, "remove must list at least one id or null");
  const known = [...indicators, ...aggregates];
  for (const id of remove) if (id !== null && !known.includes(id)) throw unknownId(name, id, known);
  return discrete(name, remove, (value) => ({ removed: typeof value === "string" ? [value] : [] }));
}

/** A factor of k values cuts (0, 1) into k equal parts. */
function discrete(
  name: string,
  values: readonly Json[],
  changeTo: (value: Json, place: number) => Partial<Change>,
): CompiledFactor {
  const changes = values.map(changeTo);
  const placeOf = ([at = 0]: Float64Array) => Math.min(values.length - 1, Math.floor(at * values.length));
  return {
    name,
    coordinates: 1,
    values,
    change: (coordinates) => changes[placeOf(coordinates)] ?? {},
    valueAt: (coordinates) => values[placeOf(coordinates)] ?? null,
  };
}

function addressed(
  { path, name }: { readonly path: RecipeAddress; readonly name?: string },
  { recipe, steps }: FactorGround,
) {
  const keys = keysOf(path);
  const address = keys.join(".");
  const [step = ""] = keys;
  if (!hasAddress(recipe, keys) && !(keys.length === 1 && steps.includes(step))) {
    const nearest = nearestAddress(recipe, address);
    const absent = steps.includes(step) && Reflect.get(recipe, step) === null;
    const remedy = absent
      ? `the recipe has no step ${step}; add it, or vary the whole step`
      : `did you mean ${nearest}?`;
    throw mistake(name ?? address, `nothing stands at ${address} in the recipe; ${remedy}`);
  }
  return { keys, name: name ?? address };
}

function idsOf(
  name: string,
  of: WeightsFactor["weights"]["of"],
  { indicators, aggregates }: FactorGround,
): readonly string[] {
  if (of === "indicators") return indicators;
  if (of === "aggregates") return aggregates;
  const known = [...aggregates, ...indicators];
  if (of === "all" || of === undefined) return known;
  if (!Array.isArray(of) || of.length === 0)
    throw mistake(name, "of must be all, indicators, aggregates or a list of ids");
  for (const id of of) if (!known.includes(id)) throw unknownId(name, id, known);
  return of;
}

/** Two factors that change the same choice would undo each other; noise changes all the weights it is on, whatever they come from. */
function checkOverlaps(factors: readonly Factor[], compiled: readonly CompiledFactor[], ground: FactorGround): void {
  const overlap = (a: Factor, b: Factor) => {
    if ("path" in a && "path" in b) return isPrefix(keysOf(a.path), keysOf(b.path));
    if ("path" in a) return "weights" in b && keysOf(a.path)[0] === "weigh";
    if ("path" in b) return "weights" in a && keysOf(b.path)[0] === "weigh";
    if (!("weights" in a && "weights" in b)) return false;
    const ids = idsOf("weights", b.weights.of, ground);
    return idsOf("weights", a.weights.of, ground).some((id) => ids.includes(id));
  };
  factors.forEach((factor, place) => {
    const other = factors.findIndex((each, before) => before < place && overlap(each, factor));
    if (other < 0) return;
    const names = [compiled[other]?.name, compiled[place]?.name].join(" and ");
    throw mistake(names, "these change the same part of the recipe; make them one factor, its values the combinations");
  });
}

/** Whether one of two addresses leads to or into the other. */
function isPrefix(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  return a.slice(0, shorter).every((key, place) => key === b[place]);
}

function unknownId(name: string, id: string, known: readonly string[]): EduplanError {
  const nearest = nearestAddress(Object.fromEntries(known.map((each) => [each, null])), id);
  return mistake(name, `the table has no indicator or aggregate ${id}; did you mean ${nearest}?`);
}

function mistake(name: string, what: string): EduplanError {
  return new EduplanError("unknown-option", `factor ${name}: ${what}.`);
}
