import type { Finding, Params } from "../../model/finding.ts";
import type { Bilingual } from "../../model/text.ts";
import { verbatim } from "../faults.ts";
import { archiveKind, fileKind, type NoWorkbook } from "./fileKind.ts";
import { type Scan, scanPart } from "./scanPart.ts";
import { type ZipPart, zipDirectory } from "./zipDirectory.ts";

/** How large a workbook may be to be read. */
export interface XlsxLimits {
  /** Bytes of all parts, unpacked; 134,217,728 (128 MB) when absent. */
  readonly bytes?: number;
  /** Cells in all sheets; 2,000,000 when absent. */
  readonly cells?: number;
}

/** A finding about the file as a whole. */
export const fileFault = (code: string, params: Params = {}): Finding => ({
  code,
  severity: "error",
  path: [],
  params,
});

/**
 * Looks whether a file is a workbook that can be unpacked without harm, before it is: what kind of file it is, what its directory claims,
 * and how much really comes out of each part, up to a limit. Gives what is wrong, or nothing.
 */
export async function checkFile(
  bytes: Uint8Array,
  { bytes: mostBytes = 134_217_728, cells: mostCells = 2_000_000 }: XlsxLimits = {},
): Promise<Finding | undefined> {
  const kind = fileKind(bytes);
  if (kind.kind !== "zip") return kindFault(kind);
  const parts = zipDirectory(bytes);
  if (typeof parts === "string") return fileFault("io.xlsx-damaged", { detail: verbatim(parts) });
  const archive = archiveKind(new Set(parts.map(({ name }) => name)));
  if (archive) return kindFault(archive);
  const claimed = parts.reduce((sum, { size }) => sum + size, 0);
  if (claimed > mostBytes) return tooManyBytes(claimed, mostBytes);
  return checkParts(bytes, parts, { bytes: mostBytes, cells: mostCells });
}

async function checkParts(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: Required<XlsxLimits>,
): Promise<Finding | undefined> {
  let size = 0;
  let cells = 0;
  for (const part of parts) {
    const scan = await scanOf(bytes, part, limits.bytes - size);
    if (scan === "broken") return damaged(`${part.name} cannot be unpacked`);
    if (scan === undefined) continue;
    size += scan.size;
    cells += scan.cells;
    if (size > limits.bytes) return tooManyBytes(size, limits.bytes);
    if (scan.size !== part.size) return damaged(`${part.name} is not as long as the file says`);
    if (cells > limits.cells) return tooManyCells(cells, limits.cells);
    if (/\.xml$/i.test(part.name) && !scan.isWhole) return damaged(`${part.name} ends too early`);
  }
  return undefined;
}

async function scanOf(bytes: Uint8Array, part: ZipPart, limit: number): Promise<Scan | undefined | "broken"> {
  if (part.size === 0) return undefined;
  try {
    return await scanPart(bytes, part, limit);
  } catch {
    return "broken";
  }
}

const damaged = (detail: string): Finding => fileFault("io.xlsx-damaged", { detail: verbatim(detail) });

function kindFault(kind: NoWorkbook): Finding {
  if (kind.kind === "encrypted") return fileFault("io.xlsx-encrypted");
  return fileFault("io.xlsx-not-a-workbook", { found: kind.found, remedy: kind.remedy });
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_048_576)} MB`;

const tooManyBytes = (found: number, limit: number): Finding =>
  tooLarge(
    { zh: `解压后至少 ${megabytes(found)}`, en: `at least ${megabytes(found)} when unpacked` },
    verbatim(megabytes(limit)),
    "bytes",
  );

const tooManyCells = (found: number, limit: number): Finding =>
  tooLarge(
    { zh: `至少 ${found} 个单元格`, en: `at least ${found} cells` },
    { zh: `${limit} 个`, en: String(limit) },
    "cells",
  );

const tooLarge = (found: Bilingual, limit: Bilingual, option: string): Finding =>
  fileFault("io.xlsx-too-large", { found, limit, option: verbatim(option) });
