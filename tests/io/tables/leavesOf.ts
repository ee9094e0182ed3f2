/** Every text and number in a value, with where it stands; true and false are told by too little to be looked for. */
export function leavesOf(value: unknown, path = ""): readonly (readonly [path: string, leaf: string])[] {
  if (value === null || value === undefined || value === "" || typeof value === "boolean") return [];
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, Array.isArray(value) ? `${path}[]` : `${path}.${key}`),
  );
}
