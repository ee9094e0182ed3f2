// MADE UP, every number and every name: twelve counties in three cities, eight indicators in three dimensions, two years. Nothing in it is about a real place.
import type { RegionTable, TableIndicator } from "eduplan";

const indicators = [
  ["preschool", "学前三年毛入园率", "preschool enrolment", "access", "higher", "percent"],
  ["retention", "义务教育巩固率", "retention", "access", "higher", "percent"],
  ["migrants", "随迁子女公办就读比例", "migrant children in public schools", "access", "higher", "percent"],
  ["equipment", "生均教学设备值", "equipment per pupil", "means", "higher", "yuan"],
  ["ratio", "生师比", "pupils per teacher", "means", "lower", "1"],
  ["degrees", "专任教师本科率", "teachers with a degree", "means", "higher", "percent"],
  ["fitness", "体质健康优良率", "good fitness", "quality", "higher", "percent"],
  ["large-classes", "大班额比例", "large classes", "quality", "lower", "percent"],
] as const;

/** City, county, pupils in thousands; then the indicators in 2020 and in 2025. A dash is a value that is missing. */
const lines = `
甲 A  甲一 A1  42  96.1 97.9 88 3150 14.8 82 48 4.1   98.3 98.8 93 4020 14.1 91 57 0.6
甲 A  甲二 A2  31  95.0 97.2 84 2900 15.1 79 45 5.0   97.6 98.1 90 3680 14.6 88 52 1.2
甲 A  甲三 A3  18  93.8 96.0 79 2480 14.2 71 44 3.8   96.2 97.5 87 3310 13.6 83 50 0.9
甲 A  甲四 A4  25  94.4 96.9 81 2720 15.9 75 41 6.3   97.0 97.7 88 3390 15.2 85 47 1.9
乙 B  乙一 B1  55  93.0 96.4 76 2260 16.7 74 42 8.2   96.6 97.6 86 3120 15.8 86 49 2.8
乙 B  乙二 B2  38  90.9 95.1 73 1980 16.9 66 39 7.4   94.9 96.7 82 2710 16.1 78 46 2.1
乙 B  乙三 B3  22  91.7 94.8 70 2050 15.3 63 -  6.0   95.3 96.2 80 2640 14.7 75 45 1.6
乙 B  乙四 B4  16  89.2 93.9 68 1760 14.6 58 37 4.9   93.8 95.9 77 2390 13.8 71 43 1.0
丙 C  丙一 C1  29  88.5 94.2 66 1690 17.4 60 36 9.5   93.1 96.0 79 2480 16.6 74 44 3.7
丙 C  丙二 C2  20  86.1 92.6 61 1420 16.2 54 35 7.9   91.7 94.9 73 2050 15.4 68 41 2.6
丙 C  丙三 C3  12  84.9 91.8 58 1350 13.9 49 38 5.2   90.6 94.4 70 1980 12.9 63 45 1.1
丙 C  丙四 C4  14  85.7 92.1 55 1510 15.0 51 33 6.6   91.2 94.1 72 -    14.4 65 40 1.8
`;

const YEARS = [2020, 2025] as const;

const records = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [city, cityEn, county, countyEn, pupils, ...cells] = line.split(/\s+/);
    return YEARS.map((year, at) => ({
      row: {
        region: `made-up-${countyEn}`,
        year,
        name: { zh: `${county}县(虚构)`, en: `County ${countyEn} (made up)` },
        groups: { city: `${city}市 ${cityEn}` },
      },
      pupils: Number(pupils) * 1000,
      values: cells
        .slice(at * indicators.length, (at + 1) * indicators.length)
        .map((text) => (text === "-" ? null : Number(text))),
    }));
  });

/** The panel as a table; its denominator `pupils` is not divided by, but weighs counties where inequality is measured. */
export const madeUpCounties: RegionTable = {
  rows: records.map(({ row }) => row),
  indicators: indicators.map(
    ([id, zh, en, parent, direction, unit], column): TableIndicator => ({
      id,
      name: { zh, en },
      parent,
      direction,
      unit,
      values: records.map(({ values }) => values[column] ?? null),
    }),
  ),
  aggregates: [
    { id: "access", name: { zh: "教育机会", en: "access" } },
    { id: "means", name: { zh: "办学条件", en: "means" } },
    { id: "quality", name: { zh: "教育质量", en: "quality" } },
  ],
  denominators: { pupils: records.map(({ pupils }) => pupils) },
};
