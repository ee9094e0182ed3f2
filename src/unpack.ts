import inflate from "tiny-inflate";

/**
 * The text that the build has deflated and written in base64; `size` is its length in UTF-8. No source imports this: the
 * build puts it around the catalogue's files, because a script is scanned whole before it runs and they would be most of it.
 */
export function unpack(base64: string, size: number): string {
  const binary = atob(base64);
  const packed = new Uint8Array(binary.length);
  for (let at = 0; at < packed.length; at++) packed[at] = binary.charCodeAt(at);
  return new TextDecoder().decode(inflate(packed, new Uint8Array(size)));
}
