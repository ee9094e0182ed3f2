// 每份规划提出了哪些别处都没有的指标?哪些只是可能如此,因为别处的文本不完整?
// Which indicators does each plan set that no other does, and which may another hold in a part that its copy lacks?
// Data: the five bundled plans.
import { type AlignmentRow, align, describe } from "eduplan";
import { plans } from "eduplan/data";

const { rows } = align(plans);
const isFilled = ({ targets }: AlignmentRow["cells"][number]): boolean => targets.length > 0;
const missing = ({ cells }: AlignmentRow) => cells.find(({ absent }) => absent?.code === "reason.missing-part")?.absent;

for (const { id, title } of plans) {
  const own = rows.filter(
    ({ indicator, cells }) => indicator !== undefined && cells.every((cell) => isFilled(cell) === (cell.plan === id)),
  );
  const certain = own.filter((row) => !missing(row));
  console.log(`# ${title.zh}\n只见于此 ${own.length} 项,其中确定的 ${certain.length} 项`);
  // The certain ones first.
  const sorted = [...certain, ...own.filter((row) => !certain.includes(row))];
  for (const row of sorted.slice(0, 8)) {
    const clause = row.cells.find(isFilled)?.targets[0]?.evidence.exact;
    console.log(`${certain.includes(row) ? "-" : "?"} ${row.name.zh}:“${clause}”`);
  }
  if (own.length > 8) console.log(`  另有 ${own.length - 8} 项`);
  const [open] = own.flatMap((row) => missing(row) ?? []);
  if (open) console.log(`  ? 其他规划:${describe(open, "zh")}`);
  console.log();
}
