import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("figures with blanks within them", () => {
  reads([
    [
      "到2025年,在2 083所农村小学设立7 559个教学点。",
      "target 农村小学 | flow exactly 2083 school | by 2025",
      "target 教学点 | flow exactly 7559 item | by 2025",
    ],
    [
      "投入资金1 234.5万元，新增学位12 500个。",
      "target 资金 | flow exactly 1234.5 x10000 yuan",
      "target 学位 | flow exactly 12500 place",
    ],
    [
      "到2025年，毛入园率达到9 5 %，巩固率达到9 8. 5 %。",
      "target 毛入园率 | level exactly 95 percent | by 2025",
      "target 巩固率 | level exactly 98.5 percent | by 2025",
    ],
    ["加快建设，9 0%以上的幼儿园达到普惠标准。", "target 幼儿园达到普惠标准 | level atLeast 90 percent"],
    // A year stays a year.
    ["到2 025年，新建小学12所。", "target 小学 | flow exactly 12 school | by 2025"],
  ]);
});

describe("what a page has left in a text", () => {
  reads([
    [
      'font-size: 14px; text-indent: 30px;">到2025年，毛入园率达到95%。</p><p style="margin: 0px 3px 15px; padding: 0px; font-size: 14px;',
      "target 毛入园率 | level exactly 95 percent | by 2025",
    ],
    [
      "新建,，改建校舍1.5万平方米,、维修操场2.3万平方米,。新增学位400个,。",
      "target 校舍 | flow exactly 1.5 x10000 squareMetre",
      "target 操场 | flow exactly 2.3 x10000 squareMetre",
      "target 学位 | flow exactly 400 place",
    ],
  ]);
});
