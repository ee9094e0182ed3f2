import { oneOf } from "../options.ts";
import { randomStream } from "../random.ts";
import { checkSeed } from "./checkRobustness.ts";
import { DIRECTION_NUMBERS } from "./directionNumbers.ts";

/** Points of the unit cube by their number: any of them can be had at any time, and the same seed gives the same in every runtime. */
export interface SamplePoints {
  readonly dimensions: number;
  /** Writes the coordinates of a point, each in the open interval (0, 1), into `out`. */
  readonly write: (index: number, out: Float64Array) => void;
}

/** `sobol`: a scrambled Sobol' sequence; `random`: independent pseudo-random points. */
export type Sampling = "sobol" | "random";

/**
 * Points to sample a model with. `sobol` gives a Sobol' sequence with Joe & Kuo's direction numbers (2008), scrambled by Owen's nested
 * uniform scrambling (A. B. Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences, 1995): each bit of a coordinate is flipped or not by a hash
 * of the seed, the coordinate and the bits before it. So the points are uniform, estimates are unbiased, and 2^m points from the first on fill every
 * coordinate evenly. There are direction numbers for 128 coordinates; those beyond are pseudo-random (padding), so put what
 * matters most first. 32 bits a coordinate: at most 2³² points.
 *
 * @throws EduplanError `unknown-option` for a seed that is not a whole number, or another kind of sampling.
 */
export function samplePoints(dimensions: number, seed: number, sampling: Sampling = "sobol"): SamplePoints {
  checkSeed(seed);
  oneOf("sampling", sampling, ["sobol", "random"]);
  const sequence = sampling === "sobol" ? Math.min(dimensions, DIRECTION_NUMBERS.length) : 0;
  const directions = DIRECTION_NUMBERS.slice(0, sequence).map(directionsOf);
  const keys = directions.map((_, dimension) =>
    mixed(mixed(mixed(0x9e3779b9, seed), Math.floor(seed / 2 ** 32)), dimension),
  );
  const write = (index: number, out: Float64Array) => {
    directions.forEach((direction, dimension) => {
      const bits = scramble(sobolBits(index, direction), keys[dimension] ?? 0);
      // The middle of the cell, so that neither 0 nor 1 is ever met.
      out[dimension] = ((bits >>> 0) + 0.5) / 2 ** 32;
    });
    if (sequence === dimensions) return;
    const random = randomStream(seed, index);
    for (let dimension = sequence; dimension < dimensions; dimension++) out[dimension] = random() || Number.EPSILON / 4;
  };
  return { dimensions, write };
}

/** The 32 direction numbers of a coordinate, by the recurrence of Bratley & Fox (1988, ACM TOMS 14:88, algorithm 659). */
function directionsOf([polynomial = 1, ...initial]: readonly number[]): Uint32Array {
  const degree = initial.length;
  const directions = new Uint32Array(32);
  for (let bit = 0; bit < 32; bit++) {
    const given = initial[bit];
    if (degree === 0) directions[bit] = 2 ** (31 - bit);
    else if (given !== undefined) directions[bit] = given * 2 ** (31 - bit);
    else {
      const before = directions[bit - degree] ?? 0;
      let next = before ^ (before >>> degree);
      for (let k = 1; k < degree; k++) {
        if ((polynomial >>> (degree - k)) & 1) next ^= directions[bit - k] ?? 0;
      }
      directions[bit] = next;
    }
  }
  return directions;
}

function sobolBits(index: number, directions: Uint32Array): number {
  let bits = 0;
  for (let rest = index >>> 0, bit = 0; rest !== 0; rest >>>= 1, bit++) {
    if (rest & 1) bits ^= directions[bit] ?? 0;
  }
  return bits;
}

/** Owen's scrambling: whether a bit flips hangs on all bits above it, which with a one before them are a word of their own for every place. */
function scramble(bits: number, key: number): number {
  let flips = 0;
  for (let place = 0; place < 32; place++) {
    const above = place === 0 ? 1 : (1 << place) | (bits >>> (32 - place));
    flips = (flips << 1) | (mixed(key, above) & 1);
  }
  return bits ^ flips;
}

/** One more word into a hash of 32 bits, by the finaliser of MurmurHash3 (A. Appleby, public domain): whole-number arithmetic, the same in every runtime. */
function mixed(hash: number, word: number): number {
  let h = hash ^ Math.imul(word, 0xcc9e2d51);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) + 0x6a09e667;
}
