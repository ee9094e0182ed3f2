import { guangdongCity, jizhou, minle, plans, shuozhou, xining } from "eduplan/data";
import { EduplanError, type Plan } from "eduplan/model";
import { type CiteOptions, cite } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { clause, madePlan, madeTarget } from "../plans.ts";

const write = (plan: Plan, style: CiteOptions["style"], more: Partial<CiteOptions> = {}) =>
  cite(plan, { style, ...more });

describe("the bundled plans in GB/T 7714", () => {
  test.each([
    [
      shuozhou,
      "朔州市“十四五”教育规划(本件未印题名,据正文拟)[EB/OL]. [出版日期不详]. 转载自 未注明(文末:本文件由朔州市教育局负责解读). [获取路径不详].",
    ],
    [minle, "民乐县教育局. 民乐县关于加快推进“学有优教”工作实施方案[EB/OL]. (2024-10-15). [获取路径不详]."],
    [
      xining,
      "推进西宁市教育高质量发展实施方案[EB/OL]. [出版日期不详]. 转载自 damishu.cn, (2023-06-27). https://www.damishu.cn/article/435817.html. 署名存疑.",
    ],
    [
      jizhou,
      "天津市蓟州区教育事业发展“十四五”规划[EB/OL]. [出版日期不详]. 转载自 课桌文档, (2023-07-31). [获取路径不详].",
    ],
    [
      guangdongCity,
      "关于推动基础教育高质量发展行动方案[EB/OL]. [出版日期不详]. 转载自 三一办公(31ppt.com). [获取路径不详]. 署名不详,所属地区不能确定.",
    ],
  ])("are cited as read", (plan, expected) => {
    expect(write(plan, "gbt7714")).toBe(expected);
  });

  test("bear the date on which the copy was read", () => {
    const accessed = "2026-11-25";
    expect(write(minle, "gbt7714", { accessed })).toContain("(2024-10-15)[2026-11-25].");
    expect(write(xining, "gbt7714", { accessed })).toContain("转载自 damishu.cn, (2023-06-27)[2026-11-25].");
  });
});

describe("the bundled plans in APA", () => {
  test.each([
    [
      shuozhou,
      "朔州市“十四五”教育规划(本件未印题名,据正文拟) [Education plan of Shuozhou City for the 14th five-year period (title not printed in this copy; supplied from its text)]. (n.d.). Copy from 未注明(文末:本文件由朔州市教育局负责解读).",
    ],
    [
      minle,
      "民乐县教育局. (2024, October 15). 民乐县关于加快推进“学有优教”工作实施方案 [Minle County implementation plan for accelerating “good teaching for every learner” (学有优教)].",
    ],
    [
      xining,
      "推进西宁市教育高质量发展实施方案 [Implementation Plan for Advancing the High-Quality Development of Education in Xining]. (n.d.). Copy from damishu.cn, June 27, 2023. Attribution doubtful. https://www.damishu.cn/article/435817.html",
    ],
    [
      jizhou,
      "天津市蓟州区教育事业发展“十四五”规划 [14th Five-Year Plan for the Development of Education in Jizhou District, Tianjin]. (n.d.). Copy from 课桌文档, July 31, 2023.",
    ],
    [
      guangdongCity,
      "关于推动基础教育高质量发展行动方案 [Action Plan for Advancing the High-Quality Development of Basic Education (a city of Guangdong, name removed)]. (n.d.). Copy from 三一办公(31ppt.com). Attribution unidentified.",
    ],
  ])("are cited as read", (plan, expected) => {
    expect(write(plan, "apa")).toBe(expected);
  });

  test("are retrieved on a date, and can be written in Chinese", () => {
    const accessed = "2026-11-05";
    expect(write(xining, "apa", { accessed })).toMatch(
      /Retrieved November 5, 2026, from https:\/\/www.damishu.cn\/article\/435817.html$/,
    );
    expect(write(jizhou, "apa", { accessed })).toMatch(/Retrieved November 5, 2026\.$/);
    expect(write(xining, "apa", { accessed, locale: "zh" })).toBe(
      "推进西宁市教育高质量发展实施方案. (无日期). 转载自 damishu.cn,2023年6月27日. 署名存疑. 检索于2026年11月5日,https://www.damishu.cn/article/435817.html",
    );
  });
});

describe("the bundled plans in BibTeX", () => {
  test("have an entry each", () => {
    expect(write(xining, "bibtex", { accessed: "2026-11-25" })).toBe(`@misc{xining,
  title = {{推进西宁市教育高质量发展实施方案}},
  titleaddon = {Implementation Plan for Advancing the High-Quality Development of Education in Xining},
  year = {n.d.},
  howpublished = {Copy from damishu.cn, 2023-06-27},
  url = {https://www.damishu.cn/article/435817.html},
  urldate = {2026-11-25},
  note = {Attribution doubtful. SHA-256 519cce715a5c.},
  langid = {chinese},
}`);
    expect(write(minle, "bibtex", { locale: "zh" })).toBe(`@misc{minle,
  author = {{民乐县教育局}},
  title = {{民乐县关于加快推进“学有优教”工作实施方案}},
  date = {2024-10-15},
  year = {2024},
  note = {SHA-256 8ed8d9905439.},
  langid = {chinese},
}`);
  });

  test("name the text that was read", () => {
    for (const plan of plans) expect(write(plan, "bibtex")).toContain(`SHA-256 ${plan.source.sha256.slice(0, 12)}.`);
  });
});

describe("a record", () => {
  test("is cited by its clause and section, given as a record or by its id", () => {
    const target = jizhou.targets.find(({ id }) => id === "jizhou-compulsory-retention-2025");
    if (!target) throw new Error("no target");
    const cited = write(jizhou, "gbt7714", { record: target });
    expect(cited).toMatch(/ 引文:“确保义务教育巩固率保持在99%以上”\(二\(二\)\)\.$/);
    expect(write(jizhou, "gbt7714", { record: target.id })).toBe(cited);
    expect(write(jizhou, "apa", { record: target })).toMatch(/ “确保义务教育巩固率保持在99%以上” \(二\(二\)\)\.$/);
    expect(write(jizhou, "bibtex", { record: target })).toContain(
      "note = {“确保义务教育巩固率保持在99\\%以上” (二(二)). SHA-256",
    );
    expect(write(jizhou, "bibtex", { record: target })).toMatch(/^@misc\{jizhou:jizhou-compulsory-retention-2025,/);
  });

  test("of a table is cited by label and figure", () => {
    const evidence = clause("普惠率(%)", { value: "85", valueStart: 90, reading: "table-pairing" });
    const plan = madePlan("p", { targets: [madeTarget("t", { evidence })] });
    expect(write(plan, "gbt7714", { record: "t" })).toContain("“普惠率(%) … 85”");
  });

  test("of any kind can be cited", () => {
    for (const plan of plans) {
      for (const record of [...plan.targets, ...plan.observations, ...plan.milestones, ...plan.actions]) {
        expect(write(plan, "apa", { record })).toContain(record.evidence.exact.trim().slice(0, 3));
      }
    }
  });
});

describe("what is unknown is not guessed", () => {
  test("an issuer is the author, an issue date the date, whatever the copy", () => {
    const copied = madePlan("p", {
      issuer: "某市教育局",
      issuedOn: "2021-12-01",
      source: { ...madePlan("p").source, kind: "repost", publisher: "某网站", publishedOn: "2023-05-06" },
    });
    expect(write(copied, "apa")).toBe(
      "某市教育局. (2021, December 1). 某市规划p [Plan of a city, p]. Copy from 某网站, May 6, 2023.",
    );
    expect(write(copied, "gbt7714")).toBe(
      "某市教育局. 某市规划p[EB/OL]. (2021-12-01). 转载自 某网站, (2023-05-06). [获取路径不详].",
    );
  });

  test("the date of reading is the source's own where none is given", () => {
    const read = madePlan("p", { source: { ...madePlan("p").source, retrievedOn: "2022-02-03" } });
    expect(write(read, "gbt7714")).toContain("[出版日期不详][2022-02-03]");
    expect(write(read, "gbt7714", { accessed: "2024-01-02" })).toContain("[2024-01-02]");
  });
});

describe("hostile titles", () => {
  const HOSTILE = [
    "a { b",
    "a } b }}",
    "\\",
    "\\input{/etc/passwd}",
    "50% of $x_1$ & #2 ~ ^",
    "}, author = {nobody",
    "line\nbreak\r\n@article{x,\u2028y}",
    "\u0000\u001b[31m",
  ];

  /** How deep the braces are at each place, as BibTeX counts: behind a backslash too. */
  function depths(text: string): number[] {
    let depth = 0;
    return Array.from(text, (sign) => (depth += sign === "{" ? 1 : sign === "}" ? -1 : 0));
  }

  test.each(HOSTILE)("%j leave the entry whole, with the same fields", (title) => {
    const evidence = clause(title, { section: title });
    const source = {
      ...madePlan("p").source,
      kind: "repost",
      publisher: title,
      url: `https://a.example/${title}`,
    } as const;
    const plan = madePlan("p", {
      title: { zh: title, en: title },
      issuer: title,
      source,
      targets: [madeTarget("t", { evidence })],
    });
    const entry = write(plan, "bibtex", { record: "t" });
    const depth = depths(entry);
    expect(depth.at(-1)).toBe(0);
    // Closed at the end and nowhere before.
    expect(depth.slice(entry.indexOf("{"), -1).filter((each) => each < 1)).toEqual([]);
    expect(entry.match(/^ {2}\w+(?= = \{)/gm)?.map((name) => name.trim())).toEqual([
      "author",
      "title",
      "titleaddon",
      "year",
      "howpublished",
      "url",
      "note",
      "langid",
    ]);
    expect(entry.split("\n")).toHaveLength(10);
    const commands = entry.replace(
      /\\(textbackslash|textbraceleft|textbraceright|textasciicircum|textasciitilde)\{\}|\\[$&#_%]/g,
      "",
    );
    expect(commands).not.toContain("\\");
    expect(commands.replace(/^ {2}url = .*$/m, "")).not.toMatch(/[%$#&_~^]/);
  });

  test.each(HOSTILE)("%j stay one line in the other styles", (title) => {
    const plan = madePlan("p", { title: { zh: title, en: title }, issuer: title });
    for (const style of ["apa", "gbt7714"] as const) {
      expect(write(plan, style)).not.toMatch(/[\p{Control}\u2028\u2029]/u);
    }
  });
});

describe("a caller's mistake", () => {
  test.each([
    ["an unknown style", { style: "mla" }, "unknown-option", "use one of gbt7714, apa, bibtex"],
    ["a name every object has", { style: "toString" }, "unknown-option", "use one of"],
    [
      "a record of another plan",
      { style: "apa", record: "xining-new-places" },
      "unknown-record",
      "minle has no record",
    ],
    ["no date", { style: "apa", accessed: "yesterday" }, "invalid-date", "write 2026-11-25"],
    ["a month that is none", { style: "apa", accessed: "2026-13-01" }, "invalid-date", "2026-13-01"],
  ])("%s is refused with what to write", (_, options, code, message) => {
    const attempt = () => cite(minle, options as CiteOptions);
    expect(attempt).toThrow(EduplanError);
    expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
});
