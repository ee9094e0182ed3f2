import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("English for all or none", () => {
  reads([
    [
      "All schools will have access to safe drinking water by 2025.",
      "target schools with access to safe drinking water | level exactly 100 percent implicit | by 2025",
    ],
    [
      "By 2025, all pre-primary teachers hold a recognised qualification.",
      "target pre-primary teachers with a recognised qualification | level exactly 100 percent implicit | by 2025",
    ],
    [
      "All teachers shall be trained in the use of digital tools before the end of 2024.",
      "target teachers trained in the use of digital tools | level exactly 100 percent implicit | by 2024",
    ],
    [
      "Broadband access will be extended to all schools by 2023.",
      "target Broadband access | level exactly 100 percent implicit | by 2023",
    ],
    [
      "By 2025, after-school care will be available in all primary schools.",
      "target after-school care | level exactly 100 percent implicit | by 2025",
    ],
    [
      "We will achieve full coverage of rural schools by 2025.",
      "target rural schools | level exactly 100 percent implicit | by 2025",
    ],
    [
      "Large classes of more than 56 pupils will be eliminated by 2023.",
      "target Large classes of more than 56 pupils | level exactly 0 percent implicit | by 2023",
    ],
    [
      "Eliminate classes of more than 56 pupils by 2022.",
      "target classes of more than 56 pupils | level exactly 0 percent implicit | by 2022",
    ],
    ["All schools will strengthen moral education and improve the quality of teaching."],
    ["All students will have the opportunity to learn a second language."],
    ["All schools are encouraged to open their sports grounds."],
  ]);
});

describe("English as plans have it", () => {
  reads([
    [
      "By 2030, nine out of ten children will complete lower secondary education.",
      "target children completing lower secondary education | level exactly 90 percent | by 2030",
    ],
    [
      "Roughly a quarter of schools will pilot extended opening hours.",
      "target schools piloting extended opening hours | level about (Roughly) 25 percent",
    ],
    [
      "Between 30% and 40% of new teachers will be men.",
      "target new teachers that are men | level between 30..40 percent",
    ],
    [
      "We aim for a completion rate of 95% for girls and 93% for boys.",
      "target completion rate for girls | level exactly 95 percent",
      "target completion rate for boys | level exactly 93 percent",
    ],
    [
      "We will keep class sizes at 45 students in primary schools and 50 students in junior secondary schools.",
      "target class sizes in primary schools | level exactly 45 person",
      "target class sizes in junior secondary schools | level exactly 50 person",
    ],
    [
      "The myopia rate among primary pupils will be kept below 38%, and that among junior secondary pupils below 60%.",
      "target myopia rate among primary pupils | level lessThan 38 percent",
      "target myopia rate among junior secondary pupils | level lessThan 60 percent",
    ],
    [
      "Teachers in rural schools will receive an allowance of no less than 500 yuan.",
      "target allowance | level atLeast 500 yuan",
    ],
    [
      "There shall be one school nurse for every 600 students and one psychologist for every 1,000 students.",
      "target school nurse | level exactly 1 person per 600 student",
      "target psychologist | level exactly 1 person per 1000 student",
    ],
    [
      "The city plans to build 45 and renovate 120 primary schools in the next five years.",
      "target primary schools | flow exactly 45 school | within 5",
      "target primary schools | flow exactly 120 school | within 5",
    ],
    [
      "By 2022 and 2025, the coverage rate of inclusive kindergartens will reach 80% and 85%, respectively.",
      "target coverage rate of inclusive kindergartens | level exactly 80 percent | by 2022",
      "target coverage rate of inclusive kindergartens | level exactly 85 percent | by 2025",
    ],
    [
      "Public funding per student per year: 650 yuan (primary), 850 yuan (junior secondary).",
      "target Public funding per student (primary) | level exactly 650 yuanPerPupil per year",
      "target Public funding per student (junior secondary) | level exactly 850 yuanPerPupil per year",
    ],
    [
      "Net enrolment: 96% (girls 95%, boys 97%)",
      "target Net enrolment | level exactly 96 percent",
      "target Net enrolment of girls | level exactly 95 percent",
      "target Net enrolment of boys | level exactly 97 percent",
    ],
    [
      "Indicator 3.2: Proportion of qualified teachers – baseline 71% (2020), target 90% (2025)",
      "target Proportion of qualified teachers | level exactly 90 percent | by 2025 | was 71 percent in 2020",
    ],
    [
      "Primary completion rate: 78% (2020) → 92% (2025).",
      "target Primary completion rate | level exactly 92 percent | by 2025 | was 78 percent in 2020",
    ],
    [
      "Increase in the transition rate from 76% (2020) to 90% (2025)",
      "target transition rate | level exactly 90 percent | by 2025 | was 76 percent in 2020",
    ],
    [
      "Increase of 20% in the number of science graduates by 2025",
      "target number of science graduates | change exactly 20 percent | by 2025",
    ],
    [
      "The primary survival rate was 84% in 2018. It will reach 92% in 2025.",
      "target primary survival rate | level exactly 92 percent | by 2025",
      "observation primary survival rate | exactly 84 percent | in 2018",
    ],
    [
      "Funding for preschool education will grow at an annual average of 8%.",
      "target Funding for preschool education | change exactly 8 percent per year",
    ],
    [
      "The university will enrol 1,500 master's students and 300 doctoral students a year.",
      "target master's students | flow exactly 1500 person per year",
      "target doctoral students | flow exactly 300 person per year",
    ],
    [
      "By the end of 2025, the city will have built, renovated or expanded 120 kindergartens.",
      "target kindergartens | flow exactly 120 school | by 2025",
    ],
    [
      "100 key laboratories, 40 engineering centres and 12 think tanks will be established.",
      "target key laboratories | flow exactly 100 item",
      "target engineering centres | flow exactly 40 item",
      "target think tanks | flow exactly 12 item",
    ],
    [
      "75% of recurrent expenditure shall go to salaries.",
      "target share of recurrent expenditure going to salaries | level exactly 75 percent",
    ],
    [
      "The Government will allocate at least 20 per cent of its annual budget to education.",
      "target education | level atLeast 20 percent",
    ],
    [
      "The vacancy rate is to fall below 2% by 2024 (2020: 6.5%).",
      "target vacancy rate | level lessThan 2 percent | by 2024 | was 6.5 percent in 2020",
    ],
    [
      "The pass rate will be raised to 75%, that is, 10 points more than in 2020.",
      "target pass rate | level exactly 75 percent",
    ],
  ]);
});

describe("English clauses that lean on others", () => {
  reads([
    [
      "By 2025, education will reach a new level, with the average schooling of the workforce rising to 14.5 years.",
      "target average schooling of the workforce | level exactly 14.5 year | by 2025",
    ],
    [
      "In 2025 there will be about 1.15 million students in compulsory education and 380,000 in senior secondary education.",
      "target students in compulsory education | level about (about) 1.15 x1000000 person | by 2025",
      "target students in senior secondary education | level exactly 380000 person | by 2025",
    ],
    [
      "Build 26 kindergartens (9,360 places) and 18 primary schools (24,300 places) by 2025.",
      "target kindergartens | flow exactly 26 school | by 2025",
      "target places | flow exactly 9360 place | by 2025",
      "target primary schools | flow exactly 18 school | by 2025",
      "target places | flow exactly 24300 place | by 2025",
    ],
    [
      "The number of teachers rose by 12,600 to 86,400.",
      "observation number of teachers | exactly 12600 person",
      "observation number of teachers | exactly 86400 person",
    ],
    [
      "By the end of 2022, the county will have eliminated classes with more than 56 pupils.",
      "target classes with more than 56 pupils | level exactly 0 percent implicit | by 2022",
    ],
    [
      "Our priorities are: first, to add 5,000 nursery places for children under 3.",
      "target nursery places for children under 3 | flow exactly 5000 place",
    ],
    [
      "Cut the number of schools with fewer than 50 pupils from 132 to 60.",
      "target number of schools with fewer than 50 pupils | level exactly 60 school | was 132 school",
    ],
    [
      "Reach a youth literacy rate of 99% and an adult literacy rate of 90% by 2025.",
      "target youth literacy rate | level exactly 99 percent | by 2025",
      "target adult literacy rate | level exactly 90 percent | by 2025",
    ],
    [
      "No fewer than 9 in 10 teachers will have completed 40 hours of in-service training by 2025.",
      "target teachers who have completed 40 hours of in-service training | level atLeast 90 percent | by 2025",
    ],
    [
      "The pupil/qualified-teacher ratio will improve from 54:1 in 2020 to 45:1 by 2025.",
      "target pupil/qualified-teacher ratio | level exactly 45 pupilPerTeacher | by 2025 | was 54 pupilPerTeacher in 2020",
    ],
    [
      "Rural teachers will receive living subsidies of 300 to 800 yuan a month.",
      "target living subsidies | level between 300..800 yuan",
    ],
    [
      "Reading scores are to improve by 15 points, from 485 to 500, by 2025.",
      "target Reading scores | change exactly 15 item | by 2025",
      "target Reading scores | level exactly 500 item | by 2025 | was 485 item",
    ],
    [
      "In 2021-2025, the county will receive 36 million yuan a year in special subsidies.",
      "target special subsidies | level exactly 36 x1000000 yuan per year | by 2025",
    ],
    [
      "100 percent of teachers trained in the new curriculum, with at least two in-service courses per teacher per year",
      "target teachers trained in the new curriculum | level exactly 100 percent",
      "target in-service courses | flow atLeast 2 course per teacher per year",
    ],
    [
      "Raise the proportion of dual-qualified teachers from 45% to no less than 60% and that of teachers with a master's degree from 8% to 15%.",
      "target proportion of dual-qualified teachers | level atLeast 60 percent | was 45 percent",
      "target proportion of teachers with a master's degree | level exactly 15 percent | was 8 percent",
    ],
    [
      "The ratio of vocational to general students will remain about 4:6.",
      "target ratio of vocational to general students | level about 0.6667 coefficient",
    ],
    ["One school, one policy; two exemptions and one subsidy."],
  ]);
});

describe("English plans: when, how far, from where", () => {
  reads([
    [
      "By end-2025 the completion rate of primary schools will stand at 97%.",
      "target completion rate of primary schools | level exactly 97 percent | by 2025",
    ],
    [
      "By the year 2030 the completion rate of primary schools will be pushed up to 97%.",
      "target completion rate of primary schools | level exactly 97 percent | by 2030",
    ],
    [
      "The completion rate of primary schools will reach 97% by 2025 at the latest.",
      "target completion rate of primary schools | level exactly 97 percent | by 2025",
    ],
    [
      "The completion rate of primary schools will rise to 92% at mid-term (2027) and 97% by the end of the plan (2030).",
      "target completion rate of primary schools | level exactly 92 percent | by 2027",
      "target completion rate of primary schools | level exactly 97 percent | by 2030",
    ],
    [
      "Objectives for 2030 are as follows. The transition rate will exceed 94%. 1,800 teachers will be retrained.",
      "target transition rate | level moreThan 94 percent | by 2030 (inferred)",
      "target teachers | flow exactly 1800 person | by 2030 (inferred)",
    ],
    [
      "By 2027:\n(a) the transition rate reaches 94%;\n(b) 1,800 teachers are retrained.",
      "target transition rate | level exactly 94 percent | by 2027 (inferred)",
      "target teachers | flow exactly 1800 person | by 2027 (inferred)",
    ],
    [
      "Grade repetition, currently at 7.4%, shall not exceed 3% by 2027.",
      "target Grade repetition | level atMost 3 percent | by 2027 | was 7.4 percent",
    ],
    [
      "The transition rate will climb to 94% by 2027 from the 2021 level of 88%.",
      "target transition rate | level exactly 94 percent | by 2027 | was 88 percent in 2021",
    ],
    [
      "The transition rate will reach 94% by 2027 (2021 actual: 88%).",
      "target transition rate | level exactly 94 percent | by 2027 | was 88 percent in 2021",
    ],
    [
      "Boarding places shall be expanded to 24,000 by 2024 and stabilised at 26,000 by 2027.",
      "target Boarding places | level exactly 24000 place | by 2024",
      "target Boarding places | level exactly 26000 place | by 2027",
    ],
    [
      "The plan sets a target of 94% for the transition rate by 2027.",
      "target transition rate | level exactly 94 percent | by 2027",
    ],
    [
      "The government commits to raising the transition rate to 94% by 2027.",
      "target transition rate | level exactly 94 percent | by 2027",
    ],
    [
      "The target for the transition rate is 94% by 2027.",
      "target transition rate | level exactly 94 percent | by 2027",
    ],
    ["The transition rate has now reached 88%.", "observation transition rate | exactly 88 percent"],
    ["The transition rate already stands at 88%.", "observation transition rate | exactly 88 percent"],
    [
      "The share of pupils who master one or two arts will reach 65% by 2027.",
      "target share of pupils who master one or two arts | level exactly 65 percent | by 2027",
    ],
    [
      "The enrolment rate of children under three will reach 30% by 2027.",
      "target enrolment rate of children under three | level exactly 30 percent | by 2027",
    ],
    ["The dropout rate will not be allowed to exceed 1%.", "target dropout rate | level atMost 1 percent"],
    [
      "The transition rate will meet or exceed 94% by 2027.",
      "target transition rate | level atLeast 94 percent | by 2027",
    ],
    [
      "The transition rate will be 94% at least by 2027.",
      "target transition rate | level atLeast 94 percent | by 2027",
    ],
    [
      "Ninety-five per cent of villages will have a kindergarten by 2027.",
      "target villages with a kindergarten | level exactly 95 percent | by 2027",
    ],
    [
      "RMB 1.6bn will be invested in rural schools by 2027.",
      "target investment in rural schools | flow exactly 1.6 x1000000000 yuan | by 2027",
    ],
    [
      "Every district will run one advice centre by 2027, and 40% of schools are to be refurbished by 2028.",
      "target advice centre | level exactly 1 item per county | by 2027",
      "target schools refurbished | level exactly 40 percent | by 2028",
    ],
  ]);
});
