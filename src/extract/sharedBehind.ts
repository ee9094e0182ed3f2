import { touching } from "./passage.ts";
import { nextStop } from "./positions.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { subjectBehind } from "./subjectBehind.ts";
import { FLOW_VERBS } from "./words.ts";

const AND_DONE = new RegExp(`^(?:[、,和与及]|以及)(?:${FLOW_VERBS})$`);
/** 3万人口以上乡镇至少办好2所、3万人口以下乡镇至少办好1所标准化幼儿园: of which size they are. */
const OF_WHICH_SIZE = /\d[\d.]*万?人口?以[上下]的?(?:乡镇|乡|镇|县|村|街道|社区)(?:至少)?/;
const REACH = 18;
/** How many figures may share a noun. */
const MOST = 5;

/** 新建12所、改扩建8所普通高中: the noun that stands behind the last of figures with a verb each. */
export function sharedBehind(sentence: Sentence, quantity: Quantity): Subject | undefined {
  let last = quantity;
  for (let many = 1; many < MOST; many++) {
    const next = touching(sentence.quantities, last.end, last.end + REACH)[0];
    if (
      !next ||
      next.unit !== quantity.unit ||
      !AND_DONE.test(sentence.text.slice(last.end, next.start).replace(OF_WHICH_SIZE, ""))
    )
      break;
    last = next;
  }
  return last === quantity ? undefined : subjectBehind(sentence, last, nextStop(sentence, last));
}
