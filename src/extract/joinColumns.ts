/** A header that ends in the years of its columns: 项目 2020年 2025年. */
const YEARS = /(?: (?:19|20)\d\d年?(?:底|末)?){2,6} *$/;
/** Such a header's end: a text without one is left alone. */
const HEADER = / (?:19|20)\d\d年?(?:底|末)? *(?:\n|$)/;
/** The numbers at the end of a row. */
const NUMBERS = /(?: \d{1,7}(?:\.\d{1,2})?){3,12} *$/;
/** How much larger or smaller the value of one year may be than that of the next. */
const MOST = 3;

/** Joins numbers that blanks have torn, in rows below a header of years: 12 300 13 500 of two years are two numbers. */
export function joinColumns(text: string, drop: (blank: string, at: number) => string): string {
  if (!HEADER.test(text)) return text;
  let columns = 0;
  let at = 0;
  const lines = text.split("\n").map((line) => {
    const from = at;
    at += line.length + 1;
    const years = YEARS.exec(line)?.[0].trim().split(/ +/).length;
    if (years !== undefined) columns = years;
    else if (!/\d/.test(line)) columns = 0;
    const numbers = years === undefined && columns > 0 ? NUMBERS.exec(line) : null;
    if (!numbers) return line;
    const parts = [...numbers[0].matchAll(/[\d.]+/g)].map(({ 0: part, index }) => ({
      part,
      at: numbers.index + index,
    }));
    const joined =
      parts.length > columns
        ? bestOf(
            parts.map(({ part }) => part),
            columns,
          )
        : undefined;
    if (!joined) return line;
    let row = line;
    for (const index of joined) {
      const blank = (parts[index]?.at ?? 0) - 1;
      row = row.slice(0, blank) + drop(line.charAt(blank), from + blank) + row.slice(blank + 1);
    }
    return row;
  });
  return lines.join("\n");
}

/** Which parts go on with the one before, so that there are as many numbers as columns and they are most alike. */
function bestOf(parts: readonly string[], columns: number): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let least = MOST;
  for (const joined of chosen(parts.length - 1, parts.length - columns)) {
    const numbers: string[] = [];
    for (const [index, part] of parts.entries()) {
      if (joined.includes(index)) numbers[numbers.length - 1] += part;
      else numbers.push(part);
    }
    const values = numbers.map(Number);
    // What is left as one number begins with no zero and has one point.
    if (!values.every((value, index) => value > 0 && !/^0\d/.test(numbers[index] ?? ""))) continue;
    const spread = Math.max(...values) / Math.min(...values);
    if (spread < least) [best, least] = [joined, spread];
  }
  return best;
}

/** Every choice of `count` of the numbers 1 to `last`. */
function chosen(last: number, count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  if (last < count) return [];
  return [...chosen(last - 1, count), ...chosen(last - 1, count - 1).map((each) => [...each, last])];
}
