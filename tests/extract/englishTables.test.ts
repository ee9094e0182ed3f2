import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("English tables", () => {
  reads([
    [
      "| Indicator | 2020 | 2025 |\n|---|---|---|\n| Students in vocational schools (10,000) | 3.4 | 3.9 |\n| Education spending (billion yuan) | 12.4 | 18.0 |",
      "target Students in vocational schools | level exactly 3.9 x10000 person | by 2025 | was 3.4 x10000 person in 2020",
      "target Education spending | level exactly 18 x1000000000 yuan | by 2025 | was 12.4 x1000000000 yuan in 2020",
      "observation Students in vocational schools | exactly 3.4 x10000 person | in 2020",
      "observation Education spending | exactly 12.4 x1000000000 yuan | in 2020",
    ],
    [
      "Places in public schools by district, 2025 targets (thousand)\n\nDistrict | Primary | Junior secondary\nDongcheng | 24.5 | 12.0\nNanshan | 31.2 | 15.6",
      "target Primary | level exactly 24.5 x1000 place | by 2025 | scope Dongcheng",
      "target Junior secondary | level exactly 12 x1000 place | by 2025 | scope Dongcheng",
      "target Primary | level exactly 31.2 x1000 place | by 2025 | scope Nanshan",
      "target Junior secondary | level exactly 15.6 x1000 place | by 2025 | scope Nanshan",
    ],
    [
      "Indicator | Baseline 2018 | Target 2023\nDropout rate in Grade 6 | 5.4% | below 3%\nSchools with internet | 310 | at least 900\nPupils with school meals | 1.2 million | 2 million",
      "target Dropout rate in Grade 6 | level lessThan 3 percent | by 2023 | was 5.4 percent in 2018",
      "target Schools with internet | level atLeast 900 school | by 2023 | was 310 school in 2018",
      "target Pupils with school meals | level exactly 2 x1000000 person | by 2023 | was 1.2 x1000000 person in 2018",
      "observation Dropout rate in Grade 6 | exactly 5.4 percent | in 2018",
      "observation Schools with internet | exactly 310 school | in 2018",
      "observation Pupils with school meals | exactly 1.2 x1000000 person | in 2018",
    ],
    [
      "Teachers trained (thousands): 12.4 by 2025",
      "target Teachers trained | flow exactly 12.4 x1000 person | by 2025",
    ],
    [
      "INDICATOR | BASELINE | TARGET |\n---|\nNumber of classrooms rehabilitated | Value | 12.00 | 70.00 |\nDate | October 31, 2013 | October 31, 2020 | |\nCompletion rate | Value | 37.00 | 43.00 |\nDate | June 30, 2011 | October 31, 2021 | |\nNumber of reports | Value | 1.00 | 4.00 |\nDate | October 31, 2013 | December 31, 2019 | |",
      "target Number of classrooms rehabilitated | level exactly 70 item | by 2020 | was 12 item in 2013",
      "target Completion rate | level exactly 43 percent | by 2021 | was 37 percent in 2011",
      "target Number of reports | level exactly 4 item | by 2019 | was 1 item in 2013",
      "observation Number of classrooms rehabilitated | exactly 12 item | in 2013",
      "observation Completion rate | exactly 37 percent | in 2011",
      "observation Number of reports | exactly 1 item | in 2013",
    ],
    // Value is part of a name here.
    [
      "Indicator | Baseline 2018 | Target 2023\nValue added by colleges | 3.1 | 4.2\nDate palms planted by schools | 310 | 900\nSchools with gardens | 20 | 40",
      "target Value added by colleges | level exactly 4.2 item | by 2023 | was 3.1 item in 2018",
      "target Date palms planted by schools | level exactly 900 item | by 2023 | was 310 item in 2018",
      "target Schools with gardens | level exactly 40 school | by 2023 | was 20 school in 2018",
      "observation Value added by colleges | exactly 3.1 item | in 2018",
      "observation Date palms planted by schools | exactly 310 item | in 2018",
      "observation Schools with gardens | exactly 20 school | in 2018",
    ],
  ]);
});
