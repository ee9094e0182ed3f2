import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("lists within an English noun", () => {
  reads([
    [
      "600 teachers of music, art and drama will be hired by 2024.",
      "target teachers of music, art and drama | flow exactly 600 person | by 2024",
    ],
    [
      "At least 90% of children with visual, hearing and intellectual disabilities will attend school by 2024.",
      "target children with visual, hearing and intellectual disabilities attending school | level atLeast 90 percent | by 2024",
    ],
    [
      "By 2025, 70% of pupils in grades 4, 8 and 11 will be enrolled in a sports club.",
      "target pupils in grades 4, 8 and 11 enrolled in a sports club | level exactly 70 percent | by 2025",
    ],
    // What goes on behind these commas is no list.
    [
      "Train 300 teachers in rural schools, build dormitories and open 20 libraries.",
      "target teachers in rural schools | flow exactly 300 person",
      "target libraries | flow exactly 20 item",
    ],
    [
      "The survival rate to grade 8 shall be 93 percent, and to grade 9, 91 percent by 2025.",
      "target survival rate to grade 8 | level exactly 93 percent | by 2025",
      "target survival rate to grade 8 | level exactly 91 percent | by 2025",
    ],
  ]);
});

describe("percentages that only tell what each is to do", () => {
  reads([
    [
      "By 2025, 85% of pupils in grade 6 must score 60 percent or more in mathematics.",
      "target pupils in grade 6 scoring 60 percent or more in mathematics | level exactly 85 percent | by 2025",
    ],
    [
      "Increase the share of children with special needs taught in regular classes 75% or more of the day from 40% to 55% by 2025.",
      "target share of children with special needs taught in regular classes 75% or more of the day | level exactly 55 percent | by 2025 | was 40 percent",
    ],
    // Another share has a verb of its own.
    [
      "By 2025, 80% of teachers will hold a degree, and coverage will attain 70%.",
      "target teachers with a degree | level exactly 80 percent | by 2025",
      "target coverage | level exactly 70 percent | by 2025",
    ],
  ]);
});

describe("English numbers that are names", () => {
  reads([
    ["The measure belongs to the National Strategy for Growth 2 (NSG2)."],
    ["The reform follows ESSP 3 and shall strengthen schools by the end of the Tenth Five Year Plan."],
    ["The form must be sent by 4:30 PM to the office."],
    ["Three years ago the work began, and schools shall plan two years in advance."],
    ["Each district is required to predict demand six years in advance."],
    [
      "The GEA will build 5 schools by 2025, and the NRA 3 schools by 2024.",
      "target schools | flow exactly 5 school | by 2025",
      "target schools | flow exactly 3 school | by 2024",
    ],
  ]);
});
