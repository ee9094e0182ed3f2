import type { Item } from "./items.ts";
import type { Dated } from "./times.ts";

/** The sentence that leads to a report, and all that stands below it: 现将截至8月底工程进展情况通报如下. */
export interface ReportLead {
  /** How deep the heading stands that the sentence is under. */
  readonly depth: number;
  /** As of when it reports. */
  readonly dated?: Dated | undefined;
}

const LEADS =
  /(?:(?:情况|成效|进展|成果|结果|成绩)[^,;。:]{0,10}(?:通报|报告|汇报|总结|公布|公告|反馈|介绍)|(?:完成|进展|执行|落实|开展|推进|实施|整改)情况|工作总结|成效)如下[:。]?$/;
/** 现将工作安排情况通报如下: what is to be. */
const OF_PLANS = /(?:计划|安排|打算|部署|拟[^,;。:]{2,20}|分配|下达)(?:的?有关|的?具体)?情况/;

/** A line of its own that says since when: 2021年以来, as the words under pictures are led to. */
const SINCE = /^(?:(?:19|20)\d\d年|“?十[一二三四五]五”?|近[一二三四五几]?年)(?:以来|来)[,:]?$/;
/** 已完成。 by itself: the state of work, and what was done for it below. */
const IS_DONE = /^(?:(?:进展|完成|落实|推进)情况[:。]?)?已(?:全部|基本|按时|如期)?(?:完成|落实|办结)[。:]$/;
/** 过去一年,主要做了以下工作: and 主要成绩体现在以下几个方面: lead to what was done. */
const OF_DONE =
  /(?:(?:做|开展|完成|取得|抓)了|(?:成绩|成效|进展)(?:主要)?(?:体现|表现)(?:在|为)|主要(?:成绩|成效|进展|亮点)(?:有|是|为)?)[^,;。:]{0,14}:$/;

/** 2024年,重点做好以下工作: ends a report. */
const LEADS_AHEAD =
  /(?:做好|抓好|实施好?|落实好?|推进|开展好?)[^,;。:了]{0,8}(?:以下|下列|如下)?[^,;。:了]{0,8}(?:工作|任务|实事|项目|工程)[:。]$/;
/** Whether a paragraph says that what follows is to be done. */
export const leadsAhead = (text: string): boolean => LEADS_AHEAD.test(text.slice(-40));

/** No line of these is longer. */
const ALONE = 16;

/** Whether a paragraph says that what follows is a report. */
export const leadsToReport = (text: string): boolean =>
  (text.length < ALONE && (SINCE.test(text) || IS_DONE.test(text))) ||
  (text.endsWith(":") && OF_DONE.test(text.slice(-40)) && !OF_PLANS.test(text.slice(-60))) ||
  (text.includes("如下") && LEADS.test(text.slice(-40)) && !OF_PLANS.test(text.slice(-60)));

/** A heading that turns from what was to what is to be or to be said of it. */
const TURNS =
  /目标|下(?:一|个)?(?:步|阶段)|今后|[明今]年|打算|安排|要求|建议|对策|计划$|任务$|措施|举措|整改|推进(?:工作)?$/;

/** Whether a heading ends the report: one no deeper than its lead, or one of what is to be. */
export const endsReport = ({ depth }: ReportLead, { heading }: Item): boolean =>
  heading !== undefined && (heading.depth <= depth || TURNS.test(heading.title));
