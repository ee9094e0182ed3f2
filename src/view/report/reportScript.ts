import { ADDRESS_SCRIPT } from "./script/address.ts";
import { CONTROLS_SCRIPT } from "./script/controls.ts";
import { EVIDENCE_SCRIPT } from "./script/evidence.ts";
import { ROWS_SCRIPT } from "./script/rows.ts";

/**
 * The report's only script: filters, pop-ups with the evidence, day and night. It is kept as text, not as a function to be
 * written out with `toString`: what stands here is what stands in a page, byte for byte, whether the source runs unbuilt or was
 * minified (tools that keep names of functions would put helpers of theirs into one), so that its hash in the policy
 * does not change; and the library need not know the types of a browser. It holds no backslash, backquote or dollar sign and no words of
 * a language. Plain ECMAScript 2020; whatever it cannot do, the page can still be read.
 */
export const REPORT_SCRIPT: string = `
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const root = document.documentElement;
  const tip = byId("tip");
  const value = (id) => (byId(id) ? byId(id).value : "");
  const plain = (text) => text.normalize("NFKC").toLowerCase();
${[ROWS_SCRIPT, ADDRESS_SCRIPT, EVIDENCE_SCRIPT, CONTROLS_SCRIPT].join("")}})();
`;
