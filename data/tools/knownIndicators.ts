/**
 * Writes the ids of the bundled catalogue as a type, by which an editor completes them.
 *
 *     tsx data/tools/knownIndicators.ts
 *
 * To be run after indicators are added to, renamed in or taken from `data/indicators.json`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const CATALOGUE = new URL("../indicators.json", import.meta.url);
const TYPE = new URL("../../src/model/knownIndicators.ts", import.meta.url);

const { indicators } = JSON.parse(readFileSync(CATALOGUE, "utf8")) as { indicators: readonly { id: string }[] };
const members = indicators.map(({ id }) => `\n  | ${JSON.stringify(id)}`);
writeFileSync(
  TYPE,
  `// Written by data/tools/knownIndicators.ts from data/indicators.json.\n\n/** The ids of the bundled catalogue. */\nexport type KnownIndicatorId =${members.join("")};\n`,
);
