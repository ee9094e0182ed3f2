import type { RegionTable } from "../../composite/table.ts";
import type { Coded } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import type { Bilingual } from "../../model/text.ts";
import type { VegaLiteSpec } from "../charts/chart.ts";
import type { Viewable } from "../sectionsOf.ts";

/** A table of named columns, as `toRows` and `tablesOf` give it. */
export interface ShowableTable {
  /** What programs call it; people read `title`. */
  readonly name: string;
  readonly title?: string | Bilingual;
  readonly columns: readonly { readonly name: string; readonly title?: string | Bilingual }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * What `show` can show: a result of a verb, a plan, a finding (or a reason, or a sentence of `explain`), a table of columns, a region ×
 * indicator table; several of one of these; records of one's own (`[{ region: "甲", rate: 93 }]`); a Vega-Lite
 * specification; a picture as SVG, as `renderSvg` makes it.
 */
export type Showable =
  | Viewable
  | Plan
  | Coded
  | ShowableTable
  | RegionTable
  | readonly Viewable[]
  | readonly Plan[]
  | readonly Coded[]
  | readonly ShowableTable[]
  | readonly object[]
  | VegaLiteSpec
  | string;

type Found = Readonly<Record<string, unknown>>;

const isObject = (x: unknown): x is Found => typeof x === "object" && x !== null && !Array.isArray(x);
const isList = (x: unknown): boolean => Array.isArray(x);

export const isResult = (x: unknown): x is Viewable => isObject(x) && typeof x.type === "string" && isList(x.plans);
export const isPlan = (x: unknown): x is Plan =>
  isObject(x) && isList(x.targets) && isList(x.parts) && isObject(x.source);
export const isCoded = (x: unknown): x is Coded => isObject(x) && typeof x.code === "string" && isObject(x.params);
export const isTable = (x: unknown): x is ShowableTable =>
  isObject(x) && typeof x.name === "string" && isList(x.columns) && isList(x.rows);
export const isRegionTable = (x: unknown): x is RegionTable => isObject(x) && isList(x.rows) && isList(x.indicators);
export const isRecord = (x: unknown): x is Found => isObject(x);

/** The version of Vega-Lite that a specification is written in; nothing when it is none. */
export function vegaLiteVersion(x: unknown): string | undefined {
  if (!isObject(x) || typeof x.$schema !== "string") return undefined;
  return /\/vega-lite\/v(\d+)/.exec(x.$schema)?.[1];
}

/** Whether a text is a picture. */
export const isSvg = (x: unknown): x is string => typeof x === "string" && /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(x);
