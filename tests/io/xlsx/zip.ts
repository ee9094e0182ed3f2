import { deflateRawSync } from "node:zlib";

/** A part of an archive; `claimed` is the size that its directory tells instead of the true one. */
export interface Part {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly claimed?: number;
  readonly flags?: number;
}

const two = (value: number): number[] => [value & 255, (value >> 8) & 255];
const four = (value: number): number[] => [...two(value), ...two(value >>> 16)];

/** Packs parts into a zip archive. Check sums are left out, which readers take as not known. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: number[] = [];
  let at = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const { name, text, claimed, flags = 0 } of parts) {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const packed = deflateRawSync(bytes, { level: 9 });
    const named = [...new TextEncoder().encode(name)];
    const sizes = [
      ...four(0),
      ...four(packed.length),
      ...four(claimed ?? bytes.length),
      ...two(named.length),
      ...two(0),
    ];
    const header = [...two(20), ...two(flags), ...two(8), ...four(0)];
    directory.push(...four(0x02014b50), ...two(20), ...header, ...sizes, ...two(0), ...two(0), ...two(0), ...four(0));
    directory.push(...four(at), ...named);
    push(Uint8Array.from([...four(0x04034b50), ...header, ...sizes, ...named]));
    push(packed);
  }
  const end = [...four(0x06054b50), 0, 0, 0, 0, ...two(parts.length), ...two(parts.length)];
  const start = at;
  push(Uint8Array.from(directory));
  push(Uint8Array.from([...end, ...four(at - start), ...four(start), 0, 0]));
  return Buffer.concat(pieces);
}

const NAMESPACE = "http://schemas.openxmlformats.org";
const MAIN = `${NAMESPACE}/spreadsheetml/2006/main`;
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`;
const PACKAGE = `${NAMESPACE}/package/2006`;

/** The parts of the smallest workbook that holds a sheet. */
export function partsOf(sheet: string, name = "试表"): readonly Part[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
  return [
    { name: "[Content_Types].xml", text: `<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: "_rels/.rels", text: relation("r1", "officeDocument", "xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: relation("r1", "worksheet", "worksheets/sheet1.xml") },
    { name: "xl/worksheets/sheet1.xml", text: sheet },
  ];
}

/** A sheet by the XML of its rows. */
export const sheetOf = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** A row of cells of text. */
export const textRow = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
