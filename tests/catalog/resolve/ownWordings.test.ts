import { defaultCatalog, type Resolution, resolveIndicator } from "eduplan/catalog";
import { type Indicator, UNSTATED } from "eduplan/model";
import { describe, expect, it } from "vitest";

/** What a name only explains: 学前入园率(未说明毛、净). */
const EXPLAINED = /[(（]未说明[^)）]*[)）]/;

const wordings = defaultCatalog.indicators.flatMap((indicator) =>
  [...new Set([indicator.name.zh.replace(EXPLAINED, ""), ...indicator.aliases])].map((wording) => ({
    indicator,
    wording,
  })),
);

/** Under the stage of the indicator; special education of no stage in particular stands under its own heading. */
function underStage(label: string, { facets: { stage, population } }: Indicator): Resolution {
  if (stage !== UNSTATED) return resolveIndicator(label, { stage });
  return resolveIndicator(label, population === "with-disabilities" ? { stage: "特殊教育" } : {});
}

describe("the catalogue's own wordings", () => {
  const resolutions = wordings.map((each) => ({ ...each, resolution: underStage(each.wording, each.indicator) }));

  it("lead to their own indicators, every one", () => {
    const astray = resolutions.filter(({ indicator, resolution }) => resolution.indicator !== indicator.id);
    expect(astray.map(({ wording }) => wording)).toEqual([]);
  });

  it("are said to be the very wordings, and of the very stage", () => {
    const others = resolutions.filter(
      ({ indicator, resolution }) =>
        resolution.indicator === indicator.id && resolution.reasons[0]?.code !== "resolve.same-wording",
    );
    expect(others.map(({ wording }) => wording)).toEqual([]);
  });
});

describe("names with an explanation in brackets", () => {
  const explained = defaultCatalog.indicators.filter(({ name }) => EXPLAINED.test(name.zh));

  it("are those that leave a facet open", () => {
    expect(explained.length).toBeGreaterThan(30);
  });
  it("lead to their own indicators as they are printed", () => {
    const astray = explained.filter((each) => underStage(each.name.zh, each).indicator !== each.id);
    expect(astray.map(({ name }) => name.zh)).toEqual([]);
  });
});
