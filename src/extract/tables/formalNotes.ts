import { stretchOf } from "./stretch.ts";
import type { Stretch, TableEntry } from "./tableEntry.ts";

const REACH = 160;
const SIGN = "[*＊★☆▲△●◆]";
/** 带*的为约束性指标, “*”表示约束性指标. */
const SIGNED = new RegExp(
  `[“"]?(${SIGN})[”"]?(?:号)?(?:的|者)?(?:指标|项)?(?:的)?(?:均)?(?:为|是|表示|代表|指)?(约束|预期)性`,
);
const OTHERS = /(?:其余|其他|其它|未(?:带|标|加)[^,;。]{0,6})(?:指标)?(?:的)?(?:均)?(?:为|是)(约束|预期)性/;

type FormalType = NonNullable<TableEntry["formalType"]>["value"];

/** Entries with the formal type that a sign beside their name stands for, as a note under or over the table says. */
export function withFormalNotes(
  text: string,
  entries: readonly TableEntry[],
  start: number,
  end: number,
): readonly TableEntry[] {
  const [from, note] = noteIn(text, end, end + REACH) ?? noteIn(text, Math.max(0, start - REACH), start) ?? [];
  if (from === undefined || note === undefined) return entries;
  const [, sign = "", kind] = note;
  const others = OTHERS.exec(text.slice(from, from + REACH));
  const rest = others && stretchOf(text, from + others.index, from + others.index + others[0].length);
  return entries.map((entry) => {
    if (entry.formalType !== undefined) return entry;
    const at = signBeside(text, entry.label, sign);
    if (at !== undefined) return { ...entry, formalType: { value: typeOf(kind), at } };
    return rest ? { ...entry, formalType: { value: typeOf(others[1]), at: rest } } : entry;
  });
}

function noteIn(text: string, from: number, to: number): readonly [number, RegExpExecArray] | undefined {
  const note = SIGNED.exec(text.slice(from, to));
  return note === null ? undefined : [from + note.index, note];
}

/** The sign just before a name or just behind it. */
function signBeside(text: string, { start, end }: Stretch, sign: string): Stretch | undefined {
  const before = text.slice(Math.max(0, start - 3), start).lastIndexOf(sign);
  if (before >= 0) {
    const at = Math.max(0, start - 3) + before;
    return text.slice(at + 1, start).trim() === "" ? stretchOf(text, at, at + 1) : undefined;
  }
  const gap = text.slice(end, end + 3);
  const behind = gap.indexOf(sign);
  return behind >= 0 && gap.slice(0, behind).trim() === ""
    ? stretchOf(text, end + behind, end + behind + 1)
    : undefined;
}

function typeOf(word: string | undefined): FormalType {
  return word === "约束" ? "binding" : "anticipatory";
}
