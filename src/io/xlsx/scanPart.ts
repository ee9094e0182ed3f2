import { decode, type PieceReader, unpacking } from "./platform.ts";
import type { ZipPart } from "./zipDirectory.ts";

/** What unpacking a part showed, without keeping it. */
export interface Scan {
  /** The bytes unpacked; over the limit when it was reached, and then no more were. */
  readonly size: number;
  /** How many cells it holds. */
  readonly cells: number;
  /** Whether the element that it begins with is closed at its end. */
  readonly isWhole: boolean;
}

const CELL = /<(?:\w{1,20}:)?c[\s/>]/g;
/** So many characters of a piece are looked at again with the next, since a tag may lie across. */
const OVERLAP = 24;
const ENOUGH = 2000;

/**
 * Unpacks a part of XML piece by piece and counts, until more than `limit` bytes have come out. `undefined` where the runtime cannot
 * unpack; throws when the part is not packed as it says.
 */
export async function scanPart(bytes: Uint8Array, part: ZipPart, limit: number): Promise<Scan | undefined> {
  const packed = bytes.subarray(part.start, part.start + part.packedSize);
  const reader = part.isDeflated ? unpacking(packed) : whole(packed);
  if (!reader) return undefined;
  let size = 0;
  let cells = 0;
  let head = "";
  let tail = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      break;
    }
    const overlap = tail.slice(-OVERLAP);
    const text = decode(value, "latin1");
    cells += countCells(overlap + text) - countCells(overlap);
    if (head.length < ENOUGH) head += text.slice(0, ENOUGH);
    tail = (tail + text.slice(-ENOUGH)).slice(-ENOUGH);
  }
  return { size, cells, isWhole: isClosed(head, tail) };
}

/** Gives bytes that are not packed in one piece. */
function whole(bytes: Uint8Array): PieceReader {
  let isRead = false;
  return {
    read: async () => {
      if (isRead) return { done: true };
      isRead = true;
      return { done: false, value: bytes };
    },
    cancel: async () => undefined,
  };
}

const countCells = (text: string): number => text.match(CELL)?.length ?? 0;

function isClosed(head: string, tail: string): boolean {
  const bare = head.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  const [opening, root] = /<([A-Za-z_][\w:.-]*)[^>]*>/.exec(bare) ?? [];
  if (opening === undefined) return false;
  return opening.endsWith("/>") || new RegExp(`</${root}\\s*>\\s*$`).test(tail);
}
