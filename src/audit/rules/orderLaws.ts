import type { Facets } from "../../model/indicator.ts";
import type { Bilingual } from "../../model/text.ts";

/**
 * A law between indicators: of two that differ only in the step, the one that stands first is never the larger, whatever the
 * region. Only what follows from the definitions stands here.
 */
export interface OrderLaw {
  /** A name for it. */
  readonly id: string;
  /** The steps, the smallest first: `[净, 毛]`. Each is told by its measure and, where given, one qualifier or population. */
  readonly steps: readonly OrderStep[];
  /** `definition`: it cannot be otherwise. `usage`: it holds as the terms are used nationally; a local definition may differ. */
  readonly basis: "definition" | "usage";
  /** Why it holds. */
  readonly reason: Bilingual;
}

/** What tells the indicators of one step. */
export interface OrderStep {
  readonly measure: string;
  readonly qualifier?: readonly [name: string, value: string];
}

const ladder = (name: string, measure: string, ...values: readonly string[]): readonly OrderStep[] =>
  values.map((value) => ({ measure, qualifier: [name, value] }));

const degrees: Bilingual = {
  zh: "学历“以上”包含更高学历",
  en: "a share “with this degree or above” contains those with a higher degree",
};

/** The laws that the rule `audit.order` holds plans to. */
export const ORDER_LAWS: readonly OrderLaw[] = [
  {
    id: "net-within-gross",
    steps: ladder("counting", "enrolment-rate", "net", "gross"),
    basis: "definition",
    reason: {
      zh: "净入学率只计学龄内学生,毛入学率计全部学生",
      en: "a net rate counts only those of the age, a gross rate all",
    },
  },
  {
    id: "public-within-inclusive",
    steps: [{ measure: "public-share" }, { measure: "inclusive-share" }],
    basis: "usage",
    reason: {
      zh: "普惠性幼儿园包括公办园和普惠性民办园",
      en: "inclusive kindergartens are the public ones and the inclusive private ones",
    },
  },
  {
    id: "inclusive-private-within-inclusive",
    steps: [{ measure: "inclusive-private-share" }, { measure: "inclusive-share" }],
    basis: "definition",
    reason: {
      zh: "普惠性民办园是普惠性幼儿园的一部分",
      en: "inclusive private kindergartens are part of the inclusive ones",
    },
  },
  {
    id: "good-within-pass",
    steps: ladder("standard", "fitness-share", "good", "pass"),
    basis: "definition",
    reason: { zh: "优良者必合格", en: "whoever is rated good has passed" },
  },
  {
    id: "teacher-degrees",
    steps: ladder("degree", "teacher-degree-share", "doctorate", "master", "bachelor", "diploma"),
    basis: "definition",
    reason: degrees,
  },
  {
    id: "new-teacher-degrees",
    steps: ladder("degree", "new-teacher-degree-share", "doctorate", "master", "bachelor", "diploma"),
    basis: "definition",
    reason: degrees,
  },
  {
    id: "head-degrees",
    steps: ladder("degree", "head-degree-share", "doctorate", "master", "bachelor", "diploma"),
    basis: "definition",
    reason: degrees,
  },
  {
    id: "super-large-within-large",
    steps: [{ measure: "super-large-class-share" }, { measure: "large-class-share" }],
    basis: "usage",
    reason: {
      zh: "大班额(56人及以上)包含超大班额(66人及以上)",
      en: "classes of 56 or more contain those of 66 or more",
    },
  },
  {
    id: "backbone-grades",
    steps: ladder("grade", "backbone-teacher-share", "provincial-or-above", "city-or-above", "county-or-above"),
    basis: "definition",
    reason: { zh: "“及以上”包含更高级别", en: "“or above” contains the higher grades" },
  },
  {
    id: "bachelor-admission-within-admission",
    steps: ladder("into", "admission-rate", "bachelor", "tertiary"),
    basis: "definition",
    reason: { zh: "本科录取是录取的一部分", en: "admissions to bachelor's programmes are part of all admissions" },
  },
  {
    id: "special-line-within-bachelor-line",
    steps: ladder("line", "exam-line-rate", "special", "bachelor"),
    basis: "definition",
    reason: { zh: "特殊类型招生控制线高于本科线", en: "the special line is the higher of the two" },
  },
  {
    id: "quality-balance-within-basic-balance",
    steps: ladder("scheme", "certified-county-share", "quality-balance", "basic-balance"),
    basis: "usage",
    reason: {
      zh: "通过优质均衡认定须先通过基本均衡认定",
      en: "certification of quality balance presupposes that of basic balance",
    },
  },
  {
    id: "public-within-public-or-purchased",
    steps: [{ measure: "public-share" }, { measure: "public-or-purchased-share" }],
    basis: "definition",
    reason: {
      zh: "公办学校就读者包含在“公办学校和政府购买学位就读”之中",
      en: "pupils in public schools are part of those in public schools or purchased places",
    },
  },
  {
    id: "myopia-within-poor-vision",
    steps: [{ measure: "myopia-rate" }, { measure: "poor-vision-rate" }],
    basis: "definition",
    reason: { zh: "近视是视力不良的一种", en: "short sight is one kind of poor sight" },
  },
];

/** Which step of a law an indicator stands on; −1 when on none. */
export function stepOf({ steps }: OrderLaw, { measure, qualifiers }: Facets): number {
  return steps.findIndex(
    (step) => step.measure === measure && (!step.qualifier || qualifiers[step.qualifier[0]] === step.qualifier[1]),
  );
}
