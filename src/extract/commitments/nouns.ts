/** Who or what all of can be meant: a phrase that ends so names a population, not what is said of it. */
export const POPULATION: RegExp =
  /(?:学生|教师|学校|幼儿园|公办园|民办园|普惠园|中心园|儿童|少年|幼儿|校长|园长|小学|中学|初中|高中|县|区|市|乡镇|街道|社区|行政村|班级|教室|机构|院校|高校|家庭|职工|教研员|人员|毕业生|保育员|辅导员|班主任|家长|学员)(?:\([^()]*\))?$/;

/**
 * What can be held against a value and may rise or fall: 率, 规模, 差距. No 质量 or 能力: a plan that raises those binds itself to
 * nothing that could be measured.
 */
export const MEASURABLE: string = [
  "(?<!效|频)率",
  "比例|占比|比重|份额|生师比|班师比",
  "覆盖面|受益面|规模|数量|总量|总数|人数|(?:编制|岗位|班级|学位|教师|学校)数|编制",
  "供给(?:量)?|学位|普惠性?(?:的)?学前教育资源|(?<!和|与|及)投入(?:力度|水平|总量)?|缺口|差距|(?:校际|城乡|区域)差异",
  "经费|预算|支出|收入|工资|薪酬|待遇|津贴|(?:生活)?补助|补贴|(?:拨款|补助|经费|资助|津贴)(?:基本)?标准|定额|奖补",
  "满意度|知晓度|参与度|贡献度|达成度|获得感指数",
  "(?:学历|职称)层次|(?:学历|入学|普及|保障|待遇|工资|收入|拨款|经费|投入|资助|学业|健康|体质健康|健康整体|健康总体|均等化|均衡|均衡发展|均衡化|配备|配置)水平|普及程度|高中阶段普及程度",
  "分值|次数|频次|(?:锻炼|活动|睡眠|运动|实习|实践|阅读|作业)(?:时间|时长)|受教育机会|教育的?机会|(?:入学|入园|就学|就读|升学)的?机会|课时|学时|面积|藏书量|册数|带宽|各项指标|排名|位次|受教育年限|(?:教育)?年限",
].join("|");

/** Supply of what nobody counts. */
export const UNCOUNTED: RegExp =
  /^多少|(?:公平|优质)教育供给$|(?:政策|制度|服务|文化|产品|精神|信息|(?:数字|课程|(?<!(?:学前|高中|公办|特殊))教育|教学)资源)的?(?:有效|优质)?供给$|(?:人口|生源)(?:规模|数量|总量|总数)?$|(?:获得感|效率)$/;

/** Trouble that is counted, so that none of it, or less, can be promised. */
export const TROUBLE: string =
  "大班额|大班|班额超标|超班额|无证|危房|辍学|失学|薄弱学校|缺口|空缺|短板学校|不达标学校|教学点|代课|编外|临聘|大通铺|旱厕|黑校|择校|“?小学化”?|有偿补课|乱收费|高价幼儿园|空白(?:乡镇|村|点)|弱校|特长生";

/** The unit in which none of something is counted. */
export function unitOfNone(
  label: string,
): "percent" | "person" | "place" | "class" | "squareMetre" | "school" | "item" {
  if (/危房/.test(label)) return "squareMetre";
  if (/缺口$|空缺$/.test(label)) return /学位/.test(label) ? "place" : "person";
  if (/辍学|失学|教师|代课|编外|人员/.test(label) && !/率$/.test(label)) return "person";
  if (/班额超标|超班额/.test(label)) return "class";
  return /空白(?:乡镇|村|点)”?$/.test(label) ? "item" : "percent";
}
