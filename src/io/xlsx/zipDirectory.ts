// Enough of the zip format to know what an archive claims before anything unpacks it. What is unusual in a workbook (zip64, several
// volumes, encryption, a part named twice) is refused rather than understood.

import { decode } from "./platform.ts";

/** A part of an archive, as its directory describes it. */
export interface ZipPart {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const LARGEST_COMMENT = 65_535;

/** The parts of an archive, or in a word of English what is wrong with it. */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return "its end is missing";
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return "it is a zip64 archive";
  const parts: ZipPart[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return "its directory is broken";
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0] = lengths;
    const name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const part = partAt(view, at, name);
    if (typeof part === "string") return part;
    if (names.has(name)) return `it holds ${name} twice`;
    names.add(name);
    parts.push(part);
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return parts;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - LARGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}

function partAt(view: DataView, at: number, name: string): ZipPart | string {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) return `${name} is encrypted`;
  if (method !== 0 && method !== 8) return `${name} is packed by an unknown method`;
  if (packedSize === 0xffffffff || size === 0xffffffff || header === 0xffffffff) return "it is a zip64 archive";
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER)
    return `${name} is not where it should be`;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > view.byteLength) return `${name} is cut off`;
  const isDeflated = method === 8;
  // An empty part takes two bytes when packed; a size of 0 on a larger one, or sizes told elsewhere, would get round every limit.
  const isHidden = isDeflated ? size === 0 && packedSize > 2 : size !== packedSize;
  if (isHidden || (packedSize === 0 && (flags & 8) !== 0)) return `${name} does not tell its size`;
  return { name, isDeflated, packedSize, size, start };
}
