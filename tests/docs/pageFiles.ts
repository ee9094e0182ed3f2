/** The files that the code of the pages reads, made up for it. */
export function pageFiles(): Readonly<Record<string, string | Uint8Array>> {
  return { "my-plan.txt": MADE_UP_PLAN };
}

/** A plan that no place has made. */
const MADE_UP_PLAN = `某县“十四五”教育事业发展规划

一、发展基础
2020年,全县学前三年毛入园率达到86.2%,九年义务教育巩固率达到94.5%。

二、主要目标
到2025年,学前三年毛入园率达到92%以上,普惠性幼儿园覆盖率达到85%以上。
九年义务教育巩固率由94.5%提高到96%。新建幼儿园12所,新增学位3600个。
高中阶段毛入学率达到93%以上。

三、保障措施
每年招聘教师不少于60名。义务教育阶段大班额比例控制在2%以内。
`;
