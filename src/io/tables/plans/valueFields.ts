import set from "lodash-es/set.js";
import type { GoalValue, Per } from "../../../model/goal.ts";
import { rounded } from "../../../model/rounded.ts";
import type { CellValue } from "../table.ts";
import { BOUND_CODES, MISSING_CODES, UNIT_CODES } from "./codes.ts";
import { type Field, fieldsOf } from "./field.ts";

/** A value with its bound, scale and unit, as goals and observations have it. */
interface Valued {
  readonly bound?: string;
  readonly value?: GoalValue | null;
  readonly missing?: string;
  readonly unit?: string;
  readonly scale?: number;
  readonly per?: readonly Per[];
}

/**
 * The columns of a value, which stands in the record itself or under `goal`. Whether a row without a value is one whose value is
 * missing, `hasValue` tells by its other cells.
 */
export function valueFields(
  within: "" | "goal",
  { required, hasValue }: { readonly required?: true; readonly hasValue: (kind: CellValue) => boolean },
): readonly Field[] {
  const { at, made, derived } = fieldsOf<Valued & { readonly goal: Valued }>();
  const of = (record: Valued & { readonly goal?: Valued }): Valued => (within === "" ? record : (record.goal ?? {}));
  const path = <Name extends string>(name: Name): Name => (within === "" ? name : `${within}.${name}`) as Name;
  const keys = path("value").split(".");
  const amount = (record: Valued & { readonly goal?: Valued }, side: 0 | 1): number | undefined => {
    const { value, scale = 1 } = of(record);
    const found = (endOf(value, side) ?? Number.NaN) * scale;
    return Number.isFinite(found) ? rounded(found) : undefined;
  };
  return [
    at("bound", "string", ["界限", "bound"], path("bound"), { ...(required && { required }), codes: BOUND_CODES }),
    made(
      "value",
      "number",
      within === "" ? ["数值", "value"] : ["目标值", "value"],
      path("value"),
      {
        read: (record) => endOf(of(record).value, 0),
        put: (record, low, cellOf) => {
          const high = cellOf("value_high");
          if (high !== null) set(record, keys, [low, high]);
          else if (low !== null || hasValue(cellOf("kind"))) set(record, keys, low);
        },
      },
      { note: ["区间则为下限;不乘倍数,单位见 unit", "The lower end of a range; not yet times scale."] },
    ),
    {
      ...at("value_high", "number", ["区间上限", "value, upper end"], path("value"), {
        note: ["区间的上限", "The upper end of a range."],
      }),
      path: [...keys, 1],
      read: (record) => endOf(of(record as Valued).value, 1) ?? null,
      put: () => undefined,
    },
    at("missing", "string", ["无数值的原因", "why there is no value"], path("missing"), { codes: MISSING_CODES }),
    at("unit", "string", ["单位", "unit"], path("unit"), { ...(required && { required }), codes: UNIT_CODES }),
    at("scale", "number", ["倍数", "scale"], path("scale"), {
      note: ["万为 10000;空则为 1", "10000 for 万; 1 where empty."],
    }),
    made(
      "per",
      "list",
      ["计数范围", "per"],
      path("per"),
      {
        read: (record) =>
          of(record).per?.map(({ every, of: what }) => (every === undefined ? what : `${every} ${what}`)),
        put: (record, value) => {
          if (Array.isArray(value)) set(record, path("per"), value.map(readPer));
        },
      },
      { note: ["每年写作 year,每五年写作 5 year", "As `year`, or `5 year` for every five."] },
    ),
    derived("amount", "number", ["实际数值", "amount"], (record) => amount(record, 0), {
      note: ["value 乘以 scale", "value times scale, in the unit."],
    }),
    derived("amount_high", "number", ["实际数值上限", "amount, upper end"], (record) => amount(record, 1), {
      note: ["value_high 乘以 scale", "value_high times scale, in the unit."],
    }),
  ];
}

/** The lower end of a value, which a single number is, or the upper end, which it does not have. */
function endOf(value: Valued["value"], side: 0 | 1): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return side === 0 ? value : undefined;
  return value[side];
}

/** Reads `5 year`; what is no number is kept for the first door to refuse. */
function readPer(written: CellValue): CellValue {
  const text = String(written).trim();
  const gap = text.lastIndexOf(" ");
  if (gap < 0) return { of: text };
  const every = text.slice(0, gap).trim();
  return { every: /^\d*\.?\d+(?:e[+-]?\d+)?$/i.test(every) ? Number(every) : every, of: text.slice(gap + 1) };
}
