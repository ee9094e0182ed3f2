import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that are to notice a change of the rules by which targets compare. */
export default defineConfig({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { include: ["tests/{align,model}/**/*.test.ts"], env: { TZ: "Asia/Shanghai" } },
});
