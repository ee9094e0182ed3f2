// Writes the API reference of every entry point, each under the name that users import. Any warning fails it: a type that
// is referred to but not exported, a link that leads nowhere.
import { fileURLToPath } from "node:url";
import { Application, type TypeDocOptions } from "typedoc";
import manifest from "../../package.json" with { type: "json" };
import { entryPoints } from "./entryPoints.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = "node_modules/.cache/eduplan/api";

// `eduplan` exports again what the rooms hold. It comes last, so that each thing is described in its room.
const [whole, ...rooms] = entryPoints.map(({ source }) => source);

const options: TypeDocOptions = {
  name: "eduplan",
  entryPoints: [...rooms, ...(whole === undefined ? [] : [whole])].map((source) => root + source),
  tsconfig: `${root}tsconfig.src.json`,
  basePath: root,
  readme: `${root}README.md`,
  projectDocuments: ["README.zh-CN.md", "ARCHITECTURE.md", "AGENTS.md", "CHANGELOG.md", "data/*.md"].map(
    (path) => root + path,
  ),
  includeVersion: true,
  disableSources: true,
  sort: ["source-order"],
  sortEntryPoints: false,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true },
  treatWarningsAsErrors: true,
};

const application = await Application.bootstrap(options);
const project = await application.convert();
if (project === undefined) process.exit(1);

for (const { specifier, source } of entryPoints) {
  const path = source.replace(/(\/index)?\.ts$/, "");
  const module = project.children?.find(({ name }) => name === path);
  if (module === undefined) throw new Error(`no module was made of ${source} (${manifest.name} ${manifest.version})`);
  module.name = specifier;
}

application.validate(project);
await application.generateDocs(project, root + out);
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;
else console.log(`${out}/index.html`);
