import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/extract/tables/findTables.ts";

const TEXTS: Readonly<Record<string, string>> = {
  paragraphs:
    "到2025年,学前教育毛入园率达到93%以上,普惠性幼儿园覆盖率达到90%。\n　　义务教育巩固率保持在99%以上,高中阶段毛入学率达到95%。",
  "short sentences": "学前教育毛入园率达到93%以上;\n义务教育巩固率保持在99%以上;\n高中阶段毛入学率达到95%。",
  "a numbered list": "1.新建幼儿园5所\n2.改扩建小学8所\n3.培训教师1200人次\n4.新增学位3000个",
  "a table of contents": "目录\n一、总体要求......1\n二、主要目标……3\n三、重点任务  12\n四、保障措施\t15\n五、附则 18",
  "page numbers under headings": "第一章 总体要求\n1\n第二章 主要目标\n3\n第三章 重点任务\n12\n第四章 保障措施\n15",
  "a list of schools": "甲县第一小学  甲县第二小学  甲县第三小学\n乙县实验中学  乙县职业中学  乙县特殊教育学校",
  "schools one a line": "甲县第一小学\n36班\n甲县第二小学\n24班\n甲县第三小学\n18班",
  addresses: "地址:人民路12号\n邮编:236800\n电话:0558-1234567\n传真:0558-7654321",
  "contact lines": "联系人:张三  电话:0558-1234567\n联系人:李四  电话:0558-7654321",
  "the head of a page":
    "首页 | 机构 | 新闻 | 公开\n当前位置: 首页 > 政策 > 规划\n发布日期: 2022-01-05 10:20\n浏览次数: 1234\n字号: 大 中 小",
  "years in headings": "2020年\n2021年\n2022年\n主要工作",
  "headings with wide spaces": "第一章  总体要求\n第二章  主要目标\n第三章  重点任务",
  "a date and a signature": "某某市教育局\n2022年1月5日\n附件\n1\n2",
};

describe("prose", () => {
  it.each(Object.entries(TEXTS))("is not taken for a table: %s", (_, text) => {
    expect(findTables(text)).toEqual([]);
    expect(findTables(text.split("\n").join("\n\n"))).toEqual([]);
  });

  it("keeps a single row apart from the tables around it", () => {
    const text = `网站支持 | 无障碍阅读\n\n正文到此为止,下面是指标。\n指标|2020年|2025年\n毛入园率(%)|88|92`;
    expect(findTables(text).map(({ start }) => start)).toEqual([text.indexOf("指标|")]);
  });
});
