import { beginningsOf, endingsOf } from "./needles.ts";

/** Tells by one character whether a pattern may match that is anchored there: most places need no more. */
type MayMatch = (text: string, at: number) => boolean;

/** Of a pattern anchored at its beginning: whether it may match from a place on. */
export const mayBegin = (pattern: RegExp): MayMatch => {
  let signs: ReadonlySet<string> | undefined;
  return (text, at) => {
    signs ??= beginningsOf(pattern);
    return signs.has(text.charAt(at));
  };
};

/** Of a pattern anchored at its end: whether it may match up to a place. */
export const mayEnd = (pattern: RegExp): MayMatch => {
  let signs: ReadonlySet<string> | undefined;
  return (text, at) => {
    signs ??= endingsOf(pattern);
    return signs.has(text.charAt(at - 1));
  };
};
