import { readdirSync } from "node:fs";

/** The pages that people read, by their path from the root. */
export const PAGES: readonly string[] = [
  ...["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "AGENTS.md", "CHANGELOG.md"],
  ...["data", "examples/guide", "examples/guide/zh"].flatMap((folder) =>
    readdirSync(new URL(`../../${folder}/`, import.meta.url))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `${folder}/${file}`),
  ),
];

/** The guide's pages in Chinese: each has the code of its English counterpart. */
export const CHINESE_PAGES: readonly string[] = PAGES.filter((page) => page.startsWith("examples/guide/zh/"));
