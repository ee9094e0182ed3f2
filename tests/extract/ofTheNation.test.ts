import { extractPlan } from "eduplan/extract";
import { expect, it } from "vitest";

const kindsOf = (text: string, region: string): readonly string[] =>
  extractPlan(text, { region, period: [2021, 2025] }).ledger.map(({ exact, as, reason }) => `${exact} ${reason ?? as}`);

it.each([
  ["全国新建普惠性幼儿园2万所,新增学位300万个。", "2 figure", "300 figure"],
  ["国家制定的目标是高等教育毛入学率达到60%。", "60 figure"],
])("takes what a plan of the nation says of the nation as its own: %s", (text, ...own) => {
  expect(kindsOf(text, "000000")).toEqual(own);
  expect(kindsOf(text, "620722")).toEqual(own.map((entry) => entry.replace("figure", "other-authority")));
});

it.each([
  ["周边国家计划新建幼儿园200所。", "200 other-authority"],
  ["《幼儿园建设标准》规定每班配备教师2名。", "2 other-authority"],
])("leaves to others what is theirs in a plan of the nation as well: %s", (text, others) => {
  expect(kindsOf(text, "000000")).toEqual([others]);
});

it("reads what the nation commits to without a number", () => {
  const text = "二、主要目标\n全国所有县实现义务教育优质均衡。";
  const labels = (region: string) =>
    extractPlan(text, { region, period: [2021, 2025] }).plan.targets.map(({ label }) => label);
  expect(labels("000000")).toEqual(["义务教育优质均衡"]);
  expect(labels("620722")).toEqual([]);
});
