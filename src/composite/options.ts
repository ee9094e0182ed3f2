import { distance } from "fastest-levenshtein";
import { EduplanError } from "../model/error.ts";
import type { RegionTable } from "./table.ts";

/** A method chosen by name, a function of one's own, or the name of one handed under `functions`. */
export type MethodOf<Name extends string, Own> = Name | Own | CustomMethod;

/** How results record a function of one's own; a replay must be handed it again. */
export interface CustomMethod {
  readonly custom: string;
}

/** The functions of one step by name, to which the recipe as recorded refers. */
export type Registry<Own> = Map<string, Own>;

/**
 * The recorded form of a method: its name, or `{ custom }` for a function, which is kept in the registry.
 *
 * @throws EduplanError `unknown-option` for a name there is none of, `function-missing` for a custom name without its
 * function, `function-twice` when two functions share a name.
 */
export function resolveMethod<Name extends string, Own extends (...values: never) => unknown>(
  place: string,
  method: MethodOf<Name, Own>,
  known: readonly Name[],
  registry: Registry<Own>,
): Name | CustomMethod {
  if (typeof method === "string") return oneOf(place, method, known);
  if (typeof method === "function") {
    const custom = method.name || "anonymous";
    register(place, registry, custom, method);
    return { custom };
  }
  const { custom } = method;
  if (registry.has(custom)) return { custom };
  throw new EduplanError("function-missing", `${place}: no function ${custom}; hand it under functions`);
}

/** @throws EduplanError `function-twice` when the registry has another function of that name. */
export function register<Own>(place: string, registry: Registry<Own>, name: string, own: Own): void {
  const other = registry.get(name);
  if (other !== undefined && other !== own) {
    const remedy = "give each function a name of its own";
    throw new EduplanError("function-twice", `${place}: two functions are called ${name}; ${remedy}`);
  }
  registry.set(name, own);
}

/** @throws EduplanError `unknown-option` for a value that is none of those there are. */
export function oneOf<Name extends string>(place: string, value: unknown, known: readonly Name[]): Name {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw unknown(place, String(value), known);
}

/** @throws EduplanError `unknown-option` for a key that is none of those there are. */
export function checkKeys(place: string, given: object, known: readonly string[]): void {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new EduplanError("unknown-option", `${place}: must be an object with ${known.join(", ")}`);
  }
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw unknown(place, key, known);
  }
}

/** @throws EduplanError `unknown-option` for a key that is no id of the table. */
export function checkIds(place: string, given: object, ids: readonly string[]): void {
  for (const id of Object.keys(given)) {
    if (!ids.includes(id)) throw unknown(place, id, ids);
  }
}

/** @throws EduplanError `unknown-option` for a number outside its range. */
export function checkNumber(place: string, value: unknown, low: number, high: number): void {
  if (typeof value === "number" && Number.isFinite(value) && value >= low && value <= high) return;
  const range = [
    ...(low > Number.NEGATIVE_INFINITY ? [`at least ${low}`] : []),
    ...(high < Number.POSITIVE_INFINITY ? [`at most ${high}`] : []),
  ].join(" and ");
  throw new EduplanError(
    "unknown-option",
    `${place} must be a finite number${range && `, ${range}`}, not ${String(value)}`,
  );
}

/** @throws EduplanError `unknown-option` unless it is two numbers, the first the smaller. */
export function checkRange(place: string, value: unknown): void {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && value[0] < value[1]) return;
  throw new EduplanError("unknown-option", `${place} must be two numbers, low then high, not ${JSON.stringify(value)}`);
}

/** The ids of a table's indicators. */
export const indicatorIds = ({ indicators }: RegionTable): readonly string[] => indicators.map(({ id }) => id);

function unknown(place: string, value: string, known: readonly string[]): EduplanError {
  const nearest = [...known].sort((a, b) => distance(value, a) - distance(value, b));
  const list =
    known.length > 12 ? `${nearest.slice(0, 3).join(", ")} or one of ${known.length - 3} more` : known.join(", ");
  return new EduplanError(
    "unknown-option",
    `${place}: unknown ${value}; did you mean ${nearest[0]}? There are: ${list}`,
  );
}
