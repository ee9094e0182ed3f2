/** Where a quote stands in a text, in code points; how often it does when that is not once. */
type QuoteFound =
  | { readonly start: number; readonly end: number; readonly exact: string; readonly isAsQuoted: boolean }
  | { readonly times: number; readonly around: readonly string[] };

/** A text in which quotes are looked up. */
export interface QuoteFinder {
  /** The text's length in code points. */
  readonly length: number;
  find(quote: string): QuoteFound;
}

/**
 * Makes a text ready to look up quotes in. A quote that does not stand there to the letter is looked for without its blanks and line
 * breaks, which are lost and won when text is copied; what is found then is the text's own wording.
 */
export function quoteFinder(text: string): QuoteFinder {
  const pointAt = codePoints(text);
  const bare = withoutBlanks(text);
  return {
    length: pointAt(text.length),
    find: (quote) => {
      const places = occurrences(text, quote);
      if (places.length > 0)
        return one(
          places.map((at) => [at, at + quote.length]),
          true,
        );
      const { text: wanted } = withoutBlanks(quote);
      if (wanted === "") return { times: 0, around: [] };
      return one(
        occurrences(bare.text, wanted).map((at) => [bare.at(at), bare.at(at + wanted.length - 1) + 1]),
        false,
      );
    },
  };

  function one(places: readonly (readonly [number, number])[], isAsQuoted: boolean): QuoteFound {
    const [first] = places;
    if (!first || places.length > 1) return { times: places.length, around: places.slice(0, 3).map(around) };
    const [from, to] = first;
    return { start: pointAt(from), end: pointAt(to), exact: text.slice(from, to), isAsQuoted };
  }

  function around([from, to]: readonly [number, number]): string {
    return text
      .slice(Math.max(0, from - 8), to + 8)
      .replace(/\s+/g, " ")
      .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  }
}

function occurrences(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  if (quote === "") return places;
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** Of how many places a quote has, no more are counted. */
const MOST = 100;

/** A text without blanks, with the way back to where a character stood. */
function withoutBlanks(text: string): { readonly text: string; readonly at: (index: number) => number } {
  const places: number[] = [];
  let bare = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (/\s/.test(character)) continue;
    bare += character;
    places.push(index);
  }
  return { text: bare, at: (index) => places[index] ?? text.length };
}

/** Code points from code units: the same where there is nothing beyond the basic plane. */
function codePoints(text: string): (unit: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => unit - pairs.filter((at) => at < unit).length;
}
