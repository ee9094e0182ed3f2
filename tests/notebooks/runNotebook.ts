import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runtimePath } from "../tools/runtimes.ts";

/** A notebook as a file of nbformat 4 has it. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: { readonly kernelspec?: { readonly name: string } };
  readonly nbformat: number;
}

/** One cell; only code has outputs. */
export interface Cell {
  readonly cell_type: "markdown" | "code";
  readonly id: string;
  /** The lines, in one text or several. */
  readonly source: string | readonly string[];
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
}

/** What a cell gave: data by MIME type, a printed text or an error. */
interface Output {
  readonly output_type: "execute_result" | "display_data" | "stream" | "error";
  readonly data?: Readonly<Record<string, unknown>>;
  readonly text?: string | readonly string[];
}

/** nbformat writes texts whole or as lines. */
export const textOf = (lines: unknown): string => [lines].flat().join("");

/** The Python that has nbclient: Debian's own, also where another comes first in PATH. */
const python = process.env.EDUPLAN_PYTHON ?? "/usr/bin/python3";
const runner = fileURLToPath(new URL("run.py", import.meta.url));

/**
 * Runs a notebook in Deno's kernel and gives it with its outputs. The kernel is made known in a folder that is removed after, so
 * nothing on the machine changes.
 *
 * @throws Error when a cell throws, or nbclient is not installed.
 */
export async function runNotebook(path: string): Promise<Notebook> {
  const folder = mkdtempSync(join(tmpdir(), "eduplan-notebook-"));
  try {
    const kernel = join(folder, "data", "kernels", "deno");
    mkdirSync(kernel, { recursive: true });
    const command = [runtimePath("deno"), "jupyter", "--kernel", "--conn", "{connection_file}"];
    const spec = { argv: command, display_name: "Deno", language: "typescript" };
    writeFileSync(join(kernel, "kernel.json"), JSON.stringify(spec));
    const env = {
      ...process.env,
      JUPYTER_CONFIG_DIR: join(folder, "config"),
      JUPYTER_DATA_DIR: join(folder, "data"),
      JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
      DENO_DIR: join(folder, "deno"),
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
    };
    const { stdout } = await promisify(execFile)(python, [runner, path], { env, maxBuffer: 1 << 28 });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
