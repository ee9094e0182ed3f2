const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The value of a number in Chinese characters: 九十五点五 is 95.5, 二〇二五 2025, 三百二 320 and 一万二 12000 as spoken.
 * `undefined` for what is none.
 */
export function numeralValue(written: string): number | undefined {
  const [whole = "", decimals] = written.split("点");
  const value = wholeValue(whole);
  if (value === undefined || decimals === undefined) return value;
  const digits = digitString(decimals);
  return digits === undefined || digits === "" ? undefined : Number(`${value}.${digits}`);
}

/** 二零二五 digit by digit; `undefined` when another sign stands among them. */
function digitString(written: string): string | undefined {
  let digits = "";
  for (const sign of written) {
    const digit = DIGITS[sign];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}

function wholeValue(written: string): number | undefined {
  const spelled = digitString(written);
  if (spelled !== undefined) return spelled === "" ? undefined : Number(spelled);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const sign of written) {
    const place = PLACES[sign];
    const myriad = MYRIADS[sign];
    if (place !== undefined) {
      section += (digit ?? 1) * place;
      last = place;
      digit = undefined;
    } else if (myriad !== undefined) {
      const count = section + (digit ?? 0);
      total = total > 0 && myriad === 100_000_000 ? (total + count) * myriad : total + (count || 1) * myriad;
      section = 0;
      last = myriad;
      digit = undefined;
    } else {
      const next = DIGITS[sign];
      if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
      if (next === 0) last = 10;
      digit = next;
    }
  }
  // 三百二 is 320, 一百零二 is 102: what follows a place without one of its own counts a tenth of it.
  return total + section + (digit ?? 0) * (last > 10 ? last / 10 : 1);
}
