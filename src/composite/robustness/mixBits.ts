/**
 * A 32-bit hash of a sequence of 32-bit integers: whole-number arithmetic only, so that every runtime gives the same. It is the
 * finaliser of MurmurHash3 (A. Appleby, public domain), applied after each word.
 */
export function mixBits(...words: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const word of words) hash = mixWord(hash, word);
  return hash >>> 0;
}

/** One more word into a hash. */
export function mixWord(hash: number, word: number): number {
  let h = hash ^ Math.imul(word, 0xcc9e2d51);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) + 0x6a09e667;
}
