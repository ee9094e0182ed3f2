import type { Locale } from "../../model/text.ts";
import type { ProgressClass, ProgressScheme } from "../../track/schemes.ts";
import type { Tracking } from "../../track/tracking.ts";
import { TEXTS } from "../texts.ts";
import { className } from "./trackClass.ts";

/** How the classes are drawn: the scheme with its thresholds, what is measured, how the trend is taken. */
export function schemeLines(tracking: Tracking, locale: Locale): readonly string[] {
  const texts = TEXTS[locale];
  const { scheme, method } = tracking.options;
  const colon = locale === "zh" ? ":" : ": ";
  const trend = `${texts.trend}${colon}${method === "endpoints" ? texts.endpoints : texts.regression}`;
  if ("custom" in scheme) return [`${texts.scheme}${colon}${scheme.custom}`, trend];
  const classes = scheme.classes.map((each) => `${className(each.code, tracking, locale)}${lineOf(each)}`).join(", ");
  return [
    `${texts.scheme}${colon}${scheme.name} (${classes})`,
    `${texts.ratio}${colon}${texts[MEASURES[scheme.measure]]}`,
    trend,
  ];
}

const MEASURES = {
  linear: "measureLinear",
  growth: "measureGrowth",
  "projected-share": "measureProjected",
} as const satisfies Readonly<Record<ProgressScheme["measure"], string>>;

function lineOf({ atLeast, moreThan }: ProgressClass): string {
  if (atLeast !== undefined) return ` ≥${atLeast}`;
  return moreThan === undefined ? "" : ` >${moreThan}`;
}
