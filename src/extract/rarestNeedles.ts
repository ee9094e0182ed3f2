/** Of each string two characters: those that fewest texts hold, or those at the end, whichever fewer texts hold of all. */
export function rarestNeedles(texts: readonly string[]): readonly string[] {
  const rarest = distinct(texts, rarestOf);
  // Of strings no longer than needles both ways give the same.
  if (texts.every((text) => text.length <= 2)) return rarest;
  const last = distinct(texts, (text) => text.slice(-2));
  return commonness(last) < commonness(rarest) ? last : rarest;
}

const distinct = (texts: readonly string[], pick: (text: string) => string): readonly string[] =>
  texts.length === 1 ? [pick(texts[0] as string)] : [...new Set(texts.map(pick))];

function rarestOf(text: string): string {
  if (text.length <= 2) return text;
  let rarest = text.slice(0, 2);
  for (let at = 1; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (commonnessOf(pair) < commonnessOf(rarest)) rarest = pair;
  }
  return rarest;
}

/** Those that fewer texts hold. */
export function rarer(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!one || !other) return one ?? other;
  return commonness(other) < commonness(one) ? other : one;
}

const commonness = (needles: readonly string[]) => needles.reduce((sum, needle) => sum + commonnessOf(needle), 0);

const commonnessOf = (needle: string) =>
  needle.length > 1 ? (COMMON_PAIRS.has(needle) ? 12 : 1) : COMMON.has(needle) ? 60 : 10;

/** Of a thousand characters of a plan's text about ten or more. */
const COMMON: ReadonlySet<string> = new Set(",。、的教学育校师年建和实展业制高全发中设动体培工课生人进0123456789");
/** Of a thousand about two or more. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  "教育 教师 学校 发展 建设 学生 课程 质量 培养 机制 工作 实施 教学 资源 推进 小学 服务 职业 全面 建立 校长 管理 开展 专业 落实 中小 能力 幼儿 完善 办学 培训 制度 社会 活动 人才 儿园 评价 提升 体系 提高 优质 加强 20".split(
    " ",
  ),
);
