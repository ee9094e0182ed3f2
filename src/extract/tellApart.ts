import groupBy from "lodash-es/groupBy.js";
import type { Statement } from "./statement.ts";

/**
 * Names what shares its label with a neighbour by what tells it apart: 新建幼儿园12所、改扩建8所 by the verbs, 在6所幼儿园开展融合教育试点,
 * 在4所幼儿园开展托幼一体试点 by what they do. Of a sentence with nothing of that kind the statements are as they were.
 */
export function tellApart(stated: readonly Statement[]): readonly Statement[] {
  const kinds = groupBy(
    stated.filter(({ kind }) => kind === "flow"),
    kindOf,
  );
  const marks = new Map<string, Marks>();
  for (const [key, alike] of Object.entries(kinds)) {
    if (alike.length > 1)
      marks.set(key, { verbs: telling(alike.map(({ verb }) => verb)), does: telling(alike.map(({ does }) => does)) });
  }
  if (marks.size === 0) return stated;
  return stated.map((each) => {
    const { verb, does } = each;
    const of = each.kind === "flow" ? marks.get(kindOf(each)) : undefined;
    if (verb && of?.verbs.has(verb)) return { ...each, name: verb + each.label };
    return does && of?.does.has(does) ? { ...each, name: `${does}的${each.label}` } : each;
  });
}

/** What tells those apart that share label and unit. */
interface Marks {
  readonly verbs: ReadonlySet<string>;
  readonly does: ReadonlySet<string>;
}

const kindOf = ({ label, unit }: Statement): string => `${unit} ${label}`;

/** What is done with any goal tells none from another. */
const GENERAL = /^(?:完成|实施|启动|开展|组织|安排|落实|提供|投用|投入使用|交付|建成)$/;
/** 2021年新建、改扩建30所,2022年建设28所: the second verb only says both again. */
const BOTH = /建[、和与及]/;
const NONE: ReadonlySet<string> = new Set();

/** The marks that differ, if there are two. */
function telling(marks: readonly (string | undefined)[]): ReadonlySet<string> {
  const found = new Set(marks.flatMap((mark) => (mark === undefined || GENERAL.test(mark) ? [] : [mark])));
  if (found.has("建设") && [...found].some((mark) => BOTH.test(mark))) found.delete("建设");
  return found.size > 1 ? found : NONE;
}
