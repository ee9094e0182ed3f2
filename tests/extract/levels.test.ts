import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("a level to reach or hold", () => {
  reads([
    ["到2025年，全县学前教育毛入园率达到95%以上。", "target 学前教育毛入园率 | level atLeast 95 percent | by 2025"],
    ["到2025年，九年义务教育巩固率保持在99.2%。", "target 九年义务教育巩固率 | level exactly 99.2 percent | by 2025"],
    ["2025年底前，普惠性幼儿园覆盖率不低于88%。", "target 普惠性幼儿园覆盖率 | level atLeast 88 percent | by 2025"],
    ["到2025年，高中阶段毛入学率超过96%。", "target 高中阶段毛入学率 | level moreThan 96 percent | by 2025"],
    ["公办园在园幼儿占比力争达到55%左右。", "target 公办园在园幼儿占比 | level about (左右) 55 percent | 力争"],
    ["到2024年，义务教育大班额比例不超过2%。", "target 义务教育大班额比例 | level atMost 2 percent | by 2024"],
    ["小学班级超标准比例低于1%。", "target 小学班级超标准比例 | level lessThan 1 percent"],
    ["近视率控制在38%以下。", "target 近视率 | level atMost 38 percent"],
    ["民办义务教育在校生占比压减到5%以内。", "target 民办义务教育在校生占比 | level atMost 5 percent"],
    ["高校毕业生就业率稳定在90%以上。", "target 高校毕业生就业率 | level atLeast 90 percent"],
    ["学生课后服务参与率90%以上。", "target 学生课后服务参与率 | level atLeast 90 percent"],
    ["初中辍学率控制在1.5‰以内。", "target 初中辍学率 | level atMost 1.5 perMille"],
    ["中职毕业生“双证书”获取率达到98%。", "target 中职毕业生“双证书”获取率 | level exactly 98 percent"],
    ["教育信息化投入占公用经费比例不低于10%。", "target 教育信息化投入占公用经费比例 | level atLeast 10 percent"],
    ["九年一贯制学校达到5所。", "target 九年一贯制学校 | level exactly 5 school"],
    ["学位800-1,200个。", "target 学位 | level between 800..1200 place"],
    ["高水平高职院校1—2所。", "target 高水平高职院校 | level between 1..2 school"],
    ["义务教育优质均衡县（区）达到4个。", "target 义务教育优质均衡县(区) | level exactly 4 county"],
    [
      "到2025年，全市高等教育在校生规模达到12万人。",
      "target 高等教育在校生规模 | level exactly 12 x10000 person | by 2025",
    ],
    ["劳动年龄人口平均受教育年限达到11.3年。", "target 劳动年龄人口平均受教育年限 | level exactly 11.3 year"],
    ["初中生睡眠时间应达到9小时。", "target 初中生睡眠时间 | level exactly 9 hour"],
  ]);
});

describe("a level in characters", () => {
  reads([
    [
      "到2023年，残疾儿童少年义务教育入学率达到百分之九十七点五。",
      "target 残疾儿童少年义务教育入学率 | level exactly 97.5 percent | by 2023",
    ],
    ["高中阶段教师研究生学历比例达到两成五以上。", "target 高中阶段教师研究生学历比例 | level atLeast 25 percent"],
    ["到二〇二五年，学前教育普及率达到九成五以上。", "target 学前教育普及率 | level atLeast 95 percent | by 2025"],
    ["初中辍学率控制在千分之五以内。", "target 初中辍学率 | level atMost 5 perMille"],
  ]);
});

describe("a share of what stands behind the figure", () => {
  reads([
    ["50%以上的普通高中达到省级示范标准。", "target 普通高中达到省级示范标准 | level atLeast 50 percent"],
    ["多于95%的学生达到国家体质健康标准。", "target 学生达到国家体质健康标准 | level moreThan 95 percent"],
    ["全市85%的学校建成平安校园。", "target 学校建成平安校园 | level exactly 85 percent"],
    ["三分之二以上的中小学建成智慧校园。", "target 中小学建成智慧校园 | level atLeast 66.67 percent"],
    ["交流轮岗教师比例不低于应交流教师总数的10%。", "target 交流轮岗教师比例 | level atLeast 10 percent"],
  ]);
});

describe("a ratio", () => {
  reads([
    ["到2025年，小学师生比达到1:19。", "target 小学师生比 | level exactly 19 pupilPerTeacher | by 2025"],
    ["到2025年，初中师生比达到1:13.5。", "target 初中师生比 | level exactly 13.5 pupilPerTeacher | by 2025"],
    [
      "小学生师比达到19：1、初中生师比达到13.5：1。",
      "target 小学生师比 | level exactly 19 pupilPerTeacher",
      "target 初中生师比 | level exactly 13.5 pupilPerTeacher",
    ],
    [
      "小学生师比达到17:1，初中达到13:1。",
      "target 小学生师比 | level exactly 17 pupilPerTeacher",
      "target 初中生师比 | level exactly 13 pupilPerTeacher",
    ],
    ["普职比保持在1:1。", "target 普职比 | level exactly 1 coefficient"],
    ["县域义务教育校际差异系数小学控制在0.65以内。", "target 小学校际差异系数 | level atMost 0.65 coefficient"],
  ]);
});

describe("a level per pupil", () => {
  reads([
    ["小学生均公用经费达到720元。", "target 小学生均公用经费 | level exactly 720 yuanPerPupil"],
    ["小学生均校舍建筑面积达到7.5平方米。", "target 小学生均校舍建筑面积 | level exactly 7.5 squareMetrePerPupil"],
    ["生均校园用地面积达到23平方米以上。", "target 生均校园用地面积 | level atLeast 23 squareMetrePerPupil"],
    ["小学生均图书达到20册。", "target 小学生均图书 | level exactly 20 bookPerPupil"],
    ["学前教育生均财政拨款标准不低于600元/生·年。", "target 学前教育生均财政拨款标准 | level atLeast 600 yuanPerPupil"],
    ["生均公用经费标准达到每生每年1000元。", "target 生均公用经费标准 | level exactly 1000 yuanPerPupil per year"],
  ]);
});

describe("a level for each", () => {
  reads([
    ["每个县（市、区）至少建成1所特殊教育学校。", "target 特殊教育学校 | level atLeast 1 school per county"],
    ["各县（市、区）至少建成1所省级示范高中。", "target 省级示范高中 | level atLeast 1 school per county"],
    ["每校至少配备1名专职心理健康教师。", "target 专职心理健康教师 | level atLeast 1 person per school"],
    ["小学生每天校外活动时间不少于1小时。", "target 小学生每天校外活动时间 | level atLeast 1 hour"],
  ]);
});

describe("figures of one list", () => {
  reads([
    [
      "到2025年，小学、初中专任教师本科以上学历比例分别达到80%和92%。",
      "target 小学专任教师本科以上学历比例 | level exactly 80 percent | by 2025",
      "target 初中专任教师本科以上学历比例 | level exactly 92 percent | by 2025",
    ],
    [
      "小学、初中巩固率分别保持在100%和99%以上。",
      "target 小学巩固率 | level exactly 100 percent",
      "target 初中巩固率 | level atLeast 99 percent",
    ],
    [
      "到2025年，毛入园率达到92%，公办率和普惠率分别达到55%、88%。",
      "target 毛入园率 | level exactly 92 percent | by 2025",
      "target 公办率 | level exactly 55 percent | by 2025",
      "target 普惠率 | level exactly 88 percent | by 2025",
    ],
    [
      "公办率和普惠率均达到60%以上。",
      "target 公办率 | level atLeast 60 percent",
      "target 普惠率 | level atLeast 60 percent",
    ],
    [
      "到2025年，毛入园率、巩固率、毛入学率分别达到93%、99%、96%。",
      "target 毛入园率 | level exactly 93 percent | by 2025",
      "target 巩固率 | level exactly 99 percent | by 2025",
      "target 毛入学率 | level exactly 96 percent | by 2025",
    ],
    [
      "适龄残疾儿童入学率达到95%，其中视力残疾儿童入学率达到98%。",
      "target 适龄残疾儿童入学率 | level exactly 95 percent",
      "target 视力残疾儿童入学率 | level exactly 98 percent",
    ],
  ]);
});
