/**
 * Whether what reading costs grows with the text alone: pieces of the labelled texts, or two words or signs, drawn at random and repeated to
 * 3,000 and 24,000 characters, perhaps with an aim at the end. Prints those whose second reading takes much more than eight times the first, in every one of three measures.
 *
 *     npm run soak -- growth       GROWTH_PIECES (600), GROWTH_SEED (1)
 */
import fc from "fast-check";
import { extractPlan } from "../../src/extract/index.ts";
import { casesOf } from "../accuracy/measureExtracts.ts";

const TIMES = 8;
/** By a fault of the measure, by the collection of garbage, a linear reading seldom comes to more than twice its due. */
const MOST = 2.2 * TIMES;
const SHORT = 3000;

/** Milliseconds of processor time, the least of two readings. */
function cost(text: string): number {
  const once = () => {
    const start = process.cpuUsage();
    extractPlan(text, { region: "44xxxx", period: [2021, 2025] });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

interface Piece {
  readonly part: string;
  /** What stands once behind the repeated part. */
  readonly tail: string;
}

const ratioOf = ({ part, tail }: Piece): number =>
  cost(part.repeat(Math.ceil((TIMES * SHORT) / part.length)) + tail) /
  cost(part.repeat(Math.ceil(SHORT / part.length)) + tail);

const text = casesOf("open")
  .map((each) => each.text)
  .join("\n");
const slice = fc
  .record({
    at: fc.nat(text.length - 1),
    length: fc.integer({ min: 1, max: 60 }),
    end: fc.constantFrom("", "", "", "\n"),
  })
  .map(({ at, length, end }): Piece => ({ part: text.slice(at, at + length) + end, tail: "" }));
const word = fc.constantFrom(
  ...[
    "根据",
    "到2025年",
    "2025年",
    "达到95%",
    "新建1所",
    "其中",
    "每年",
    "全部",
    "不低于",
    "提高",
    "小学",
    "的",
    "比例",
    "率",
  ],
  ...[
    "5",
    "1:",
    "一",
    "百分之",
    "万",
    "由",
    "从",
    "至",
    "年",
    "月",
    "为",
    "比",
    "占",
    "分别",
    "均",
    "及",
    "与",
    "将",
    "已",
    "截至",
  ],
  ...[
    "以来",
    "力争",
    "各",
    "每所",
    "第",
    "十四五",
    "教师",
    "学位",
    "所",
    "个",
    "l",
    "O",
    "%o",
    "the ",
    "by 2025 ",
    "of ",
    "5% ",
  ],
  ...[
    "、",
    "和",
    "(",
    "《",
    "“",
    "〔",
    "[",
    "【",
    "—",
    "-",
    ".",
    "%",
    "|",
    "\n|",
    " ",
    "  ",
    "\t",
    "\n",
    "\n一、",
    "1.",
    ":",
    ";",
    "。",
  ],
  ...["?", "!", "…", "/", "<", "&", "*", "①"],
);
const twoWords = fc
  .record({ first: word, second: word, tail: fc.constantFrom("", "到2025年,新建1所。", "达到95%以上。", "》)”]】") })
  .map(({ first, second, tail }): Piece => ({ part: first + second, tail }));
const piece = fc.oneof(slice, twoWords);

const count = Number(process.env.GROWTH_PIECES ?? 600);
const seed = Number(process.env.GROWTH_SEED ?? 1);
const drawn = fc.sample(piece, { numRuns: count, seed });
extractPlan(text, { region: "44xxxx" });
let found = 0;
for (const each of drawn) {
  const ratios = [ratioOf(each)];
  while (ratios.length < 3 && (ratios.at(-1) ?? 0) > MOST) ratios.push(ratioOf(each));
  if (ratios.some((ratio) => ratio <= MOST)) continue;
  found++;
  console.log(`${Math.min(...ratios).toFixed(1)} times as long for ${TIMES} times the text: ${JSON.stringify(each)}`);
}
console.log(`${count} pieces (seed ${seed}), ${found} of them cost more than the text grows`);
if (found > 0) process.exitCode = 1;
