import { fiveYearEnd, timesIn } from "./times.ts";

/** 巩固“十三五”成果: what is gone on with is to be done. */
const TO_DO = /巩固|拓展|衔接|延续|接续|深化|推进|加快|加强|实施|目标/;
const FIVE_YEARS = /十[一二三四五六]五(?!.*十[一二三四五六]五)/;

/** Whether the last title that names a span of years names one before the plan: “十三五”规划圆满收官, 普及水平提高 “十三五”期间. */
export function titleOfBefore(titles: readonly string[], begins: number): boolean {
  for (const title of titles.toReversed()) {
    const [name, year] = spanOf(title);
    if (year !== undefined) return year < begins && !TO_DO.test(title.slice(0, title.indexOf(name)));
  }
  return false;
}

/** The span that a title names, and the year it ends in. */
function spanOf(title: string): readonly [name: string, year: number | undefined] {
  const name = FIVE_YEARS.exec(title)?.[0];
  if (name !== undefined) return [name, fiveYearEnd(name)];
  const span = /\d{4}/.test(title) ? timesIn(title).findLast(({ since }) => since !== undefined) : undefined;
  return [span?.written ?? "", span?.year];
}
