import { describe } from "vitest";
import { reads, readsUndated } from "./recordsIn.ts";

describe("how far work has come", () => {
  readsUndated([
    [
      "全县列入计划的学校项目28所,已开工24所,主体封顶11所,已竣工9所,其余正在办理手续。",
      "observation 列入计划的学校项目 | exactly 28 school",
      "observation 开工 | exactly 24 school",
      "observation 主体封顶 | exactly 11 school",
      "observation 竣工 | exactly 9 school",
    ],
    [
      "全县任务数是15所,已完成8所,开工7所。",
      "target 任务数 | flow exactly 15 school",
      "observation 完成 | exactly 8 school",
      "observation 开工 | exactly 7 school",
    ],
    [
      "目前已完成投资3600万元,占年度计划的42%,完成总任务的38%。",
      "observation 投资 | exactly 3600 x10000 yuan",
      "observation 完成投资占年度计划 | exactly 42 percent",
      "observation 完成总任务 | exactly 38 percent",
    ],
    [
      "目前,全市开工建设项目312个,竣工280个,改造面积12.6万平方米。",
      "observation 开工建设项目 | exactly 312 item",
      "observation 竣工 | exactly 280 item",
      "observation 改造面积 | exactly 12.6 x10000 squareMetre",
    ],
    [
      "26个校舍项目完成投资1.8亿元,12个项目被列为省级重点项目,均已开工。",
      "observation 校舍项目 | exactly 26 item",
      "observation 投资 | exactly 1.8 x100000000 yuan",
      "observation 项目 | exactly 12 item",
    ],
  ]);
  // What is begun is named where it stands behind its number.
  reads([["开工建设2所九年一贯制学校。", "target 九年一贯制学校 | flow exactly 2 school"]]);
});

describe("parts of what is made", () => {
  reads([
    // They add up, and no verb says anything of them.
    [
      "新建中小学40所。\n东湖区12所\n西湖区18所\n开发区10所",
      "target 中小学 | flow exactly 40 school",
      "target 东湖区 | flow exactly 12 school",
      "target 西湖区 | flow exactly 18 school",
      "target 开发区 | flow exactly 10 school",
    ],
    [
      "新建中小学40所。\n小学12所\n初中18所",
      "target 中小学 | flow exactly 40 school",
      "target 小学 | level exactly 12 school",
      "target 初中 | level exactly 18 school",
    ],
    [
      "建成后新增1.2万个学位,其中城东区3500个、南山区4500个、林州市4000个。",
      "target 学位 | flow exactly 1.2 x10000 place",
      "target 城东区 | flow exactly 3500 place",
      "target 南山区 | flow exactly 4500 place",
      "target 林州市 | flow exactly 4000 place",
    ],
    [
      "集中开工项目9个,其中新建幼儿园4个。",
      "target 集中开工项目 | level exactly 9 item",
      "target 幼儿园集中开工项目 | flow exactly 4 item",
    ],
  ]);
});

describe("names with a stage of building", () => {
  reads([
    [
      "到2025年,建成第二中学(一期)、晨光路小学(二期)等中小学项目8个,二期教学楼面积达到2000平方米。",
      "target 第二中学(一期)、晨光路小学(二期)等中小学项目 | flow exactly 8 item | by 2025",
      "target 二期教学楼面积 | level exactly 2000 squareMetre | by 2025",
    ],
    [
      "到2025年,实现优质均衡的县(市、区)达到6个。",
      "target 实现优质均衡的县(市、区) | level exactly 6 county | by 2025",
    ],
    [
      "义务教育段、高中段入学率分别达到100%、97%。",
      "target 义务教育段入学率 | level exactly 100 percent",
      "target 高中段入学率 | level exactly 97 percent",
    ],
  ]);
});
