import { describe } from "vitest";
import { reads } from "./recordsIn.ts";

describe("sentences as plans usually have them", () => {
  reads([
    [
      "到2025年，全县义务教育学校专任教师本科及以上学历占比达到90%，其中小学达到85%、初中达到95%。",
      "target 义务教育学校专任教师本科及以上学历占比 | level exactly 90 percent | by 2025",
      "target 小学专任教师本科及以上学历占比 | level exactly 85 percent | by 2025",
      "target 初中专任教师本科及以上学历占比 | level exactly 95 percent | by 2025",
    ],
    [
      "普通高中学校基本消除大班额，班额控制在55人以内。",
      "target 班额 | level atMost 55 person | 基本",
      "target 大班额 | level exactly 0 percent implicit | 基本",
    ],
    [
      "每年培训骨干教师500人次，五年累计培训2500人次。",
      "target 骨干教师 | flow exactly 500 person per year",
      "target 培训 | flow exactly 2500 person | within 5",
    ],
    ["每年安排不低于500万元专项资金用于教师培训。", "target 专项资金 | flow atLeast 500 x10000 yuan per year"],
    ["幼儿园教职工与幼儿的比例达到1:7。", "target 幼儿园教职工与幼儿的比例 | level exactly 7 pupilPerTeacher"],
    [
      "小学、初中、高中生师比分别控制在19:1、13.5:1、12.5:1以内。",
      "target 小学生师比 | level atMost 19 pupilPerTeacher",
      "target 初中生师比 | level atMost 13.5 pupilPerTeacher",
      "target 高中生师比 | level atMost 12.5 pupilPerTeacher",
    ],
    [
      "全市学前教育公办率由2020年的38%提高到2025年的52%。",
      "target 学前教育公办率 | level exactly 52 percent | by 2025 | was 38 percent in 2020",
    ],
    [
      "2021年至2025年，新建幼儿园45所，其中2021年10所，2022年12所，2023年8所。",
      "target 幼儿园 | flow exactly 45 school | by 2025",
      "target 幼儿园 | flow exactly 10 school | by 2021",
      "target 幼儿园 | flow exactly 12 school | by 2022",
      "target 幼儿园 | flow exactly 8 school | by 2023",
    ],
    [
      "力争到2025年建成省级示范性高中3所、市级示范性高中5所。",
      "target 省级示范性高中 | flow exactly 3 school | by 2025 | 力争",
      "target 市级示范性高中 | flow exactly 5 school | by 2025",
    ],
    [
      "实现每个乡镇有1所以上公办中心幼儿园，每个县（市、区）有1所标准化特殊教育学校。",
      "target 公办中心幼儿园 | level atLeast 1 school | scope 每个乡镇",
      "target 标准化特殊教育学校 | level exactly 1 school per county",
    ],
    ["中小学生每天在校体育活动时间不少于1小时。", "target 中小学生每天在校体育活动时间 | level atLeast 1 hour"],
    [
      "初中毕业生升学率保持在98%以上，高中阶段教育毛入学率达94%。",
      "target 初中毕业生升学率 | level atLeast 98 percent",
      "target 高中阶段教育毛入学率 | level exactly 94 percent",
    ],
    ["“双师型”教师占专业课教师比例不低于60%。", "target “双师型”教师占专业课教师比例 | level atLeast 60 percent"],
    [
      "残疾儿童少年义务教育入学率达到98%以上，资源教室覆盖率达到70%。",
      "target 残疾儿童少年义务教育入学率 | level atLeast 98 percent",
      "target 资源教室覆盖率 | level exactly 70 percent",
    ],
    [
      "普通高中优质资源覆盖率由65%提升到85%，增长20个百分点。",
      "target 普通高中优质资源覆盖率 | level exactly 85 percent | was 65 percent",
      "target 普通高中优质资源覆盖率 | change exactly 20 percentagePoint",
    ],
    ["全市财政教育支出年均增长8%以上。", "target 财政教育支出 | change atLeast 8 percent per year"],
    ["教师培训经费不低于教职工工资总额的2%。", "target 教师培训经费 | level atLeast 2 percent"],
    [
      "生均公用经费标准达到小学750元、初中950元、高中1200元。",
      "target 小学生均公用经费标准 | level exactly 750 yuanPerPupil",
      "target 初中生均公用经费标准 | level exactly 950 yuanPerPupil",
      "target 高中生均公用经费标准 | level exactly 1200 yuanPerPupil",
    ],
    [
      "近视率较2020年下降5个百分点，每年降低0.5个百分点以上。",
      "target 近视率 | change exactly 5 percentagePoint",
      "target 近视率 | change atLeast 0.5 percentagePoint per year",
    ],
    [
      "高等教育毛入学率超过60%，每10万人口在校大学生数达到3500人。",
      "target 高等教育毛入学率 | level moreThan 60 percent",
      "target 每10万人口在校大学生数 | level exactly 3500 person",
    ],
    [
      "培养“双师型”名师工作室10个，职教专家20名，骨干教师100名。",
      "target “双师型”名师工作室 | flow exactly 10 item",
      "target 职教专家 | flow exactly 20 person",
      "target 骨干教师 | flow exactly 100 person",
    ],
    [
      "中职学校在校生规模稳定在2.5万人左右，毕业生就业率达95%以上，对口就业率75%以上。",
      "target 中职学校在校生规模 | level about (左右) 2.5 x10000 person",
      "target 毕业生就业率 | level atLeast 95 percent",
      "target 对口就业率 | level atLeast 75 percent",
    ],
    [
      "新增劳动力平均受教育年限达到14年，劳动年龄人口平均受教育年限11.3年。",
      "target 新增劳动力平均受教育年限 | level exactly 14 year",
      "target 劳动年龄人口平均受教育年限 | level exactly 11.3 year",
    ],
    [
      "新建（改扩建）义务教育学校20所，新增学位1.5万个，总投资12亿元。",
      "target 义务教育学校 | flow exactly 20 school",
      "target 学位 | flow exactly 1.5 x10000 place",
      "target 总投资 | flow exactly 12 x100000000 yuan",
    ],
    [
      "专任教师中，研究生学历占8%，高级职称占20%以上。",
      "target 专任教师中研究生学历 | level exactly 8 percent",
      "target 高级职称 | level atLeast 20 percent",
    ],
    [
      "省级特级教师达20人，市级学科带头人达200人，县级骨干教师达1000人以上。",
      "target 省级特级教师 | level exactly 20 person",
      "target 市级学科带头人 | level exactly 200 person",
      "target 县级骨干教师 | level atLeast 1000 person",
    ],
    [
      "保证每所学校至少有1名心理健康教育专职教师，1所规范的心理辅导室。",
      "target 心理健康教育专职教师 | level atLeast 1 person per school | 保证",
      "target 心理辅导室 | level exactly 1 school per school",
    ],
    [
      "小学入学率、巩固率、毕业率分别为100%、99.8%和100%。",
      "target 小学入学率 | level exactly 100 percent",
      "target 巩固率 | level exactly 99.8 percent",
      "target 毕业率 | level exactly 100 percent",
    ],
    [
      "在全县范围内建成中小学教育集团8个，覆盖80%以上的义务教育学校。",
      "target 中小学教育集团 | flow exactly 8 item",
      "target 义务教育学校 | level atLeast 80 percent",
    ],
    [
      "2023年、2024年、2025年公办园在园幼儿占比分别达到50%、53%、55%。",
      "target 公办园在园幼儿占比 | level exactly 50 percent | by 2023",
      "target 公办园在园幼儿占比 | level exactly 53 percent | by 2024",
      "target 公办园在园幼儿占比 | level exactly 55 percent | by 2025",
    ],
    [
      "教育系统党组织覆盖率100%，“五星级”党支部占比达30%。",
      "target 教育系统党组织覆盖率 | level exactly 100 percent",
      "target “五星级”党支部占比 | level exactly 30 percent",
    ],
    [
      "全市体质健康测试优良率达到60%，合格率达95%，每名学生掌握2项以上运动技能。",
      "target 体质健康测试优良率 | level exactly 60 percent",
      "target 合格率 | level exactly 95 percent",
      "target 运动技能 | level atLeast 2 item per student",
    ],
    [
      "体育艺术特色学校达到50所，占学校总数的40%。",
      "target 体育艺术特色学校 | level exactly 50 school",
      "target 体育艺术特色学校占学校总数 | level exactly 40 percent",
    ],
    [
      "实施校舍维修改造项目36个，建筑面积12.6万平方米，投入资金1.8亿元。",
      "target 校舍维修改造项目 | flow exactly 36 item",
      "target 建筑面积 | flow exactly 12.6 x10000 squareMetre",
      "target 资金 | flow exactly 1.8 x100000000 yuan",
    ],
    [
      "新招聘教师800名以上，其中硕士研究生占30%。",
      "target 教师 | flow atLeast 800 person",
      "target 硕士研究生 | level exactly 30 percent",
    ],
    [
      "社区教育参与率达到60%，老年教育参与率达到25%，培训城乡居民10万人次。",
      "target 社区教育参与率 | level exactly 60 percent",
      "target 老年教育参与率 | level exactly 25 percent",
      "target 城乡居民 | flow exactly 10 x10000 person",
    ],
    [
      "县域内义务教育阶段随迁子女在公办学校就读比例保持在90%以上。",
      "target 义务教育阶段随迁子女在公办学校就读比例 | level atLeast 90 percent",
    ],
    [
      "教师交流轮岗比例每年不低于符合条件教师总数的10%，其中骨干教师不低于20%。",
      "target 教师交流轮岗比例 | level atLeast 10 percent per year",
      "target 骨干教师 | level atLeast 20 percent",
    ],
    [
      "学校食堂“明厨亮灶”建成率和“互联网+明厨亮灶”覆盖率均达100%。",
      "target 学校食堂“明厨亮灶”建成率 | level exactly 100 percent",
      "target “互联网+明厨亮灶”覆盖率 | level exactly 100 percent",
    ],
    [
      "义务教育学校校际差异系数小学、初中分别控制在0.35、0.4以内。",
      "target 小学校际差异系数 | level atMost 0.35 coefficient",
      "target 初中校际差异系数 | level atMost 0.4 coefficient",
    ],
    ["三年内每个县至少培育2个名师工作室。", "target 名师工作室 | level atLeast 2 item per county | within 3"],
    [
      "学生近视率小学控制在38%以下，初中控制在60%以下，高中控制在70%以下。",
      "target 小学学生近视率 | level atMost 38 percent",
      "target 初中学生近视率 | level atMost 60 percent",
      "target 高中学生近视率 | level atMost 70 percent",
    ],
    [
      "推动高职院校牵头组建职业教育集团（联盟）6个，校企合作企业数达到500家。",
      "target 职业教育集团(联盟) | flow exactly 6 item",
      "target 校企合作企业数 | level exactly 500 item",
    ],
    [
      "加大紧缺学科教师引进力度，五年引进硕士以上学历教师300名以上，音体美教师200名。",
      "target 硕士以上学历教师 | flow atLeast 300 person | within 5",
      "target 音体美教师 | flow exactly 200 person",
    ],
    [
      "每年从优秀高校毕业生中公开招聘200名左右教师充实到乡村学校。",
      "target 教师 | flow about (左右) 200 person per year",
    ],
    [
      "各县（市、区）每年按不低于教职工工资总额1.5%的标准安排教师培训经费。",
      "target 教师培训经费 | level atLeast 1.5 percent per year",
    ],
    [
      "县级以上骨干教师占比提高10个百分点，达到25%。",
      "target 县级以上骨干教师占比 | change exactly 10 percentagePoint",
      "target 县级以上骨干教师占比 | level exactly 25 percent",
    ],
    [
      "城区新增中小学学位3.6万个，其中小学2.1万个、初中1.5万个，新增高中学位8000个。",
      "target 中小学学位 | flow exactly 3.6 x10000 place",
      "target 小学学位 | flow exactly 2.1 x10000 place",
      "target 初中学位 | flow exactly 1.5 x10000 place",
      "target 高中学位 | flow exactly 8000 place",
    ],
    [
      "完成中小学校舍抗震加固120万平方米，D级危房全部消除。",
      "target 中小学校舍抗震加固 | flow exactly 120 x10000 squareMetre",
      "target D级危房 | level exactly 0 squareMetre implicit",
    ],
    [
      "农村义务教育学生营养改善计划覆盖率达到100%，膳食补助标准提高到每生每天5元。",
      "target 农村义务教育学生营养改善计划覆盖率 | level exactly 100 percent",
      "target 膳食补助标准 | level exactly 5 yuan per student",
    ],
    [
      "学前教育专任教师持证率100%，大专及以上学历比例达90%，其中本科达40%。",
      "target 学前教育专任教师持证率 | level exactly 100 percent",
      "target 大专及以上学历比例 | level exactly 90 percent",
      "target 本科学历比例 | level exactly 40 percent",
    ],
    [
      "建成国家级一流本科专业50个、一流课程100门，新增博士点3个、硕士点10个。",
      "target 国家级一流本科专业 | flow exactly 50 item",
      "target 一流课程 | flow exactly 100 course",
      "target 博士点 | flow exactly 3 item",
      "target 硕士点 | flow exactly 10 item",
    ],
    [
      "普通高中选科走班教学实施率100%，建成省级特色普通高中5所、学科基地12个。",
      "target 普通高中选科走班教学实施率 | level exactly 100 percent",
      "target 省级特色普通高中 | flow exactly 5 school",
      "target 学科基地 | flow exactly 12 item",
    ],
    [
      "实施“强校提质”工程，到2023年打造10所标杆校，到2025年打造20所标杆校。",
      "target 标杆校 | flow exactly 10 school | by 2023",
      "target 标杆校 | flow exactly 20 school | by 2025",
    ],
    [
      "支持民办教育发展，民办学校在校生占比控制在5%以内，其中义务教育阶段不超过3%。",
      "target 民办学校在校生占比 | level atMost 5 percent | 支持",
      "target 义务教育阶段在校生占比 | level atMost 3 percent",
    ],
    [
      "全县中小学（幼儿园）互联网接入率达100%，无线网络覆盖率达80%，学生终端生机比达到5:1。",
      "target 中小学(幼儿园)互联网接入率 | level exactly 100 percent",
      "target 无线网络覆盖率 | level exactly 80 percent",
      "target 学生终端生机比 | level exactly 5 coefficient",
    ],
    [
      "在2025年前，建设区域教研共同体5个，每年开展教研活动不少于30次，参与教师达2000人次以上。",
      "target 区域教研共同体 | flow exactly 5 item | by 2025",
      "target 教研活动 | flow atLeast 30 occurrence per year | by 2025",
      "target 参与教师 | level atLeast 2000 person | by 2025",
    ],
    [
      "投入1.5亿元新建第三中学，占地80亩，设48个教学班，可容纳2400名学生。",
      "target 投入 | flow exactly 1.5 x100000000 yuan",
      "target 占地 | flow exactly 80 mu",
      "target 教学班 | flow exactly 48 class",
      "target 学生 | level exactly 2400 person",
    ],
    [
      "中小学体育教师配齐率达到100%，每校每年举办1次以上综合性运动会。",
      "target 中小学体育教师配齐率 | level exactly 100 percent",
      "target 综合性运动会 | flow atLeast 1 occurrence per school per year",
    ],
    [
      "城乡居民年均接受继续教育不少于30学时，建成学习型社区60个、社区学校覆盖率100%。",
      "target 继续教育 | flow atLeast 30 studyHour per year",
      "target 学习型社区 | flow exactly 60 item",
      "target 社区学校覆盖率 | level exactly 100 percent",
    ],
    [
      "留守儿童之家达到200个，配备专兼职辅导员400名。",
      "target 留守儿童之家 | level exactly 200 item",
      "target 专兼职辅导员 | flow exactly 400 person",
    ],
    [
      "“十四五”期间，全省累计培训校（园）长1万人次、教师20万人次、班主任3万人次。",
      "target 校(园)长 | flow exactly 1 x10000 person | by 2025",
      "target 教师 | flow exactly 20 x10000 person | by 2025",
      "target 班主任 | flow exactly 3 x10000 person | by 2025",
    ],
    [
      "幼儿园按1:15的师生比配备教师，班额小班不超过25人、中班不超过30人、大班不超过35人。",
      "target 师生比 | level exactly 15 pupilPerTeacher",
      "target 小班班额 | level atMost 25 person",
      "target 中班班额 | level atMost 30 person",
      "target 大班班额 | level atMost 35 person",
    ],
    [
      "教职工编制总量控制在3.2万名，小学、初中、高中教职工与学生比分别为1:19、1:13.5和1:12.5。",
      "target 教职工编制总量 | level atMost 3.2 x10000 person",
      "target 小学教职工与学生比 | level exactly 19 pupilPerTeacher",
      "target 初中教职工与学生比 | level exactly 13.5 pupilPerTeacher",
      "target 高中教职工与学生比 | level exactly 12.5 pupilPerTeacher",
    ],
    [
      "职业学校专业课教师“双师型”占比达70%，企业兼职教师占20%以上。",
      "target 职业学校专业课教师“双师型”占比 | level exactly 70 percent",
      "target 企业兼职教师 | level atLeast 20 percent",
    ],
    [
      "人均受教育年限由9.8年提高到10.5年；15岁以上人口平均受教育年限达到10年。",
      "target 人均受教育年限 | level exactly 10.5 year | was 9.8 year",
      "target 15岁以上人口平均受教育年限 | level exactly 10 year",
    ],
    [
      "语言文字规范化示范校达标率80%以上，普通话普及率85%。",
      "target 语言文字规范化示范校达标率 | level atLeast 80 percent",
      "target 普通话普及率 | level exactly 85 percent",
    ],
    [
      "师德考核优秀率达到30%，不合格教师占比控制在1‰以内。",
      "target 师德考核优秀率 | level exactly 30 percent",
      "target 不合格教师占比 | level atMost 1 perMille",
    ],
    [
      "为每名贫困学生每学期发放1000元助学金，资助面达到应助尽助。",
      "target 助学金 | level exactly 1000 yuan per student per term standing",
      "target 资助面 | level exactly 100 percent implicit",
    ],
    [
      "科研经费总额突破10亿元，年均增长15%；授权专利2000件，成果转化率30%。",
      "target 科研经费总额 | level moreThan 10 x100000000 yuan",
      "target 科研经费总额 | change exactly 15 percent per year",
      "target 授权专利 | level exactly 2000 item",
      "target 成果转化率 | level exactly 30 percent",
    ],
    [
      "来华留学生达到3000人，其中学历生占60%；中外合作办学项目15个。",
      "target 来华留学生 | level exactly 3000 person",
      "target 学历生 | level exactly 60 percent",
      "target 中外合作办学项目 | level exactly 15 item",
    ],
    [
      "小学规模原则上不超过36个班，初中不超过48个班。",
      "target 小学规模 | level atMost 36 class | 原则上",
      "target 初中规模 | level atMost 48 class | 原则上",
    ],
    [
      "创建5A级平安校园40所，校园安全事故死亡率为零。",
      "target 5A级平安校园 | flow exactly 40 school",
      "target 校园安全事故死亡率 | level exactly 0 percent implicit",
    ],
    [
      "教育装备投入达到生均1500元，实验室达标率98%以上。",
      "target 生均教育装备投入 | level exactly 1500 yuanPerPupil",
      "target 实验室达标率 | level atLeast 98 percent",
    ],
  ]);
});

describe("titles and lists", () => {
  reads([
    [
      "总体目标\n到2025年，全县新建幼儿园25所，公办园在园幼儿占比达60%以上；\n普惠性幼儿园覆盖率达90%以上。",
      "target 幼儿园 | flow exactly 25 school | by 2025",
      "target 公办园在园幼儿占比 | level atLeast 60 percent | by 2025",
      "target 普惠性幼儿园覆盖率 | level atLeast 90 percent | by 2025 (inferred)",
    ],
    ["发展基础。“十三五”期间，全市新建学校312所。", "observation 学校 | exactly 312 school | in 2020"],
    [
      "近年来，全市新建学校12所，引进教师300名。",
      "observation 学校 | exactly 12 school",
      "observation 教师 | exactly 300 person",
    ],
    ["违规收费超过三分之一的，依法追究责任。"],
    ["申报学校应具备以下条件：满意度达到90%以上。"],
    ["尚未达标的3个县要倒排工期。"],
    ["校园一期工程、二期工程分别投入使用。"],
  ]);
});
