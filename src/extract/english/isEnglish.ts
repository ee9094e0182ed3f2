/** Whether a stretch of text is English: Latin letters, and hardly a Chinese character. */
export function isEnglish(text: string): boolean {
  let letters = 0;
  let han = 0;
  // With a third of its characters Chinese it cannot be: most text is told by its beginning.
  const most = text.length / 3;
  for (let at = 0; at < text.length && han < most; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= 0x3400 && sign <= 0x9fff) han++;
    else if ((sign >= 0x41 && sign <= 0x5a) || (sign >= 0x61 && sign <= 0x7a)) letters++;
  }
  return letters >= 6 && letters > 3 * han;
}
