import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("English sector plans and what is told of them", () => {
  reads([
    [
      "By 2024, 70% of adults aged 25-34 will have completed upper secondary education.",
      "target adults aged 25-34 who have completed upper secondary education | level exactly 70 percent | by 2024",
    ],
    [
      "At least 80% of trainees will have passed the final test by 2025.",
      "target trainees who have passed the final test | level atLeast 80 percent | by 2025",
    ],
    [
      "By 2025, half of all libraries will become community centres.",
      "target libraries that become community centres | level exactly 50 percent | by 2025",
    ],
    [
      "In 2019, 98 per cent enrolment was recorded in primary schools.",
      "observation enrolment | exactly 98 percent | in 2019",
    ],
    [
      "A survey found that 22% of children up to 3 years of age are in nurseries.",
      "observation children up to 3 years of age in nurseries | exactly 22 percent",
    ],
    [
      "The gross enrolment ratio stands at 77% for the Foundation Stage and 89% for the Middle Stage.",
      "observation gross enrolment ratio for the Foundation Stage | exactly 77 percent",
      "observation gross enrolment ratio for the Middle Stage | exactly 89 percent",
    ],
    [
      "At present the allocation for teacher training is about two per cent of the budget.",
      "observation allocation for teacher training | about 2 percent",
    ],
    [
      "By 2024, all kindergartens, primary and middle schools will offer sign language lessons.",
      "target kindergartens, primary and middle schools offering sign language lessons | level exactly 100 percent implicit | by 2024",
    ],
    [
      "The strategy targets all five-year-old children attending preschool by 2025.",
      "target five-year-old children attending preschool | level exactly 100 percent implicit | by 2025",
    ],
    ["All children in school by 2023.", "target children in school | level exactly 100 percent implicit | by 2023"],
    [
      "All pupils to complete six years of schooling by 2025.",
      "target pupils completing six years of schooling | level exactly 100 percent implicit | by 2025",
    ],
    ["All schools are closed on Sundays."],
    [
      "By the end of 2024, kindergarten coverage for children of migrants will be fully ensured.",
      "target kindergarten coverage for children of migrants | level exactly 100 percent implicit | by 2024",
    ],
    [
      "Universal completion of primary school by 2025",
      "target completion of primary school | level exactly 100 percent implicit | by 2025",
    ],
    [
      "The number of rural kindergartens will be expanded so as to serve more families.",
      "target number of rural kindergartens | direction raise",
    ],
    [
      "Increase the number of pupils passing physics by the end of grade 8.",
      "target number of pupils passing physics | direction raise",
    ],
    [
      "Improve the fabric of schools and expand their supply of textbooks.",
      "target supply of textbooks | direction raise",
    ],
    ["The county will improve its funding mechanism."],
    [
      "Compared with 12,400 nurseries in 2013, it is estimated that 18,000 nurseries will be needed by 2022.",
      "observation nurseries | exactly 12400 school | in 2013",
      "observation nurseries | exactly 18000 school | in 2022 | forecast",
    ],
    [
      "Some 1,200 places will be added. Around 400 of these places will be reserved for infants.",
      "target places | flow about (Some) 1200 place",
      "target places | flow about (Around) 400 place",
    ],
    [
      "Strive for 95% of preschool children to attend school two sessions a day.",
      "target preschool children attending school two sessions a day | level exactly 95 percent",
    ],
    [
      "Three branches of foreign universities will be opened by 2025.",
      "target branches of foreign universities | flow exactly 3 item | by 2025",
    ],
    [
      "Indicator 2: Transition rate to secondary\nBaseline: 64% (2018)\nTarget: 80% by 2025",
      "target Transition rate to secondary | level exactly 80 percent | by 2025 | was 64 percent in 2018",
      "observation Transition rate to secondary | exactly 64 percent | in 2018",
    ],
    [
      "Indicator: Primary completion rate\nBaseline (2019): 71%\nTarget (2025): 85%",
      "target Primary completion rate | level exactly 85 percent | by 2025 | was 71 percent in 2019",
      "observation Primary completion rate | exactly 71 percent | in 2019",
    ],
    [
      "KPI: Survival rate to grade five. Baseline: 71% (2019). Target: 85% by 2025.",
      "target Survival rate to grade five | level exactly 85 percent | by 2025 | was 71 percent in 2019",
      "observation Survival rate to grade five | exactly 71 percent | in 2019",
    ],
    [
      "Percentage of schools with water\n- Baseline: 55%\n- Target 2024: 90%",
      "target Percentage of schools with water | level exactly 90 percent | by 2024 | was 55 percent",
      "observation Percentage of schools with water | exactly 55 percent",
    ],
    ["The baseline of the survey was drawn from 120 schools."],
    [
      "Increase the number of research students from 160 to 200 Increase annual research income from 22 million yuan to 54 million yuan",
      "target number of research students | level exactly 200 person | was 160 person",
      "target annual research income | level exactly 54 x1000000 yuan | was 22 x1000000 yuan",
    ],
    [
      "Over 3,600 teachers received training from 2016 to 2017.",
      "observation teachers | moreThan 3600 person | in 2017",
    ],
    [
      "A 30% increase in the number of students from poor areas attending college is planned.",
      "target number of students from poor areas attending college | change exactly 30 percent",
    ],
    [
      "Literacy will rise to 75 per cent within the plan period (2022-2025).",
      "target Literacy | level exactly 75 percent | by 2025",
    ],
    [
      "By 2024\n\n100% qualified teachers and a pupil teacher ratio of 30:1.",
      "target qualified teachers | level exactly 100 percent | by 2024",
      "target pupil teacher ratio | level exactly 30 pupilPerTeacher | by 2024",
    ],
    [
      "About 85% of preschoolers will be enrolled by 2024.\n\nMeanwhile, children at affordable kindergartens will account for 80 percent of all preschoolers by that date.",
      "target preschoolers enrolled | level about (About) 85 percent | by 2024",
      "target children at affordable kindergartens | level exactly 80 percent | by 2024",
    ],
    ["Timely commissioning of 200 schools has been tasked.", "target schools | flow exactly 200 school"],
  ]);
});
