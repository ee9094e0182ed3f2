import type { Table } from "../../tables/table.ts";

type Named = Pick<Table, "name" | "title">;

/** The sheet that says how to fill in the others. */
export const GUIDE: Named = { name: "guide", title: { zh: "填写说明", en: "How to fill in" } };
/** The sheet of rows that are filled in. */
export const EXAMPLE: Named = { name: "example", title: { zh: "示例", en: "Example" } };
/** The hidden sheet of what can be picked. */
export const LISTS: Named = { name: "lists", title: { zh: "选项", en: "Choices" } };

/** The sheets of the template that are there for people and not read. */
export const TEMPLATE_SHEETS: readonly Named[] = [GUIDE, EXAMPLE, LISTS];
