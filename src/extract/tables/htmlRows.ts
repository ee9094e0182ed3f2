const TAG =
  /<(\/?)(table|thead|tbody|tfoot|caption|tr|td|th|p|div|span|strong|b|font|a|col|colgroup)\b([^<>\n]{0,300})>|\n|&nbsp;/gi;
const MOST_SPANNED = 40;

/**
 * A text with the tables of HTML as rows with bars, each character at its place: a row goes into a line, a tag becomes blanks with a bar, and
 * a cell that reaches over several rows or columns leaves empty cells in the others.
 */
export function unhtml(text: string): string {
  if (!/<td\b/i.test(text)) return text;
  const row = newRow();
  let isInside = false;
  return text.replace(TAG, (written: string, close: string = "", name: string = "", terms: string = "") => {
    const tag = name.toLowerCase();
    if (tag === "table") isInside = close === "";
    if (!isInside && tag !== "table") return written;
    if (written === "\n") return row.isOpen ? " " : written;
    if (tag === "tr" || tag === "caption") {
      if (tag === "tr") row.turn(close === "");
      return padded("\n", written);
    }
    if (tag !== "td" && tag !== "th") return padded("", written);
    return close === "" ? padded("|".repeat(1 + row.enter(terms)), written) : padded("|".repeat(row.spare()), written);
  });
}

/** Signs at the end of as many blanks as the tag is long; what does not fit is lost. */
function padded(signs: string, { length }: string): string {
  return signs === "\n" ? signs.padEnd(length) : signs.slice(0, length).padStart(length);
}

interface OpenRow {
  isOpen: boolean;
  /** Begins or ends a row. */
  turn: (begins: boolean) => void;
  /** Begins a cell: how many cells of the rows above reach down into this row before it. */
  enter: (terms: string) => number;
  /** Ends a cell: how many columns more it reaches over. */
  spare: () => number;
}

function newRow(): OpenRow {
  /** For each column how many rows more the cell above reaches down. */
  const down: number[] = [];
  let column = 0;
  let wide = 1;
  const open: OpenRow = {
    isOpen: false,
    turn: (begins) => {
      open.isOpen = begins;
      column = 0;
    },
    enter: (terms) => {
      let covered = 0;
      while ((down[column] ?? 0) > 0 && covered < MOST_SPANNED) {
        down[column] = (down[column] ?? 0) - 1;
        column++;
        covered++;
      }
      wide = spanIn(terms, /colspan\s*=\s*["']?(\d{1,2})/i);
      const tall = spanIn(terms, /rowspan\s*=\s*["']?(\d{1,2})/i);
      for (let each = 0; each < wide; each++) down[column + each] = tall - 1;
      column += wide;
      return covered;
    },
    spare: () => wide - 1,
  };
  return open;
}

function spanIn(terms: string, pattern: RegExp): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number(pattern.exec(terms)?.[1] ?? 1)));
}
