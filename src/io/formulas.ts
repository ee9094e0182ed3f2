// A spreadsheet runs a cell that begins like a formula, and the labels of plans come from the web. A quote before it stops
// that; one more is written where the value itself begins so, so that reading can always take one away.

/** Puts a `'` before text that a spreadsheet would run. */
export const escapeFormula = (text: string): string => (/^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

/** Takes away what `escapeFormula` put there. */
export const unescapeFormula = (text: string): string => (/^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);
