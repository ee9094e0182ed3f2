import type { Bilingual } from "./text.ts";

/** The key of a theme. */
export type Theme =
  | "moral-education"
  | "access"
  | "places"
  | "equity"
  | "quality"
  | "burden-reduction"
  | "health-arts-labour"
  | "special-education"
  | "industry-education"
  | "teachers"
  | "digital"
  | "finance"
  | "governance"
  | "lifelong-learning";

/** What a plan or an action is about, apart from its stage. Ours: no standard list of themes of Chinese education plans exists. */
export const THEMES: Readonly<Record<Theme, Bilingual>> = {
  "moral-education": { zh: "立德树人", en: "moral and all-round education" },
  access: { zh: "普及与巩固", en: "access and completion" },
  places: { zh: "学位供给", en: "school places" },
  equity: { zh: "优质均衡", en: "balance between schools and areas" },
  quality: { zh: "教育质量", en: "quality of teaching" },
  "burden-reduction": { zh: "双减", en: "reducing homework and tutoring" },
  "health-arts-labour": { zh: "体育美育劳动", en: "health, arts and labour education" },
  "special-education": { zh: "特殊教育", en: "special needs education" },
  "industry-education": { zh: "产教融合", en: "industry and education" },
  teachers: { zh: "教师队伍", en: "teachers" },
  digital: { zh: "智慧教育", en: "digital education" },
  finance: { zh: "经费投入", en: "funding" },
  governance: { zh: "教育治理", en: "governance" },
  "lifelong-learning": { zh: "终身学习", en: "lifelong learning" },
};
