/**
 * Writes the tidy tables, `data/tables/*.csv`, and their description, `data/datapackage.json`.
 *
 *     npm run tables
 *
 * To be run after a plan, the catalogue, the benchmarks or the version has changed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { writeTables } from "./tables/writeTables.ts";

const DATA = new URL("../", import.meta.url);

mkdirSync(new URL("tables/", DATA), { recursive: true });
for (const [path, text] of writeTables()) writeFileSync(new URL(path, DATA), text);
