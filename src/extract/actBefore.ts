import type { Quantity } from "./quantities.ts";

/** What bodies do so often with a matter: 每年至少研究一次教育工作. */
const DEALS_WITH = /(?:专题|专门|集中|定期|联合|现场)?(?:研究|审议|部署|讨论|调研|检查|督查|督导|巡查|巡视|走访){1,2}$/;
/** What somebody does for so long at a place: 到乡村学校从事1年以上教学工作. */
const SERVES = /(?:[到赴在][^,;。、的\d]{2,10})?从事$/;

/** The verb before a figure without which its object says nothing: a matter is not so many times, but its study is. */
export function actBefore(text: string, { unit, start }: Quantity): string {
  if (unit !== "occurrence" && unit !== "year") return "";
  const before = text.slice(Math.max(0, start - ACT_REACH), start).replace(/至少$/, "");
  return (unit === "year" ? SERVES : DEALS_WITH).exec(before)?.[0] ?? "";
}

const ACT_REACH = 16;
