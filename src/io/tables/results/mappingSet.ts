import type { Json } from "../../../model/json.ts";
import type { Mapping, MappingSet } from "../../sssom/mappingSet.ts";
import { MAPPING_SLOTS, type Slot } from "../../sssom/slots.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import { type Field, integer, json, REQUIRED, tableOf } from "../fields/field.ts";
import type { Column, Table } from "../table.ts";

/**
 * `mappings`: one row a mapping, the slots of SSSOM its columns under their own names, columns that SSSOM does not know as JSON in `extra`. What the set
 * says of itself stands in `about`. Nothing is left out; the file format is that of `toSssom`.
 */
export function mappingSetTables(set: MappingSet): readonly Table[] {
  const { mappings, type, version, ...content } = set;
  return [
    tableOf<Numbered>(
      { name: "mappings", title: ["一行一条映射", "One row a mapping"], key: ["number"] },
      [
        integer("number", ({ number }) => number, REQUIRED),
        ...[...MAPPING_SLOTS].map(([name, slot]) => slotField(name as keyof Mapping, slot)),
        json("extra", ({ mapping }) => mapping.extra),
      ],
      mappings.map((mapping, index) => ({ mapping, number: index + 1 })),
    ),
    aboutTable({ type, version }, content),
  ];
}

interface Numbered {
  readonly number: number;
  readonly mapping: Mapping;
}

/** A slot keeps its name, which is the standard's, and is called by it in either language. */
function slotField(name: keyof Mapping, slot: Slot): Field<Numbered> {
  const codes = slot.words?.map((value) => ({ value, title: { zh: value, en: value } }));
  return {
    name,
    type: typeOf(slot),
    title: { zh: name, en: name },
    ...(slot.required && REQUIRED),
    ...(codes && { codes }),
    of: ({ mapping }) => mapping[name] as Json | undefined,
  };
}

function typeOf({ kind, many }: Slot): Column["type"] {
  if (many) return "list";
  // A date of SSSOM may have a time or a zone, so it is a text here.
  return kind === "number" ? "number" : "string";
}
