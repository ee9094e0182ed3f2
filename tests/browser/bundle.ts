import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createLogger, preview } from "vite";

/** A page bundled by Vite and served on this machine. */
export interface BundledPage {
  readonly url: string;
  /** What Vite warned of while it bundled: a module that browsers do not have, a circular import … */
  readonly warnings: readonly string[];
  /** The files that were made, each with the modules in it. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Stops the server and removes the files. */
  close(): Promise<void>;
}

/** Bundles the index.html of a folder as an app would be published, and serves it. "eduplan/…" is the built package. */
export async function bundlePage(folder: string): Promise<BundledPage> {
  const outDir = mkdtempSync(join(tmpdir(), "eduplan-page-"));
  const warnings: string[] = [];
  const note = (message: string): void => {
    warnings.push(message);
  };
  const customLogger = { ...createLogger("warn"), warn: note, warnOnce: note };
  const shared = { root: folder, configFile: false, logLevel: "warn", customLogger, base: "./" } as const;
  const built = await build({ ...shared, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 } });
  const files = new Map<string, readonly string[]>();
  for (const { output } of [built].flat() as Extract<typeof built, { output: unknown }>[])
    for (const file of output) files.set(file.fileName, file.type === "chunk" ? file.moduleIds : []);
  const server = await preview({ ...shared, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    warnings,
    files,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
