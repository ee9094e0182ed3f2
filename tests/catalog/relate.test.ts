import { defaultCatalog, inverseTransform, type Relation, relate } from "eduplan/catalog";
import type { Indicator } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "./madeIndicator.ts";

const { indicators } = defaultCatalog;

const find = (id: string): Indicator => {
  const found = defaultCatalog.byId.get(id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

const between = (left: string, right: string): Relation => relate(find(left), find(right));

const INVERSE = {
  "skos:exactMatch": "skos:exactMatch",
  "skos:closeMatch": "skos:closeMatch",
  "skos:relatedMatch": "skos:relatedMatch",
  "skos:broadMatch": "skos:narrowMatch",
  "skos:narrowMatch": "skos:broadMatch",
} as const;

const mirrored = ({ predicate, differences, compatible, transform }: Relation): unknown => ({
  predicate: predicate && INVERSE[predicate],
  differences: differences.map(({ facet, left, right }) => ({ facet, left: right, right: left })).sort(byFacet),
  compatible,
  ...(transform && { transform: inverseTransform(transform) }),
});
const byFacet = (a: { facet: string }, b: { facet: string }): number => (a.facet < b.facet ? -1 : 1);
const sorted = (relation: Relation): unknown => ({
  ...relation,
  differences: [...relation.differences].sort(byFacet),
});

describe("relate", () => {
  it("tells 入园率, which leaves gross and years open, to contain 学前三年毛入园率", () => {
    expect(between("preschool.enrolment-rate", "preschool.gross-enrolment-rate.three-year")).toEqual({
      predicate: "skos:narrowMatch",
      differences: [
        { facet: "counting", left: "unstated", right: "gross" },
        { facet: "span", left: "unstated", right: "three-year" },
      ],
      compatible: true,
    });
    expect(between("preschool.gross-enrolment-rate.three-year", "preschool.enrolment-rate")).toMatchObject({
      predicate: "skos:broadMatch",
      compatible: true,
    });
  });

  it("keeps the retention of all and of left-behind children apart, whatever else they leave open", () => {
    const relation = between("compulsory.retention-rate", "compulsory.retention-rate.left-behind-children");
    expect(relation.compatible).toBe(false);
    expect(relation.differences).toContainEqual({ facet: "population", left: "all", right: "left-behind-children" });
    // All children contain the left-behind, but theirs is the rate whose cohort is open: neither contains the other.
    expect(relation.predicate).toBe("skos:relatedMatch");
  });

  it("keeps public kindergartens and children in public kindergartens apart", () => {
    expect(between("preschool.public-share.kindergartens", "preschool.public-share.children")).toEqual({
      predicate: "skos:relatedMatch",
      differences: [{ facet: "basis", left: "schools", right: "children" }],
      compatible: false,
    });
  });

  it("finds a stage within another: 职业教育 contains 高职, and both contain nothing of 普通高中", () => {
    const employment = between("vocational.employment-rate", "higher-vocational.employment-rate");
    expect(employment).toEqual({
      predicate: "skos:narrowMatch",
      differences: [{ facet: "stage", left: "ED35_5", right: "ED5" }],
      compatible: false,
    });
    const general = relate(madeIndicator("a", { stage: "ED35_5" }), madeIndicator("b", { stage: "ED34" }));
    expect(general.predicate).toBe("skos:relatedMatch");
  });

  it("takes a stage that is not named to contain every stage, and perhaps to mean it", () => {
    expect(between("special-education.enrolment-rate", "compulsory.enrolment-rate.with-disabilities")).toMatchObject({
      predicate: "skos:narrowMatch",
      compatible: true,
    });
  });

  it("takes a qualifier that only one of them knows to be left open by the other", () => {
    const plain = madeIndicator("a");
    const qualified = madeIndicator("b", { qualifiers: { basis: "schools" } });
    expect(relate(plain, qualified)).toEqual({
      predicate: "skos:narrowMatch",
      differences: [{ facet: "basis", left: "unstated", right: "schools" }],
      compatible: true,
    });
  });

  it("calls compatible, yet neither broader nor narrower, what each leaves open in another respect", () => {
    const gross = madeIndicator("a", { qualifiers: { counting: "gross", span: "unstated" } });
    const threeYear = madeIndicator("b", { qualifiers: { counting: "unstated", span: "three-year" } });
    expect(relate(gross, threeYear)).toMatchObject({ predicate: "skos:relatedMatch", compatible: true });
  });

  it("calls another measure unrelated even where every other facet agrees", () => {
    expect(between("compulsory.retention-rate", "compulsory.graduation-rate")).toMatchObject({
      predicate: undefined,
      compatible: false,
    });
    expect(relate(madeIndicator("a"), madeIndicator("b", { measure: "day-share" })).predicate).toBeUndefined();
  });

  it("goes by facets, never by id, name or unit", () => {
    const renamed = madeIndicator("b", {}, { unit: "person", name: { zh: "别名", en: "other" } });
    expect(relate(madeIndicator("a"), renamed).predicate).toBe("skos:exactMatch");
  });
});

describe("relate over the whole catalogue", () => {
  it("is an exact match of each indicator with itself, and of no two", () => {
    const exact = indicators.flatMap((left) =>
      indicators.filter((right) => relate(left, right).predicate === "skos:exactMatch").map(({ id }) => [left.id, id]),
    );
    expect(exact).toEqual(indicators.map(({ id }) => [id, id]));
    expect(indicators.filter((each) => relate(each, each).differences.length > 0)).toEqual([]);
  });

  it("turns broader into narrower when the sides are swapped, and leaves the rest as it is", () => {
    for (const [index, left] of indicators.entries()) {
      // Every pair of one measure, and of two measures every pair of neighbours.
      const others = indicators.filter(({ facets }) => facets.measure === left.facets.measure);
      for (const right of [...others, indicators[index + 1] ?? left]) {
        expect(sorted(relate(right, left))).toEqual(mirrored(relate(left, right)));
      }
    }
  });

  it("has no relation exactly where the measures differ and no transform is declared", () => {
    const wrong = indicators.flatMap((left) =>
      indicators.filter((right) => {
        const { predicate, transform } = relate(left, right);
        return (predicate === undefined) !== (left.facets.measure !== right.facets.measure && !transform);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is transitive downwards: narrower than the narrower is narrower", () => {
    const narrower = (left: Indicator): Indicator[] =>
      indicators.filter((right) => relate(left, right).predicate === "skos:narrowMatch");
    const broken = indicators.flatMap((top) =>
      narrower(top).flatMap((middle) =>
        narrower(middle)
          .filter((low) => relate(top, low).predicate !== "skos:narrowMatch")
          .map(({ id }) => [top.id, id]),
      ),
    );
    expect(broken).toEqual([]);
  });
});
