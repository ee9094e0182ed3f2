import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entryPoints } from "./entryPoints.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What an app that imports something of the built package has to send, in bytes. */
export interface Size {
  /** What it imports, as a module that only exports it again. */
  readonly app: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  /** `gzip` of an app that has zod already. */
  readonly withoutZod: number;
}

/** Apps that use one thing of an entry point. */
const singleUses: readonly string[] = [
  `export { describe } from "eduplan/model"`,
  `export { safeParsePlan } from "eduplan/schema"`,
  `export { resolveIndicator } from "eduplan/catalog"`,
  `export { extractPlan } from "eduplan/extract"`,
  `export { align } from "eduplan/align"`,
  `export { audit } from "eduplan/audit"`,
  `export { diff } from "eduplan/diff"`,
  `export { track } from "eduplan/track"`,
  `export { score } from "eduplan/score"`,
  `export { compositeIndex } from "eduplan/composite"`,
  `export { gini } from "eduplan/composite"`,
  `export { toSssom } from "eduplan/io"`,
  `export { toCsv, toRows } from "eduplan/io"`,
  `export { fromJson } from "eduplan/io"`,
  `export { toText } from "eduplan/view"`,
  `export { toVegaLite } from "eduplan/view"`,
  `export { align } from "eduplan"`,
  `export { plan } from "eduplan/data/jizhou"`,
];

/** The apps whose sizes are told: all of each entry point, then one thing alone. */
export const apps: readonly string[] = [
  ...entryPoints.map(({ specifier }) => `export * from "${specifier}"`),
  ...singleUses,
];

/** Bundles an app as its author would, from dist/. */
export async function bundleApp(app: string, external: readonly string[] = []): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    external: [...external],
    // The paths of tsconfig.json would lead to src/.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The sizes of an app. */
export async function sizeOf(app: string): Promise<Size> {
  const whole = await bundleApp(app);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  return {
    app,
    minified: whole.length,
    gzip: gzipped(whole),
    brotli: brotliCompressSync(whole, { params }).length,
    withoutZod: gzipped(await bundleApp(app, ["zod"])),
  };
}

/** How many bytes are sent where a server compresses as most do. */
export function gzipped(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}
