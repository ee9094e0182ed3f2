import { touching } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import type { Time } from "./times.ts";

/** How far behind a year what it is compared with, or the year to come, is looked for. */
const STATE_REACH = 60;

/** 2016年经费61.4亿元,比2011年增长72.5%; 2018年近视率为54.3%,到2023年控制在50%以内: how things were in a year that the sentence goes on from. */
export function isStateOf({ text, times }: Sentence, time: Time, at: number): boolean {
  if (at - time.end > STATE_REACH) return false;
  const said = text.slice(time.end, at);
  if (/[;]|力争|确保|保持|达到|提高到|不低于|不少于|控制在|将|须/.test(said)) return false;
  const next = touching(times, time.end, at + STATE_REACH).find(
    ({ start, kind }) => start > time.end && (start >= at || kind === "than"),
  );
  if (!next || (text.slice(at, next.start).includes(";") && next.kind !== "at")) return false;
  // 入学率100%,巩固率94%,比2010年提高9个百分点: only the last is compared.
  if (next.kind === "than") return (next.year ?? 0) < (time.year ?? 0) && !/\d/.test(text.slice(at, next.start));
  // 2014年毛入学率82.7%,其中山区74.1%;规划2017年提升至88%.
  if ((next.year ?? 0) > (time.year ?? 0) && PLANNED.test(text.slice(Math.max(at, next.start - 6), next.start)))
    return true;
  if (next.kind === "at" && !REACHES.test(text.slice(next.end, next.end + 10))) return false;
  return (
    (next.kind === "by" || next.kind === "at") &&
    (next.year ?? 0) > (time.year ?? 0) &&
    /[为是占][^,;。]{0,12}$/.test(said)
  );
}

/** What follows a year to come, where the one before only says how it was. */
const REACHES = /^(?:底|末)?(?:要|须|应|将|力争|确保)+(?:达到?|[提升降增压][高升低加减]?[到至]|突破|不低于|控制在)/;
const PLANNED = /(?:规划|计划|力争|确保|目标|拟|确定)(?:到|在|于)?$/;
