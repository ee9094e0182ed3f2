import type { Theme } from "../model/themes.ts";

/** Words that show what a task is about. */
const WORDS: readonly (readonly [words: RegExp, theme: Theme])[] = [
  [/立德树人|德育|思政|思想政治|党的|党建|师德/, "moral-education"],
  [/普及|入学|入园|巩固|控辍|招生/, "access"],
  [/学位|布局|扩容|新建|建设学校|资源供给|增加.{0,8}供给/, "places"],
  [/均衡|公平|一体化|差距|帮扶|集团化|随迁|留守|资助/, "equity"],
  [/质量|课程|教学|教研|内涵|特色|优质/, "quality"],
  [/双减|减负|作业|课后服务|校外培训/, "burden-reduction"],
  [/体育|美育|艺术|劳动|心理|健康|卫生/, "health-arts-labour"],
  [/特殊教育|残疾|融合教育/, "special-education"],
  [/产教|校企|职业|技能|实训/, "industry-education"],
  [/教师|师资|校长|编制|队伍|人才引进/, "teachers"],
  [/信息化|数字|智慧|网络|智能/, "digital"],
  [/经费|投入|资金|财政/, "finance"],
  [/治理|改革|督导|评价|管理|领导|保障|安全|法治|宣传/, "governance"],
  [/终身|继续教育|社区教育|老年|成人|学习型/, "lifelong-learning"],
];

/** The themes a heading names. */
export function themesOf(text: string): readonly Theme[] {
  return WORDS.filter(([words]) => words.test(text)).map(([, theme]) => theme);
}
