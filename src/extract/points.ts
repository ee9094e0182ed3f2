/** Leads from UTF-16 units of a text to Unicode code points, which is what evidence counts. */
export function pointsOf(text: string): (unit: number) => number {
  const pairs: number[] = [];
  if (/[\ud800-\udbff]/.test(text)) {
    for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  }
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
