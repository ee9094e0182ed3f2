import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("English events with a date", () => {
  reads([
    [
      "A national register of tutoring firms will be established by 2024.",
      "milestone national register of tutoring firms | by 2024",
    ],
    [
      "The new polytechnic in the port area will open in September 2025.",
      "milestone new polytechnic in the port area | by 2025-09-30",
    ],
    [
      "By 2023, the city will be certified as balanced in preschool education.",
      "milestone certified as balanced in preschool education | by 2023",
    ],
    [
      "By the end of 2024 the province will complete the national inspection of village schools.",
      "milestone national inspection of village schools | by 2024",
    ],
    [
      "The ministry will issue guidelines on school travel by June 2022.",
      "milestone guidelines on school travel | by 2022-06-30",
    ],
    [
      "A law on early childhood care is to be enacted by 2023, and a code of conduct for tutors will be adopted by 2025.",
      "milestone law on early childhood care | by 2023",
      "milestone code of conduct for tutors | by 2025",
    ],
    [
      "By 2022, a regional data centre for schools will be launched.",
      "milestone regional data centre for schools | by 2022",
    ],
    ["The Lakeside Campus will be put into use by the autumn of 2023.", "milestone Lakeside Campus | by 2023"],
    ["The curriculum for grades 1 to 3 will be revised by 2024.", "milestone curriculum for grades 1 to 3 | by 2024"],
    ["A catalogue of school books will go online in 2024.", "milestone catalogue of school books | by 2024"],
    ["A board for nurseries is to be in place by 2023.", "milestone board for nurseries | by 2023"],
  ]);
});

describe("what is no event of its own", () => {
  reads([
    ["Attention will be put on reading by 2024."],
    ["A modern education system will be established by 2025."],
    ["Many schools will be built by 2025."],
    ["Teaching will be in order by 2025."],
    ["Schools are encouraged to set up a reading corner by 2024."],
    ["A reading room was opened in 2023."],
    ["The county will continue to improve the management of schools by 2025."],
    ["A learning society will be built by 2025."],
    ["A new library will be built."],
  ]);
});

describe("English of the papers", () => {
  reads([
    [
      "LANZHOU, Oct. 8 (Xinhua) -- The province will build 90 new kindergartens by 2024, officials said on Friday.",
      "target new kindergartens | flow exactly 90 school | by 2024",
    ],
    [
      "NAIROBI -- Some 75 percent of teachers will hold a diploma by 2025.",
      "target teachers with a diploma | level about (Some) 75 percent | by 2025",
    ],
    [
      "About 70 percent of toddlers in the city, aged between two and three, will be cared for in licensed nurseries by 2025.",
      "target toddlers cared for in licensed nurseries | level about (About) 70 percent | by 2025",
    ],
    [
      "Pupils at boarding schools, including those who go home on Fridays, will account for 30 percent of all pupils by 2025.",
      "target Pupils at boarding schools | level exactly 30 percent | by 2025",
    ],
    [
      "The city said it planned to add 6,000 kindergarten places by 2024, according to the plan.",
      "target kindergarten places | flow exactly 6000 place | by 2024",
    ],
    [
      "The bureau has decided to hire 450 school nurses by 2025.",
      "target school nurses | flow exactly 450 person | by 2025",
    ],
    [
      "The province vowed to recruit 1,800 more teachers of special education by 2025.",
      "target teachers of special education | flow exactly 1800 person | by 2025",
    ],
    [
      "The city has issued a plan with the goal of expanding the share of public kindergartens to at least 60 percent of all kindergartens by 2025.",
      "target share of public kindergartens | level atLeast 60 percent | by 2025",
    ],
    [
      "The plan was released on Monday, stressing that spending on teacher training will account for no less than 5 percent of salaries.",
      "target spending on teacher training | level atLeast 5 percent",
    ],
    [
      "Officials said the number of boarding places would rise to 45,000 by 2025.",
      "target number of boarding places | level exactly 45000 place | by 2025",
    ],
    [
      "The programme, which lasts for three years, will train 900 principals by 2025.",
      "target principals | flow exactly 900 person | by 2025",
    ],
    [
      "The region will have 12 lakh additional seats in colleges by 2025.",
      "target seats in colleges | level exactly 12 x100000 place | by 2025",
    ],
  ]);
});

describe("English dates and ratios", () => {
  reads([
    [
      "The coverage of public kindergartens will exceed 60 percent by 2024, and the share of trained nursery staff will reach 95 percent.",
      "target coverage of public kindergartens | level moreThan 60 percent | by 2024",
      "target share of trained nursery staff | level exactly 95 percent | by 2024",
    ],
    [
      "The pupil-teacher ratio will be reduced from 1:40 to 1:28 by 2025.",
      "target pupil-teacher ratio | level exactly 28 pupilPerTeacher | by 2025 | was 40 pupilPerTeacher",
    ],
    [
      "A total of 52 schools will be renovated or expanded by the end of 2023 to add 8,400 places.",
      "target schools | flow exactly 52 school | by 2023",
      "target places | flow exactly 8400 place | by 2023",
    ],
    [
      "The first building of the college will be ready by Sept. 2023, with 600 places.",
      "target places | level exactly 600 place | by 2023-09-30",
    ],
  ]);
});

describe("English labels", () => {
  reads([
    [
      "Spending per pupil in primary schools will rise to 9,500 yuan, and in junior secondary schools to 12,800 yuan.",
      "target Spending per pupil in primary schools | level exactly 9500 yuanPerPupil",
      "target Spending per pupil in junior secondary schools | level exactly 12800 yuanPerPupil",
    ],
    [
      "Set up 12 reading vans serving 80 hamlets by 2025.",
      "target reading vans | flow exactly 12 item | by 2025",
      "target hamlets | flow exactly 80 item | by 2025",
    ],
    [
      "Satisfaction of parents should top 85% by 2025.",
      "target Satisfaction of parents | level moreThan 85 percent | by 2025",
    ],
    [
      "The county will have one school set up for children with hearing loss by 2024.",
      "target school | level exactly 1 school | by 2024",
    ],
    [
      "Rebuild 34 schools damaged by floods and equip 50 more with solar power by 2025.",
      "target schools damaged by floods | flow exactly 34 school | by 2025",
      "target schools damaged by floods | flow exactly 50 school | by 2025",
    ],
    [
      "The pass rate in mathematics will rise to 80% in urban and 70% in rural schools by 2025.",
      "target pass rate in mathematics in urban schools | level exactly 80 percent | by 2025",
      "target pass rate in mathematics in rural schools | level exactly 70 percent | by 2025",
    ],
    [
      "The college will increase its intake of nursing students by one third to 1,200 by 2025.",
      "target intake of nursing students | level exactly 1200 person | by 2025",
    ],
    [
      "Recruit 150 school nurses by 2025, bringing their number to 420.",
      "target school nurses | flow exactly 150 person | by 2025",
      "target school nurses | level exactly 420 person | by 2025",
    ],
    [
      "A special fund of 50 million yuan will be set up by 2023 to support village schools.",
      "target special fund | flow exactly 50 x1000000 yuan | by 2023",
    ],
    [
      "The ministry has set a target of achieving 40% gross enrolment ratio in colleges by 2025.",
      "target gross enrolment ratio in colleges | level exactly 40 percent | by 2025",
    ],
    [
      "Class size will be brought down to 40 pupils by 2025, with 85% of five-year-olds enrolled.",
      "target Class size | level exactly 40 person | by 2025",
      "target five-year-olds enrolled | level exactly 85 percent | by 2025",
    ],
    [
      "Up to 20 village schools with fewer than 30 pupils will be merged by 2025.",
      "target village schools | flow atMost 20 school | by 2025",
    ],
    [
      "The average years of schooling of adults, or those aged 25 and over, will reach 10.2 years by 2025.",
      "target average years of schooling of adults | level exactly 10.2 year | by 2025",
    ],
    ["Last year, the retention rate of pupils was 93%.", "observation retention rate of pupils | exactly 93 percent"],
    [
      "The city will expand 30 middle schools this year, adding 4,700 slots.",
      "target middle schools | flow exactly 30 school",
      "target slots | flow exactly 4700 place",
    ],
  ]);
});

describe("English ways of telling a share", () => {
  reads([
    [
      "By 2025, the district expects 97% of six-year-olds to have completed a year of pre-primary education.",
      "target six-year-olds who have completed a year of pre-primary education | level exactly 97 percent | by 2025",
    ],
    [
      "School libraries should hold at least 25 books per pupil and be open 30 hours a week.",
      "target School libraries | level atLeast 25 bookPerPupil",
      "target School libraries | level exactly 30 hour per week",
    ],
    [
      "A total of 6,500 scholarships, half of them for girls, will be awarded.",
      "target scholarships | flow exactly 6500 item",
      "target scholarships for girls | level exactly 50 percent",
    ],
    [
      "The county is committed to allocating at least 15% of its budget to education by 2025.",
      "target education | level atLeast 15 percent | by 2025",
    ],
    [
      "The proportion of schools with separate toilets: 62% (2021), 90% (2025).",
      "target proportion of schools with separate toilets | level exactly 62 percent | by 2021",
      "target proportion of schools with separate toilets | level exactly 90 percent | by 2025",
    ],
    [
      "It's estimated that 5,000 more places will be needed by 2025.",
      "observation places | exactly 5000 place | in 2025 | forecast",
    ],
  ]);
});
