import { xlsxTemplate } from "eduplan/io";
import { xlsx } from "./sheets.ts";

type Cell = string | number | boolean | Date | null;

let template: ReturnType<typeof xlsx.readXlsx> | undefined;

/** The template as a person would give it back: rows written below the titles of sheets, and sheets left empty. */
export async function filledIn(
  sheets: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>,
): Promise<Uint8Array> {
  template ??= xlsxTemplate({ xlsx }).then((bytes) => xlsx.readXlsx(bytes));
  const kept = (await template).sheets.filter(
    ({ name }) => name in sheets || !["规划", "目标", "观测值", "时间节点", "任务举措"].includes(name),
  );
  return xlsx.writeXlsx({
    sheets: kept.map(({ name, rows }) => {
      const [, titles = []] = rows;
      const filled = (sheets[name] ?? []).map((row) => {
        const unknown = Object.keys(row).find((title) => !titles.includes(title));
        if (unknown !== undefined) throw new Error(`the template has no column ${unknown} on ${name}`);
        return titles.map((title) => row[String(title)] ?? null);
      });
      return { name, rows: name in sheets ? [...rows.slice(0, 2), ...filled] : rows };
    }),
  });
}
