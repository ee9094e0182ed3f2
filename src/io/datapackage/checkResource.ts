import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding, Params } from "../../model/finding.ts";
import { faultAt, quoted, verbatim } from "../faults.ts";
import { NOWHERE } from "../tables/places.ts";
import { PLAN_TABLES } from "../tables/plans/definitions.ts";

/** A resource that is one of the tables of plans, with the text of its file. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly delimiter: string;
  readonly formulaEscape?: string;
}

/** A resource as far as it can be read, and what there is to say of it. */
export interface CheckedResource {
  readonly resource?: Resource;
  readonly findings: readonly Finding[];
}

/** Looks at one resource of a descriptor: whether it is one of the tables of plans, and whether its file is there and unchanged. */
export function checkResource(given: unknown, textOf: (path: string) => string | undefined): CheckedResource {
  const name = textIn(given, "name");
  if (name === undefined) return only("io.package-resources", [], { found: verbatim(quoted(given)) });
  if (!PLAN_TABLES.some((each) => each.name === name)) {
    const finding = fault([name], "io.package-other-resource", { name: verbatim(name) });
    return { findings: [{ ...finding, severity: "info" }] };
  }
  const path = textIn(given, "path");
  if (path === undefined || !isInside(path)) {
    return only("io.package-path", [name], { found: verbatim(quoted(valueIn(given, "path"))) });
  }
  const text = textOf(path);
  if (text === undefined) return only("io.package-file-missing", [name], { path: verbatim(path) });
  const formulaEscape = textIn(given, "formulaEscape");
  const delimiter = textIn(valueIn(given, "dialect"), "delimiter") ?? ",";
  const resource = { name, path, text, delimiter, ...(formulaEscape !== undefined && { formulaEscape }) };
  const hash = textIn(given, "hash");
  const changed = hash?.startsWith("sha256:") && hash !== `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
  const finding = fault([name], "io.package-changed", { path: verbatim(path) });
  return { resource, findings: changed ? [{ ...finding, severity: "warning" }] : [] };
}

const fault = (path: Finding["path"], code: string, params: Params): Finding => faultAt(NOWHERE, code, path, params);

const only = (code: string, path: Finding["path"], params: Params): CheckedResource => ({
  findings: [fault(path, code, params)],
});

/** Whether a path leads to a file of the package: no address, and no way out of its folder. */
const isInside = (path: string): boolean =>
  !/^[a-z][a-z0-9+.-]*:|^[\\/~]/i.test(path) && !path.split(/[\\/]/).includes("..");

function valueIn(object: unknown, key: string): unknown {
  if (typeof object !== "object" || object === null || !Object.hasOwn(object, key)) return undefined;
  return (object as Readonly<Record<string, unknown>>)[key];
}

function textIn(object: unknown, key: string): string | undefined {
  const value = valueIn(object, key);
  return typeof value === "string" ? value : undefined;
}
