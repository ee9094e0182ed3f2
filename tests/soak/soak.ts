/**
 * What takes too long for every run, by hand, an hour or so:
 *
 *     npm run soak                 the four parts
 *     npm run soak -- laws         the laws of the tests, each on as many inputs as fit into SOAK_SECONDS (8)
 *     npm run soak -- growth       whether the cost of reading a text grows with its length alone
 *     npm run soak -- mutation     whether the tests notice a change of the rules by which targets compare
 *     npm run soak -- nation       every verb that may be asked of a nation's plans, and their files: time, memory, size
 *
 * The results are dated in examples/guide/reference.md.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./", import.meta.url));
const counts = `${here}../../node_modules/.cache/eduplan/soak-counts.txt`;

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync("npx", [command, ...args], {
    cwd: `${here}../..`,
    stdio: "inherit",
    env: { ...process.env, SOAK_COUNTS: counts, NODE_OPTIONS: "--max-old-space-size=8192" },
  });
};

const parts: Readonly<Record<string, () => void>> = {
  laws: () => {
    writeFileSync(counts, "");
    run("vitest", "run", "--config", "tests/soak/vitest.soak.ts");
    const tried = readFileSync(counts, "utf8").trim().split("\n").map(Number);
    rmSync(counts);
    console.log(`${tried.reduce((sum, each) => sum + each, 0)} inputs for ${tried.length} laws`);
  },
  growth: () => run("tsx", "tests/soak/growth.ts"),
  mutation: () => run("stryker", "run", "tests/soak/stryker.config.json"),
  nation: () => run("tsx", "tests/soak/nation.ts"),
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name} of a soak; there are ${Object.keys(parts).join(", ")}`);
  part();
}
