const FORM = /^(\d{4})(?:-(\d{2})-(\d{2}))?$/;

/**
 * The end of a day or year as a decimal year: 2020 and 2020-12-31 are 2021, 2020-06-30 is 2020.5. Months count alike, days
 * within their month. `undefined` for what is no calendar date or year.
 */
export function endOf(date: string): number | undefined {
  const parts = partsOf(date);
  if (!parts) return undefined;
  const { year, month, day, days } = parts;
  return year + (month - 1 + day / days) / 12;
}

/** The beginning of a day or year as a decimal year: that of 2021 is the end of 2020. */
export function beginningOf(date: string): number | undefined {
  if (/^\d{4}$/.test(date)) return Number(date);
  const parts = partsOf(date);
  return parts && parts.year + (parts.month - 1 + (parts.day - 1) / parts.days) / 12;
}

/** The last day of what a date names: of a year its 31 December. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days of the month. */
  readonly days: number;
}

function partsOf(date: string): Parts | undefined {
  const found = FORM.exec(date);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 12), Number(found[3] ?? 31)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days === undefined || day < 1 || day > days ? undefined : { year, month, day, days };
}
