import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("an English sentence", () => {
  reads([
    [
      "By 2025, the gross enrolment rate of preschool education will reach at least 95 per cent.",
      "target gross enrolment rate of preschool education | level atLeast 95 percent | by 2025",
    ],
    [
      "By 2025, the pupil-teacher ratio will be kept within 15:1. All is well.",
      "target pupil-teacher ratio | level atMost 15 pupilPerTeacher | by 2025",
    ],
    [
      "The share of inclusive kindergartens will rise from 82% in 2020 to 88% by 2025.",
      "target share of inclusive kindergartens | level exactly 88 percent | by 2025 | was 82 percent in 2020",
    ],
    ["By 2025, 1,200 teachers will be trained.", "target teachers | flow exactly 1200 person | by 2025"],
    [
      "Funding will grow by 3 percentage points by 2025.",
      "target Funding | change exactly 3 percentagePoint | by 2025",
    ],
    [
      "Every county shall establish at least one special school by 2023.",
      "target special school | flow atLeast 1 school per county | by 2023",
    ],
    ["The dropout rate will not exceed 0.5% by 2025.", "target dropout rate | level atMost 0.5 percent | by 2025"],
    [
      "By 2030, spending per pupil will exceed 12,000 yuan.",
      "target spending per pupil | level moreThan 12000 yuanPerPupil | by 2030",
    ],
    [
      "By 2025, about 2.5 million places will be added.",
      "target places | flow about (about) 2.5 x1000000 place | by 2025",
    ],
    [
      "By 2025, the county will build 3 to 5 kindergartens.",
      "target kindergartens | flow between 3..5 school | by 2025",
    ],
    [
      "In 2020, the gross enrolment rate of senior secondary education stood at 91.2%.",
      "observation gross enrolment rate of senior secondary education | exactly 91.2 percent | in 2020",
    ],
    ["This plan covers the years 2021 and 2025."],
  ]);
});
