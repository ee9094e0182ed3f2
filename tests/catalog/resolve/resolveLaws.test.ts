import { createCatalog, defaultCatalog, extendCatalog, resolveIndicator } from "eduplan/catalog";
import fc from "fast-check";
import traditionalCharacters from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "../madeIndicator.ts";

const wordings = defaultCatalog.indicators.flatMap(({ aliases }) => aliases.slice(0, 3));
const label = fc.constantFrom(...wordings);
const stage = fc.constantFrom(undefined, "学前教育", "ED1_2", "高中阶段", "职业教育", "高等教育");
const contextOf = (each: string | undefined): { stage?: string } => (each === undefined ? {} : { stage: each });

/** For some simplified characters a traditional one that means nothing else. */
const traditional = new Map(
  traditionalCharacters
    .split("|")
    .map((pair) => pair.split(" ") as [string, string])
    .filter(([from, to]) => from.length === 1 && to?.length === 1)
    .map(([from, to]) => [to, from] as const),
);

const fullWidth = (text: string): string =>
  text.replace(/[!#-&(-)+-Z\]^a-{}~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The same name written otherwise: what is done to it must not show. */
const disguises = {
  "white space": (text: string) => [...text].join(" "),
  "an ideographic space": (text: string) => `　${text}　`,
  quotes: (text: string) => `“${text}”`,
  "book-title marks": (text: string) => `《${text}》`,
  "full width": fullWidth,
  "traditional characters": (text: string) => [...text].map((each) => traditional.get(each) ?? each).join(""),
  capitals: (text: string) => text.toUpperCase(),
};

describe.each(Object.entries(disguises))("%s", (_, disguise) => {
  it("change nothing in what a name means", () => {
    fc.assert(
      fc.property(label, stage, (written, each) => {
        expect(resolveIndicator(disguise(written), contextOf(each))).toMatchObject({
          ...resolveIndicator(written, contextOf(each)),
          // Reasons that quote the label quote it as it was written.
          reasons: expect.anything(),
        });
      }),
    );
  });
});

describe("confidence", () => {
  const anything = fc.oneof(
    label,
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.tuple(label, fc.string({ maxLength: 5 }), label).map((parts) => parts.join("")),
  );

  it("lies between 0 and 1, that of the refused no higher than that of the taken", () => {
    fc.assert(
      fc.property(anything, stage, (written, each) => {
        const { confidence, refused } = resolveIndicator(written, contextOf(each), { cutOff: 0 });
        const all = [confidence, ...refused.map((refusal) => refusal.confidence)];
        for (const value of all) expect(value >= 0 && value <= 1).toBe(true);
        expect(all).toEqual([...all].sort((a, b) => b - a));
      }),
    );
  });

  it("does not rise by a word that nobody knows, in front or behind", () => {
    const unknown = fc.constantFrom("囍囍", "龘龘龘", "魑魅魍魉魑魅魍魉魑");
    fc.assert(
      fc.property(label, stage, unknown, fc.boolean(), (written, each, word, front) => {
        const more = resolveIndicator(front ? word + written : written + word, contextOf(each));
        expect(more.confidence).toBeLessThanOrEqual(resolveIndicator(written, contextOf(each)).confidence);
      }),
    );
  });

  it("falls short of the cut-off exactly where nothing is taken for that reason", () => {
    fc.assert(
      fc.property(anything, fc.double({ min: 0, max: 1, noNaN: true }), (written, cutOff) => {
        const { indicator, confidence, reasons } = resolveIndicator(written, {}, { cutOff });
        if (reasons[0]?.code === "resolve.none") expect(confidence).toBeLessThan(cutOff);
        else if (indicator !== null) expect(confidence).toBeGreaterThanOrEqual(cutOff);
      }),
    );
  });
});

describe("a catalogue of the user's", () => {
  // Signs no other name has, so that nothing else is meant.
  const own = fc
    .string({ unit: fc.constantFrom(..."囍龘魑魅魍魉饕餮"), minLength: 4, maxLength: 10 })
    .map((text) => `${text}率`);

  it("finds an added indicator by its own name", () => {
    fc.assert(
      fc.property(own, (zh) => {
        const added = madeIndicator("compulsory.made-up", {}, { name: { zh, en: "made up" } });
        const catalog = extendCatalog(defaultCatalog, { indicators: [added] });
        expect(resolveIndicator(zh, { stage: "ED1_2" }, { catalog })).toMatchObject({
          indicator: "compulsory.made-up",
          predicate: "skos:exactMatch",
        });
        expect(resolveIndicator(zh, { stage: "ED1_2" }).indicator).toBeNull();
      }),
      { numRuns: 5 },
    );
  });

  it("finds by an added wording, and no more by one that was overridden", () => {
    const RETENTION = "compulsory.retention-rate";
    const catalog = extendCatalog(defaultCatalog, {
      aliases: { [RETENTION]: ["魑魅魍魉度"] },
      overrides: { "preschool.inclusive-share": { aliases: [], name: { zh: "饕餮魑魅度", en: "x" } } },
    });
    expect(resolveIndicator("魑魅魍魉度", { stage: "ED1_2" }, { catalog }).indicator).toBe(RETENTION);
    expect(resolveIndicator("普惠率", {}, { catalog }).indicator).not.toBe("preschool.inclusive-share");
    expect(resolveIndicator("饕餮魑魅度", { stage: "ED02" }, { catalog }).indicator).toBe("preschool.inclusive-share");
  });

  it("decides by an overridden unit and stage", () => {
    const facets = { measure: "x", stage: "ED6", population: "all", area: "all", qualifiers: {} } as const;
    const base = extendCatalog(defaultCatalog, {
      indicators: [madeIndicator("made.up", {}, { name: { zh: "饕餮魑魅", en: "made up" } })],
    });
    const catalog = extendCatalog(base, { overrides: { "made.up": { facets, unit: "school" } } });
    expect(resolveIndicator("饕餮魑魅", { stage: "本科", unit: "所" }, { catalog }).indicator).toBe("made.up");
    expect(resolveIndicator("饕餮魑魅", { stage: "本科", unit: "%" }, { catalog }).indicator).toBeNull();
    expect(resolveIndicator("饕餮魑魅", { stage: "小学", unit: "所" }, { catalog }).indicator).toBeNull();
  });

  it("may be empty", () => {
    const catalog = createCatalog("empty", []);
    const [reason] = resolveIndicator("巩固率", {}, { catalog }).reasons;
    expect(reason?.code).toBe("resolve.nothing-near");
  });

  it("gives the same in whatever order its indicators stand", () => {
    const turned = createCatalog("turned", [...defaultCatalog.indicators].reverse());
    fc.assert(
      fc.property(label, stage, (written, each) => {
        const one = resolveIndicator(written, contextOf(each));
        const other = resolveIndicator(written, contextOf(each), { catalog: turned });
        expect([other.indicator, other.confidence]).toEqual([one.indicator, one.confidence]);
      }),
    );
  });
  it.each([
    ["教育支出占财政支出比重", undefined],
    ["高等职业教育专任教师数", undefined],
    ["在校生", "高等教育"],
  ])("gives the same for %s (%s), where two are equally near", (written, each) => {
    const turned = createCatalog("turned", [...defaultCatalog.indicators].reverse());
    const one = resolveIndicator(written, contextOf(each));
    expect(resolveIndicator(written, contextOf(each), { catalog: turned }).indicator).toBe(one.indicator);
  });
});
