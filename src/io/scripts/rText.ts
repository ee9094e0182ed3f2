/** What must not stand in a script as it is: control characters, ends of lines, marks that turn or hide text. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text as R writes it: nothing in it can end the text or the line. What R's texts cannot hold becomes U+FFFD. */
export function rText(text: string): string {
  const escaped = text
    .replace(/\0|\p{Cs}/gu, "\ufffd")
    .replace(/[\\"]/g, "\\$&")
    .replace(HIDDEN, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`);
  return `"${escaped}"`;
}

/** Texts as a vector of R. */
export const rVector = (texts: readonly string[]): string => `c(${texts.map(rText).join(", ")})`;

/** The name of an object: plain where R allows, else in backticks. */
export function rName(name: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9._]*$/.test(name) && !RESERVED.has(name);
  return plain ? name : `\`${rText(name).slice(1, -1).replace(/\\"/g, '"').replaceAll("`", "\\`")}\``;
}

const RESERVED: ReadonlySet<string> = new Set(
  "if else repeat while function for next break in TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_ NA_complex_".split(
    " ",
  ),
);
