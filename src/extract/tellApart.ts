import type { Statement } from "./statement.ts";

/**
 * Names what shares its label with a neighbour by what tells it apart: 新建幼儿园12所、改扩建8所 by the verbs, 在6所幼儿园开展融合教育试点,
 * 在4所幼儿园开展托幼一体试点 by what they do. Of a sentence with nothing of that kind the statements are as they were.
 */
export function tellApart(stated: readonly Statement[]): readonly Statement[] {
  if (!stated.some((each, index) => stated.some((other, at) => at < index && isAlike(each, other)))) return stated;
  return stated.map((each) => {
    const alike = stated.filter((other) => other !== each && isAlike(each, other));
    if (alike.some(({ verb }) => differ(each.verb, verb))) return { ...each, name: each.verb + each.label };
    return alike.some(({ does }) => differ(each.does, does)) ? { ...each, name: `${each.does}的${each.label}` } : each;
  });
}

const isAlike = (one: Statement, other: Statement): boolean =>
  one.kind === "flow" && other.kind === "flow" && one.label === other.label && one.unit === other.unit;

/** What is done with any goal tells none from another. */
const GENERAL = /^(?:完成|实施|启动|开展|组织|安排|落实|提供|投用|投入使用|交付|建成)$/;

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other && !GENERAL.test(one) && !GENERAL.test(other);
