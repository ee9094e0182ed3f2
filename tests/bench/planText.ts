/** Sentences in the manner of plans; figures vary with their number, so that no two pages are the same. */
const PROSE = [
  "坚持以人民为中心发展教育,统筹推进各级各类教育协调发展,不断完善公共教育服务体系,让每个孩子都能享有公平而有质量的教育。",
  "深化课程教学改革,健全教研工作机制,引导教师改进课堂教学方式,提升学生核心素养。",
  "加强师德师风建设,完善教师培养培训体系,优化教师资源配置,营造尊师重教的良好氛围。",
  "健全家庭学校社会协同育人机制,丰富课后服务内容,切实减轻学生过重的作业负担。",
  "完善督导评估制度,压实各方责任,建立健全问责机制,推动各项任务落到实处。",
];
const FIGURES = [
  (n: number) =>
    `到2025年,学前三年毛入园率达到${90 + (n % 9)}.${n % 10}%以上,普惠性幼儿园覆盖率稳定在${85 + (n % 10)}%。`,
  (n: number) => `新建、改扩建中小学${n % 40}所,新增学位${1 + (n % 30)}.${n % 10}万个。`,
  (n: number) => `小学专任教师本科及以上学历比例由${60 + (n % 20)}%提高到${80 + (n % 15)}%。`,
];

/** A plan's text of at least so many bytes in UTF-8. */
export function madePlanText(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let n = 0; size < bytes; n++) {
    const heading = n % 8 === 0 ? `(${"一二三四五六七八九"[n % 9]})推进第${n}项工作\n` : "";
    const prose = PROSE.map((_, index) => PROSE[(n + index) % PROSE.length]).join("");
    const figure = FIGURES[n % FIGURES.length]?.(n) ?? "";
    const table =
      n % 40 === 0
        ? `\n| 指标 | 2020年 | 2025年 |\n|---|---|---|\n| 高中阶段毛入学率(%) | ${80 + (n % 9)} | ${90 + (n % 9)} |`
        : "";
    const part = `${heading}${n + 1}.${prose}${figure}${table}\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join("");
}
