import { gatedLater } from "./gated.ts";
import { FLOW_VERBS } from "./words.ts";

/** A verb of making or adding, with those that go on with it: 新建, 新建和改扩建. */
export interface FlowVerb {
  readonly start: number;
  readonly written: string;
}

const FIRST = gatedLater(new RegExp(`(?:${FLOW_VERBS})(?:了|好|出)?`, "g"));
/** What goes on with it, joined by a word or not. Verbs that name what is done as well begin a noun: 安排培训经费. */
const NEXT = new RegExp(
  `(?:[、和与及或]|以及|(?!培训|轮训|资助|奖励|交流|投资|转化|支持|(?:建设|研发)(?:资金|用地|经费|项目|工程|平台|中心|基地)))(?:${FLOW_VERBS})`,
  "y",
);
/** So many go on at most. */
const MORE = 3;

/** The verbs of a phrase. One pattern that repeats them all says the same, but an engine takes a tenth of a second to compile it. */
export function flowVerbsIn(text: string): readonly FlowVerb[] {
  const found: FlowVerb[] = [];
  const first = FIRST();
  first.lastIndex = 0;
  for (let match = first.exec(text); match; match = first.exec(text)) {
    let end = first.lastIndex;
    for (let more = 0; more < MORE; more++) {
      NEXT.lastIndex = end;
      if (!NEXT.test(text)) break;
      end = NEXT.lastIndex;
    }
    found.push({ start: match.index, written: text.slice(match.index, end) });
    first.lastIndex = end;
  }
  return found;
}
