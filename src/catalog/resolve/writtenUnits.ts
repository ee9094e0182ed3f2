import { UNITS, type UnitId } from "../../model/units.ts";
import { Recent } from "./recent.ts";
import { lexicon } from "./terms.ts";
import { unitsAgree } from "./unitsAgree.ts";

/** What a printed unit means. */
export interface WrittenUnits {
  /** The units it may be: 万人 is people. */
  readonly units: readonly UnitId[];
  /** The units that indicators may have whose figures are printed in it. */
  readonly fitting: ReadonlySet<UnitId>;
}

const ALL = Object.keys(UNITS) as UnitId[];
const LONGEST = 40;

let recent: Recent<WrittenUnits> | undefined;

/** The units that an id or a printed unit may mean; none for one that is not known. */
export function writtenUnits(written: string): WrittenUnits {
  if (written.length > LONGEST) return read(written);
  recent ??= new Recent();
  return recent.get(written, () => read(written));
}

function read(written: string): WrittenUnits {
  const units = unitsOf(written);
  return { units, fitting: new Set(ALL.filter((own) => units.some((each) => unitsAgree(each, own)))) };
}

let byWriting: Map<string, UnitId[]> | undefined;

function unitsOf(written: string): readonly UnitId[] {
  if (Object.hasOwn(UNITS, written)) return [written as UnitId];
  if (!byWriting) {
    byWriting = new Map();
    for (const id of ALL) {
      const { written: ways, name, symbol } = UNITS[id];
      for (const way of new Set([...ways, name.zh, name.en, symbol.zh, symbol.en])) {
        byWriting.set(way, [...(byWriting.get(way) ?? []), id]);
      }
    }
    for (const counter of lexicon.counters) if (!byWriting.has(counter)) byWriting.set(counter, ["item"]);
    byWriting.delete("");
  }
  const bare = written
    .normalize("NFKC")
    .replace("m2", "㎡")
    .replace(/[()\s]|次$/g, "");
  return byWriting.get(bare) ?? byWriting.get(bare.replace(/^[十百千万亿]+|\/[生人年校班园]$/g, "")) ?? [];
}
