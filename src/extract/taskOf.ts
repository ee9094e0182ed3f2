import type { Deadline } from "../model/deadline.ts";
import { deadlineFrom } from "./deadlines.ts";
import type { Item } from "./items.ts";
import { timesIn } from "./times.ts";

/** Who answers for a task and by when, as printed at its end: (牵头单位:…;责任单位:…;完成时限:2025年12月底). */
export interface Task {
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly deadline?: Deadline;
}

const LEAD = /牵头(?:单位|部门|领导|处室)?[:为]((?:[^;。()】\]]|\([^()]{0,8}\)){2,120})/;
const RESPONSIBLE = /(?:责任|配合|参与|协同)(?:单位|部门|主体|处室)[:为]((?:[^;。()】\]]|\([^()]{0,8}\)){2,160})/;
const LIMIT = /(?:完成时限|完成时间|时限要求|时间节点)[:为]([^;。)】\]]{2,40})/;
const NAMED = /牵头|责任|配合|时限|时间节点/;

/** Reads it from the passages of an item. */
export function taskOf({ passages }: Item): Task {
  const text = passages.map((passage) => (NAMED.test(passage.text) ? passage.text : "")).join("\n");
  if (text.trim() === "") return {};
  const lead = namesIn(LEAD.exec(text)?.[1]);
  const responsible = namesIn(RESPONSIBLE.exec(text)?.[1]);
  const limit = LIMIT.exec(text)?.[1] ?? "";
  const time = timesIn(limit)[0];
  const deadline: Deadline | undefined = /长期/.test(limit)
    ? { kind: "ongoing", written: limit }
    : time && deadlineFrom(time, undefined);
  return { ...(lead && { lead }), ...(responsible && { responsible }), ...(deadline && { deadline }) };
}

/** 市教育局、市财政局,各县(区)政府. */
function namesIn(list: string | undefined): readonly string[] | undefined {
  const names = list?.split(/[、,，\s]+/).filter((name) => name.length > 1);
  return names && names.length > 0 ? names : undefined;
}
