import { simplifiedCharacters } from "../catalog/resolve/simplifiedCharacters.ts";
import { NOTHING } from "./nothing.ts";

/** In which characters a text is written. */
export interface Script {
  readonly traditional: boolean;
  /** A program has put behind many characters how they sound: 擴(kuò)充, 國(guo)(guo)家, 托(tuō )位. */
  readonly sounds: boolean;
}

/** How much of a text tells in which characters it is written. */
const SAMPLE = 4000;
/** Characters that only a text in traditional ones has, among the most frequent of plans. */
const TRADITIONAL = /[學園縣將達個設業務與數標準實現計劃發級師國總億萬經費]/;
const TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
const WITH_TONE = new RegExp(`\\([a-zɡü]{0,5}[${TONES}][a-zɡü]{0,4} ?\\)`);
/** 校(xiào®), 長(chánσg), 竣(jun4) and 人( rén): with a stray sign or the number of the tone. */
const SOUND = new RegExp(`(?<=[\\u4e00-\\u9fff]|[a-z®\\d] ?\\))\\( ?[a-zɡüσ®${TONES}]{1,7}[1-5]? ?\\)`, "g");
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
/** Without tones, as many in brackets are no names or units: 10(km). */
const ENOUGH = 4;

let table: ReadonlyMap<string, string> | undefined;

/** How a text is written, where that is not in simplified characters alone. */
export function scriptOf(text: string): Script | undefined {
  const sample = text.slice(0, SAMPLE);
  const traditional = TRADITIONAL.test(sample);
  const sounds = sample.includes("(") && (WITH_TONE.test(sample) || (sample.match(SOUND)?.length ?? 0) >= ENOUGH);
  return traditional || sounds ? { traditional, sounds } : undefined;
}

/** A text in simplified characters and the words that go with them, without how they sound; every character keeps its place. */
export function inSimplified(text: string, script: Script): string {
  const bare = withoutSounds(text, script);
  if (!script.traditional) return bare;
  table ??= readTable();
  const known = table;
  return bare
    .replace(/[\u4e00-\u9fff]/g, (character: string) => known.get(character) ?? character)
    .replace(EXCHANGED, (word: string) => WORDS[word] ?? word);
}

/** A text in the characters it has, without how they sound; every character keeps its place. */
const withoutSounds = (text: string, { sounds }: Script): string =>
  sounds ? text.replace(SOUND, (sound: string) => NOTHING.repeat(sound.length)) : text;

function readTable(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const [traditional, plain] of simplifiedCharacters())
    made.set(String.fromCharCode(traditional), String.fromCharCode(plain));
  return made;
}
