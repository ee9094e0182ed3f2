import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("to whom a rule applies is no target", () => {
  reads([
    ["常住人口超过5万人的乡镇，应设置不少于2所公办幼儿园。", "target 公办幼儿园 | flow atLeast 2 school standing"],
    ["班额超过45人的，应逐步化解。"],
    ["新建中小学以24—36班规模为宜。"],
    // A size that is to be kept is one.
    ["小学班额不超过45人。", "target 小学班额 | level atMost 45 person"],
  ]);
});

describe("lessons of other grades are so many a week as well", () => {
  reads([
    [
      "小学一、二年级每周体育课不少于4节，三至六年级不少于3节。",
      "target 体育课 | flow atLeast 4 lesson per week standing",
      "target 三至六年级体育课 | flow atLeast 3 lesson per week standing",
    ],
  ]);
});

describe("of the last years", () => {
  reads([["近5年全市中职毕业生就业率达到95%以上。", "target 中职毕业生就业率 | level atLeast 95 percent"]]);
});
