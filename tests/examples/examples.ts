import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One way of running an example. */
export interface Example {
  /** File under examples/. */
  readonly script: string;
  readonly args: readonly string[];
  /** What it prints, a file in this folder. */
  readonly golden: string;
}

/** The checkout. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The text of an example. */
export const scriptText = (script: string): string => readFileSync(`${root}examples/${script}`, "utf8");

/** Whether an example writes files, to the folder given by `--out`. */
export const writesFiles = (script: string): boolean => scriptText(script).includes("node:fs");

/** Every script in examples/; one that knows `--en` in both languages. */
export const examples: readonly Example[] = readdirSync(`${root}examples`)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((script) => {
    const name = script.replace(/\.ts$/, "");
    if (!scriptText(script).includes("--en")) return [{ script, args: [], golden: `${name}.txt` }];
    return [
      { script, args: [], golden: `${name}.zh.txt` },
      { script, args: ["--en"], golden: `${name}.en.txt` },
    ];
  });
