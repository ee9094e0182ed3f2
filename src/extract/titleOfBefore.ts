import { timesIn } from "./times.ts";

/** 巩固“十三五”成果: what is gone on with is to be done. */
const TO_DO = /巩固|拓展|衔接|延续|接续|深化|推进|加快|加强|实施|目标/;

/** Whether the last title that names a span of years names one before the plan: “十三五”规划圆满收官, 普及水平提高 “十三五”期间. */
export function titleOfBefore(titles: readonly string[], begins: number): boolean {
  for (const title of titles.toReversed()) {
    const span = timesIn(title).findLast(({ since }) => since !== undefined);
    if (span?.year !== undefined) return span.year < begins && !TO_DO.test(title.slice(0, span.start));
  }
  return false;
}
