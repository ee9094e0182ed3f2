import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("English sector plans: parts, further figures and what is left out", () => {
  reads([
    [
      "2.1 Reduce the secondary dropout rate from 9.4% (2020) to 4% (2025).",
      "target secondary dropout rate | level exactly 4 percent | by 2025 | was 9.4 percent in 2020",
    ],
    [
      "3.2.1 Increase the share of qualified instructors to 85% by 2025.",
      "target share of qualified instructors | level exactly 85 percent | by 2025",
    ],
    [
      "The programme has three targets by 2025: (a) literacy rate of 92%; (b) 300 new libraries; and (c) a completion rate of not less than 80%, against 66.3% in 2020.",
      "target literacy rate | level exactly 92 percent | by 2025",
      "target new libraries | flow exactly 300 item | by 2025",
      "target completion rate | level atLeast 80 percent | by 2025 | was 66.3 percent in 2020",
    ],
    [
      "Raise the transition rate from primary to lower secondary from 72.4% (2018) to 92% (2024).",
      "target transition rate from primary to lower secondary | level exactly 92 percent | by 2024 | was 72.4 percent in 2018",
    ],
    [
      "The share of Form Four candidates with a pass will reach 70% by 2025.",
      "target share of Form Four candidates with a pass | level exactly 70 percent | by 2025",
    ],
    [
      "The county will build 300 dormitories and renovate a further 120 by 2025.",
      "target dormitories | flow exactly 300 item | by 2025",
      "target dormitories | flow exactly 120 item | by 2025",
    ],
    [
      "We will train 600 counsellors by 2023 and another 400 by 2025.",
      "target counsellors | flow exactly 600 person | by 2023",
      "target counsellors | flow exactly 400 person | by 2025",
    ],
    [
      "In 2023, 40 pilot centres will be opened; in 2025, another 60.",
      "target pilot centres | flow exactly 40 item | by 2023",
      "target pilot centres | flow exactly 60 item | by 2025",
    ],
    ["The region shall train 2,400 deputy heads by 2025.", "target deputy heads | flow exactly 2400 person | by 2025"],
    [
      "The number of volunteer teachers absorbed into the civil service will reach 4,750 by 2025.",
      "target number of volunteer teachers absorbed into the civil service | level exactly 4750 person | by 2025",
    ],
    [
      "The college will raise its intake of apprentices to 2,300 by 2025.",
      "target intake of apprentices | level exactly 2300 person | by 2025",
    ],
    ["3,200 community workers deployed by 2025.", "target community workers | flow exactly 3200 person | by 2025"],
    [
      "A total of 2.4 million person-times of training will be provided by 2025.",
      "target person-times of training | flow exactly 2.4 x1000000 occurrence | by 2025",
    ],
    [
      "The city will add 12,000 places during 2021-2024; by then, 90% of children will attend a public kindergarten.",
      "target places | flow exactly 12000 place | by 2024",
      "target children attending a public kindergarten | level exactly 90 percent | by 2024",
    ],
    [
      "A gross enrolment rate of 65%, to be achieved by 2024.",
      "target gross enrolment rate | level exactly 65 percent | by 2024",
    ],
    [
      "90% of rural schools equipped with broadband, to be reached in 2024.",
      "target rural schools equipped with broadband | level exactly 90 percent | by 2024",
    ],
    [
      "All teachers will hold a licence by 2025 (up from 82% in 2020).",
      "target teachers with a licence | level exactly 100 percent implicit | by 2025 | was 82 percent in 2020",
    ],
    [
      "By 2025 there shall be two textbooks per pupil.",
      "target textbooks | level exactly 2 item per student | by 2025",
    ],
    ["One tablet per student will be provided by 2025.", "target tablet | flow exactly 1 item per student | by 2025"],
  ]);
});

describe("English sector plans: what points back, and what is held down", () => {
  reads([
    [
      "In 2020, only 38.6% of lecturers held a doctorate. The aim is 50% by 2025.",
      "target lecturers with a doctorate | level exactly 50 percent | by 2025",
      "observation lecturers with a doctorate | exactly 38.6 percent | in 2020",
    ],
    [
      "In 2020 the dropout rate was 4.2%. Our objective is 2% by 2025.",
      "target dropout rate | level exactly 2 percent | by 2025",
      "observation dropout rate | exactly 4.2 percent | in 2020",
    ],
    [
      "By 2025 the same shall be true of 75% of serving teachers.",
      "target serving teachers | level exactly 75 percent | by 2025",
    ],
    [
      "This shall also hold for 60% of rural schools by 2025.",
      "target rural schools | level exactly 60 percent | by 2025",
    ],
    [
      "The completion rate is expected under this plan to attain 85% by 2024.",
      "target completion rate | level exactly 85 percent | by 2024",
    ],
    [
      "The enrolment rate of the 6-14 age group will reach 98% by 2025.",
      "target enrolment rate of the 6-14 age group | level exactly 98 percent | by 2025",
    ],
    [
      "The literacy rate in the 15-24 age cohort shall be kept above 99%.",
      "target literacy rate in the 15-24 age cohort | level moreThan 99 percent",
    ],
    [
      "By 2025, 200 schools will be rebuilt, the pupil-teacher ratio reduced to 18:1 and dropout kept under 1%.",
      "target schools | flow exactly 200 school | by 2025",
      "target pupil-teacher ratio | level exactly 18 pupilPerTeacher | by 2025",
      "target dropout | level lessThan 1 percent | by 2025",
    ],
    [
      "By 2025 the retention rate will be raised to 97%, class sizes lowered to 45 and 300 teachers recruited.",
      "target retention rate | level exactly 97 percent | by 2025",
      "target class sizes | level exactly 45 person | by 2025",
      "target teachers | flow exactly 300 person | by 2025",
    ],
    [
      "The share of senior posts in rural schools will go up.",
      "target share of senior posts in rural schools | direction raise",
    ],
    [
      "Learning outcomes are to improve and absenteeism is to diminish in all counties.",
      "target Learning outcomes | direction raise",
      "target absenteeism | direction lower",
    ],
    ["No school may have more than 10% contract teachers.", "target contract teachers | level atMost 10 percent"],
    ["No teacher will teach fewer than 12 lessons a week.", "target teacher | level atLeast 12 lesson per week"],
    [
      "Schools shall not employ more than 15% temporary teachers.",
      "target temporary teachers | level atMost 15 percent",
    ],
    [
      "Between 2000 and 2500 scholarships a year will be awarded.",
      "target scholarships | flow between 2000..2500 item per year",
    ],
    [
      "KPI 5 - STEM participation: 60% of students enrolled in STEM streams by 2025.",
      "target students enrolled in STEM streams | level exactly 60 percent | by 2025",
    ],
    ["KPI 6: Urban-rural gap: 25% reduction by 2025.", "target Urban-rural gap | change exactly 25 percent | by 2025"],
    ["Dropout: a 30% decrease by 2024.", "target Dropout | change exactly 30 percent | by 2024"],
    [
      "The employment rate of graduates will hold steady at 96% and above.",
      "target employment rate of graduates | level atLeast 96 percent",
    ],
    [
      "The percentage of schools with functional libraries up to 90% from 48%.",
      "target percentage of schools with functional libraries | level exactly 90 percent | was 48 percent",
    ],
    [
      "Coverage up to 75% by 2025 from 60% in 2020.",
      "target Coverage | level exactly 75 percent | by 2025 | was 60 percent in 2020",
    ],
  ]);
});

describe("English sector plans: measures, scopes and infinitives", () => {
  reads([
    [
      "4.5 childcare places per 1,000 residents by 2025.",
      "target childcare places per 1,000 residents | level exactly 4.5 place | by 2025",
    ],
    [
      "The number of childcare places per 1,000 residents shall reach 4.6 by 2025.",
      "target number of childcare places per 1,000 residents | level exactly 4.6 place | by 2025",
    ],
    [
      "There will be 7.5 counsellors per 1,000 students by 2025.",
      "target counsellors | level exactly 7.5 person per 1000 student | by 2025",
    ],
    [
      "Public kindergartens to cover at least 88% of children by 2025.",
      "target Public kindergartens | level atLeast 88 percent | by 2025",
    ],
    ["School meals will reach 80% of pupils by 2025.", "target School meals | level exactly 80 percent | by 2025"],
    [
      "Public-interest kindergartens will cover 90% of children by 2025.",
      "target Public-interest kindergartens | level exactly 90 percent | by 2025",
    ],
    [
      "Capital spending should average 12-15% of the sector budget.",
      "target Capital spending | level between 12..15 percent",
    ],
    [
      "Research expenditure will total 4% of GDP by 2025.",
      "target Research expenditure | level exactly 4 percent | by 2025",
    ],
    [
      "The grant shall be 720 yuan a year in primary schools and 940 yuan a year in junior secondary schools; for pupils in special education it shall reach 7,000 yuan a year by 2024.",
      "target grant in primary schools | level exactly 720 yuan per year",
      "target grant in junior secondary schools | level exactly 940 yuan per year",
      "target grant for pupils in special education | level exactly 7000 yuan per year | by 2024",
    ],
    [
      "Efforts will be made to ensure that by 2025 the average length of schooling reaches 12 years.",
      "target average length of schooling | level exactly 12 year | by 2025",
    ],
    [
      "We will work to ensure that, by 2025, the graduation rate is over 70%.",
      "target graduation rate | level moreThan 70 percent | by 2025",
    ],
    [
      "Ninety percent of schools to have a trained health teacher.",
      "target schools with a trained health teacher | level exactly 90 percent",
    ],
    [
      "80% of children to complete primary school by 2025.",
      "target children completing primary school | level exactly 80 percent | by 2025",
    ],
    [
      "95% of classrooms to be connected to the internet by 2024.",
      "target classrooms connected to the internet | level exactly 95 percent | by 2024",
    ],
    [
      "Half of all teachers to hold a degree by 2025.",
      "target teachers with a degree | level exactly 50 percent | by 2025",
    ],
    [
      "The plan foresees 120 new secondary schools by 2025. Each of them shall have no fewer than 4 laboratories.",
      "target new secondary schools | flow exactly 120 school | by 2025",
      "target laboratories | level atLeast 4 item per school",
    ],
    [
      "The county will keep 9,500 posts for teachers and allow more transfers.",
      "target posts for teachers | level exactly 9500 item",
    ],
    [
      "The city will train 300 coaches and strengthen school sport by 2025.",
      "target coaches | flow exactly 300 person | by 2025",
    ],
    [
      "At least 75 percent of students leaving secondary school will have passed five or more subjects by 2025.",
      "target students leaving secondary school who have passed five or more subjects | level atLeast 75 percent | by 2025",
    ],
    [
      "90% of new entrants to primary education will have attended kindergarten by 2025.",
      "target new entrants to primary education who have attended kindergarten | level exactly 90 percent | by 2025",
    ],
    [
      "The proportion of classes with more than 55 pupils shall be zero by 2023.",
      "target proportion of classes with more than 55 pupils | level exactly 0 percent | by 2023",
    ],
    [
      "We will connect all public schools to the internet by 2024.",
      "target public schools connected to the internet | level exactly 100 percent implicit | by 2024",
    ],
    [
      "The county will equip every school with a library and provide all pupils with free textbooks by 2025.",
      "target school equipped with a library | level exactly 100 percent implicit | by 2025",
      "target pupils provided with free textbooks | level exactly 100 percent implicit | by 2025",
    ],
  ]);
});

describe("English sector plans: each and every", () => {
  reads([
    [
      "Every public school will have a library by 2024.",
      "target public school with a library | level exactly 100 percent implicit | by 2024",
    ],
    [
      "Each county shall establish a special school by 2025.",
      "target county establishing a special school | level exactly 100 percent implicit | by 2025",
    ],
    ["Every teacher will be trained by 2025.", "target teacher trained | level exactly 100 percent implicit | by 2025"],
    [
      "By 2025 every kindergarten will be connected to the internet.",
      "target kindergarten connected to the internet | level exactly 100 percent implicit | by 2025",
    ],
    [
      "We will equip every school with a library by 2024.",
      "target school equipped with a library | level exactly 100 percent implicit | by 2024",
    ],
    [
      "Every public school will have a library by 2024, compared with 64% in 2020.",
      "target public school with a library | level exactly 100 percent implicit | by 2024 | was 64 percent in 2020",
    ],
    [
      "All teachers will hold a licence by 2025 (up from 82% in 2020).",
      "target teachers with a licence | level exactly 100 percent implicit | by 2025 | was 82 percent in 2020",
    ],
    [
      "All rural schools will be connected by 2024, up from 71%.",
      "target rural schools connected | level exactly 100 percent implicit | by 2024 | was 71 percent",
    ],
  ]);
});
