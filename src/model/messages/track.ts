import type { Bilingual } from "../text.ts";

/** Classes and cautions of tracking. */
export const trackMessages = (): Readonly<Record<string, Bilingual>> => ({
  // in every scheme
  "track.class.met": { zh: "已达成", en: "met" },
  "track.class.possibly-met": { zh: "可能已达成", en: "possibly met" },
  "track.class.missed": { zh: "到期未达成", en: "missed" },
  "track.class.short-of-about": { zh: "未到所称约数", en: "short of the figure called about" },
  "track.class.overshot": { zh: "已越过定值", en: "past the point aimed at" },
  "track.class.kept": { zh: "遵守", en: "kept" },
  "track.class.broken": { zh: "未遵守", en: "broken" },
  "track.class.undecided": { zh: "不能断定", en: "cannot be settled" },
  // by scheme
  "track.class.fast": { zh: "进展快", en: "fast progress" },
  "track.class.average": { zh: "进展一般", en: "average progress" },
  "track.class.slow": { zh: "进展慢", en: "slow progress" },
  "track.class.none": { zh: "没有进展", en: "no progress" },
  "track.class.on-track": { zh: "正常", en: "on track" },
  "track.class.acceleration-needed": { zh: "有进展,需加快", en: "progress made but acceleration needed" },
  "track.class.limited": { zh: "进展有限", en: "limited progress" },
  "track.class.deterioration": { zh: "恶化", en: "deterioration" },
  "track.class.fair": { zh: "有一定进展,需加快", en: "fair progress but acceleration needed" },
  "track.class.stagnation": { zh: "停滞或倒退", en: "stagnation or regression" },
  // cautions
  "track.no-growth-rate": {
    zh: "数值有零或负,没有增长率,改按线性进度",
    en: "a value of zero or less has no growth rate: the linear pace is used",
  },
  "track.at-bound": {
    zh: "推算值超出上下限,按上下限计",
    en: "the projection passes a natural bound and is held there",
  },
  "track.may-be-lost": { zh: "照此趋势,到期时又将达不到", en: "met, but on this trend no longer at the deadline" },
  "track.estimated": { zh: "有估计值", en: "rests on an estimate" },
  "track.date-inferred": { zh: "有数值的年份系推断", en: "the year of a value is inferred" },
  "track.approximate": { zh: "有数值是约数、界限或区间", en: "a value is about, a bound or a range" },
});
