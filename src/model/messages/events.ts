import type { Bilingual } from "../text.ts";

/** Words for the events of the bundled plans' milestones. */
export const EVENTS: Readonly<Record<string, Bilingual>> = {
  // events that plans share
  "national-quality-balance-certification": {
    zh: "义务教育优质均衡国家认定",
    en: "national certification of balanced, good compulsory education",
  },
  "quality-balance-county-creation": {
    zh: "义务教育优质均衡创建",
    en: "working towards balanced, good compulsory education",
  },
  // one plan's own
  "quality-balance-plan-issued": {
    zh: "义务教育优质均衡方案出台",
    en: "plan for balanced, good compulsory education issued",
  },
  "county-quality-balance-achieved": {
    zh: "县域义务教育优质均衡",
    en: "balanced, good compulsory education in the county",
  },
  "high-quality-basic-education-system": {
    zh: "高质量基础教育体系建成",
    en: "high-quality basic education system built",
  },
  "town-school-crowding-solved": { zh: "“城镇挤”问题解决", en: "crowding of town schools solved" },
  "four-standards-unified": { zh: "教师编制标准“四统一”", en: "staffing standards of teachers unified" },
  "community-education-centre-founded": { zh: "社区教育指导中心组建", en: "community education centre founded" },
  "school-charters-completed": { zh: "中小学章程制定完成", en: "school charters completed" },
  "cooperation-agreement-signed": { zh: "战略合作协议签署", en: "co-operation agreement signed" },
  "kindergarten-projects-completed": { zh: "幼儿园建设项目完成", en: "kindergarten projects completed" },
  "preschool-quality-and-inclusive-achieved": {
    zh: "学前教育优质普惠",
    en: "good and inclusive pre-primary education",
  },
  "upper-secondary-and-vocational-quality-achieved": {
    zh: "普高与职教优质特色",
    en: "good, distinctive upper-secondary and vocational education",
  },
  "high-level-education-modernisation": { zh: "高水平教育现代化", en: "high-level modernisation of education" },
  "lifelong-learning-system": { zh: "终身学习服务体系建成", en: "lifelong learning system built" },
  "online-school-admission": { zh: "招生入学网上办", en: "school admission online" },
  "provincial-specialty-upper-secondary-school": {
    zh: "省级特色普通高中创建",
    en: "provincial specialty upper-secondary school",
  },
  "preschool-catchment-areas": { zh: "学前教育招生服务区制度建立", en: "catchment areas for kindergartens introduced" },
  "industry-education-community-founded": {
    zh: "行业产教融合共同体成立",
    en: "community of industry and education in a trade founded",
  },
  "industry-education-association-founded": {
    zh: "县域产教联合体成立",
    en: "county consortium of industry and education founded",
  },
  "digital-education-plan-issued": { zh: "教育数字化方案印发", en: "plan for digital education issued" },
  "provincial-smart-education-zone-application": {
    zh: "省级示范区申报",
    en: "application as a provincial model zone",
  },
  "practice-activity-bases-complete": { zh: "综合实践活动基地建成", en: "bases for practical activities completed" },
  "practice-course-packages-complete": { zh: "综合实践课程资源包建成", en: "practical course packages completed" },
  "bachelor-basic-course-resources-complete": {
    zh: "本科基础性课程资源建成",
    en: "foundation course resources at bachelor's level completed",
  },
  "vocational-university-established": { zh: "本科职业技术大学办成", en: "vocational university established" },
  "vocational-college-basic-construction": {
    zh: "职业技术学院基础建设完成",
    en: "basic construction of the vocational college completed",
  },
  "online-education-capacity": { zh: "优质在线教育能力具备", en: "capacity for online education" },
  "smart-education-system": { zh: "智慧教育体系建成", en: "smart education system built" },
  "new-gaokao-course-choice": {
    zh: "新高考选课走班落实",
    en: "course choice under the new college entrance examination",
  },
  "preschool-quality-measures-issued": {
    zh: "提高学前教育质量措施出台",
    en: "measures for the quality of pre-primary education issued",
  },
  "national-preschool-universal-inclusive-county": {
    zh: "学前教育普及普惠县创建",
    en: "counties of universal and inclusive pre-primary education",
  },
  "senior-high-diversification-plan-issued": {
    zh: "普通高中多样化方案出台",
    en: "plan for diversified upper-secondary schools issued",
  },
  "arts-in-senior-high-entrance-exam": {
    zh: "美育纳入中考计分",
    en: "arts in the upper-secondary entrance examination",
  },
  "industry-education-integration-plan-issued": {
    zh: "校企合作产教融合方案出台",
    en: "plan to join industry and education issued",
  },
  "smart-education-research-centre-built": { zh: "智慧教育研究中心建成", en: "smart education research centre built" },
};
