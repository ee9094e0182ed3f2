/** A number to four digits; a dash for none. */
export const writeNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? "—" : String(Number(value.toPrecision(4)));

/** A change with its sign. */
export const writeChange = (value: number | null | undefined): string =>
  `${typeof value === "number" && value > 0 ? "+" : ""}${writeNumber(value)}`;

/** Weights, one after another. */
export const writeWeights = (weights: Readonly<Record<string, number>>, nameOf = (id: string): string => id): string =>
  Object.entries(weights)
    .map(([id, weight]) => `${nameOf(id)} ${writeNumber(weight)}`)
    .join(", ");
