// Would the plans' targets meet a scheme of one's own? A scheme is data: it can as well stand in a JSON file.
// Data: two of the bundled plans; the scheme is MADE UP.
import { assess, checkScheme, describe, type Scheme, toText } from "eduplan";
import { jizhou, minle } from "eduplan/data";

const scheme: Scheme = {
  id: "own",
  name: { zh: "自拟的学前教育要求", en: "requirements of my own for pre-primary education" },
  authority: "a researcher",
  document: "notes of 2026",
  area: "000000",
  level: "county",
  source: "made for this example",
  sourceGrade: "third-party",
  rules: [
    // Rules that a group names count only there; what no group names has to be met.
    { kind: "group", code: "1", name: { zh: "三项中两项", en: "two of three" }, of: ["1.1", "1.2", "1.3"], meet: 2 },
    {
      kind: "threshold",
      code: "1.1",
      name: { zh: "学前三年毛入园率", en: "gross enrolment over three years" },
      indicator: "preschool.gross-enrolment-rate.three-year",
      bound: "atLeast",
      value: 90,
      unit: "percent",
    },
    {
      kind: "threshold",
      code: "1.2",
      name: { zh: "普惠性幼儿园覆盖率", en: "children in inclusive kindergartens" },
      indicator: "preschool.inclusive-share.children",
      bound: "atLeast",
      value: 90,
      unit: "percent",
    },
    {
      kind: "threshold",
      code: "1.3",
      name: { zh: "公办园在园幼儿占比", en: "children in public kindergartens" },
      indicator: "preschool.public-share.children",
      bound: "atLeast",
      value: 50,
      unit: "percent",
    },
    // A yes or no: promised by a milestone with one of these events.
    {
      kind: "statement",
      code: "2",
      name: { zh: "建立招生服务区制度", en: "catchment areas of kindergartens" },
      events: ["preschool-catchment-areas"],
    },
  ],
};

// What is wrong with a scheme is told with its place and what to do.
for (const finding of checkScheme(scheme)) console.log(describe(finding, "en"));

// 公办占比 does not say of what it is a share; taken for the share of children, on our own responsibility.
const assessment = assess(scheme, [jizhou, minle], { assume: ["reason.unstated-facet"] });
console.log(toText(assessment, { locale: "en", detail: "brief" }));
