/** The letters that are read as figures. */
const LETTERS = ["O", "o", "l", "I"];
/** A run of figures with letters that look like figures among them, free of other letters: not VOL3, H2O, G20 or 5G. */
const RUN =
  /(?<![A-Za-z\d.])(?:\d[\d.]{0,8}[OolI]|[lI]{1,2}\d|[lI]\.\d|[lI],[\dOo]{3}|[Oo]{3}(?<=\d [Oo]{3})|[lI][Oo](?=%)|[OoIl]\.[\dOo])[\dOolI.]{0,8}(?<!\.)(?![A-Za-z])/g;
/** What stands behind a number: a figure, a unit, a counter, a word of its bound. */
const BEHIND =
  /^ ?(?:[%‰元万亿年月日所个名人门项次册学课平亩户间套台班节岁位周天小分家座处轮条辆]|:1(?!\d)|以上|以下|以内|左右|[多余]|-[\dl])/;
/** A one by itself before a counter or in a ratio: 建成l所, l:l. */
const ONE =
  /[lI](?:(?<=[\u4e00-\u9fff] ?.)(?= ?(?:[所个名次节门项元万位](?!级)|:[\dlI](?![\dA-Za-z])))|(?<=[\dlI]:.)(?![\dA-Za-z])|(?<=[)\u4e00-\u9fff] .)(?= \d{3}(?: \d|\s*(?:\n|$))))/g;
const DECIMAL = /^[\dOolI]{1,3}\.[\dOolI]{1,2}$/;
const YEAR = /^2[0Oo][\dOol]{2}$/;

/** Reads letters as the figures they stand for where only a number can be: 2O25年, 100oO元, 9l%, l0所, |83.l|. */
export function lettersToFigures(
  text: string,
  correct: (written: string, read: string, start: number) => string,
): string {
  if (!LETTERS.some((letter) => text.includes(letter))) return text;
  const ones = text.replace(ONE, (written: string, at: number) => correct(written, "1", at));
  return ones.replace(RUN, (run: string, at: number) => {
    // A full stop that became a letter is no part of the number: 90%o is seen to elsewhere, 1.5o is not read.
    if (!isNumber(ones, run, at)) return run;
    return run.replace(/[OolI]+/g, (written: string, index: number) =>
      correct(written, digitsFor(written), at + index),
    );
  });
}

function isNumber(text: string, run: string, at: number): boolean {
  const end = at + run.length;
  if (run.split(".").length > 2) return false;
  if (YEAR.test(run) && (run.match(/\d/g)?.length ?? 0) > 1) return true;
  const behind = text.slice(end, end + 4);
  if (BEHIND.test(behind)) return true;
  const ahead = text.slice(Math.max(0, at - 6), at);
  // - 2l -, 第l2页.
  if (/^ ?-/.test(behind) ? /(?:^|\n) ?-{1,2} ?$/.test(ahead) : /^ ?页/.test(behind) && /[第共] ?$/.test(ahead))
    return true;
  if (/^[lI]\d$/.test(run) && /\d:$/.test(ahead)) return true;
  // 12O. and l,200 of an English text.
  if (/^[lI],\d{3}$/.test(run) || (/^\d{2,}[Oo]$/.test(run) && /^[.,;)](?:\s|$)/.test(behind))) return true;
  const closes = /^ ?(?:[|\t\n]|$)/.test(behind);
  if (closes && /[|\t] ?(?:\d{1,3} )?$|\d $/.test(text.slice(Math.max(0, at - 6), at))) return true;
  // 3O kindergartens: a noun of an English text.
  if (/[Oo]/.test(run) && /^ [a-z]{4}/.test(text.slice(end, end + 5))) return true;
  return DECIMAL.test(run) && (closes || /^[ ,;。、和]/.test(behind));
}

const digitsFor = (letters: string) => letters.replace(/[oO]/g, "0").replace(/[lI]/g, "1");
