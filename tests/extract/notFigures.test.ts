import { describe, expect, it } from "vitest";
import { type LeftOutReason, notFiguresIn } from "../../src/extract/notFigures.ts";

const read = (text: string) =>
  notFiguresIn(text).map(({ start, end, reason }) => [text.slice(start, end), reason] as const);

describe("a number that is no figure", () => {
  it.each<readonly [text: string, written: string, reason: LeftOutReason]>([
    ["依据国发〔2020〕15号制定", "〔2020〕15号", "document-number"],
    ["落实15号文要求", "15号文", "document-number"],
    ["于9月1日开学", "9月1日", "date"],
    ["至2020-12-31为止", "2020-12-31", "date"],
    ["12月底前完成", "12月底前", "date"],
    ["截至18:00离校", "18:00", "clock"],
    ["早读8:30开始", "8:30", "clock"],
    ["面向3-6岁幼儿", "3-6岁", "age"],
    ["年满三周岁", "三周岁", "age"],
    ["第3届运动会", "第3届", "ordinal"],
    ["第十二次会议", "第十二次", "ordinal"],
    ["学前三年教育", "学前三年", "schooling"],
    ["建设九年一贯制学校", "九年一贯制", "schooling"],
    ["三年级学生", "三年级", "schooling"],
    ["建设双一流大学", "双一流", "name"],
    ["落实“双减”政策", "“双减”", "name"],
    ["《中国教育现代化2035》", "《中国教育现代化2035》", "name"],
    ["五育并举", "五育", "name"],
    ["编制十四五规划", "十四五规划", "five-year-plan"],
    ["建设5G网络", "5G", "code"],
    ["试行3+2培养", "3+2", "code"],
    ["电话:0356-1234567", "电话:0356-1234567", "contact"],
    ["见https://example.org/2021/3.html说明", "https://example.org/2021/3.html", "address"],
    ["共12页", "共12页", "page-mark"],
    ["第12页", "第12页", "page-mark"],
    ["普惠率[3]明显提高", "[3]", "outside-prose"],
    ["提供学位4.*个", "4.*", "vague"],
    ["消除66人以上大班额", "66人以上", "condition"],
    ["建设24班小学", "24", "condition"],
    ["从教30年教师", "从教30年", "condition"],
    ["抓好三个方面工作", "三个方面", "enumeration"],
  ])("%s", (text, written, reason) => {
    expect(read(text)).toContainEqual([written, reason]);
  });

  it.each([
    "毛入园率达到95%以上",
    "新建3所学校",
    "达到“普惠率85%以上”",
    "师生比1:19",
    "师生比1:13.5",
    "增加2.5万个学位",
    "培训教师3000名",
    "每校不少于2名",
  ])("%s holds none", (text) => {
    expect(read(text)).toEqual([]);
  });
});
