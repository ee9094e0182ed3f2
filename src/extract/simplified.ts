import { simplifiedCharacters } from "../catalog/resolve/simplifiedCharacters.ts";
import { NOTHING } from "./nothing.ts";

/** Characters that only a text in traditional ones has, among the most frequent of plans. */
const TRADITIONAL = /[學園縣將達個設業務與數標準實現計劃發級師]/;
/** How much of a text tells in which characters it is written. */
const SAMPLE = 4000;
/** What programs that look characters up put behind those they know in another form: 擴(kuò)充, 義務(wù). */
const SOUND = /(?<=[\u4e00-\u9fff])\([a-zɡü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zɡü]{0,4}\)/g;

let table: ReadonlyMap<string, string> | undefined;

/** Whether a text is written in traditional characters. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text.slice(0, SAMPLE));

/** A text in simplified characters, without how they sound; every character keeps its place. */
export function simplified(text: string): string {
  table ??= readTable();
  const known = table;
  return withoutSounds(text).replace(/[\u4e00-\u9fff]/g, (character: string) => known.get(character) ?? character);
}

/** A text in the characters it has, without how they sound; every character keeps its place. */
export const withoutSounds = (text: string): string =>
  text.replace(SOUND, (sound: string) => NOTHING.repeat(sound.length));

function readTable(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const [traditional, plain] of simplifiedCharacters())
    made.set(String.fromCharCode(traditional), String.fromCharCode(plain));
  return made;
}
