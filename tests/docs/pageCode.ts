import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { transformSync } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The text of a page, by its path from the root. */
export const readPage = (path: string): string => readFileSync(join(root, path), "utf8");

/** A code block of a page: the words behind its fence, and what stands in it. */
export interface Block {
  readonly info: string;
  readonly code: string;
}

const FENCED = /^```(.*)\n([\s\S]*?)^```$/gm;

/** The code blocks of a page, in order. */
export const blocksOf = (page: string): readonly Block[] =>
  [...readPage(page).matchAll(FENCED)].map(([, info = "", code = ""]) => ({ info, code }));

/** A block of TypeScript, with the block of text behind it: what it is said to print. */
export interface Example {
  /** Its place among the page's TypeScript blocks, from 1, and its first line. */
  readonly name: string;
  readonly code: string;
  readonly printed?: string;
}

/** The TypeScript blocks of a page. A `text` block that follows one with nothing but words between is what it prints. */
export function examplesOf(page: string): readonly Example[] {
  const blocks = blocksOf(page);
  let count = 0;
  return blocks.flatMap(({ info, code }, index) => {
    if (info !== "ts") return [];
    count += 1;
    const next = blocks[index + 1];
    return [{ name: `${count}: ${code.split("\n")[0]}`, code, ...(next?.info === "text" && { printed: next.code }) }];
  });
}

/** Writes what an example prints into its page, in place of what stands there. */
export function updatePage(page: string, example: Example, printed: string): void {
  const before = `${example.code}\`\`\`\n`;
  const text = readPage(page);
  const from = text.indexOf("```text\n", text.indexOf(before) + before.length) + "```text\n".length;
  const to = text.indexOf("```", from);
  writeFileSync(join(root, page), text.slice(0, from) + printed + text.slice(to));
}

const IMPORT = /^import\s+(?:([\w$]+)|\*\s+as\s+([\w$]+)|\{([^}]*)\})\s+from\s+"([^"]+)"(?:\s+with\s+\{[^}]*\})?;$/gm;

/**
 * Runs an example as a reader would, in a folder of its own with the given files in it, and gives what it prints. It runs
 * in this process, since starting another for every block would take longer than all the rest.
 */
export async function printedBy(code: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const body = code.replace(IMPORT, (_, whole?: string, star?: string, names = "", from = "") => {
    const taken = names
      .split(",")
      .map((name: string) => name.trim())
      .filter((name: string) => name !== "" && !name.startsWith("type "))
      .map((name: string) => name.replace(/\s+as\s+/, ": "))
      .join(", ");
    const target = star ?? (whole === undefined ? `{ ${taken} }` : `{ default: ${whole} }`);
    return `const ${target} = await load(${JSON.stringify(from)});`;
  });
  const wrapped = `export default async (load, console) => {\n${body}\n}`;
  const { code: script } = transformSync(wrapped, { loader: "ts", format: "cjs", target: "node20" });
  const module: { exports: { default?: Run } } = { exports: {} };
  new Function("module", "exports", script)(module, module.exports);
  const printed: string[] = [];
  const log = (...args: readonly unknown[]): void => void printed.push(format(...args));
  const folder = mkdtempSync(join(tmpdir(), "eduplan-page-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const home = process.cwd();
  process.chdir(folder);
  try {
    await module.exports.default?.((specifier) => import(/* @vite-ignore */ specifier), { log, error: log });
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
  return printed.map((line) => `${line}\n`).join("");
}

type Run = (load: (specifier: string) => Promise<unknown>, console: object) => Promise<void>;
