import { rounded } from "../../model/rounded.ts";
import { quantitiesOf } from "../quantities.ts";
import { readCopy } from "../readCopy.ts";
import { timesIn } from "../times.ts";
import { asWritten } from "./asWritten.ts";
import { cellNumber, cellText, type Problem, sameCell } from "./cellReader.ts";
import { ANSWER_COLUMNS, type ReaderQuestion } from "./readerQuestion.ts";
import type { ReviewCell, ReviewColumnName } from "./reviewColumns.ts";
import { printedNumber } from "./rowOf.ts";

type Cells = Readonly<Partial<Record<ReviewColumnName, ReviewCell>>>;

const MEASURED: readonly ReviewColumnName[] = ["bound", "value", "value_high", "unit", "scale", "per"];

/** What the text does not bear out of an answer, which may be anything. Whether cells are of the right form is checked when they are read. */
export function checkAnswer(answer: unknown, question: ReaderQuestion): readonly Problem[] {
  if (!isAnswer(answer)) return [{ column: "record", code: "extract.answer-not-an-object", params: {} }];
  const { quote, cells } = answer;
  const strange = Object.keys(cells).filter((name) => !ANSWER_COLUMNS.some((column) => column === name));
  if (strange.length > 0) {
    return strange.map((name) => ({
      column: "record",
      code: "extract.answer-column",
      params: { found: asWritten(name), expected: asWritten(ANSWER_COLUMNS.join(", ")) },
    }));
  }
  const quoted = { quote: asWritten(quote) };
  if (quote.trim() === "" || !question.passages.some((passage) => passage.includes(quote))) {
    return [{ column: "clause", code: "extract.answer-quote-not-there", params: quoted }];
  }
  const given = ANSWER_COLUMNS.filter(
    (name) => cells[name] !== undefined && !sameCell(cells[name] ?? null, question.row[name]),
  );
  const figure = cellText(question.row.figure);
  if (figure !== "" && given.some((name) => MEASURED.includes(name)) && !quote.includes(figure)) {
    return [
      {
        column: "figure",
        code: "extract.answer-quote-without-figure",
        params: { ...quoted, figure: asWritten(figure) },
      },
    ];
  }
  // A scale says what a value comes to, so the value is checked with it.
  const checked = new Set(given.flatMap((name) => [name, ...(SCALED[name] ?? [])]));
  const cellOf = (name: ReviewColumnName) => (cells[name] === undefined ? question.row[name] : cells[name]);
  return [...checked].flatMap((column) => checkCell(column, cellOf, quote, question));
}

const SCALED: Readonly<Partial<Record<ReviewColumnName, readonly ReviewColumnName[]>>> = {
  scale: ["value", "value_high"],
  baseline_scale: ["baseline_value"],
};

interface AnswerShape {
  readonly quote: string;
  readonly cells: Cells;
  readonly confidence?: number;
}

function isAnswer(answer: unknown): answer is AnswerShape {
  if (typeof answer !== "object" || answer === null || !("quote" in answer) || !("cells" in answer)) return false;
  const { quote, cells } = answer;
  const confidence = "confidence" in answer ? answer.confidence : undefined;
  const isShare = confidence === undefined || (typeof confidence === "number" && confidence >= 0 && confidence <= 1);
  return typeof quote === "string" && typeof cells === "object" && cells !== null && !Array.isArray(cells) && isShare;
}

function checkCell(
  column: ReviewColumnName,
  cellOf: (name: ReviewColumnName) => ReviewCell,
  quote: string,
  question: ReaderQuestion,
): readonly Problem[] {
  const written = cellText(cellOf(column));
  if (written === "") return [];
  const { row, passages, support } = question;
  const problem = (code: string): readonly Problem[] => [
    {
      column,
      code,
      params: { found: asWritten(written), quote: asWritten(quote), figure: asWritten(cellText(row.figure)) },
    },
  ];
  switch (column) {
    case "value":
    case "value_high":
    case "baseline_value": {
      const value = cellNumber(written);
      if (value === undefined) return [];
      const scale = cellNumber(cellOf(column === "baseline_value" ? "baseline_scale" : "scale")) ?? 1;
      if (!isPrinted(value, scale, quote, passages)) return problem("extract.answer-number-not-printed");
      const figure = cellText(row.figure);
      const isOwn =
        column === "baseline_value" ||
        figure === "" ||
        row.type === "left-out" ||
        isPrinted(value, scale, figure, passages);
      return isOwn ? [] : problem("extract.answer-not-the-figure");
    }
    case "label":
    case "reference":
    case "deadline_written": {
      const stands =
        isSpelledOutIn(written, quote) || [...passages, ...support].some((words) => words.includes(written));
      return stands ? [] : problem("extract.answer-words-not-printed");
    }
    case "deadline":
    case "date":
    case "baseline_date": {
      const [number, month, day] = written.split("-").map(Number);
      const times = [quote, ...support].flatMap((words) => timesIn(readCopy(words).plain));
      const stands = times.some(
        (time) =>
          [time.year, time.since, time.years].includes(number) &&
          (month === undefined || time.month === month) &&
          (day === undefined || time.day === day),
      );
      return stands ? [] : problem("extract.answer-time-not-printed");
    }
    default:
      return [];
  }
}

/** 小学入学率 is spelled out in 小学、初中入学率: its characters follow each other, with others between. */
function isSpelledOutIn(label: string, quote: string): boolean {
  let at = 0;
  for (const sign of label) {
    if (/\s/.test(sign)) continue;
    const found = quote.indexOf(sign, at);
    if (found < 0) return false;
    at = found + sign.length;
  }
  return true;
}

const ALL = /全覆盖|全部|所有|全体|全员|应[入助收]尽[入助收]|必须|均须/;
const NONE = /消除|清零|杜绝|不再|消灭|零/;
const SCALE_WORDS: Readonly<Record<string, string>> = { 100: "百", 1000: "千", 10000: "万", 100000000: "亿" };

/** Whether a text prints this amount. A scale that does not stand with the number (a column of 万元) must stand in the passages. */
function isPrinted(value: number, scale: number, written: string, passages: readonly string[]): boolean {
  if ((value === 100 && ALL.test(written)) || (value === 0 && NONE.test(written))) return true;
  const { plain } = readCopy(written);
  const quantities = quantitiesOf(plain, () => false);
  const amount = rounded(value * scale);
  const word = SCALE_WORDS[scale];
  const isScaleElsewhere = word !== undefined && passages.some((passage) => passage.includes(word));
  const isNumber = (number: number, own: number) =>
    rounded(number * own) === amount || (own === 1 && number === value && (scale === 1 || isScaleElsewhere));
  const inQuantity = quantities.some(({ value: read, scale: own = 1, ratio = [] }) =>
    [...(typeof read === "number" ? [read] : read), ...ratio].some((number) => isNumber(number, own)),
  );
  if (inQuantity) return true;
  return [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].some(({ index, 0: digits }) => {
    const isPart = quantities.some(({ numberStart, numberEnd }) => index >= numberStart && index < numberEnd);
    const number = printedNumber(digits);
    return !isPart && number !== undefined && isNumber(number, 1);
  });
}
