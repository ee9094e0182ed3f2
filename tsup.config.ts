import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, posix, relative, resolve, sep } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { entryPoints, inBase, inCore } from "./tests/tools/entryPoints.ts";

// Opening a file costs Node more than parsing its share of a larger one. So model and catalogue are one file, base.js, and
// the verbs another, core.js, of which most rooms' outputs only re-export their part; what is built apart imports these
// instead of carrying the same modules a second time. Reading a text needs no verb, so it does not wait for core.js.

/** dist/ mirrors src/: one output per entry of the exports map. */
const outputs = Object.fromEntries(
  entryPoints.map(({ source }) => [source.replace(/^src\//, "").replace(/\.ts$/, ""), source]),
);
const rooms = Object.entries(outputs).filter(([name]) => /^(align|audit|diff|score|track)\//.test(name));
const apart = Object.entries(outputs).filter(([name]) =>
  /^(catalog|composite|extract|io|model|schema|view)\//.test(name),
);
const plans = Object.entries(outputs).filter(([name]) => name.startsWith("data/"));

/** With this name defined Papa Parse has no use for Node's streams, and what requires them is left out as unused. */
const define = { PAPA_BROWSER_CONTEXT: "true" };

/** What a source module exports at run time. */
async function exportsOf(source: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["zod", "stream"],
    define,
    outfile: "module.js",
  });
  return (metafile.outputs["module.js"]?.exports ?? []).join(", ");
}

/** Writes the outputs that only re-export: dist/<room>/index.js for each room of the core, and dist/index.js. */
async function writeRooms(): Promise<void> {
  const whole: string[] = [];
  for (const [name, source] of rooms) {
    const names = await exportsOf(source);
    mkdirSync(dirname(`dist/${name}.js`), { recursive: true });
    writeFileSync(`dist/${name}.js`, `export { ${names} } from "../core.js";\n`);
    whole.push(`export { ${names} } from "./core.js";\n`);
  }
  for (const [name, source] of apart) whole.push(`export { ${await exportsOf(source)} } from "./${name}.js";\n`);
  writeFileSync("dist/index.js", whole.join(""));
}

/** Leaves modules of the base to base.js, of the verbs to core.js, and to other rooms the one that has the schemas. */
const importBuilt = (from: "core" | "apart"): Plugin => ({
  name: "import-built",
  setup({ onResolve }) {
    const dist = from === "core" ? "." : "..";
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point") return undefined;
      const folder = relative(process.cwd(), resolveDir).replaceAll(sep, "/");
      const file = posix.join(folder, path);
      if (inBase.test(file)) return { path: `${dist}/base.js`, external: true };
      if (from === "core") return undefined;
      if (inCore.test(file)) return { path: `${dist}/core.js`, external: true };
      if (file === "src/schema/index.ts") return { path: `${dist}/schema/index.js`, external: true };
      return undefined;
    });
  },
});

/** Writes the entry of base.js, which gives what any of its modules gives. */
function baseEntry(): string {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll(sep, "/")}`)
    .filter((path) => path.endsWith(".ts") && inBase.test(path));
  const entry = "node_modules/.cache/eduplan/base.ts";
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, files.map((file) => `export * from ${JSON.stringify(resolve(file))};\n`).join(""));
  return entry;
}

/**
 * JSON becomes a string, which V8 scans faster than the same data as an object literal. Plans are parsed at once, since they
 * are plain data; the catalogue's files when one of their keys is first read. Of these the long ones are packed, since even
 * a string is scanned, and many an import never reads them.
 */
const parsedJson: Plugin = {
  name: "parsed-json",
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const value: object = JSON.parse(readFileSync(path, "utf8"));
      const text = JSON.stringify(value);
      const written = `JSON.parse(${JSON.stringify(text)})`;
      if (path.includes("plans")) return { contents: `export default /* @__PURE__ */ ${written};`, loader: "js" };
      const keys = Object.keys(value).map((key) => `get ${key}() { return read().${key}; }`);
      const isLong = text.length > 10_000;
      const packed = `JSON.parse(unpack("${deflateRawSync(text, { level: 9 }).toString("base64")}", ${Buffer.byteLength(text)}))`;
      const contents = `${isLong ? `import { unpack } from ${JSON.stringify(resolve("src/unpack.ts"))};` : ""}
        let data; const read = () => (data ??= ${isLong ? packed : written}); export default { ${keys.join(", ")} };`;
      return { contents, loader: "js", resolveDir: process.cwd() };
    });
  },
};

const common: Options = {
  tsconfig: "tsconfig.src.json",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  esbuildPlugins: [parsedJson],
  define,
  // What package.json calls a dependency or peer stays an import; devDependencies that src imports are bundled.
  esbuildOptions(options) {
    // Without it every Chinese character becomes a \uXXXX escape.
    options.charset = "utf8";
    options.legalComments = "linked";
    // Loading is mostly parsing. Source maps are published beside, and the source they point to, so they need not hold it.
    options.minify = true;
    options.sourcesContent = false;
  },
};

export default defineConfig([
  { ...common, entry: { base: baseEntry() }, splitting: false },
  {
    ...common,
    entry: { core: "src/core.ts" },
    splitting: false,
    esbuildPlugins: [parsedJson, importBuilt("core")],
    onSuccess: writeRooms,
    // tsup's declaration build sets `baseUrl`, which TypeScript 6 refuses unless told to ignore it.
    dts: { entry: outputs, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  ...apart.map(
    ([name, source]): Options => ({
      ...common,
      entry: { [name]: source },
      splitting: false,
      esbuildPlugins: [parsedJson, importBuilt("apart")],
    }),
  ),
  // A plan is in one chunk, whether it is loaded alone or with the others.
  { ...common, entry: Object.fromEntries(plans), splitting: true },
]);
