import type { Statement } from "./statement.ts";

/**
 * 新建幼儿园12所、改扩建8所: what only its verb tells from its neighbour has the verb in its name. Of a sentence with nothing of
 * that kind the statements are as they were.
 */
export function tellApart(stated: readonly Statement[]): readonly Statement[] {
  if (!stated.some((each, index) => stated.some((other, at) => at < index && differByVerb(each, other)))) return stated;
  return stated.map((each) =>
    stated.some((other) => differByVerb(each, other)) ? { ...each, name: `${each.verb}${each.label}` } : each,
  );
}

/** What is done with any goal tells none from another. */
const GENERAL = /^(?:完成|实施|启动|开展|组织|安排|落实|提供|投用|投入使用|交付)$/;

const differByVerb = (one: Statement, other: Statement): boolean =>
  one.verb !== undefined &&
  other.verb !== undefined &&
  one.verb !== other.verb &&
  one.label === other.label &&
  one.unit === other.unit &&
  !GENERAL.test(one.verb) &&
  !GENERAL.test(other.verb);
