import { benchmarks, nationalObservations } from "eduplan/catalog";
import { jizhou, shuozhou } from "eduplan/data";
import { track } from "eduplan/track";
import { renderSvg, sectionsOf, toHtml, toMarkdown, toText, toVegaLite } from "eduplan/view";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, it } from "vitest";
import { LARGE_CLASSES, level, own, PLACES, series, stat } from "../track/made.ts";

const national = benchmarks.filter(({ area, kind }) => area === "000000" && kind === "target");
const tracking = track(national, nationalObservations());
const rowsOf = (...args: Parameters<typeof sectionsOf>) =>
  sectionsOf(...args).map(({ title, table }) => [
    title,
    ...(table?.rows.map((row) => row.map(({ text }) => text)) ?? []),
  ]);

describe("the view of a tracking", () => {
  it("writes a line a target, in both languages", () => {
    const [zh, en] = [rowsOf(tracking, { locale: "zh" })[0], rowsOf(tracking, { locale: "en" })[0]];
    expect(zh?.slice(0, 2)).toEqual([
      "目标进展",
      [
        "学前三年毛入园率",
        "全国",
        "75% (2015)",
        "85.2% (2020)",
        "85% (2020)",
        "+2个百分点",
        "+2.04个百分点",
        "—",
        "已达成",
      ],
    ]);
    expect(en?.[1]).toEqual([
      "three-year pre-primary gross enrolment rate",
      "China (nation)",
      "75 % (2015)",
      "85.2 % (2020)",
      "85 % (2020)",
      "+2 pp",
      "+2.04 pp",
      "—",
      "met",
    ]);
  });

  it("says by what the classes are drawn, with their thresholds", () => {
    const lines = sectionsOf(tracking, { locale: "en" })[0]?.list?.map(({ text }) => text);
    expect(lines).toEqual([
      "Classes: sdg4-scorecard (fast progress ≥1, average progress ≥0.5, slow progress >0, no progress)",
      "Ratio: actual ÷ required change a year",
      "Trend: last value against first",
    ]);
    const custom = track(national, nationalObservations(), {
      scheme: function byEye() {
        return "fine";
      },
      method: "regression",
    });
    expect(sectionsOf(custom, { locale: "en" })[0]?.list?.map(({ text }) => text)).toEqual([
      "Classes: byEye",
      "Trend: line of least squares",
    ]);
  });

  it("groups what there is not enough data for by its reason, the commonest first", () => {
    const rows = (detail: "full" | "brief") =>
      sectionsOf(track([jizhou, shuozhou]), { locale: "en", detail })
        .find(({ title }) => title === "Not enough data")
        ?.table?.rows.slice(0, 2)
        .map((row) => row.map(({ text }) => text)) ?? [];
    expect(rows("brief")).toEqual([
      ["no observation", "88"],
      ["one observation only (2020-12-31): no pace can be seen", "31"],
    ]);
    expect(rows("full")[0]?.[2]).toMatch(/ \(Jizhou District\), .* \(Shuozhou\)/);
  });

  it("shows sums, rules, assumptions and the class of a scheme of one's own", () => {
    const scheme = {
      name: "ours",
      measure: "linear",
      classes: [{ code: "good", name: { zh: "好", en: "good" }, atLeast: 1 }, { code: "bad" }],
    } as const;
    const places = own(
      { kind: "flow", bound: "exactly", value: 1000, unit: "place" },
      { id: "p", indicator: PLACES, since: "2021" },
    );
    const standing = own({ ...level(5, "atMost"), standing: true }, { id: "s", indicator: LARGE_CLASSES });
    const mixed = track(
      [own(level(95)), places, standing],
      [
        ...series({ 2020: 90, 2022: 92 }, { region: "000000" }),
        stat("2021", 100, { indicator: PLACES, unit: "place" }),
        ...series({ 2021: 6, 2022: 5 }, { indicator: LARGE_CLASSES }),
      ],
      { scheme, assume: ["reason.region"] },
    );
    const text = toText(mixed, { locale: "en", width: 300 });
    expect(text).toContain("good ! assuming: different regions: Shuozhou and China (nation)");
    expect(text).toContain("sum 100 school places (2021)");
    expect(text).toMatch(/Standing rules[\s\S]*1\/2 +kept/);
    expect(toText(mixed, { locale: "zh" })).toContain("遵守");
  });

  it("is the same in Markdown and HTML, with the source on hover", () => {
    expect(toMarkdown(tracking, { locale: "en" })).toContain("| 85.2 % (2020) |");
    expect(toHtml([tracking], { locale: "zh", title: "x" })).toContain("Xinhua");
  });
});

describe("the chart of a tracking", () => {
  it("has a panel for each target that can be followed, none called like another", async () => {
    const spec = toVegaLite(tracking, { locale: "en" });
    const values = (spec.data as { values: readonly { panel: string; series: string; year: number; value: number }[] })
      .values;
    const followed = tracking.targets.filter((each) => each.state === "tracked" && each.start);
    expect(new Set(values.map(({ panel }) => panel)).size).toBe(followed.length);
    const first = values.filter(({ panel }) => panel === values[0]?.panel);
    expect(first.filter(({ series }) => series === "required").map(({ year, value }) => [year, value])).toEqual([
      [2015, 75],
      [2020, 85],
    ]);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(await renderSvg(spec, { vega, vegaLite })).toContain("<svg");
  });
});
