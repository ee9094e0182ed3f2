import { distance } from "fastest-levenshtein";

/** Where in a recipe a choice stands: `"normalise.method"`, or its keys one by one where a key holds a dot. */
export type Address = string | readonly (string | number)[];

/** The keys of an address. */
export function keysOf(address: Address): readonly string[] {
  return (typeof address === "string" ? address.split(".") : address).map(String);
}

/** Whether something stands at an address. */
export function hasAddress(root: unknown, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  return isContainer(root) && Object.hasOwn(root, key) && hasAddress(Reflect.get(root, key), rest);
}

/** A copy of `root` with something else at an address; what leads there is made where it is not yet. Undefined takes it away. */
export function withAddress(root: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = isContainer(root) ? Reflect.get(root, key) : undefined;
  const next = withAddress(inner, rest, value);
  if (Array.isArray(root)) return root.map((each, index) => (String(index) === key ? next : each));
  const { [key]: _, ...others } = isContainer(root) ? ({ ...root } as Record<string, unknown>) : {};
  return next === undefined ? others : { ...others, [key]: next };
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
