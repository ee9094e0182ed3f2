import { beginningsOf } from "./needles.ts";

/** The engine is as quick with a shorter pattern as with a set of characters. */
const SHORT = 40;

/**
 * A pattern that matches the same, with the characters it can begin with said ahead of it: of an alternation of many words the
 * engine tries one after the other at every place, but a set of characters it tells at once. A pattern that says where it begins
 * itself, or of which that cannot be told, is left as it is.
 */
export function gated(pattern: RegExp, beginnings?: ReadonlySet<string>): RegExp {
  const { source, flags } = pattern;
  if (source.length < SHORT || source.startsWith("^") || source.startsWith("(?=[")) return pattern;
  const signs = beginnings ?? beginningsOf(pattern);
  if (!signs) return pattern;
  const set = [...signs].map((sign) => sign.replace(/[\]\\^-]/, "\\$&")).join("");
  return new RegExp(`(?=[${set}])(?:${source})`, flags);
}

/** The same, made when it is first asked for: to read a long pattern takes time that an import need not take. */
export function gatedLater(pattern: RegExp): () => RegExp {
  let gate: RegExp | undefined;
  return () => {
    gate ??= gated(pattern);
    return gate;
  };
}
