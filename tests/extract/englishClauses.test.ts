import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("shares that end a sentence about something else", () => {
  reads([
    [
      "The rate will rise, with at least 60% of nurseries, 70% of schools and 50% of colleges meeting the fire code.",
      "target nurseries meeting the fire code | level atLeast 60 percent",
      "target schools meeting the fire code | level exactly 70 percent",
      "target colleges meeting the fire code | level exactly 50 percent",
    ],
    [
      "The budget will grow by 5%, with 40% of villages and 60% of towns connected.",
      "target budget | change exactly 5 percent",
      "target villages connected | level exactly 40 percent",
      "target towns connected | level exactly 60 percent",
    ],
    [
      "Widen nursery attendance to 60 per cent, primary attendance to 99 per cent and college attendance to 40 per cent of people of that age by 2025.",
      "target nursery attendance | level exactly 60 percent | by 2025",
      "target primary attendance | level exactly 99 percent | by 2025",
      "target college attendance | level exactly 40 percent | by 2025",
    ],
  ]);
});

describe("whom and what a label names", () => {
  reads([
    [
      "Raise the number of day centres from 40 centres in 2021 to 95 centres.",
      "target number of day centres | level exactly 95 item | was 40 item in 2021",
    ],
    ["The programme will add 900 seats and greatly improve conditions.", "target seats | flow exactly 900 place"],
    [
      "By 2025, 70% of 16 to 18-year-olds will hold level 3 or an equal certificate.",
      "target 16 to 18-year-olds with level 3 or an equal certificate | level exactly 70 percent | by 2025",
    ],
    [
      "At least 42% of those aged 25-34 will have finished college by 2025.",
      "target those aged 25-34 who have finished college | level atLeast 42 percent | by 2025",
    ],
    [
      "By 2024, 90% of nurses will have participated in a course.",
      "target nurses who have participated in a course | level exactly 90 percent | by 2024",
    ],
    [
      "The rate at age 4 will rise from 30% to 45%, and at age 5 from 60% to 80%.",
      "target rate at age 4 | level exactly 45 percent | was 30 percent",
      "target rate at age 5 | level exactly 80 percent | was 60 percent",
    ],
    [
      "It will help raise the number of readers to 400 by 2024, and will help 30 villages.",
      "target number of readers | level exactly 400 item | by 2024",
      "target villages | flow exactly 30 item | by 2024",
    ],
    [
      "Another three primary and middle schools will open in 2023.",
      "target primary and middle schools | flow exactly 3 school | by 2023",
    ],
    [
      "Teacher to pupil ratio of 1:25 at primary level by 2025.",
      "target Teacher to pupil ratio at primary level | level exactly 25 pupilPerTeacher | by 2025",
    ],
    [
      "Pupil teacher ratios of 30:1 or less will be kept.",
      "target Pupil teacher ratios | level atMost 30 pupilPerTeacher",
    ],
    [
      "About 2 million children will enrol by 2023, with this number rising to 2.3 million by 2025.",
      "target children | level about (About) 2 x1000000 person | by 2023",
      "target children | level exactly 2.3 x1000000 person | by 2025",
    ],
    [
      "The share of pupils in inclusive nurseries -- public and private nurseries of the zone -- will remain above 80 percent.",
      "target share of pupils in inclusive nurseries | level moreThan 80 percent",
    ],
    // Dashes about a figure are no aside.
    ["Pupils will read — 20 books — a year.", "target books | level exactly 20 book per year"],
  ]);
});

describe("what is brought about, ordered or ensured", () => {
  reads([
    [
      "School feeding has allowed attendance to reach 91% in 2019.",
      "observation attendance | exactly 91 percent | in 2019",
    ],
    ["The fund enabled the pass rate to rise to 66% in 2018.", "observation pass rate | exactly 66 percent | in 2018"],
    ["Mayors were instructed to open 40 nurseries by 2024.", "target nurseries | flow exactly 40 school | by 2024"],
    [
      "A goal has been set of cutting the share of repeaters from 12% to 6% by 2024.",
      "target share of repeaters | level exactly 6 percent | by 2024 | was 12 percent",
    ],
    [
      "Ensure that 88% of infants can visit a nurse by 2024.",
      "target infants visiting a nurse | level exactly 88 percent | by 2024",
    ],
    // What can be is no promise where nobody ensures it.
    ["Up to now 88% of infants can visit a nurse."],
    [
      "The staff would like to have a retention rate of 90% and have 80% of classrooms renovated.",
      "target retention rate | level exactly 90 percent",
      "target classrooms renovated | level exactly 80 percent",
    ],
    [
      "Malta raised its share of early leavers from 12% in 2015 to 9% in 2020.",
      "observation share of early leavers | exactly 9 percent | in 2020",
      "observation share of early leavers | exactly 12 percent | in 2015",
    ],
  ]);
});

describe("how things are, told beside the present", () => {
  reads([
    [
      "With 139 nurseries in the district, Hanna boasts 2,361 nurses.",
      "observation nurseries | exactly 139 school",
      "observation nurses | exactly 2361 person",
    ],
    ["By the end of 2025, every ward has 3 nurseries.", "target nurseries | level exactly 3 school | by 2025"],
  ]);
});

describe("which way something measured is to go", () => {
  reads([
    [
      "Increase access to nurseries through new bus lines. Attendance will improve annually. The number of open schools will be expanded so as to serve all.",
      "target access to nurseries | direction raise",
      "target Attendance | direction raise",
      "target number of open schools | direction raise",
    ],
    ["Expand cooperation with firms. Improve the quality of teaching."],
  ]);
});

describe("what is announced, and whom a number counts", () => {
  reads([
    [
      "The city announced the addition of nearly 4,000 nursery places.",
      "target nursery places | flow about (nearly) 4000 place",
    ],
    ["The council approved the construction of 12 schools.", "target schools | flow exactly 12 school"],
    ["The council built 12 schools in 2020.", "observation schools | exactly 12 school | in 2020"],
    [
      "Up the number of day schools from 54 schools in 2020 to 140 by 2025.",
      "target number of day schools | level exactly 140 school | by 2025 | was 54 school in 2020",
    ],
    ["The centre serves 3,063 enrolled children.", "observation enrolled children | exactly 3063 person"],
    [
      "95 percent children will finish primary school, and 90 percent will attend secondary school.",
      "target children finishing primary school | level exactly 95 percent",
      "target children attending secondary school | level exactly 90 percent",
    ],
    [
      "412 of the 600 planned classrooms had been completed in 2020.",
      "observation planned classrooms | exactly 412 item | in 2020",
    ],
    [
      "Increase the current number of students doing sport from 218 to 300.",
      "target current number of students doing sport | level exactly 300 person | was 218 person",
    ],
    [
      "The current gross ratio of enrolment stands at 77% for boys.",
      "observation gross ratio of enrolment for boys | exactly 77 percent",
    ],
    ["Increase student capacity by 1,500.", "target student capacity | change exactly 1500 place"],
    [
      "Target 4.2.1: 70% of pupils complete primary school.",
      "target pupils completing primary school | level exactly 70 percent",
    ],
  ]);
});
