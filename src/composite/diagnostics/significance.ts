/**
 * Two-sided p-value of Student's t with whole degrees of freedom: I_x(ν/2, 1/2) at x = ν/(ν + t²), the regularised incomplete beta function. Small values
 * keep their relative accuracy, since every term of the series used is positive.
 */
export function studentP(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return 0;
  const x = freedom / (freedom + t * t);
  const half = freedom / 2;
  return x < 0.9
    ? incompleteBeta(x, half, 0.5)
    : Math.max(0, 1 - incompleteBeta((t * t) / (freedom + t * t), 0.5, half));
}

/** I_x(a, b) for a, b in halves, by x^a (1−x)^b ÷ (a B(a, b)) · Σ (a+b)ₙ/(a+1)ₙ xⁿ. */
function incompleteBeta(x: number, a: number, b: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; term > sum * 1e-17 && n < 10_000; n++) {
    term *= ((a + b + n) / (a + 1 + n)) * x;
    sum += term;
  }
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - Math.log(a) - logBeta(a, b)) * sum;
}

/** ln B(a, ½) or ln B(½, a) for a in halves, upwards from B(½, ½) = π and B(1, ½) = 2. */
function logBeta(a: number, b: number): number {
  const top = Math.max(a, b);
  let at = top % 1 === 0 ? 1 : 0.5;
  let value = Math.log(at === 1 ? 2 : Math.PI);
  for (; at < top; at++) value += Math.log(at / (at + 0.5));
  return value;
}

/** Two-sided p-value of a standard normal z: erfc(|z|/√2), by Taylor's series near 0 and a continued fraction beyond. */
export function normalP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (x < 2) {
    let term = x;
    let sum = x;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let tail = 0;
  for (let n = 80; n > 0; n--) tail = n / 2 / (x + tail);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + tail);
}
