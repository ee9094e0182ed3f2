import { describe, expect, it } from "vitest";
import { gist, resolved, type Written } from "./resolved.ts";

const WORDING = ["resolve.same-wording"];
const FROM_CONTEXT = ["resolve.same-wording", "resolve.stage-from-context"];
const OPEN = ["resolve.same-wording", "resolve.stage-open"];
const PARTS = ["resolve.same-parts", "resolve.stage-from-context"];

describe("names of the five plans", () => {
  it.each<[plan: string, written: Written, id: string, predicate: string, codes: readonly string[]]>([
    ["jizhou", ["学前教育三年毛入园率", "ED02", "%"], "preschool.gross-enrolment-rate.three-year", "exact", WORDING],
    ["jizhou", ["普惠性幼儿园覆盖率", "ED02", "%"], "preschool.inclusive-share.children", "exact", WORDING],
    ["jizhou", ["公办占比", "ED02", "%"], "preschool.public-share", "exact", FROM_CONTEXT],
    ["jizhou", ["义务教育巩固率", "ED1_2", "%"], "compulsory.retention-rate", "exact", WORDING],
    ["jizhou", ["品牌高中", "ED34", "所"], "general-upper-secondary.brand-schools", "exact", WORDING],
    ["jizhou", ["高中阶段毛入学率", "ED3", "%"], "upper-secondary.gross-enrolment-rate", "exact", WORDING],
    ["jizhou", ["艺术特长", undefined, "项"], "basic.art-skills", "exact", OPEN],
    ["shuozhou", ["入园率", "学前教育", "%"], "preschool.enrolment-rate", "exact", WORDING],
    ["shuozhou", ["普惠率", "学前教育", "%"], "preschool.inclusive-share", "exact", FROM_CONTEXT],
    ["shuozhou", ["优质率", "学前教育", "%"], "preschool.quality-share", "exact", FROM_CONTEXT],
    ["shuozhou", ["优质率", "高中阶段", "%"], "upper-secondary.quality-share", "exact", FROM_CONTEXT],
    ["shuozhou", ["入学率", "义务教育", "%"], "compulsory.enrolment-rate", "exact", FROM_CONTEXT],
    [
      "shuozhou",
      ["随迁子女入学率", "义务教育", "%"],
      "compulsory.enrolment-rate.migrant-children",
      "exact",
      FROM_CONTEXT,
    ],
    ["shuozhou", ["就业率", "职业教育", "%"], "vocational.employment-rate", "exact", FROM_CONTEXT],
    ["shuozhou", ["就业率", "高职", "%"], "higher-vocational.employment-rate", "exact", FROM_CONTEXT],
    ["shuozhou", ["在校生规模", "高职", "人"], "higher-vocational.enrolment", "exact", FROM_CONTEXT],
    ["shuozhou", ["在校生规模", "本科教育", "万人"], "bachelor.enrolment", "exact", FROM_CONTEXT],
    ["shuozhou", ["农村初中学位", "ED2", "个"], "lower-secondary.places.rural", "exact", WORDING],
    ["shuozhou", ["城乡学校结对发展", "ED1_2", "%"], "compulsory.pairing-coverage", "exact", PARTS],
    ["minle", ["学位供给", "ED34"], "general-upper-secondary.places", "exact", PARTS],
    ["minle", ["省级示范园", "ED02", "所"], "preschool.provincial-model-kindergartens", "exact", FROM_CONTEXT],
    ["xining", ["“指标到校”分配比例", "ED34", "%"], "general-upper-secondary.quota-share", "exact", FROM_CONTEXT],
    ["xining", ["一次性就业率", "ED35_5", "%"], "vocational.employment-rate.first", "exact", FROM_CONTEXT],
    ["xining", ["新建、扩建普通高中学校", "ED34", "所"], "general-upper-secondary.schools-built", "exact", WORDING],
    ["guangdong-city", ["义务教育公办学位", "ED1_2", "学位"], "compulsory.new-places.public", "exact", WORDING],
    ["guangdong-city", ["生师比", "ED02-3"], "basic.pupil-teacher-ratio", "exact", FROM_CONTEXT],
    [
      "guangdong-city",
      ["小学专任教师本科以上学历比例", "ED1", "%"],
      "primary.teachers-bachelor-share",
      "exact",
      WORDING,
    ],
    [
      "guangdong-city",
      ["人民群众对基础教育的满意度", "ED02-3"],
      "overall.public-satisfaction",
      "broad",
      ["resolve.same-parts", "resolve.stage-narrower"],
    ],
    [
      "guangdong-city",
      ["校长交流轮岗", "ED02-3", "%"],
      "compulsory.principal-rotation-share",
      "narrow",
      ["resolve.same-parts", "resolve.stage-wider"],
    ],
  ])("%s: %j is %s (%s)", (_, written, indicator, predicate, codes) => {
    expect(gist(resolved(written))).toEqual({ indicator, predicate: `skos:${predicate}Match`, codes });
  });

  it.each<[plan: string, written: Written]>([
    ["guangdong-city", ["与珠三角地区差距", "ED02-3"]],
    ["guangdong-city", ["师德失范问题查处情况", "ED02-3", "次"]],
    ["guangdong-city", ["县(区)党委常委会", "ED02-3", "次"]],
    ["jizhou", ["红色、绿色、体育、劳动教育基地", undefined, "个"]],
    ["jizhou", ["因为家庭经济困难而辍学", "ED02-3", "人"]],
    ["minle", ["高考质量", "ED34"]],
    ["minle", ["办园差距", "ED02"]],
    ["shuozhou", ["“无电子产品”日活动", "ED1-3", "天"]],
    ["shuozhou", ["一校一章程", undefined, "个"]],
    ["xining", ["投入力度", "ED1-3"]],
  ])("%s: %j means none of the catalogue", (_, written) => {
    const { indicator, reasons } = resolved(written);
    expect(indicator).toBeNull();
    expect(["resolve.none", "resolve.nothing-near"]).toContain(reasons[0]?.code);
  });
});
