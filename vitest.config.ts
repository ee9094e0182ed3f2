import { defineConfig } from "vitest/config";

const apart = ["tests/pack/**", "tests/runtimes/**"];

export default defineConfig({
  // Tests import "eduplan/…" as users do; the paths in tsconfig.json lead to src/.
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ["default", "json"],
    outputFile: { json: process.env.EDUPLAN_TEST_REPORT ?? "node_modules/.cache/eduplan/vitest.json" },
    coverage: { include: ["src/**"], reporter: ["text"] },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: apart, env: { TZ: "Asia/Shanghai" } },
      },
      {
        // Once more west of Greenwich, where a date read as UTC midnight falls on the day before. The tests directly in
        // tests/ are about the project, not about results.
        extends: true,
        test: {
          name: "new-york",
          include: ["tests/*/**/*.test.ts"],
          exclude: [...apart, "tests/laws/**"],
          env: { TZ: "America/New_York" },
        },
      },
      {
        extends: true,
        test: { name: "pack", include: ["tests/pack/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      { extends: true, test: { name: "runtimes", include: ["tests/runtimes/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
