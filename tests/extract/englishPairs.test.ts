import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("two figures that start where two others end", () => {
  reads([
    [
      "Increase attendance rates at the primary and junior secondary levels from 70 percent and 75 percent respectively to 85 percent and 90 percent by 2025.",
      "target attendance rate at the primary level | level exactly 85 percent | by 2025 | was 70 percent",
      "target attendance rate at the junior secondary level | level exactly 90 percent | by 2025 | was 75 percent",
    ],
    [
      "The enrolment of girls and boys in rural schools will rise from currently 2.5 and 4.3 million to 4.2 and 5.8 million respectively by 2025.",
      "target enrolment of girls | level exactly 4.2 x1000000 person | by 2025 | was 2.5 x1000000 person",
      "target enrolment of boys in rural schools | level exactly 5.8 x1000000 person | by 2025 | was 4.3 x1000000 person",
    ],
    // One start, two ends.
    [
      "Raise the completion rate from 70% to 80% by 2023 and 90% by 2025.",
      "target completion rate | level exactly 80 percent | by 2023 | was 70 percent",
      "target completion rate | level exactly 90 percent | by 2025 | was 70 percent",
    ],
    [
      "The admission rate and the retention rate of girls in the period will reach 90.8 percent and 58.1 percent respectively by 2025.",
      "target admission rate | level exactly 90.8 percent | by 2025",
      "target retention rate of girls in the period | level exactly 58.1 percent | by 2025",
    ],
  ]);
});

describe("what so many are said to be", () => {
  reads([
    [
      "The city has 410 kindergartens, 124 of them are public kindergartens, and 286 are private.",
      "observation kindergartens | exactly 410 school",
      "observation public kindergartens | exactly 124 school",
      "observation private kindergartens | exactly 286 school",
    ],
    // A place they are in is no kind.
    [
      "The city has 410 kindergartens, and 124 are in villages.",
      "observation kindergartens | exactly 410 school",
      "observation kindergartens in villages | exactly 124 school",
    ],
  ]);
});

describe("measures beside what is told", () => {
  reads([
    [
      "The county has made headway, with its gross enrolment rate exceeding 51 percent in 2019.",
      "observation gross enrolment rate | moreThan 51 percent | in 2019",
    ],
    [
      "The transition rate is followed by the rate of preschool education, which amounted to 83.4 percent in 2019.",
      "observation rate of preschool education | exactly 83.4 percent | in 2019",
    ],
    [
      "Public allocations for kindergartens stand at only 6.6 percent of the education budget.",
      "observation Public allocations for kindergartens | exactly 6.6 percent",
    ],
    ["Currently a total of 29,000 students study in the city.", "observation students | exactly 29000 person"],
    [
      "The city will add 6,000, or 60 percent more, kindergarten places by 2024.",
      "target kindergarten places | flow exactly 6000 place | by 2024",
    ],
    [
      "By 2025, the share of enrolment by field of study should be as follows: 24% in science, engineering and technology; 19% in education.",
      "target share of enrolment in science, engineering and technology | level exactly 24 percent | by 2025",
      "target share of enrolment in education | level exactly 19 percent | by 2025",
    ],
    // What stands behind the comma is a part of the figure before it.
    [
      "In 2019 the transition rate was 83.4 percent, which was up 2 points.",
      "observation transition rate | exactly 83.4 percent | in 2019",
      "observation transition rate | exactly 2 percentagePoint | in 2019",
    ],
  ]);
});
