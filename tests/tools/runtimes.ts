import { fileURLToPath } from "node:url";
import manifest from "./runtimes/package.json" with { type: "json" };

/** The folder whose package.json pins the runtimes. */
export const runtimesFolder: string = fileURLToPath(new URL("./runtimes/", import.meta.url));

/** Name and version of each pinned runtime. */
export const runtimes: Readonly<Record<"bun" | "deno" | "node", string>> = manifest.dependencies;

/** Where the pinned binary of a runtime lies once `npm run runtimes` has run. */
export function runtimePath(runtime: keyof typeof runtimes): string {
  return `${runtimesFolder}node_modules/.bin/${runtime}`;
}
