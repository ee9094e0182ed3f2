import { simplifiedCharacters } from "../catalog/resolve/simplifiedCharacters.ts";
import { NOTHING } from "./nothing.ts";

/** Characters that only a text in traditional ones has, among the most frequent of plans. */
const TRADITIONAL = /[學園縣將達個設業務與數標準實現計劃發級師]/;
/** How much of a text tells in which characters it is written. */
const SAMPLE = 4000;
/** What programs that know a character only in another form put behind it, how it sounds: 擴(kuò)充, 國(guo)(guo)家. */
const SOUND = /(?<=[\u4e00-\u9fff]|[a-z]\))\([a-zɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}\)/g;
/** Words that converters exchange with the characters, each as long as what it stood for. */
const WORDS: Readonly<Record<string, string>> = {
  幼稚园: "幼儿园",
  中国小: "中小学",
  国小: "小学",
  网路: "网络",
  频宽: "带宽",
  资讯: "信息",
};
const EXCHANGED = /幼稚园|中国小(?![康学])|(?<![中全我])国小(?![康学])|网路|频宽|资讯/g;

let table: ReadonlyMap<string, string> | undefined;

/** Whether a text is written in traditional characters. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text.slice(0, SAMPLE));

/** A text in simplified characters and the words that go with them, without how they sound; every character keeps its place. */
export function simplified(text: string): string {
  table ??= readTable();
  const known = table;
  return withoutSounds(text)
    .replace(/[\u4e00-\u9fff]/g, (character: string) => known.get(character) ?? character)
    .replace(EXCHANGED, (word: string) => WORDS[word] ?? word);
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
