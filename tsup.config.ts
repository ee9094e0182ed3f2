import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { defineConfig } from "tsup";
import { entryPoints } from "./tools/entryPoints.ts";

/** dist/ mirrors src/: one output per entry of the exports map. */
const outputs = Object.fromEntries(
  entryPoints.map(({ source }) => [source.replace(/^src\//, "").replace(/\.ts$/, ""), source]),
);

/** The rooms whose code is in core.js; their own outputs only re-export it. */
const rooms = Object.entries(outputs).filter(([name]) => /^(align|audit|catalog|diff|model|score|view)\//.test(name));

/** Writes dist/<room>/index.js for each room of the core. */
async function writeRooms(): Promise<void> {
  for (const [name, source] of rooms) {
    const { metafile } = await build({
      entryPoints: [source],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      outfile: "room.js",
    });
    const names = metafile.outputs["room.js"]?.exports ?? [];
    mkdirSync(dirname(`dist/${name}.js`), { recursive: true });
    writeFileSync(`dist/${name}.js`, `export { ${names.join(", ")} } from "../core.js";\n`);
  }
}

export default defineConfig({
  entry: {
    core: "src/core.ts",
    ...Object.fromEntries(Object.entries(outputs).filter(([name]) => !rooms.some(([room]) => room === name))),
  },
  tsconfig: "tsconfig.src.json",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  clean: true,
  // What package.json calls a dependency or peer stays an import; devDependencies that src imports are bundled.
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 refuses unless told to ignore it.
  dts: { entry: outputs, compilerOptions: { ignoreDeprecations: "6.0" } },
  onSuccess: writeRooms,
  esbuildOptions(options) {
    // Without it every Chinese character becomes a \uXXXX escape.
    options.charset = "utf8";
    options.legalComments = "linked";
  },
});
