/**
 * Replaces what a pattern matches in a text that holds one at least of the words without which it cannot match. A word is looked
 * for many times faster than a pattern: a fault that few texts have costs the others nearly nothing.
 */
export const replaceWhere = (
  text: string,
  words: readonly string[],
  pattern: RegExp,
  by: (written: string, at: number) => string,
): string => (words.some((word) => text.includes(word)) ? text.replace(pattern, by) : text);
