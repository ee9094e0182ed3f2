import { eastAsianWidth } from "get-east-asian-width";

/** How many columns of a terminal a text takes: a full-width character takes two, a combining mark none. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // The common characters first: asking the tables for each costs most of the time a page takes.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (code >= 0x20 && code < 0x7f) return 1;
  return /\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character) ? 0 : eastAsianWidth(code);
}

/** Fills a text with spaces up to a width. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Cuts a text into lines of at most a width, at spaces where there are any, else between characters. */
export function wrapToWidth(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of text.split(/(?<=[\s;,、。;,])|(?=[\p{Script=Han}])/u)) {
    if (taken + displayWidth(piece.trimEnd()) <= width) {
      line += piece;
      taken += displayWidth(piece);
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = piece;
    for (taken = displayWidth(line); taken > width; taken = displayWidth(line)) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trimEnd() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function headOf(text: string, width: number): string {
  let head = "";
  let taken = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    head += character;
  }
  return head === "" ? (Array.from(text)[0] ?? "") : head;
}
