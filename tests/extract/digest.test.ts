import fc from "fast-check";
import { expect, it } from "vitest";
import { digestOf, portableDigestOf } from "../../src/extract/digest.ts";

it("is the published digest of a text, in the runtime's code and in the portable one", () => {
  // FIPS 180-4, the example of one block.
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect([digestOf("abc"), portableDigestOf("abc")]).toEqual([abc, abc]);
});

it("is the same in both for any text, halves of characters among them", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "学", "\ud83d\ude00", "\ud83d", "\n") }), (text) => {
      expect(digestOf(text)).toBe(portableDigestOf(text));
    }),
  );
});
