import type { Span } from "../passage.ts";

/** The places of a sentence that something was read from. Most sentences have none, and pay for none. */
export function takenPlaces(length: number): {
  readonly has: (place: Span) => boolean;
  readonly add: (place: Span) => void;
} {
  let flags: Uint8Array | undefined;
  return {
    has: ({ start, end }) => flags?.subarray(start, end).includes(1) ?? false,
    add: ({ start, end }) => {
      flags ??= new Uint8Array(length);
      flags.fill(1, start, end);
    },
  };
}
