/** How a heading is numbered, and how deep such headings stand. */
export const MARKERS: readonly (readonly [pattern: string, depth: number])[] = [
  ["第[一二三四五六七八九十百\\d]{1,4}[章编篇]|第[一二三四五六七八九十]{1,2}部分", 1],
  ["第[一二三四五六七八九十\\d]{1,3}节", 2],
  ["[一二三四五六七八九十]{1,3}(?:[、.](?!\\d)|、(?=20\\d\\d年))", 3],
  ["\\([一二三四五六七八九十]{1,3}\\)、?|专栏 ?[\\d一二三四五六七八九十]{1,2}[:. ]?", 4],
  ["\\d{1,2} ?[.、](?![\\d])", 5],
  ["\\(\\d{1,2}\\)(?!班|号)|\\d{1,2}\\)", 6],
  ["[①-⑳]", 7],
];
/** All of them, each in a group that its place in the list names. */
export const MARKER: string = MARKERS.map(([pattern], index) => `(?<d${index}>${pattern})`).join("|");
/** One of them at the start of a line. */
export const AT_START: RegExp = new RegExp(`^(?:${MARKER})`);
