import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what is expected of a thing that is planned", () => {
  reads([
    [
      "By 2025, the pass rate is expected to exceed 88 percent.",
      "target pass rate | level moreThan 88 percent | by 2025",
    ],
    [
      "Nine in ten villages are expected to have a library by 2024.",
      "target villages with a library | level exactly 90 percent | by 2024",
    ],
    [
      "The mayor said at least 70 percent of pupils will get a warm lunch by 2023.",
      "target pupils getting a warm lunch | level atLeast 70 percent | by 2023",
    ],
    // What comes about by itself is foretold, not planned.
    [
      "The primary school-age population is expected to fall to 1.1 million by 2025.",
      "observation primary school-age population | exactly 1.1 x1000000 item | in 2025 | forecast",
    ],
    [
      "The coverage is projected to reach 64 percent by 2024.",
      "observation coverage | exactly 64 percent | in 2024 | forecast",
    ],
  ]);
});

describe("what a share is said to do", () => {
  reads([
    [
      "35% trainee teachers will spend a year in a village school.",
      "target trainee teachers spending a year in a village school | level exactly 35 percent",
    ],
    [
      "90% of learners will report that they have two adults to turn to, and 80% of parents will agree that homework is useful.",
      "target learners reporting that they have two adults to turn to | level exactly 90 percent",
      "target parents agreeing that homework is useful | level exactly 80 percent",
    ],
    [
      "Target 3: 66% of girls obtain a certificate by 2024.",
      "target girls obtaining a certificate | level exactly 66 percent | by 2024",
    ],
    ["62 per cent of teachers hold a degree.", "observation teachers with a degree | exactly 62 percent"],
    [
      "Scores 2 3 1 2 2 By 2024, 85% of pupils will be at grade level or above in reading and writing.",
      "target pupils at grade level or above in reading and writing | level exactly 85 percent | by 2024",
    ],
    [
      "Reach an 88% five-year survival rate and a 12% non-resident enrolment rate by 2025.",
      "target five-year survival rate | level exactly 88 percent | by 2025",
      "target non-resident enrolment rate | level exactly 12 percent | by 2025",
    ],
  ]);
});

describe("numbers that name a year of school, a level, a note", () => {
  reads([
    [
      "Raise the share of pupils completing year 10 or an equivalent course to 97 per cent by 2025.",
      "target share of pupils completing year 10 or an equivalent course | level exactly 97 percent | by 2025",
    ],
    ["In the first year 12 schools will be rebuilt.", "target schools | flow exactly 12 school"],
    ["The gap in Years 3 and 6 will shrink by 10%.", "target gap in Years 3 and 6 | change exactly 10 percent"],
    [
      "70% of the class of 2024 will earn a certificate.",
      "target class of 2024 earning a certificate | level exactly 70 percent",
    ],
    [
      "Strategic Priority #2: by 2024, 60% of pupils reach level 3 or 4 [7].",
      "target pupils reaching level 3 or 4 | level exactly 60 percent | by 2024",
    ],
    [
      "Build 3 schools, 4 libraries and 5 halls by 2024.",
      "target schools | flow exactly 3 school | by 2024",
      "target libraries | flow exactly 4 item | by 2024",
      "target halls | flow exactly 5 item | by 2024",
    ],
    [
      "Increase average daily attendance to 96% by 2025.",
      "target average daily attendance | level exactly 96 percent | by 2025",
    ],
  ]);
});

describe("rows of years below what they are about", () => {
  reads([
    [
      "The share of pupils who swim will rise from 40% to 52% by 2024.\n* 2021: 43%\n* 2022: 46%\n* 2023: 49%\n* 2024: 52%",
      "target share of pupils who swim | level exactly 52 percent | by 2024 | was 40 percent",
      "target share of pupils who swim | level exactly 43 percent | by 2021 | was 40 percent",
      "target share of pupils who swim | level exactly 46 percent | by 2022 | was 40 percent",
      "target share of pupils who swim | level exactly 49 percent | by 2023 | was 40 percent",
    ],
    [
      "Pupils who read at home\n2022-23 - 45%\n2023-24 - 50%",
      "target Pupils who read at home | level exactly 45 percent | by 2023",
      "target Pupils who read at home | level exactly 50 percent | by 2024",
    ],
    [
      "Net enrolment ratio in primary and\n\nlower secondary school\n\n2021-22 : 88\n\n2024-25 : 93",
      "target Net enrolment ratio in primary and lower secondary school | level exactly 88 percent | by 2022",
      "target Net enrolment ratio in primary and lower secondary school | level exactly 93 percent | by 2025",
    ],
    // A line that only names a year is no row.
    ["Pupils who read at home\n2022-23\n2023-24"],
  ]);
});

describe("goals told in the present or the past", () => {
  reads([
    [
      "The plan sets the following targets:\n- The rate of transition to lower secondary school reached 97%.\n- 60% of teachers have a degree.",
      "target rate of transition to lower secondary school | level exactly 97 percent",
      "target teachers with a degree | level exactly 60 percent",
    ],
    [
      "Progress towards the targets:\n- The rate of transition to lower secondary school reached 97%.",
      "observation rate of transition to lower secondary school | exactly 97 percent",
    ],
  ]);
});
