import { beginningsOf, endingsOf } from "./needles.ts";

/** Tells by one character whether a pattern may match that is anchored there: most places need no more. */
type MayMatch = (text: string, at: number) => boolean;

/** Of a pattern anchored at its beginning: whether it may match from a place on. */
export const mayBegin = (pattern: RegExp): MayMatch => {
  let signs: ReadonlySet<string> | undefined;
  return (text, at) => {
    signs ??= told(beginningsOf(pattern), pattern);
    return signs.has(text.charAt(at));
  };
};

/** Of a pattern anchored at its end: whether it may match up to a place. */
export const mayEnd = (pattern: RegExp): MayMatch => {
  let signs: ReadonlySet<string> | undefined;
  return (text, at) => {
    signs ??= told(endingsOf(pattern), pattern);
    return signs.has(text.charAt(at - 1));
  };
};

function told(signs: ReadonlySet<string> | undefined, { source }: RegExp): ReadonlySet<string> {
  if (!signs) throw new SyntaxError(`no character can be told at the edge of ${source.slice(0, 40)}`);
  return signs;
}
