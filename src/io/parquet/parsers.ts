const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes UTF-8 to the letter; throws where bytes are none. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/**
 * What `hyparquet` makes of rich types, in place of its own ways: dates and times become ISO texts without a zone, which JSON can
 * carry, and a text keeps a mark at its beginning.
 */
export const PARSERS = {
  timestampFromMilliseconds: (time: bigint): string => isoTime(time, 3),
  timestampFromMicroseconds: (time: bigint): string => isoTime(time, 6),
  timestampFromNanoseconds: (time: bigint): string => isoTime(time, 9),
  dateFromDays: (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10),
  stringFromBytes: (bytes?: Uint8Array): string | undefined => bytes && textOf(bytes),
  jsonFromBytes: (bytes?: Uint8Array): unknown => bytes && JSON.parse(textOf(bytes)),
};

/** A time counted in parts of a second, `digits` of them behind the point. */
function isoTime(time: bigint, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const part = ((time % unit) + unit) % unit;
  const seconds = new Date(Number((time - part) / unit) * 1000).toISOString().replace(/\.000Z$/, "");
  const fraction = String(part).padStart(digits, "0").replace(/0+$/, "");
  return fraction === "" ? seconds : `${seconds}.${fraction}`;
}
