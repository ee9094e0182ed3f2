import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("units that the head of an English label tells", () => {
  reads([
    [
      "The net enrolment ratio will be 93.5 by 2025.",
      "target net enrolment ratio | level exactly 93.5 percent | by 2025",
    ],
    [
      "The enrolment and training of nursing students will be increased to 4,000 by 2025.",
      "target enrolment and training of nursing students | level exactly 4000 person | by 2025",
    ],
    [
      "Reduce the number of out-of-school children to 1,200 by 2025.",
      "target number of out-of-school children | level exactly 1200 person | by 2025",
    ],
    ["The city will add 800 study positions by 2025.", "target study positions | flow exactly 800 place | by 2025"],
    [
      "The province granted 90 million yuan to 2 million eligible recipients in 2019.",
      "observation eligible recipients | exactly 2 x1000000 person | in 2019",
    ],
    // A parity is none.
    [
      "The ratio of girls to boys will be 1 by 2025.",
      "target ratio of girls to boys | level exactly 1 coefficient | by 2025",
    ],
  ]);
});

describe("numbers with blanks, and bullets within a line", () => {
  reads([
    [
      "Enrolment totals will be allowed to increase from 41 505 in 2019 to 42 526 in 2025.",
      "target Enrolment totals | level exactly 42526 item | by 2025 | was 41505 item in 2019",
    ],
    [
      "The number of new entrants in 2025 will be 8 100.",
      "target number of new entrants | level exactly 8100 item | by 2025",
    ],
    [
      "Schools ▪ Reduce dropout from 5.2% to 2% by 2025 ▪ Increase the literacy rate to 85% by 2024",
      "target dropout | level exactly 2 percent | by 2025 | was 5.2 percent",
      "target literacy rate | level exactly 85 percent | by 2024",
    ],
  ]);
});

describe("what goes on from the sentence before", () => {
  reads([
    [
      "In 2019, preschool coverage was 50 percent. By 2025, we aim to increase this figure to 80 percent.",
      "target preschool coverage | level exactly 80 percent | by 2025",
      "observation preschool coverage | exactly 50 percent | in 2019",
    ],
    [
      "The teacher-pupil ratio in primary schools is 1:18 and that of rural schools is 1:9.",
      "observation teacher-pupil ratio in primary schools | exactly 18 pupilPerTeacher",
      "observation teacher-pupil ratio of rural schools | exactly 9 pupilPerTeacher",
    ],
    [
      "In 2019 the county built 31 new centres, bringing the total to 91, and more are being built.",
      "observation new centres | exactly 31 item | in 2019",
      "observation new centres | exactly 91 item | in 2019",
    ],
  ]);
});

describe("titles with achievement as an aim", () => {
  reads([
    [
      "1. Strong academic achievement\n\n• Raise the pass rate in grade 5 from 58% to 63%.",
      "target pass rate in grade 5 | level exactly 63 percent | was 58 percent",
    ],
    ["1. Achievements\n\n• The pass rate in grade 5 63%.", "observation pass rate in grade 5 | exactly 63 percent"],
    [
      "Illiteracy: eradicate illiteracy from the county by 2025.",
      "target illiteracy | level exactly 0 percent implicit | by 2025",
    ],
  ]);
});
