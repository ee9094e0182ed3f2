/** A number format without what it shows as it stands: texts in quotes, escaped signs, colours and currencies. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|[*_].|\[[^\]]*\]/g, "");

/** Whether a number is shown as per cent, and so a hundred times as large as it is stored. */
export const isPercent = (format: string | undefined): boolean => format !== undefined && bare(format).includes("%");

/** Whether a date is shown whole, with its year, month and day. */
export function showsWholeDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  const signs = bare(format).toLowerCase();
  return ["y", "m", "d"].every((sign) => signs.includes(sign));
}

/** Whether a number is shown as it is stored, with nothing put round it. */
export const isPlain = (format: string | undefined): boolean =>
  format === undefined || /^(?:general|@|0(?:\.0+)?|0?\.?#+)$/i.test(format.trim());
