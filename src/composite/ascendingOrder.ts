/** Which half of a number's bits holds sign and exponent: the second on nearly all machines. */
const HIGH = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const SIGN = 0x8000_0000;

/**
 * Row numbers in ascending order of their values; rows without a value (`NaN`) are left out, and equal values stay in the order of the rows. A radix sort on
 * the bits, byte by byte from the least: several times as fast as comparisons, which matters where replications rank whole tables.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const keys = sortableBits(values);
  let order: Uint32Array = rowsWithValue(values);
  let next: Uint32Array = new Uint32Array(order.length);
  const starts = new Uint32Array(256);
  for (let byte = 0; byte < 8; byte++) {
    const half = byte < 4 ? 1 - HIGH : HIGH;
    const shift = (byte % 4) * 8;
    starts.fill(0);
    for (let at = 0; at < order.length; at++) {
      const digit = ((keys[2 * (order[at] ?? 0) + half] ?? 0) >>> shift) & 255;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    let before = 0;
    for (let digit = 0; digit < 256; digit++) {
      const count = starts[digit] ?? 0;
      starts[digit] = before;
      before += count;
    }
    for (let at = 0; at < order.length; at++) {
      const row = order[at] ?? 0;
      const digit = ((keys[2 * row + half] ?? 0) >>> shift) & 255;
      const place = starts[digit] ?? 0;
      next[place] = row;
      starts[digit] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The bits of each value, turned so that they are in the order of the values when they are read as whole numbers. */
function sortableBits(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(values.slice().buffer);
  for (let high = HIGH; high < bits.length; high += 2) {
    const low = high + 1 - 2 * HIGH;
    const isNegative = (bits[high] ?? 0) >= SIGN;
    bits[high] = isNegative ? ~(bits[high] ?? 0) : (bits[high] ?? 0) | SIGN;
    if (isNegative) bits[low] = ~(bits[low] ?? 0);
  }
  return bits;
}

function rowsWithValue(values: Float64Array): Uint32Array {
  const rows = new Uint32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row] ?? Number.NaN)) rows[count++] = row;
  return rows.slice(0, count);
}
