import type { Clause, Phrase } from "./clauses.ts";
import type { Commitment } from "./commitment.ts";

/** What a universal says beside its word. */
interface Said {
  readonly label: Phrase;
  readonly measure?: string;
  readonly population?: string;
  readonly condition?: string;
  /** Where the commitment ends, in the clause, when behind what was matched. */
  readonly to?: number;
  /** The word that says all, when it is not the one that was matched as such. */
  readonly word?: string;
}

/** A commitment to all of something; `match` holds the word that says all. None for what nobody could count. */
export function universal(
  { start, sentence }: Clause,
  match: RegExpMatchArray,
  rule: string,
  { label, measure, population, condition, to, word = match.groups?.word ?? "" }: Said,
): Commitment | undefined {
  if (label.text.length < 2 || NOT_SHARED.test(label.text)) return undefined;
  // 以上项目2026年底前全部建成: the figures before say what, and this by when.
  if (/(?:以上|上述)$/.test(sentence.slice(Math.max(0, label.start - 2), label.start))) return undefined;
  const at = match.index ?? 0;
  return {
    start: Math.min(start + at, label.start),
    end: start + (to ?? at + match[0].length),
    label: label.text,
    labelStart: label.start,
    ...(measure && { measure }),
    ...(population && { population }),
    goal: {
      kind: "universal",
      value: 100,
      unit: "percent",
      word,
      wordStart: start + at + match[0].indexOf(word),
      ...(condition && { condition }),
    },
    rule,
    ...(STANDING.has(rule) && { standing: true }),
  };
}

/** What is nobody's number: a leadership, a spirit, a manner. */
const NOT_SHARED =
  /(?:领导|思想|精神|理念|意识|氛围|格局|责任|底线|到底|到边|全过程|全方位|头脑|入脑入心|目标任务|其余|各项任务|规划任务)$/;
/** What is always to be kept. */
const STANDING: ReadonlySet<string> = new Set([
  "universal.must",
  "universal.everybody",
  "universal.whoever",
  "universal.rotation",
]);
