import { createHash } from "node:crypto";
import { align, compareAll } from "eduplan/align";
import { audit } from "eduplan/audit";
import { jizhou, plans, shuozhou, xining } from "eduplan/data";
import { score } from "eduplan/score";
import { toReport, type Viewable } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { markupFaults } from "../markupFaults.ts";
import { nation } from "../nation.ts";
import { LOCALES, results } from "./results.ts";

const all: readonly Viewable[] = results.map(([, result]) => result);
const alignment = align(plans);
const comparisons = compareAll(alignment);

/** What a page says, without its style and script. */
const bodyOf = (html: string): string => html.slice(html.indexOf("<body>")).replace(/<script>[\s\S]*?<\/script>/, "");

const textOf = (html: string): string => bodyOf(html).replace(/<[^>]*>/g, "\n");

describe("toReport", () => {
  test.each(LOCALES)("writes every result as a whole page in which every tag is closed, in %s", (locale) => {
    for (const given of [...all, all]) {
      const html = toReport(given, { locale, title: "t", note: "a\n\nb" });
      expect(html.startsWith(`<!doctype html>\n<html lang="${locale === "zh" ? "zh-CN" : "en"}">`)).toBe(true);
      const withoutScript = html.replace(/<script>[\s\S]*?<\/script>/, "").replace(/<(input|br)\b([^>]*)>/g, "");
      // An attribute without a value is HTML, though not XML.
      expect(markupFaults(withoutScript.replace(/ (hidden|checked|data-rows)(?=[ >])/g, ""))).toEqual([]);
    }
  });

  test.each(LOCALES)("says nothing undefined and shows no raw code, in %s", (locale) => {
    const text = textOf(toReport(all, { locale, title: "t" }));
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    // What other views show of a code (the name of a factor, an option) is theirs to tell.
    const own = textOf(toReport([alignment, comparisons, ...plans.map((plan) => audit(plan))], { locale }));
    expect(own.match(/\b(reason|caveat|audit|change|skos|word)[.:][\w.-]+/g) ?? []).toEqual([]);
  });

  test("every id is there once, and every link leads to one", () => {
    const html = toReport([...all, comparisons], { figures: [{ svg: "<svg></svg>", caption: "c" }] });
    const ids = [...bodyOf(html).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const links = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !known.has(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(1000);
  });

  test("the policy names the hashes of the style and the script that stand in the page, and allows nothing else", () => {
    const html = toReport(alignment);
    const hash = (tag: string): string => {
      const [, text = ""] = html.match(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`)) ?? [];
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash("style")}; script-src ${hash("script")}; img-src data:; base-uri 'none'; form-action 'none'">`,
    );
    expect(bodyOf(html)).not.toMatch(/ style="| on\w+="|https?:\/\//);
  });

  test("the script is one that parses, and the same in every page", () => {
    const scripts = LOCALES.map((locale) => toReport(all, { locale }).match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? "");
    expect(scripts[0]).toBe(scripts[1]);
    expect(() => new Function(scripts[0] ?? "!")).not.toThrow();
    expect(scripts[0]).not.toMatch(/[\\`$]|\p{Script=Han}/u);
  });

  test("one result may be given alone", () => {
    expect(toReport(alignment)).toBe(toReport([alignment]));
  });

  test("a page of nothing is still a page", () => {
    const html = toReport([], { title: "空" });
    expect(html).toContain("<h1>空</h1>");
    expect(html).not.toContain('id="filters"');
  });

  test("doubts about attribution come before everything else", () => {
    const html = toReport([score(plans), alignment]);
    const at = (text: string): number => bodyOf(html).indexOf(text);
    expect(at("疑由银川市文件替换地名而成")).toBeGreaterThan(0);
    expect(at("疑由银川市文件替换地名而成")).toBeLessThan(at("此文本不完整"));
    expect(at("此文本不完整")).toBeLessThan(at("<table"));
    expect(toReport(align([jizhou]))).not.toContain('id="doubts"');
  });

  test("figures stand as they were given, with their captions, before the tables", () => {
    const html = toReport(alignment, { figures: [{ svg: "<svg><title>1</title></svg>", caption: "五地 & 目标" }] });
    expect(html).toContain("<figure><svg><title>1</title></svg><figcaption>五地 &amp; 目标</figcaption></figure>");
    expect(html.indexOf("<figure>")).toBeLessThan(html.indexOf("<table"));
  });
});

describe("the matrix", () => {
  const html = toReport([alignment, comparisons]);
  const rowOf = (key: string, page = html): string =>
    page.split("\n").find((line) => line.startsWith("<tr") && line.includes(key)) ?? "";
  const noteOf = (row: string, place: number, page = html): string => {
    const [, number = ""] = [...row.matchAll(/href="#(\d+)"/g)][place] ?? [];
    return page.match(new RegExp(`<li id="${number}">.*?</li>`))?.[0] ?? "";
  };

  test("has a row for every row of the alignment and a column for every plan", () => {
    expect(html.match(/<tr id="t1-/g)).toHaveLength(alignment.rows.length);
    const head = html.match(/<table id="t1"[\s\S]*?<\/thead>/)?.[0] ?? "";
    expect(head.match(/<th scope="col"/g)).toHaveLength(2 + plans.length);
    expect(head).toContain("西宁市※<small>2022、2023、2025、2026 · 归属存疑</small>");
  });

  test("shows goal, year and baseline, and in a note the clause, its place and how it was read", () => {
    const row = rowOf("preschool.gross-enrolment-rate.three-year");
    expect(row).toContain("<b>≥93%</b> 2025 <small>基期 89.48%</small>");
    const target = jizhou.targets.find(({ id }) => id === "jizhou-preschool-gross-enrolment-2025");
    const notes = [0, 1, 2].map((place) => noteOf(row, place)).join("\n");
    expect(notes).toContain(`<q lang="zh-CN"><bdi>${target?.evidence.exact}</bdi></q> 第 ${target?.evidence.start} 字`);
  });

  test("says how a target fits the row's indicator, and what is doubtful", () => {
    const notes = html.slice(html.indexOf('class="notes"'));
    expect(notes).toMatch(
      /<b><bdi>朔州市<\/bdi><\/b> <bdi>入园率\(学前教育\)<\/bdi>.*?本行指标更窄;毛、净口径:未说明 \/ 毛/,
    );
    expect(notes).toMatch(/可能矛盾/);
    expect(notes).toMatch(/读法存疑/);
  });

  test("says why a cell is empty: by a sign, in words, and plan by plan below", () => {
    const row = rowOf("preschool.gross-enrolment-rate.three-year");
    expect(row).toContain('<span aria-hidden="true">—</span><span class="vh">未提出</span>');
    expect(row).toContain('<span aria-hidden="true">?</span><span class="vh">可能在缺失部分</span>');
    const count = alignment.rows.filter(({ cells }) =>
      cells.some(({ plan, absent }) => plan === "minle" && absent?.code === "reason.missing-part"),
    ).length;
    expect(html).toContain(
      `<td><bdi>可能在此文本缺失的部分:学有优教标准要求</bdi></td><td class="number">${count}</td>`,
    );
  });

  test("counts the pairs of a row that compare, and gives verdicts and reasons in a note", () => {
    const comparable = comparisons.rows.filter(({ pairs }) => pairs.some(({ comparison }) => comparison.comparable));
    expect(html.match(/ data-c="/g)).toHaveLength(comparable.length);
    const retention = rowOf("compulsory.retention-rate");
    expect(retention).toContain("✓ 1/1");
    expect(html).toMatch(/1 \/ 1 对可比<br>✓ <bdi>朔州市<\/bdi> \/ <bdi>蓟州区<\/bdi>:<bdi>左方要求更高/);
    expect(html).toMatch(
      /✕ <bdi>朔州市<\/bdi> \/ <bdi>蓟州区<\/bdi>:<bdi>毛、净口径:未说明 \/ 毛;年限:未说明 \/ 学前三年/,
    );
  });

  test("without comparisons says nothing of comparability; comparisons of other plans keep their own tables", () => {
    expect(toReport(alignment)).not.toContain('id="comparable"');
    const others = toReport([alignment, compareAll(align([shuozhou, jizhou]))]);
    expect(others).not.toContain(' data-c="');
    expect(others).toContain(">可以比较的</h2>");
    expect(html).not.toContain(">可以比较的</h2>");
  });

  test("gives the other language's name to search by", () => {
    expect(rowOf("retention-rate")).toContain('data-k="nine-year');
    const english = toReport(alignment, { locale: "en" });
    expect(rowOf("compulsory.retention-rate", english)).toContain(
      'data-k="九年义务教育巩固率 compulsory.retention-rate"',
    );
  });

  test("rows stand under their stage; under their theme where they are gathered by it", () => {
    expect(html).toContain('<tr class="g"><th scope="rowgroup" colspan="7">学前教育</th></tr>');
    const byTheme = toReport(align(plans, { groupBy: "theme" }));
    expect(byTheme).toContain('<select id="theme">');
    expect(byTheme).toMatch(/<tr id="t1-\d+"[^>]* data-t="[a-z-]+( [a-z-]+)+"/);
    expect(byTheme.match(/<tr id="t1-/g)).toHaveLength(alignment.rows.length);
  });

  test("with filled cells only, an empty cell gives no reason", () => {
    const filled = toReport(align(plans, { cells: "filled" }));
    expect(filled).toContain("<td></td>");
    expect(filled).not.toContain("未提出</span>");
  });
});

describe("findings", () => {
  test("of all audits stand in one table, the gravest first, each with its plan", () => {
    const html = toReport(plans.map((plan) => audit(plan)));
    const severities = [...html.matchAll(/ data-v="(\w+)"/g)].map(([, severity]) => severity);
    const rank = ["error", "warning", "info"];
    expect(severities.map((each) => rank.indexOf(each ?? ""))).toEqual(
      severities.map((each) => rank.indexOf(each ?? "")).sort((a, b) => a - b),
    );
    const warnings = plans.flatMap((plan) => audit(plan).findings).filter(({ severity }) => severity === "warning");
    expect(severities.filter((each) => each === "warning")).toHaveLength(
      warnings.filter(({ code }) => !code.startsWith("caveat.")).length,
    );
    expect(html.match(/>审查发现<\/h2>/g)).toHaveLength(1);
  });
});

describe("ranks", () => {
  test("are drawn as the ranges that are told", () => {
    const [, scores] = results.find(([type]) => type === "uncertainty") ?? [];
    if (!scores) throw new Error("no uncertainty");
    const html = toReport(scores);
    expect(html.match(/<svg class="bar"/g)?.length).toBeGreaterThan(3);
    expect(html).toMatch(/<td( class="number")?>\d+–\d+ <svg class="bar"/);
    expect(html).toContain("圆圈为指数本身的名次");
  });

  test("of a ranking by scores too", () => {
    const other = { ...jizhou, id: "other", region: "120118", targets: jizhou.targets.slice(0, 9) };
    const scores = score([jizhou, other], { weights: { specificity: 1 } });
    if (scores.ranking.state !== "ranked") throw new Error("not ranked");
    const places = scores.ranking.ranks.filter(({ best, worst }) => best === worst).length;
    const drawn = toReport(scores).match(
      /<td class="number">[12] <svg class="bar"[^>]*>(<line[^>]*>)<circle class="dot"/g,
    );
    expect(drawn?.length).toBe(places);
    expect(places).toBe(2);
  });
});

describe("size", () => {
  test("grows with the cells of the matrix, not with the square of the plans", () => {
    const sizeOf = (count: number): number => {
      const many = align(nation([shuozhou, jizhou, xining], count, 16));
      return toReport([many, compareAll(many)], { locale: "en" }).length / (many.rows.length * count);
    };
    expect(sizeOf(32)).toBeLessThan(sizeOf(12));
  });
});
