import { defineConfig } from "vitest/config";

const apart = ["tests/pack/**", "tests/runtimes/**", "tests/browser/**", "tests/notebooks/**", "tests/soak/**"];

export default defineConfig({
  // Tests import "eduplan/…" as users do; the paths in tsconfig.json lead to src/.
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ["default", "json"],
    outputFile: { json: process.env.EDUPLAN_TEST_REPORT ?? "node_modules/.cache/eduplan/vitest.json" },
    coverage: { include: ["src/**"], reporter: ["text"] },
    // No test is about time: a slow or busy machine only takes longer.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: apart,
          env: { TZ: "Asia/Shanghai" },
        },
      },
      {
        // Where dates are read or counted, once more west of Greenwich: a date read as UTC midnight falls on the day before.
        extends: true,
        test: {
          name: "new-york",
          include: [
            "tests/{diff,score}/*.test.ts",
            "tests/{audit/deadlines,model/deadline,schema/parsePlan,schema/badPlans}.test.ts",
          ],
          env: { TZ: "America/New_York" },
        },
      },
      {
        extends: true,
        test: { name: "pack", include: ["tests/pack/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      { extends: true, test: { name: "notebooks", include: ["tests/notebooks/*.test.ts"], testTimeout: 120_000 } },
      {
        // In an installed Chromium; one page after another, since each starts a browser.
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: "runtimes", include: ["tests/runtimes/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
