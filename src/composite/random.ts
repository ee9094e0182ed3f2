import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { EduplanError } from "../model/error.ts";

/**
 * An endless stream of numbers uniform in [0, 1), multiples of 2⁻⁵³, which `seed` and `stream` alone decide: the same in every runtime, since
 * only whole numbers of 32 bits are computed with. Streams of one seed are independent, so replicate i can be had without those before it.
 * The generator is xoroshiro128+ (Blackman and Vigna 2018); its state is mixed from seed and stream, as near seeds would else begin alike.
 *
 * Throws `EduplanError` (`composite.seed`) when either is not a whole number within ±2⁵³.
 */
export function randomStream(seed: number, stream = 0): () => number {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(stream)) {
    throw new EduplanError("composite.seed", `A seed is a whole number within ±2^53, not ${seed}, ${stream}.`);
  }
  const state: number[] = [];
  let word = 0;
  for (const part of [seed, seed / 2 ** 32, stream, stream / 2 ** 32]) {
    word = mixed(word ^ (Math.floor(part) | 0));
    state.push(word);
  }
  const generator = xoroshiro128plusFromState(state.map((each, index) => mixed(each + word + index)));
  return () => uniformFloat64(generator);
}

/** Spreads the bits of a 32-bit word (the finaliser of MurmurHash3, after a Weyl step so that 0 does not stay 0). */
function mixed(word: number): number {
  let bits = (word + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
