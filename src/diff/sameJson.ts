/**
 * Whether two values are the same JSON: keys in any order, arrays in order. An absent key and one that is `undefined` are the
 * same, as they are once written. Some ten times as fast as a general deep comparison, which has to think of classes and cycles.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!sameJson(a[index], b[index])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const [one, other] = [a as Fields, b as Fields];
  let stated = 0;
  for (const key in one) {
    const value = one[key];
    if (value === undefined) continue;
    stated += 1;
    if (!sameJson(value, other[key])) return false;
  }
  for (const key in other) if (other[key] !== undefined) stated -= 1;
  return stated === 0;
}

interface Fields {
  readonly [key: string]: unknown;
}
