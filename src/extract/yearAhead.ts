import type { Item } from "./items.ts";

/** Which year a text that names no period plans for. */
export interface YearAhead {
  /** As a heading or its title says: 二、2021年建设计划. */
  readonly titled?: number | undefined;
  /** As a sentence says that opens with it: 2023年,全县将新建…. */
  readonly said?: number | undefined;
}

/** 2021年教育项目建设计划, 2023年工作总结和2024年工作打算. */
const TITLE =
  /(20\d\d)年度?(?!以来|间|期间|[-至~])[^,;。:《》\d]{0,14}(?:计划|安排|打算|思路|要点|重点工作|目标任务|工作目标|展望)(?:\([^()]{1,8}\))?$/;
const LONGEST_TITLE = 40;
/** 2023年,全县将新建12所. */
const SENTENCE = /(?:^|[。;!])(20\d\d)年,?[^,;。:\d]{0,12}?(?:(?<!行动|发展)计划(?!完成)|拟(?=[新改扩建投招])|将)/;

/** The year a text plans for, by the last of its titles that tells one and the first sentence. */
export function yearAhead(items: readonly Item[]): YearAhead {
  let titled: number | undefined;
  let said: number | undefined;
  for (const { heading, passages } of items) {
    titled = titleYear(heading?.title ?? "") ?? titled;
    for (const { text } of passages) {
      if (!text.includes("20")) continue;
      titled = titleYear(text) ?? titled;
      const year = said === undefined ? SENTENCE.exec(text)?.[1] : undefined;
      if (year) said = Number(year);
    }
  }
  return { titled, said };
}

function titleYear(line: string): number | undefined {
  const year = line.length <= LONGEST_TITLE ? TITLE.exec(line)?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}
