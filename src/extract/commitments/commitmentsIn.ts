import { touching } from "../passage.ts";
import type { Sentence } from "../sentence.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { Commitment, Rule } from "./commitment.ts";
import { directions } from "./directions.ts";
import { nones } from "./nones.ts";
import { subjectBefore } from "./phrases.ts";
import { references } from "./references.ts";
import { universals } from "./universals.ts";

const MATTERS =
  /全覆盖|全员|全部|所有|全体|覆盖|凡|每一?[个名所位]|均|百分之百|应(\S)尽\1|必须|应当|一律|配[齐足强]|补齐|消除|清零|杜绝|消灭|根除|根治|解决|化解|消化|缓解|零|无一|不再|不得|禁止|严禁|不[进布设]|不因|提高|提升|增加|扩大|加大|扩充|增强|拓宽|延长|缩小|降低|减少|压减|压缩|精简|减轻|增长|下降|改善|缓解|好转|控制|只增不减|只减不增|成果|番|不低于|不高于|不少于|高于|超过|达到|符合|同工同酬|同等|相当|持平|一致|看齐|相适应|相匹配|同步|满足|适应|领先|前列|前茅|上游|行列|方阵|落实|执行|实行|兑现|标准|开齐|开足|学历|交流|轮岗|原则上/;

/** Whether a text without figures may hold a commitment all the same. */
export const mayCommit = (text: string): boolean => MATTERS.test(text);

/** The classes, those that claim more of the clause first. */
const RULES: readonly Rule[] = [...nones, ...universals, ...references, doubling, ...directions];

/** The commitments of a sentence that have no number: universals, directions, references to another series. */
export function commitmentsIn(sentence: Sentence): readonly Commitment[] {
  if (!MATTERS.test(sentence.text)) return [];
  const found: Commitment[] = [];
  const taken = new Uint8Array(sentence.text.length);
  for (const clause of clausesOf(sentence)) {
    if (!MATTERS.test(clause.text)) continue;
    for (const rule of RULES) {
      for (const commitment of rule(clause)) {
        const { start, end } = commitment;
        if (taken.subarray(start, end).includes(1) || repeatsFigure(sentence, commitment)) continue;
        taken.fill(1, start, end);
        found.push(commitment);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 稳步提升,2025年达到90%: the figure that follows is where it goes. */
const ARRIVES =
  /^[,(]?(?:到|至)?(?:20\d\d年底?)?(?:力争|确保|均|分别)?(?:达到?|到|至|为|提高到|提升到|降到|降至|控制在|不低于|超过|不超过)?$/;

/** A direction or reference beside a figure only repeats what the figure says. */
function repeatsFigure({ text, quantities }: Sentence, { start, end, goal }: Commitment): boolean {
  if (goal.kind === "universal" || goal.kind === "multiple") return false;
  if (goal.kind === "direction" && goal.toward === "neverFall") return false;
  if (touching(quantities, start, end).length > 0) return true;
  if (goal.kind !== "direction") return false;
  const next = touching(quantities, end, end + 16)[0];
  return (
    next !== undefined && ARRIVES.test(text.slice(end, next.start)) && !/^的/.test(text.slice(next.end, next.end + 1))
  );
}

const DOUBLING = /(?<word>翻(?<times>[一两三1-3])番)/g;

/** 翻一番 is an increase by 100 %, 翻两番 by 300 %. */
function doubling(clause: Clause): readonly Commitment[] {
  return [...clause.text.matchAll(DOUBLING)].flatMap((match): readonly Commitment[] => {
    const { word = "", times = "" } = match.groups ?? {};
    const label = subjectBefore(clause, match.index);
    if (label.text.length < 2) return [];
    const count = { 一: 1, "1": 1, 两: 2, "2": 2, 三: 3, "3": 3 }[times] ?? 1;
    const wordStart = clause.start + match.index;
    return [
      {
        start: label.start,
        end: wordStart + word.length,
        label: label.text,
        labelStart: label.start,
        goal: { kind: "multiple", percent: (2 ** count - 1) * 100, word, wordStart },
        rule: "doubling",
      },
    ];
  });
}
