// What an app pays for each entry point, and for one thing of it: kB of JavaScript, bundled from dist/.
import { apps, sizeOf } from "./sizes.ts";

const inThousands = (bytes: number): string => (bytes / 1000).toFixed(1);

const rows = [["app", "minified", "gzip", "brotli", "gzip without zod"]];
for (const app of apps) {
  const { minified, gzip, brotli, withoutZod } = await sizeOf(app);
  rows.push([app, ...[minified, gzip, brotli, withoutZod].map(inThousands)]);
}
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows)
  console.log(
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
  );
