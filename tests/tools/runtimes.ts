import { fileURLToPath } from "node:url";
import manifest from "./runtimes/package.json" with { type: "json" };

type Runtime = keyof typeof manifest.dependencies;

/** The folder whose package.json pins the runtimes. */
export const runtimesFolder: string = fileURLToPath(new URL("./runtimes/", import.meta.url));

/** Name and version of each pinned runtime; an older Node stands under a name of its own, as an alias of the package. */
export const runtimes: Readonly<Record<Runtime, string>> = {
  ...manifest.dependencies,
  "node-22": manifest.dependencies["node-22"].replace("npm:node@", ""),
};

/** Where the pinned binary of a runtime lies once `npm run runtimes` has run. */
export function runtimePath(runtime: Runtime): string {
  // Both Nodes call their command "node", of which .bin/ has room for one.
  const inFolder = runtime.startsWith("node") ? `${runtime}/bin/node` : `.bin/${runtime}`;
  return `${runtimesFolder}node_modules/${inFolder}`;
}
