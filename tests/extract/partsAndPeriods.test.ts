import { describe, expect, it } from "vitest";
import { reads, recordsIn } from "./recordsIn.ts";

describe("what a figure is counted per", () => {
  reads([
    [
      "生均教学及辅助用房面积分别达到4.5平方米、5.8平方米以上,生均体育运动场馆面积分别达到7.5平方米、10.2平方米以上。",
      "target 生均教学及辅助用房面积 | level exactly 4.5 squareMetrePerPupil",
      "target 生均教学及辅助用房面积 | level atLeast 5.8 squareMetrePerPupil",
      "target 生均体育运动场馆面积 | level exactly 7.5 squareMetrePerPupil",
      "target 生均体育运动场馆面积 | level atLeast 10.2 squareMetrePerPupil",
    ],
    [
      "到2025年,每个县(市、区)至少办好1所老年大学,70%的乡镇(街道)建有老年学校。",
      "target 老年大学 | level atLeast 1 school per county | by 2025",
      "target 乡镇(街道)建有老年学校 | level exactly 70 percent | by 2025",
    ],
    [
      "到2025年,每名学生至少掌握1至2项艺术特长,80%以上的学校建有学生艺术社团。",
      "target 艺术特长 | level between 1..2 item per student | by 2025",
      "target 学校建有学生艺术社团 | level atLeast 80 percent | by 2025",
    ],
    [
      "每所学校至少配备1名心理健康教育教师,90%的教师接受过心理健康培训。",
      "target 心理健康教育教师 | level atLeast 1 person per school",
      "target 教师接受过心理健康培训 | level exactly 90 percent",
    ],
    [
      "从2023年起,全省义务教育生均公用经费基准定额提高到小学每生每年720元、初中每生每年940元,特殊教育学校按每生每年7000元执行。",
      "target 小学生均公用经费基准定额 | level exactly 720 yuanPerPupil per year | from 2023-01-01",
      "target 初中生均公用经费基准定额 | level exactly 940 yuanPerPupil per year | from 2023-01-01",
      "target 特殊教育学校生均公用经费基准定额 | level exactly 7000 yuanPerPupil per year | from 2023-01-01",
    ],
    [
      "公办幼儿园生均公用经费标准为每生每年600元,普通高中不低于每生每年1300元,中职学校按每生每年1500元执行。",
      "target 公办幼儿园生均公用经费标准 | level exactly 600 yuanPerPupil per year",
      "target 普通高中生均公用经费标准 | level atLeast 1300 yuanPerPupil per year",
      "target 中职学校生均公用经费标准 | level exactly 1500 yuanPerPupil per year",
    ],
    [
      "每年面向农村定向培养公费师范生3000名左右,其中本科层次不少于2400名。",
      "target 公费师范生 | flow about (左右) 3000 person per year",
      "target 本科层次 | flow atLeast 2400 person per year",
    ],
    [
      "14个省内较发达市每市每年选派不少于30名骨干教师支教,民族地区每年选派300名校长跟岗研修。",
      "target 骨干教师支教 | flow atLeast 30 person per year",
      "target 校长 | flow exactly 300 person per year",
    ],
  ]);
});

describe("parts, lists and periods", () => {
  reads([
    [
      "到2025年,建成省级示范园120所,其中农村60所,每所示范园结对帮扶2所薄弱园;培育名师工作室50个。",
      "target 省级示范园 | flow exactly 120 school | by 2025",
      "target 农村省级示范园 | flow exactly 60 school | by 2025",
      "target 薄弱园 | flow exactly 2 school per school | by 2025",
      "target 名师工作室 | flow exactly 50 item | by 2025",
    ],
    [
      "全县2025年新增学位1.2万个,其中小学0.7万个、初中0.5万个;2026年再增加0.4万个。",
      "target 学位 | flow exactly 1.2 x10000 place | by 2025",
      "target 小学学位 | flow exactly 0.7 x10000 place | by 2025",
      "target 初中学位 | flow exactly 0.5 x10000 place | by 2025",
      "target 学位 | flow exactly 0.4 x10000 place | by 2026",
    ],
    [
      "从2024年到2028年,用五年时间,普通高中学位净增12万个,特色高中占比超过40%。",
      "target 普通高中学位 | flow exactly 12 x10000 place | by 2028",
      "target 特色高中占比 | level moreThan 40 percent | by 2028",
    ],
    [
      "目前全市共有专任教师4.2万人。“十四五”末,专任教师达到4.6万人,其中研究生学历占比提高到12%。",
      "target 专任教师 | level exactly 4.6 x10000 person | by 2025",
      "target 研究生学历占比 | level exactly 12 percent | by 2025",
      "observation 专任教师 | exactly 4.2 x10000 person",
    ],
    [
      "三年内培训校长600名;到2027年,骨干教师达到2000名,每名教师五年内培训不少于360学时;建设名师工作室60个。",
      "target 校长 | flow exactly 600 person | within 3",
      "target 骨干教师 | level exactly 2000 person | by 2027",
      "target 教师培训 | level atLeast 360 studyHour per teacher | within 5",
      "target 名师工作室 | flow exactly 60 item",
    ],
    [
      "建设300个人工智能教育基地校,培养200个人工智能骨干教师。",
      "target 人工智能教育基地校 | flow exactly 300 item",
      "target 人工智能骨干教师 | flow exactly 200 item",
    ],
    [
      "财政性教育经费由2020年的1.2万亿元增加到2025年的1.6万亿元。",
      "target 财政性教育经费 | level exactly 1.6 x1000000000000 yuan | by 2025 | was 1.2 x1000000000000 yuan in 2020",
    ],
    [
      "本规划期内计划新建幼儿园45所、增加学位1.35万个。",
      "target 幼儿园 | flow exactly 45 school | by 2025 (inferred)",
      "target 学位 | flow exactly 1.35 x10000 place | by 2025 (inferred)",
    ],
    [
      "西部地区、东部地区普惠性幼儿园覆盖率分别达到85%和90%。",
      "target 西部地区普惠性幼儿园覆盖率 | level exactly 85 percent",
      "target 东部地区普惠性幼儿园覆盖率 | level exactly 90 percent",
    ],
    [
      "幼儿园专任教师中专科及以上、小学专任教师中本科及以上学历的比例分别达到98%和82%。",
      "target 幼儿园专任教师中专科及以上学历的比例 | level exactly 98 percent",
      "target 小学专任教师中本科及以上学历的比例 | level exactly 82 percent",
    ],
    [
      "每百名学生拥有县级以上骨干教师小学不少于1人、初中不少于1.2人。",
      "target 小学每百名学生拥有县级以上骨干教师 | level atLeast 1 person per 100 student",
      "target 初中每百名学生拥有县级以上骨干教师 | level atLeast 1.2 person per 100 student",
    ],
    [
      "全市本科高校达到12所(含职业本科2所),高职学校15所(含民办4所)。",
      "target 本科高校 | level exactly 12 school",
      "target 职业本科 | level exactly 2 school",
      "target 高职学校 | level exactly 15 school",
      "target 民办高职学校 | level exactly 4 school",
    ],
  ]);
});

it("dates a list of dashes by the time of the line that leads to it", () => {
  const text =
    "第三节 主要指标\n综合考虑未来趋势,“十五五”时期全省教育要努力实现以下目标:\n——普惠托位占比70%以上。\n——集团化办学覆盖率85%。";
  expect(recordsIn(text)).toEqual([
    "target 普惠托位占比 | level atLeast 70 percent | by 2030 (inferred)",
    "target 集团化办学覆盖率 | level exactly 85 percent | by 2030 (inferred)",
  ]);
});
