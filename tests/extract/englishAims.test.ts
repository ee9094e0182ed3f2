import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("what is launched in the past and aimed at from then on", () => {
  reads([
    [
      "The minister announced a campaign to ensure 95 per cent enrolment in primary schools by 2025.",
      "target enrolment in primary schools | level exactly 95 percent | by 2025",
    ],
    [
      "The government has set an ambitious target to double preschool attendance from the current 30 per cent to 60 per cent by 2025.",
      "target preschool attendance | level exactly 60 percent | by 2025 | was 30 percent",
    ],
    [
      "The province signed up to a target to reduce the dropout rate to 4%, and to increase the completion rate to 96% by 2025.",
      "target dropout rate | level exactly 4 percent | by 2025",
      "target completion rate | level exactly 96 percent | by 2025",
    ],
    [
      "The county is targeting an increase in the enrolment rate from 41% to 55% by 2025.",
      "target enrolment rate | level exactly 55 percent | by 2025 | was 41 percent",
    ],
    ["The plan aims to reintegrate 12,000 dropouts by 2024.", "target dropouts | flow exactly 12000 item | by 2024"],
    // What was reached is none.
    ["Attendance was raised to 90% in 2019.", "observation Attendance | exactly 90 percent | in 2019"],
    [
      "The rate of attendance rose from 40% to around 55% in 2019.",
      "observation rate of attendance | about 55 percent | in 2019",
      "observation rate of attendance | exactly 40 percent",
    ],
  ]);
});

describe("all of a hundred, and shares of a measure", () => {
  reads([
    ["Literacy will be raised to cent per cent by 2025.", "target Literacy | level exactly 100 percent | by 2025"],
    ["To ensure 100% enrollment of girls.", "target enrollment of girls | level exactly 100 percent"],
    [
      "The programme proposes to achieve 76 percent net primary enrolment by 2024.",
      "target net primary enrolment | level exactly 76 percent | by 2024",
    ],
    [
      "100% provision of rural schools with drinking water by 2025.",
      "target provision of rural schools with drinking water | level exactly 100 percent | by 2025",
    ],
    [
      "He said that 100 per cent attendance of pupils would be ensured by 2025.",
      "target attendance of pupils | level exactly 100 percent | by 2025",
    ],
    ["15% foreign students to be enrolled by 2025.", "target foreign students | level exactly 15 percent | by 2025"],
    // 20% more than what there is.
    ["20% more teachers will be hired by 2025."],
  ]);
});

describe("verbs that open an English item", () => {
  reads([
    [
      "• Gradually raise the number of pupils in private schools to 4,000 by 2025.",
      "target number of pupils in private schools | level exactly 4000 person | by 2025",
    ],
    [
      "• raising attendance rates in rural primary schools to 93 percent by 2025;",
      "target attendance rates in rural primary schools | level exactly 93 percent | by 2025",
    ],
    [
      "The targets include reducing the dropout rate from 6% to 3% by 2025.",
      "target dropout rate | level exactly 3 percent | by 2025 | was 6 percent",
    ],
    [
      "The city will add 20 kindergartens as well as increase the enrolment quota by 3,000 by 2025.",
      "target kindergartens | flow exactly 20 school | by 2025",
      "target enrolment quota | change exactly 3000 item | by 2025",
    ],
    [
      "Strive for the rate of preschool attendance to reach 90% by 2025.",
      "target rate of preschool attendance | level exactly 90 percent | by 2025",
    ],
    // No one brings it about.
    [
      "Increasing attendance reached 93 percent in 2019.",
      "observation Increasing attendance | exactly 93 percent | in 2019",
    ],
  ]);
});

describe("subjects that a lead names", () => {
  reads([
    [
      "As for the transition rate, the number has increased to 88 percent.",
      "observation transition rate | exactly 88 percent",
    ],
    [
      "The survey shows that the attendance rate was 91% in 2019.",
      "observation attendance rate | exactly 91 percent | in 2019",
    ],
    [
      "For example, the completion rate will reach 95% by 2025.",
      "target completion rate | level exactly 95 percent | by 2025",
    ],
  ]);
});

describe("more English times", () => {
  reads([
    ["In 2018-19 the net enrolment rate is 88.6%.", "observation net enrolment rate | exactly 88.6 percent | in 2019"],
    [
      "Starting in the school year 2022-2023, the graduation rate will increase by at least 2%.",
      "target graduation rate | change atLeast 2 percent | from 2022-01-01",
    ],
    [
      "The literacy rate shall reach 92% by 31st March, 2024.",
      "target literacy rate | level exactly 92 percent | by 2024-03-31",
    ],
    [
      "The rate of attendance shall reach 92% in less than five years.",
      "target rate of attendance | level exactly 92 percent | within 5",
    ],
    ["More than 3,000 pupils, mostly girls, currently study in the city.", "observation pupils | moreThan 3000 person"],
  ]);
});
