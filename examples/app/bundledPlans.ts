import type { Bilingual, Plan } from "eduplan/model";

/** A plan of the package that is fetched when it is first chosen. */
export interface BundledPlan {
  readonly id: string;
  readonly name: Bilingual;
  readonly load: () => Promise<{ readonly plan: Plan }>;
}

/** Each plan is a file of its own: only the chosen ones are loaded. */
export const bundledPlans: readonly BundledPlan[] = [
  {
    id: "shuozhou",
    name: { zh: "朔州市 2021–2025", en: "Shuozhou City, 2021–2025" },
    load: () => import("eduplan/data/shuozhou"),
  },
  {
    id: "minle",
    name: { zh: "民乐县 2024–2030", en: "Minle County, 2024–2030" },
    load: () => import("eduplan/data/minle"),
  },
  {
    id: "xining",
    name: { zh: "“西宁”至 2025(归属存疑)", en: "“Xining”, to 2025 (whose it is, is doubtful)" },
    load: () => import("eduplan/data/xining"),
  },
  {
    id: "jizhou",
    name: { zh: "天津市蓟州区 2021–2025", en: "Jizhou District of Tianjin, 2021–2025" },
    load: () => import("eduplan/data/jizhou"),
  },
  {
    id: "guangdong-city",
    name: { zh: "广东某市 2022–2027", en: "a city of Guangdong, 2022–2027" },
    load: () => import("eduplan/data/guangdong-city"),
  },
];
