/**
 * Writes the codebook of the data, `data/CODEBOOK.md`.
 *
 *     npm run codebook
 *
 * To be run after an interface of `src/model/`, a comment there, or a table of codes has changed.
 */
import { writeFileSync } from "node:fs";
import { writeCodebook } from "./codebook/writeCodebook.ts";

writeFileSync(new URL("../CODEBOOK.md", import.meta.url), writeCodebook());
