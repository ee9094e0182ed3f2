/** Compares two texts for sorting, by UTF-16 units: the same everywhere, whatever the language of the machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
