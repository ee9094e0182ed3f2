// What every runtime brings along and the language alone does not know of.

interface Pipe {
  readonly readable: { getReader(): PieceReader };
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}

/** Reads bytes piece by piece. */
export interface PieceReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface Platform {
  readonly TextDecoder: new (encoding: "utf-8" | "utf-16le" | "latin1") => { decode(bytes: Uint8Array): string };
  readonly DecompressionStream?: new (format: "deflate-raw") => Pipe;
}

const platform = globalThis as unknown as Platform;

/** Text from bytes. */
export const decode = (bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "latin1" = "utf-8"): string =>
  new platform.TextDecoder(encoding).decode(bytes);

/** Unpacks bytes piece by piece; `undefined` where the runtime cannot. */
export function unpacking(packed: Uint8Array): PieceReader | undefined {
  if (platform.DecompressionStream === undefined) return undefined;
  const { readable, writable } = new platform.DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // What goes wrong in writing is told by reading.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  return readable.getReader();
}
