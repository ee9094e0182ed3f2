const LATIN = /[A-Za-z]/g;

/** Whether a stretch of text is English: more Latin letters than anything else. */
export function isEnglish(text: string): boolean {
  return (text.match(LATIN)?.length ?? 0) * 2 > text.length;
}
