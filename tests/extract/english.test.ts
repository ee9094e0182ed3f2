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

describe("English subjects and objects", () => {
  reads([
    [
      "We will raise the gross enrolment rate of senior secondary education to 95% by 2025.",
      "target gross enrolment rate of senior secondary education | level exactly 95 percent | by 2025",
    ],
    [
      "The government aims to increase the share of inclusive kindergartens from 82% in 2020 to at least 88% by 2025.",
      "target share of inclusive kindergartens | level atLeast 88 percent | by 2025 | was 82 percent in 2020",
    ],
    [
      "By 2025, 80% of primary schools will have a full-time psychologist.",
      "target primary schools with a full-time psychologist | level exactly 80 percent | by 2025",
    ],
    [
      "By 2025, 90% of schools will have libraries.",
      "target schools with libraries | level exactly 90 percent | by 2025",
    ],
    [
      "By 2025, two-thirds of kindergartens will be public.",
      "target kindergartens that are public | level exactly 66.67 percent | by 2025",
    ],
    [
      "Average class size shall not exceed 45 in primary schools and 50 in junior secondary schools.",
      "target Average class size in primary schools | level atMost 45 person",
      "target Average class size in junior secondary schools | level atMost 50 person",
    ],
    [
      "The pupil–teacher ratio will fall to 17:1 in primary schools and 13:1 in junior secondary schools by 2025.",
      "target pupil–teacher ratio in primary schools | level exactly 17 pupilPerTeacher | by 2025",
      "target pupil–teacher ratio in junior secondary schools | level exactly 13 pupilPerTeacher | by 2025",
    ],
    [
      "The gross enrolment rates of preschool and senior secondary education will reach 92% and 95% respectively by 2025.",
      "target gross enrolment rate of preschool education | level exactly 92 percent | by 2025",
      "target gross enrolment rate of senior secondary education | level exactly 95 percent | by 2025",
    ],
    [
      "By 2025 the enrolment rate will reach 95% and the completion rate 92%.",
      "target enrolment rate | level exactly 95 percent | by 2025",
      "target completion rate | level exactly 92 percent | by 2025",
    ],
  ]);
});

describe("English times, starts and rates", () => {
  reads([
    [
      "During the 14th Five-Year Plan period, the city will build 30 new schools, renovate 120 rural schools and train 5,000 teachers.",
      "target new schools | flow exactly 30 school | by 2025",
      "target rural schools | flow exactly 120 school | by 2025",
      "target teachers | flow exactly 5000 person | by 2025",
    ],
    [
      "Teachers shall complete no fewer than 360 hours of training every five years.",
      "target training | flow atLeast 360 hour per 5 year",
    ],
    [
      "Every year 200 rural teachers will be sent to urban schools for training and 150 urban teachers to rural schools.",
      "target rural teachers | flow exactly 200 person per year",
      "target urban teachers | flow exactly 150 person per year",
    ],
    [
      "Training: 3,000 principals (600 a year) by 2025.",
      "target principals | flow exactly 3000 person | by 2025",
      "target principals | flow exactly 600 person per year | by 2025",
    ],
    [
      "• Gross enrolment rate in higher education: 60% (2020: 54.4%)",
      "target Gross enrolment rate in higher education | level exactly 60 percent | was 54.4 percent in 2020",
    ],
    [
      "From 2022, all teachers will receive 20 hours of ICT training each year.",
      "target ICT training | flow exactly 20 hour per year | from 2022-01-01",
    ],
    [
      "The number of kindergartens is projected to reach 320 by 2025.",
      "observation number of kindergartens | exactly 320 school | in 2025 | forecast",
    ],
    [
      "The dropout rate, which stood at 2.1% in 2019, will be below 1% by 2025.",
      "target dropout rate | level lessThan 1 percent | by 2025",
      "observation dropout rate | exactly 2.1 percent | in 2019",
    ],
    ["Schools with fewer than 100 pupils will be merged by 2023."],
    ["No. 3 Middle School was founded in 1952. See Section 4.2, Annex 3 and Table 5, or Tel. 0931-8826711."],
    ["The county trained 1 200 teachers in 2020.", "observation teachers | exactly 1200 person | in 2020"],
  ]);
});
