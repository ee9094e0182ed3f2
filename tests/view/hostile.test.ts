import type { Plan } from "eduplan/model";
import { sectionsOf, show, toHtml, toMarkdown, toReport, toText } from "eduplan/view";
import { describe, expect, test } from "vitest";
import { madeMilestone, madeTarget, uncodedTarget } from "../plans.ts";
import { smallPlan } from "../smallPlan.ts";
import { LOCALES, resultsOf } from "./results.ts";

const HOSTILE: Readonly<Record<string, string>> = {
  "a script": "<script>alert(1)</script>",
  "an attribute that ends": '"><img src=x onerror=alert(1)>',
  "a single quote": "' onmouseover='alert(1)",
  "an entity": "&lt;b&gt; &amp; &#60;",
  "a column": "a | b || c |",
  "a backslash at the end": "a\\",
  "backslashes before columns": "a\\| b\\\\| c",
  "line breaks": "a\nb\r\nc\rd\u2028e\u2029f",
  "a heading and a list": "\n\n# x\n- y\n\n1. z",
  "a link": "[x](javascript:alert(1)) ![y](http://example.org/z.png) <http://example.org>",
  emphasis: "*a* __b__ ~~c~~ `d`",
  "ten thousand characters": "巩固率".repeat(3334),
  "marks of direction": "a\u202eb\u200fc\u2066d",
  "an escape sequence": "a\u001b[31mb\u0007c\u0000d",
};

/** A plan that says something hostile in every place that a view prints. */
function hostilePlan(id: string, text: string, date: string): Plan {
  const both = { zh: text, en: text };
  const evidence = { exact: text, start: 0, end: Array.from(text).length, reading: "inferred", note: both } as const;
  const deadline = { kind: "by", date, precision: "year", written: text } as const;
  return smallPlan(
    [
      madeTarget("coded", { label: text, evidence, deadline, modality: { boosters: [text] }, scope: { area: text } }),
      uncodedTarget("uncoded", { kind: "relative", bound: "atLeast", reference: text }, { label: text, evidence }),
      madeTarget("alone", { indicator: `${id}.${text}`, label: text, evidence }),
    ],
    {
      id,
      title: both,
      // A region that the table does not have, so that the title is the plan's name.
      region: "999999",
      milestones: [madeMilestone("event", { label: text, event: text, deadline, evidence })],
      attribution: { claimed: "999999", grade: "doubtful", note: both },
      parts: [{ id: "annex", title: text, kind: "annex", inCopy: "missing" }],
      source: {
        ...smallPlan([]).source,
        publisher: text,
        kind: "repost",
        integrity: [{ kind: "ocr-faults", note: both }],
      },
    },
  );
}

const resultsWith = (text: string) =>
  resultsOf(hostilePlan("a", text, "2025-12-31"), hostilePlan("b", text, "2027-12-31"));

/** Everything of a page that is not one of its own tags, with plain attributes. */
function besidesTags(html: string): string {
  const tag =
    /<\/?(html|head|meta|title|body|main|h1|h2|section|div|table|thead|tbody|tr|th|td|ul|li|figure|figcaption)( (lang|charset|name|content|scope|title|class)="[^"<>]*")*>/g;
  return html
    .replace(/^<!doctype html>/, "")
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/<div class="eduplan" lang="[\w-]+">|<div class="title" role="heading" aria-level="4">/g, "")
    .replace(tag, "");
}

/** Everything of a report that is not one of its own tags, with attributes in quotes that hold no bracket. */
function besideReportTags(html: string): string {
  const tag =
    /<\/?(html|head|meta|title|body|header|nav|main|footer|section|h1|h2|h3|p|div|button|label|input|select|option|fieldset|legend|table|caption|thead|tbody|tr|th|td|ul|ol|li|a|b|i|q|small|span|bdi|br|code|figure|figcaption|svg|line|circle)(?: [a-z-]+\d?(?:="[^"<>]*")?)*\/?>/gi;
  const own = /^<!doctype html>|<style>[^<]*<\/style>|<script>[\s\S]*?<\/script>\n<\/body>/g;
  return html.replace(own, "").replace(tag, "");
}

/** The attributes that a report's own tags may have. */
const ATTRIBUTES =
  /^(lang|charset|http-equiv|content|name|class|id|href|aria-[a-z]+|role|tabindex|hidden|scope|colspan|type|value|checked|placeholder|autocomplete|viewBox|width|height|x1|x2|y1|y2|cx|cy|r|data-[a-z]+)$/;

/** The cells of a Markdown table's line. */
const cellsOf = (line: string): number => line.replace(/\\./g, "").split("|").length - 2;

describe.each(Object.entries(HOSTILE))("%s in every text of a plan", (_, text) => {
  test("toHtml writes no tag and no attribute but its own", () => {
    for (const result of resultsWith(text)) {
      for (const locale of LOCALES) {
        const html = toHtml(result, { locale, title: text, figures: [{ svg: "", caption: text }] });
        expect(besidesTags(html)).not.toMatch(/[<>]/);
      }
    }
  });

  test("show writes no tag and no attribute but its own, of results, plans, findings and records", () => {
    const [plan, other] = [hostilePlan("a", text, "2025-12-31"), hostilePlan("b", text, "2027-12-31")];
    const findings = [{ code: text, params: { [text]: text } }];
    const records = [{ [text]: text, nested: { [text]: [text] } }];
    const chart = {
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
      title: text,
      data: { values: records },
    };
    for (const x of [...resultsOf(plan, other), plan, [plan, other], findings, records, chart]) {
      const { bundle } = show(x, { rows: Number.POSITIVE_INFINITY });
      expect(besidesTags(String(bundle["text/html"]))).not.toMatch(/[<>]/);
      expect(bundle["text/plain"].replaceAll("\n", "").match(/[\p{Control}\u2028\u2029]/u)).toBeNull();
    }
  });

  test("toReport writes no tag and no attribute but its own", () => {
    const all = resultsWith(text);
    for (const locale of LOCALES) {
      for (const given of [...all, all]) {
        const html = toReport(given, { locale, title: text, note: text, figures: [{ svg: "", caption: text }] });
        expect(besideReportTags(html)).not.toMatch(/[<>]/);
        const body = html.replace(/<script>[\s\S]*?<\/script>\n<\/body>/, "");
        const attributes = [...body.matchAll(/<[a-z][\w]*((?: [a-zA-Z-]+\d?(?:="[^"]*")?)*)/g)].flatMap(
          ([, list = ""]) => [...list.matchAll(/ ([a-zA-Z-]+\d?)(?:="[^"]*")?/g)].map(([, name = ""]) => name),
        );
        expect([...new Set(attributes)].filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no place for these.
        expect(html.match(/[\u0000-\u0008\u000b\u000e-\u001f]/)).toBeNull();
      }
    }
  });

  test("toMarkdown keeps the number of columns in every line of a table", () => {
    for (const result of resultsWith(text)) {
      for (const locale of LOCALES) {
        const lines = toMarkdown(result, { locale }).split("\n");
        const tables = sectionsOf(result, { locale }).flatMap(({ table }) => (table ? [table] : []));
        const rows = lines.filter((line) => line.startsWith("|"));
        const expected = tables.flatMap(({ columns, rows: body }) =>
          [columns, columns, ...body].map(() => columns.length),
        );
        expect(rows.map(cellsOf)).toEqual(expected);
      }
    }
  });

  test("toMarkdown writes no line but headings, table rows and list items", () => {
    for (const result of resultsWith(text)) {
      const odd = toMarkdown(result, { locale: "zh" })
        .split(/[\r\n]/)
        .filter((line) => !/^(|## .*|\| .* \||\|( --- \|)+|- .*)$/s.test(line));
      expect(odd).toEqual([]);
    }
  });

  test("toText sends no line break or control character from the plan to the terminal", () => {
    for (const result of resultsWith(text)) {
      const written = toText(result, { locale: "zh", width: 80 });
      expect(written.replaceAll("\n", "").match(/[\p{Control}\u2028\u2029]/u)).toBeNull();
    }
  });
});

test("what was escaped is still there to read", () => {
  const [alignment] = resultsWith("<b>巩固率</b> & | *");
  if (!alignment) throw new Error("no alignment");
  expect(toHtml(alignment)).toContain("&lt;b&gt;巩固率&lt;/b&gt; &amp; | *");
  expect(toMarkdown(alignment)).toContain("\\<b\\>巩固率\\</b\\> \\& \\| \\*");
  expect(toText(alignment, { width: 400 })).toContain("<b>巩固率</b> & | *");
});

test("a page has only one heading of the first rank and one style sheet, no script and no address", () => {
  const html = toHtml(resultsWith(HOSTILE["a script"] ?? ""), { title: "x" });
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<(script|link|iframe|img|a)\b/);
  expect(html).not.toMatch(/\b(src|href)=["']/);
});
