const LATIN = /[A-Za-z]/g;
const HAN = /[\u3400-\u9fff]/g;

/** Whether a stretch of text is English: Latin letters, and hardly a Chinese character. */
export function isEnglish(text: string): boolean {
  const letters = text.match(LATIN)?.length ?? 0;
  return letters >= 6 && letters > 3 * (text.match(HAN)?.length ?? 0);
}
