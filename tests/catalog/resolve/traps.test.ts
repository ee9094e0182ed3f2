import { defaultCatalog } from "eduplan/catalog";
import { describe, expect, it } from "vitest";
import { gist, resolved, type Written } from "./resolved.ts";

/** Of each trap the names that look alike, and what each is. */
const TRAPS: Readonly<Record<string, readonly (readonly [written: Written, id: string])[]>> = {
  "gross, net, or not said": [
    [["学前三年毛入园率"], "preschool.gross-enrolment-rate.three-year"],
    [["学前三年净入园率"], "preschool.net-enrolment-rate.three-year"],
    [["学前三年入园率"], "preschool.enrolment-rate.three-year"],
    [["入园率"], "preschool.enrolment-rate"],
    [["高中阶段毛入学率"], "upper-secondary.gross-enrolment-rate"],
    [["高中阶段入学率"], "upper-secondary.enrolment-rate"],
  ],
  "three years of kindergarten or the last": [
    [["学前一年毛入园率"], "preschool.gross-enrolment-rate.one-year"],
    [["学前三年毛入园率"], "preschool.gross-enrolment-rate.three-year"],
  ],
  "children or kindergartens": [
    [["公办园在园幼儿占比"], "preschool.public-share.children"],
    [["公办园占比"], "preschool.public-share"],
    [["普惠性幼儿园覆盖率"], "preschool.inclusive-share.children"],
    [["普惠性幼儿园占比"], "preschool.inclusive-share"],
  ],
  "the cohort that is retained": [
    [["九年义务教育巩固率"], "compulsory.retention-rate"],
    [["小学六年巩固率"], "primary.retention-rate"],
    [["初中巩固率"], "lower-secondary.retention-rate"],
    [["巩固率", "初中"], "lower-secondary.retention-rate"],
    [["巩固率", "小学"], "primary.retention-rate"],
    [["巩固率", "义务教育"], "compulsory.retention-rate"],
  ],
  "of which teachers dual-qualified ones are a share": [
    [["“双师型”教师占专业课教师比例", "职业教育"], "vocational.dual-qualified-teacher-share"],
    [["“双师型”教师占专任教师比例", "职业教育"], "vocational.dual-qualified-teacher-share.full-time-teachers"],
    [["双师型教师占比", "职业教育"], "vocational.dual-qualified-teacher-share.base-unstated"],
    [["中职双师型教师占比"], "secondary-vocational.dual-qualified-teacher-share.base-unstated"],
  ],
  "pupils to teachers, to posts, to staff": [
    [["生师比", "小学"], "primary.pupil-teacher-ratio"],
    [["师生比", "小学"], "primary.pupil-teacher-ratio"],
    [["员生比", "小学"], "primary.pupil-post-ratio"],
    [["师幼比"], "preschool.pupil-teacher-ratio"],
    [["教职工与幼儿比"], "preschool.pupil-staff-ratio"],
    [["生师比", "高等教育"], "tertiary.pupil-teacher-ratio"],
  ],
  "large and super-large classes": [
    [["大班额比例", "义务教育"], "compulsory.large-class-share"],
    [["超大班额比例", "义务教育"], "compulsory.super-large-class-share"],
    [["消除大班额", "义务教育"], "compulsory.large-class-share"],
    [["消除超大班额", "义务教育"], "compulsory.super-large-class-share"],
  ],
  "places there are and places added": [
    [["学位总数", "学前教育"], "preschool.places"],
    [["新增学位数", "学前教育"], "preschool.new-places"],
    [["学位数", "义务教育"], "compulsory.places"],
    [["新增学位数", "义务教育"], "compulsory.new-places"],
  ],
  "passing and doing well": [
    [["国家学生体质健康标准合格率", "中小学"], "basic.fitness-pass-share"],
    [["体质健康优良率", "小学"], "primary.fitness-good-share"],
    [["体质健康优良率"], "students.fitness-good-share"],
  ],
  "those at school and those admitted": [
    [["在校生", "中职"], "secondary-vocational.enrolment"],
    [["招生", "中职"], "secondary-vocational.intake"],
    [["在校生数", "普通高中"], "general-upper-secondary.enrolment"],
    [["招生数", "普通高中"], "general-upper-secondary.intake"],
  ],
  "a share and a count": [
    [["优质均衡县数", "义务教育"], "compulsory.quality-balance-counties"],
    [["优质均衡县比例", "义务教育"], "compulsory.quality-balance-county-share"],
    [["普通高中数", undefined, "所"], "general-upper-secondary.institutions"],
  ],
  "two schemes of balance": [
    [["优质均衡县数", "义务教育"], "compulsory.quality-balance-counties"],
    [["基本均衡县数", "义务教育"], "compulsory.basic-balance-counties"],
  ],
  "whose schooling": [
    [["劳动年龄人口平均受教育年限"], "overall.mean-schooling-years.working-age"],
    [["主要劳动年龄人口平均受教育年限"], "overall.mean-schooling-years.main-working-age"],
    [["新增劳动力平均受教育年限"], "overall.mean-schooling-years.new-labour-force"],
    [["人均受教育年限"], "overall.mean-schooling-years.unstated"],
  ],
  "migrant children in public schools, with bought places, at school at all": [
    [["随迁子女在公办学校就读比例"], "compulsory.migrant-children-public-school-share"],
    [["随迁子女在公办学校（含政府购买学位）就读比例"], "compulsory.migrant-children-public-share"],
    [["随迁子女入学率"], "compulsory.enrolment-rate.migrant-children"],
  ],
  "the required qualification, above it, a degree": [
    [["学历合格率", "小学"], "primary.qualified-teacher-share"],
    [["高于规定学历教师比例", "小学"], "primary.higher-qualified-teacher-share"],
    [["本科以上学历教师比例", "小学"], "primary.teachers-bachelor-share"],
  ],
  "what a share is counted by, where there is no choice": [
    [["大班额班级占比", "义务教育"], "compulsory.large-class-share"],
    [["封闭化管理学校占比"], "basic.closed-campus-share"],
    [["普惠性幼儿园在园幼儿占比"], "preschool.inclusive-share.children"],
  ],
  "of which teachers those who rotate are a share": [
    [["交流轮岗教师占比", "义务教育"], "compulsory.teacher-rotation-share"],
    [["交流轮岗教师占符合条件教师总数的比例"], "compulsory.teacher-rotation-share.eligible"],
  ],
  "an ordinary school and its ordinary class": [
    [["融合教育比例", "特殊教育"], "compulsory.mainstreamed-share"],
    [["随班就读比例", "特殊教育"], "compulsory.mainstreamed-share.ordinary-class"],
  ],
  "who cannot read and who can": [
    [["青壮年文盲率"], "overall.illiteracy-rate.young-adults"],
    [["青壮年非文盲率"], "overall.literacy-rate.young-adults"],
  ],
  "for each pupil and for each head": [
    [["学生人均图书册数", "普通高中"], "general-upper-secondary.books-per-pupil"],
    [["人均受教育年限"], "overall.mean-schooling-years.unstated"],
  ],
  "employed, and in their field": [
    [["就业率", "职业教育"], "vocational.employment-rate"],
    [["对口就业率", "职业教育"], "vocational.matched-employment-rate"],
  ],
};

describe.each(Object.entries(TRAPS))("%s", (_, names) => {
  it.each(names)("%j is %s", (written, id) => {
    expect(defaultCatalog.byId.has(id)).toBe(true);
    expect(gist(resolved(written)).indicator).toBe(id);
  });
});

describe("what has the words of an indicator and is none", () => {
  it.each<[Written, string]>([
    [["GDP增长率"], "growth is another measure"],
    [["人均GDP"], "another thing for each head"],
    [["城镇化率"], "no word but a rate"],
    [["医院床位数"], "beds of another sector"],
    [["高速公路里程"], "nothing"],
    [["养老机构床位数"], "beds of another sector"],
    [["粮食产量"], "nothing"],
    [["农村饮水安全"], "water, not in schools"],
    [["校服采购满意度"], "satisfaction with another thing"],
    [["近视人数"], "a count of what the catalogue has as a share"],
    [["大班额数", "义务教育", "个"], "a count of what the catalogue has as a share"],
    [["高校毕业生人数"], "a count of what the catalogue has as a share"],
    [["专任教师", "义务教育", "万人"], "people counted at one stage, of a total over several"],
    [["教师网络学习空间开通率"], "of teachers, where the catalogue has pupils or all"],
    [["课后服务教师参与率", "义务教育"], "of teachers, where the catalogue has pupils"],
    [["平均受教育年限（25岁以上）"], "another age"],
    [["毛入园率", undefined, "所"], "the unit says schools"],
    [["毛入园率", undefined, "亿元"], "the unit says money"],
  ])("%j: %s", (written) => {
    const { indicator, reasons, refused } = resolved(written);
    expect(indicator).toBeNull();
    expect(["resolve.none", "resolve.nothing-near"]).toContain(reasons[0]?.code);
    for (const each of refused) expect(each.confidence).toBeLessThan(0.5);
  });
  it.each<[Written, string]>([
    [["招生数", "高中阶段"], "taken for 中职招生占高中阶段招生比例"],
    [["家长学校数"], "taken for 家长学校建校率"],
    [["思政课教师人数"], "taken for a ratio of students to such teachers"],
    [["普惠性民办幼儿园占比"], "taken for a subsidy for each child"],
  ])("%j: %s", (written) => {
    const wrong = [
      "upper-secondary.vocational-share.intake",
      "primary-secondary.parent-school-share",
      "tertiary.pupil-staff-ratio.political-theory-teachers",
      "preschool.subsidy-per-child.inclusive-private",
    ];
    expect(wrong).not.toContain(resolved(written).indicator);
  });
});
