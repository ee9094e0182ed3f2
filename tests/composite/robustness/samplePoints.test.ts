import { samplePoints } from "eduplan/composite";
import { describe, expect, it } from "vitest";

const pointsOf = (dimensions: number, seed: number, count: number, sampling?: "sobol" | "random") => {
  const points = samplePoints(dimensions, seed, sampling);
  return Array.from({ length: count }, (_, index) => {
    const out = new Float64Array(dimensions);
    points.write(index, out);
    return out;
  });
};

describe("samplePoints", () => {
  it("puts exactly one of 2^m points into each of 2^m slices of each of 128 coordinates", () => {
    const points = pointsOf(128, 5, 256);
    for (let coordinate = 0; coordinate < 128; coordinate++) {
      const slices = new Set(points.map((point) => Math.floor((point[coordinate] ?? 0) * 256)));
      expect(slices.size).toBe(256);
    }
  });

  it("fills every elementary box of the first two coordinates once, as a (0, m, 2)-net does", () => {
    const points = pointsOf(2, 11, 256);
    for (let split = 0; split <= 8; split++) {
      const [across, along] = [2 ** split, 2 ** (8 - split)];
      const boxes = new Set(points.map(([x = 0, y = 0]) => `${Math.floor(x * across)} ${Math.floor(y * along)}`));
      expect(boxes.size).toBe(256);
    }
  });

  it("takes Joe & Kuo's direction numbers: scrambling may turn the leading bit of a coordinate, but in all points alike", () => {
    // The leading bits of the direction numbers 0 … 10, as SciPy's unscrambled qmc.Sobol has them.
    const known: Record<number, string> = {
      4: "10011101001",
      20: "11110010110",
      63: "10011100101",
      127: "11000110110",
    };
    const points = pointsOf(128, 3, 1025);
    for (const [coordinate, bits] of Object.entries(known)) {
      const leading = (index: number) => ((points[index]?.[Number(coordinate)] ?? 0) < 0.5 ? 0 : 1);
      expect(Array.from(bits, (_, bit) => leading(2 ** bit) ^ leading(0)).join("")).toBe(bits);
    }
  });

  it("gives any point by its number, in the open cube, the same for the same seed", () => {
    const points = samplePoints(3, 9);
    const [one, two] = [new Float64Array(3), new Float64Array(3)];
    points.write(1000, one);
    samplePoints(3, 9).write(1000, two);
    expect(two).toEqual(one);
    expect([...one].map((each) => each.toFixed(9))).toEqual(["0.717439619", "0.718598833", "0.342583981"]);
    samplePoints(3, 10).write(1000, two);
    expect(two).not.toEqual(one);
    for (const point of pointsOf(200, 1, 64)) expect(point.every((each) => each > 0 && each < 1)).toBe(true);
  });

  it("is uniform with random points and in the coordinates beyond the table", () => {
    for (const points of [pointsOf(2, 4, 4096, "random"), pointsOf(130, 4, 4096).map((point) => point.subarray(128))]) {
      const sum = (f: (point: Float64Array) => number) => points.reduce((total, point) => total + f(point), 0) / 4096;
      expect(sum(([x = 0]) => x)).toBeCloseTo(0.5, 1);
      expect(Math.abs(sum(([x = 0, y = 0]) => (x - 0.5) * (y - 0.5)))).toBeLessThan(0.006);
      const counts = new Array<number>(16).fill(0);
      for (const [x = 0] of points) counts[Math.floor(x * 16)] = (counts[Math.floor(x * 16)] ?? 0) + 1;
      // Chi-squared with 15 degrees of freedom: beyond 37.7 in one of a thousand.
      expect(counts.reduce((total, count) => total + (count - 256) ** 2 / 256, 0)).toBeLessThan(37.7);
    }
  });
});
