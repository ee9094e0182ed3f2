// The runtimes take some 380 MB: they are fetched only when a script that needs them runs, and once per pinned version.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { runtimes, runtimesFolder } from "./runtimes.ts";

function isInstalled([name, version]: [string, string]): boolean {
  const manifest = `${runtimesFolder}node_modules/${name}/package.json`;
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version;
}

if (!Object.entries(runtimes).every(isInstalled)) {
  execFileSync("npm", ["ci", "--prefix", runtimesFolder, "--no-audit", "--no-fund"], { stdio: "inherit" });
}
