import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("figures that are dealt out to what was named before", () => {
  reads([
    [
      "到2025年,毛入园率达到92%,普惠率达到88%,上述两项指标2030年分别达到95%和90%。",
      "target 毛入园率 | level exactly 92 percent | by 2025",
      "target 普惠率 | level exactly 88 percent | by 2025",
      "target 毛入园率 | level exactly 95 percent | by 2030",
      "target 普惠率 | level exactly 90 percent | by 2030",
    ],
    [
      "到2025年,学前教育毛入园率达到92%,普惠性幼儿园覆盖率达到88%,公办园在园幼儿占比达到55%。到2030年,以上三项指标分别达到95%、92%和60%。",
      "target 学前教育毛入园率 | level exactly 92 percent | by 2025",
      "target 普惠性幼儿园覆盖率 | level exactly 88 percent | by 2025",
      "target 公办园在园幼儿占比 | level exactly 55 percent | by 2025",
      "target 学前教育毛入园率 | level exactly 95 percent | by 2030",
      "target 普惠性幼儿园覆盖率 | level exactly 92 percent | by 2030",
      "target 公办园在园幼儿占比 | level exactly 60 percent | by 2030",
    ],
    [
      "到2025年,小学、初中、高中专任教师本科以上学历比例分别达到85%、95%和99.5%;到2030年,上述比例分别提高到92%、98%、100%。",
      "target 小学专任教师本科以上学历比例 | level exactly 85 percent | by 2025",
      "target 初中专任教师本科以上学历比例 | level exactly 95 percent | by 2025",
      "target 高中专任教师本科以上学历比例 | level exactly 99.5 percent | by 2025",
      "target 小学专任教师本科以上学历比例 | level exactly 92 percent | by 2030",
      "target 初中专任教师本科以上学历比例 | level exactly 98 percent | by 2030",
      "target 高中专任教师本科以上学历比例 | level exactly 100 percent | by 2030",
    ],
    [
      "到2025年,义务教育巩固率、高中阶段毛入学率分别达到97%和95%,2030年前者提高到98%,后者提高到97%。",
      "target 义务教育巩固率 | level exactly 97 percent | by 2025",
      "target 高中阶段毛入学率 | level exactly 95 percent | by 2025",
      "target 义务教育巩固率 | level exactly 98 percent | by 2030",
      "target 高中阶段毛入学率 | level exactly 97 percent | by 2030",
    ],
    [
      "到2025年,幼儿园专任教师持证率达到98%,高级教师占比达到12%;到2027年,两项指标分别达到100%和15%。",
      "target 幼儿园专任教师持证率 | level exactly 98 percent | by 2025",
      "target 高级教师占比 | level exactly 12 percent | by 2025",
      "target 幼儿园专任教师持证率 | level exactly 100 percent | by 2027",
      "target 高级教师占比 | level exactly 15 percent | by 2027",
    ],
    [
      "全县小学、初中大班额比例分别控制在3%、2%以内,到2027年两项指标均降至1%以下。",
      "target 小学大班额比例 | level atMost 3 percent",
      "target 初中大班额比例 | level atMost 2 percent",
      "target 小学大班额比例 | level atMost 1 percent | by 2027",
      "target 初中大班额比例 | level atMost 1 percent | by 2027",
    ],
    [
      "到2025年,中小学生体质健康合格率、优良率分别达到95%和50%,到2030年依次达到98%、60%。",
      "target 中小学生体质健康合格率 | level exactly 95 percent | by 2025",
      "target 优良率 | level exactly 50 percent | by 2025",
      "target 中小学生体质健康合格率 | level exactly 98 percent | by 2030",
      "target 优良率 | level exactly 60 percent | by 2030",
    ],
    [
      "2026年全省中小学生体质健康合格率达到96%,其中优良率小学、初中、高中依次为62%、58%、50%;到2030年,上述优良率分别再提高3个、3个和5个百分点。",
      "target 中小学生体质健康合格率 | level exactly 96 percent | by 2026",
      "target 小学优良率 | level exactly 62 percent | by 2026",
      "target 初中优良率 | level exactly 58 percent | by 2026",
      "target 高中优良率 | level exactly 50 percent | by 2026",
      "target 小学优良率 | change exactly 3 percentagePoint | by 2030",
      "target 初中优良率 | change exactly 3 percentagePoint | by 2030",
      "target 高中优良率 | change exactly 5 percentagePoint | by 2030",
    ],
    [
      "到2025年,新增公办幼儿园学位1.2万个、小学学位2.3万个、初中学位1.1万个,到2030年再分别新增0.5万个、1万个、0.8万个。",
      "target 公办幼儿园学位 | flow exactly 1.2 x10000 place | by 2025",
      "target 小学学位 | flow exactly 2.3 x10000 place | by 2025",
      "target 初中学位 | flow exactly 1.1 x10000 place | by 2025",
      "target 公办幼儿园学位 | flow exactly 0.5 x10000 place | by 2030",
      "target 小学学位 | flow exactly 1 x10000 place | by 2030",
      "target 初中学位 | flow exactly 0.8 x10000 place | by 2030",
    ],
    [
      "特级教师、正高级教师分别占中小学专任教师的0.3%和0.5%左右。",
      "target 特级教师占中小学专任教师 | level exactly 0.3 percent",
      "target 正高级教师占中小学专任教师 | level about (左右) 0.5 percent",
    ],
    [
      "研究生学历教师分别占小学、初中、高中专任教师的3%、8%和20%。",
      "target 研究生学历教师占小学专任教师 | level exactly 3 percent",
      "target 研究生学历教师占初中专任教师 | level exactly 8 percent",
      "target 研究生学历教师占高中专任教师 | level exactly 20 percent",
    ],
    [
      "2025年、2027年和2030年,学前三年毛入园率分别达到92%、94%和96%。",
      "target 学前三年毛入园率 | level exactly 92 percent | by 2025",
      "target 学前三年毛入园率 | level exactly 94 percent | by 2027",
      "target 学前三年毛入园率 | level exactly 96 percent | by 2030",
    ],
    [
      "高中阶段毛入学率2022年、2025年依次达到93%和96%。",
      "target 高中阶段毛入学率 | level exactly 93 percent | by 2022",
      "target 高中阶段毛入学率 | level exactly 96 percent | by 2025",
    ],
  ]);
});
