import type { Facets, Indicator } from "eduplan/model";

/** A made share of compulsory education, without qualifiers, with what a test is about put in its place. */
export function madeIndicator(id: string, facets: Partial<Facets> = {}, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: { zh: `指标${id}`, en: `indicator ${id}` },
    facets: { measure: "boarding-share", stage: "ED1_2", population: "all", area: "all", qualifiers: {}, ...facets },
    definition: { zh: "测试用。", en: "For tests." },
    unit: "percent",
    direction: "higher",
    bounds: { min: 0, max: 100 },
    extensive: false,
    level: "output",
    codes: [],
    aliases: [],
    ...more,
  };
}
