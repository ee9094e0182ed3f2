declare module "tiny-inflate" {
  /** Fills `into` with what `packed` (raw deflate) holds, and returns it. */
  export default function inflate(packed: Uint8Array, into: Uint8Array): Uint8Array;
}
