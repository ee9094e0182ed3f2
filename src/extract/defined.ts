/** The same object without the keys that have no value: results are plain JSON. */
export function defined<Given extends object>(given: Given): Given {
  const kept: Partial<Given> = {};
  for (const key in given) if (given[key] !== undefined) kept[key] = given[key];
  return kept as Given;
}
