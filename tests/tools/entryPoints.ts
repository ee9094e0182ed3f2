import manifest from "../../package.json" with { type: "json" };

/** One module that users can import: its specifier, the source it is built from, the file it is built to. */
export interface EntryPoint {
  readonly specifier: string;
  readonly source: string;
  readonly built: string;
}

/** The modules of package.json's exports map. dist/ mirrors src/, so each source path follows from the map itself. */
export const entryPoints: readonly EntryPoint[] = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
  if (typeof target === "string") return [];
  const built = target.default.replace("./", "");
  const source = built.replace(/^dist\//, "src/").replace(/\.js$/, ".ts");
  return [{ specifier: subpath.replace(/^\./, manifest.name), source, built }];
});

/** The sources that are built into dist/base.js: the model and the catalogue, which everything stands on. */
export const inBase = /^src\/(model\/|catalog\/(?!(benchmarks|index|nationalObservations|schemes)\.ts))/;

/** The sources that are built into dist/core.js: the verbs. */
export const inCore = /^src\/(core\.ts|(align|audit|diff|score|track)\/)/;
