import type { Time } from "../times.ts";
import { nounPhrase, phraseAt } from "./phrases.ts";
import type { EnglishSentence } from "./sentence.ts";
import type { EnglishStatement } from "./statements.ts";
import { clauseEnd, type EnglishUniversal, GUIDED, timeOf, VAGUE } from "./universals.ts";

const DO_ALL =
  /(?:^\s*|\b(?:to|and|will|shall|should|must|also|then)\s|[,;:]\s*)(?<verb>connect|equip|provide|supply|furnish|link|fit|train|retrain|certify|license|register|enrol|vaccinate|screen|insure|renovate|rebuild|staff) (?<word>all|every|each)(?: of)?(?: the| its| our)? (?=[a-z])/gi;
const ADDS = /^ (?:to|with|in|for|as|by|under)\s/;
const PAST: Readonly<Record<string, string>> = {
  fit: "fitted",
  equip: "equipped",
  rebuild: "rebuilt",
  enrol: "enrolled",
  certify: "certified",
  supply: "supplied",
};

/** What is to be done to all of something: connect all schools to the internet. */
export function allObjectsIn(
  sentence: EnglishSentence,
  stated: readonly EnglishStatement[],
  opening: Time | undefined,
): readonly EnglishUniversal[] {
  const { bare, body, verbs } = sentence;
  return [...bare.matchAll(DO_ALL)].flatMap((match) => {
    const { verb = "", word = "" } = match.groups ?? {};
    const at = match.index + match[0].length;
    const end = clauseEnd(bare, at);
    const isReport = verbs.some(
      ({ start, tense }) => start < match.index && (tense === "past" || tense === "possible"),
    );
    if (
      match.index < body - 1 ||
      isReport ||
      GUIDED.test(bare.slice(Math.max(0, match.index - 40), match.index)) ||
      stated.some(({ figure }) => figure.start >= match.index && figure.start < end)
    )
      return [];
    const noun = nounPhrase(sentence, at).replace(/ (?:with|to|by) .*$/, "");
    if (noun.length < 4 || VAGUE.test(bare.slice(at, end))) return [];
    const behind = bare.indexOf(noun, at) + noun.length;
    const lead = ADDS.exec(bare.slice(behind, end))?.[0] ?? "";
    const rest = lead === "" ? "" : phraseAt(sentence, behind + lead.length);
    const done = PAST[verb.toLowerCase()] ?? `${verb.toLowerCase()}${verb.endsWith("e") ? "d" : "ed"}`;
    const label = [noun, done, rest === "" ? "" : `${lead.trim()} ${rest}`].filter((part) => part !== "").join(" ");
    const wordAt = at - (match[0].length - match[0].toLowerCase().lastIndexOf(word.toLowerCase()));
    const time = timeOf(sentence, match.index, end) ?? opening;
    return [
      {
        start: wordAt,
        end,
        label,
        value: 100,
        word: { start: wordAt, end: wordAt + word.length },
        ...(time && { time }),
      },
    ];
  });
}
