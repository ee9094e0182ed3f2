import { distance } from "fastest-levenshtein";

/** Where in a recipe a choice stands: `"normalise.method"`, or its keys one by one where a key holds a dot. */
export type RecipeAddress = string | readonly (string | number)[];

/** The keys of an address. */
export function keysOf(address: RecipeAddress): readonly string[] {
  return (typeof address === "string" ? address.split(".") : address).map(String);
}

/** Whether something stands at an address. */
export function hasAddress(root: unknown, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  return isContainer(root) && Object.hasOwn(root, key) && hasAddress(Reflect.get(root, key), rest);
}

/** A copy of `root` with something else at an address; what leads there is made where it is not yet. Undefined takes away what is there. */
export function withAddress<Root extends object>(root: Root, keys: readonly string[], value: unknown): Root;
export function withAddress(root: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const copy = Array.isArray(root) ? [...root] : { ...(isContainer(root) && root) };
  const inner: unknown = Reflect.get(copy, key);
  const next = rest.length === 0 ? value : withAddress(isContainer(inner) ? inner : {}, rest, value);
  if (next === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, next);
  return copy;
}

/** The address in `root` that is most like another. */
export function nearestAddress(root: unknown, address: string): string | undefined {
  return addressesOf(root, "").sort((a, b) => distance(address, a) - distance(address, b))[0];
}

function addressesOf(root: unknown, before: string): string[] {
  if (!isContainer(root)) return [];
  return Object.entries(root).flatMap(([key, value]) => {
    const address = before === "" ? key : `${before}.${key}`;
    return [address, ...addressesOf(value, address)];
  });
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
