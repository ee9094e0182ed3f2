import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The tests that hold laws. */
const lawful = readdirSync(`${root}tests`, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".test.ts") && !path.startsWith("browser/"))
  .filter((path) => readFileSync(`${root}tests/${path}`, "utf8").includes("fc.assert("))
  .map((path) => `tests/${path}`);

export default defineConfig({
  root,
  resolve: {
    tsconfigPaths: true,
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL("./manyTimes.ts", import.meta.url)) }],
  },
  test: {
    include: lawful,
    testNamePattern: process.env.SOAK_ONLY ?? "",
    env: { TZ: "Asia/Shanghai" },
    testTimeout: 3_600_000,
  },
});
