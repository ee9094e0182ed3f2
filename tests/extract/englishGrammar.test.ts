import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("English ceilings and other bounds", () => {
  reads([
    [
      "Class sizes in junior secondary schools shall be capped at 45 students by 2025.",
      "target Class sizes in junior secondary schools | level atMost 45 person | by 2025",
    ],
    [
      "The myopia rate of pupils will be limited to 37.5% by 2025.",
      "target myopia rate of pupils | level atMost 37.5 percent | by 2025",
    ],
    [
      "Group sizes are limited to 20 children, with no fewer than two staff per group.",
      "target Group sizes | level atMost 20 person",
      "target Group sizes | level atLeast 2 person",
    ],
    [
      "The teacher-child ratio in kindergartens shall be between 1:5 and 1:7.",
      "target teacher-child ratio in kindergartens | level between 5..7 pupilPerTeacher",
    ],
    [
      "By 2024 the ratio of students to computers should be 8 to 1 in secondary schools and 12 to 1 in primary schools.",
      "target ratio of students to computers in secondary schools | level exactly 8 coefficient | by 2024",
      "target ratio of students to computers in primary schools | level exactly 12 coefficient | by 2024",
    ],
    ["- No school with more than 50 pupils per class by 2025"],
  ]);
});

describe("English times and starts", () => {
  reads([
    [
      "The completion rate will reach 93% by the 2024/25 school year.",
      "target completion rate | level exactly 93 percent | by 2025",
    ],
    [
      "Within a decade, the province will build 24 new kindergartens.",
      "target new kindergartens | flow exactly 24 school | within 10",
    ],
    ["A total of 350 counsellors will be trained by FY2024.", "target counsellors | flow exactly 350 person | by 2024"],
    [
      "Repetition rates in primary education will be brought down to below 5%, compared with 11.2% in 2016.",
      "target Repetition rates in primary education | level lessThan 5 percent | was 11.2 percent in 2016",
    ],
    [
      "The GER for pre-primary is set to increase from 29.6 percent in 2020 to 50 percent by 2025, and the GIR from 88.2 percent to 100 percent.",
      "target GER for pre-primary | level exactly 50 percent | by 2025 | was 29.6 percent in 2020",
      "target GIR | level exactly 100 percent | by 2025 | was 88.2 percent",
    ],
    [
      "The plan envisages an increase in the net enrolment rate from 81% to 93%.",
      "target net enrolment rate | level exactly 93 percent | was 81 percent",
    ],
    [
      "- Increase transition to secondary from 68% to 80%",
      "target transition to secondary | level exactly 80 percent | was 68 percent",
    ],
    [
      "The number of pupils studying in shifts will be cut from 86,000 to zero by 2025.",
      "target number of pupils studying in shifts | level exactly 0 person | by 2025 | was 86000 person",
    ],
  ]);
});

describe("English lists that share a noun, a measure or a date", () => {
  reads([
    [
      "The ministry will recruit 12,500 primary and 4,300 secondary teachers by 2025.",
      "target primary teachers | flow exactly 12500 person | by 2025",
      "target secondary teachers | flow exactly 4300 person | by 2025",
    ],
    [
      "By 2025, gross enrolment: preschool 93%, higher education 60%.",
      "target preschool gross enrolment | level exactly 93 percent | by 2025",
      "target higher education gross enrolment | level exactly 60 percent | by 2025",
    ],
    [
      "By 2025:\n(1) the gross preschool enrolment rate shall exceed 95% and the coverage of inclusive kindergartens 88%;\n(2) the consolidation rate shall be kept at 99% or above.",
      "target gross preschool enrolment rate | level moreThan 95 percent | by 2025 (inferred)",
      "target coverage of inclusive kindergartens | level exactly 88 percent | by 2025 (inferred)",
      "target consolidation rate | level atLeast 99 percent | by 2025 (inferred)",
    ],
    [
      "Some 85 percent of the funds will be used for school construction and the remaining 15 percent for training.",
      "target funds used for school construction | level about (Some) 85 percent",
      "target funds for training | level exactly 15 percent",
    ],
    [
      "Indicator: employment rate of graduates; baseline 48%, target 70%",
      "target employment rate of graduates | level exactly 70 percent | was 48 percent",
    ],
    [
      "3,600 instructors trained (50% female)",
      "target instructors | flow exactly 3600 person",
      "target female instructors | level exactly 50 percent",
    ],
  ]);
});

describe("English rates per, and who", () => {
  reads([
    [
      "The number of full-time psychological teachers in each secondary school shall be no fewer than two.",
      "target number of full-time psychological teachers | level atLeast 2 person per school",
    ],
    [
      "The county will invest a total of 320 million yuan, 180 million in school buildings and 140 million in equipment.",
      "target investment | flow exactly 320 x1000000 yuan",
      "target investment in school buildings | flow exactly 180 x1000000 yuan",
      "target investment in equipment | flow exactly 140 x1000000 yuan",
    ],
    [
      "Each primary school is to be staffed with at least two physical education teachers and one music teacher.",
      "target physical education teachers | flow atLeast 2 person per school",
      "target music teacher | flow exactly 1 person per school",
    ],
    [
      "One counsellor shall be provided for every 200 students, and one full-time teacher for every 350.",
      "target counsellor | flow exactly 1 person per 200 student",
      "target full-time teacher | flow exactly 1 person per 350 student",
    ],
    [
      "Every pupil should read no fewer than 30 books a year and master at least one sport.",
      "target books | flow atLeast 30 book per student per year",
      "target sport | flow atLeast 1 item per student",
    ],
    [
      "The target is for 95% of children to complete primary school by 2025.",
      "target children completing primary school | level exactly 95 percent | by 2025",
    ],
    [
      "An additional 24 million yuan will be made available every year for school meals.",
      "target investment in school meals | flow exactly 24 x1000000 yuan per year",
    ],
    [
      "More than 3,000 teachers took part in exchange programmes in 2020 alone.",
      "observation teachers | moreThan 3000 person | in 2020",
    ],
    [
      "The education system will need 8,600 teachers by 2025.",
      "observation teachers | exactly 8600 person | in 2025 | forecast",
    ],
  ]);
});

describe("English goals without a number", () => {
  reads([
    [
      "Teachers' average salaries shall be no lower than those of local civil servants by 2025.",
      "target Teachers' average salaries | relative atLeast those of local civil servants | by 2025",
    ],
    [
      "The proportion of qualified teachers shall not fall below the national average.",
      "target proportion of qualified teachers | relative atLeast national average",
    ],
    [
      "By 2025, per-pupil spending in rural schools will exceed the provincial average.",
      "target per-pupil spending in rural schools | relative moreThan provincial average | by 2025",
    ],
    [
      "The teacher-class ratio shall meet the provincial standard.",
      "target teacher-class ratio | relative exactly provincial standard",
    ],
    [
      "The province will increase the share of women among school principals by 2025.",
      "target share of women among school principals | direction raise | by 2025",
    ],
    [
      "The coverage of inclusive kindergartens will rise steadily, and class sizes will be reduced.",
      "target coverage of inclusive kindergartens | direction raise",
      "target class sizes | direction lower",
    ],
    ["We will improve the quality of teaching and strengthen moral education."],
    ["Spending on education has increased steadily."],
    ["The government will support schools in reducing the number of pupils per class."],
  ]);
});
