import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { EDUPLAN_SOURCES } = process.env;

/** The folder of the plans' texts, which are not part of the project. */
export const folder: URL = EDUPLAN_SOURCES
  ? pathToFileURL(`${EDUPLAN_SOURCES}/`)
  : new URL("../../../shared/sources/", import.meta.url);

export const textsArePresent: boolean = existsSync(folder);

/** The text that a bundled plan was read from. */
export const textOf = (plan: string): string => readFileSync(new URL(`${plan}.txt`, folder), "utf8");
