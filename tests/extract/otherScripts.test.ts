import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("a text in traditional characters", () => {
  reads([
    [
      "到2026年,全縣學前教育毛入園率達到95%以上,新增公辦學位2400個,大班額全部消除。",
      "target 學前教育毛入園率 | level atLeast 95 percent | by 2026",
      "target 公辦學位 | flow exactly 2400 place | by 2026",
      "target 大班額 | level exactly 0 percent implicit | by 2026",
    ],
    [
      "「十四五」期間,全市規劃新建公辦幼稚園36所,改擴建中國小48所。",
      "target 公辦幼稚園 | flow exactly 36 school | by 2025",
      "target 中國小 | flow exactly 48 school | by 2025",
    ],
    [
      "到2027年,新建農村教師周轉房260套,國小專任教師本科以上學歷比例達到80%。",
      "target 農村教師周轉房 | flow exactly 260 item | by 2027",
      "target 國小專任教師本科以上學歷比例 | level exactly 80 percent | by 2027",
    ],
  ]);
});

describe("characters followed by how they sound", () => {
  reads([
    [
      "全縣(xiàn)新建(jiàn)幼兒園12所,新增學(xué)位3600個(gè),普惠率達(dá)到88%。",
      "target 幼兒園 | flow exactly 12 school",
      "target 學位 | flow exactly 3600 place",
      "target 普惠率 | level exactly 88 percent",
    ],
    ["到2025年,托(tuō )育机构新增托位(wèi )1.2万个(gè )。", "target 托位 | flow exactly 1.2 x10000 place | by 2025"],
    [
      "到2025年(nian)底,新建幼儿(er)园12所,新增学位(wei)(wei)3600个,普惠性(xing)幼儿园覆盖率达到88%以上。",
      "target 幼儿园 | flow exactly 12 school | by 2025",
      "target 学位 | flow exactly 3600 place | by 2025",
      "target 普惠性幼儿园覆盖率 | level atLeast 88 percent | by 2025",
    ],
  ]);
});
