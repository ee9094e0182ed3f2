import type { Json } from "../../model/json.ts";
import type { CellValue, ColumnType } from "../tables/table.ts";
import { textOf } from "./parsers.ts";

/** Stands for a value that the column cannot hold. */
export const UNFIT: unique symbol = Symbol("unfit");

type Decoded = CellValue | typeof UNFIT;

/** What a value of a file is in a column; no `bigint`, `Date` or bytes are left. NaN, by which some programs mean nothing, is UNFIT. */
export function decodeCell(value: unknown, type: ColumnType): Decoded {
  if (value === null || value === undefined) return null;
  return DECODERS[type](value);
}

const DECODERS: Readonly<Record<ColumnType, (value: unknown) => Decoded>> = {
  string: textIn,
  number: numberIn,
  integer: wholeIn,
  year: wholeIn,
  boolean: (value) => (typeof value === "boolean" ? value : UNFIT),
  date: (value) => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : UNFIT),
  json: jsonIn,
  list: (value) => {
    if (!Array.isArray(value)) return UNFIT;
    const items = value.map(textIn);
    return items.every((item) => item !== UNFIT) ? items : UNFIT;
  },
};

/** Bytes without a type are text where they are UTF-8. */
function textIn(value: unknown): string | typeof UNFIT {
  if (typeof value === "string") return value;
  if (!(value instanceof Uint8Array)) return UNFIT;
  try {
    return textOf(value);
  } catch {
    return UNFIT;
  }
}

function numberIn(value: unknown): number | typeof UNFIT {
  if (typeof value === "bigint") return wholeIn(value);
  return typeof value === "number" && Number.isFinite(value) ? value + 0 : UNFIT;
}

/** Whole numbers that a double holds exactly. */
function wholeIn(value: unknown): number | typeof UNFIT {
  const number = typeof value === "bigint" ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : UNFIT;
}

function jsonIn(value: unknown): Decoded {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint") return numberIn(value);
  if (value instanceof Uint8Array) return textIn(value);
  if (ArrayBuffer.isView(value)) return jsonIn([...(value as unknown as Iterable<unknown>)]);
  if (typeof value !== "object") return UNFIT;
  if (Array.isArray(value)) {
    const items = value.map(jsonIn);
    return items.every((item) => item !== UNFIT) ? (items as readonly Json[]) : UNFIT;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, jsonIn(item)] as const);
  return entries.every(([, item]) => item !== UNFIT) ? (Object.fromEntries(entries) as { [key: string]: Json }) : UNFIT;
}
