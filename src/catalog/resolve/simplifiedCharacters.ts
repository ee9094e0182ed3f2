import traditionalCharacters from "opencc-js/dict/TSCharacters";

/**
 * Traditional characters and the first of their simplified forms, as UTF-16 units, by the table of OpenCC; those outside the basic
 * plane are left out.
 */
export function* simplifiedCharacters(): Generator<readonly [traditional: number, simplified: number]> {
  for (const pair of traditionalCharacters.split("|")) {
    // The first of the simplified forms, behind a space. Pairs outside the basic plane are two units on either side.
    if (pair[1] === " " && (pair.length === 3 || pair[3] === " ")) yield [pair.charCodeAt(0), pair.charCodeAt(2)];
  }
}
