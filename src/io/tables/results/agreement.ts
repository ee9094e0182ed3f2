import type { Agreement, FieldAgreement, RecordAgreement } from "../../../audit/agreement.ts";
import type { Reliability } from "../../../audit/reliability.ts";
import { aboutTable } from "../fields/aboutTable.ts";
import * as codes from "../fields/codes.ts";
import { code, type Field, integer, number, REQUIRED, tableOf, text, through } from "../fields/field.ts";
import { sidedPlansTable } from "../fields/plansTable.ts";
import type { Table } from "../table.ts";

/**
 * `fields`: one row a field of one kind of record, with how far two coders agree on it; `codes`: the same code by code where a field takes several;
 * `differences`: one row a record on which they differ; `unmatched`: one row a record that only one of them coded. Nothing is left out.
 */
export function agreementTables(agreement: Agreement): readonly Table[] {
  const { actions, milestones } = agreement;
  const kinds: readonly Kind[] = [
    { kind: "target", records: agreement },
    { kind: "milestone", records: milestones },
    { kind: "action", records: actions },
  ];
  const fields = kinds.flatMap(({ kind, records }) => records.fields.map((field): OfField => ({ kind, field })));
  return [
    tableOf<OfField>(
      {
        name: "fields",
        title: ["一行一个字段的一致程度", "One row how far coders agree on a field"],
        key: ["record_kind", "field"],
      },
      [...fieldFields<OfField>(), ...through(reliabilityFields, ({ field }: OfField) => field)],
      fields,
    ),
    codesTable(fields),
    differencesTable(fields),
    unmatchedTable(kinds),
    sidedPlansTable(agreement.plans),
    aboutTable(agreement, Object.fromEntries(kinds.map(({ kind, records }) => [`matched_${kind}s`, records.matched]))),
  ];
}

interface Kind {
  readonly kind: "target" | "milestone" | "action";
  readonly records: RecordAgreement;
}
interface OfField {
  readonly kind: Kind["kind"];
  readonly field: FieldAgreement;
}

const fieldFields = <Item extends OfField>(): readonly Field<Item>[] => [
  code("record_kind", codes.RECORD_KINDS, ({ kind }) => kind, REQUIRED),
  text("field", ({ field }) => field.field, REQUIRED),
];

const reliabilityFields: readonly Field<Reliability>[] = [
  integer("units", ({ units }) => units),
  number("agreeing_share", ({ percent }) => percent),
  number("kappa", ({ kappa }) => kappa),
  number("alpha", ({ alpha }) => alpha),
];

function codesTable(fields: readonly OfField[]): Table {
  const items = fields.flatMap((each) => (each.field.codes ?? []).map((own) => ({ ...each, own })));
  type OfCode = (typeof items)[number];
  return tableOf<OfCode>(
    {
      name: "codes",
      title: ["一行一个编码的一致程度", "One row how far coders agree on a code"],
      key: ["record_kind", "field", "code"],
    },
    [
      ...fieldFields<OfCode>(),
      text("code", ({ own }) => own.code, REQUIRED),
      ...through(reliabilityFields, ({ own }: OfCode) => own),
    ],
    items,
  );
}

function differencesTable(fields: readonly OfField[]): Table {
  const items = fields.flatMap((each) =>
    each.field.differences.map((difference, index) => ({ ...each, difference, number: index + 1 })),
  );
  type Difference = (typeof items)[number];
  return tableOf<Difference>(
    {
      name: "differences",
      title: ["一行一处不一致", "One row a record on which the coders differ"],
      key: ["record_kind", "field", "number"],
    },
    [
      ...fieldFields<Difference>(),
      integer("number", ({ number }) => number, REQUIRED),
      text("exact", ({ difference }) => difference.exact),
      text("left_coded", ({ difference }) => difference.left),
      text("right_coded", ({ difference }) => difference.right),
    ],
    items,
  );
}

function unmatchedTable(kinds: readonly Kind[]): Table {
  const items = kinds.flatMap(({ kind, records }) => [
    ...records.onlyLeft.map((record) => ({ kind, side: "left", record })),
    ...records.onlyRight.map((record) => ({ kind, side: "right", record })),
  ]);
  return tableOf<(typeof items)[number]>(
    {
      name: "unmatched",
      title: ["一行一条只有一方编码的记录", "One row a record that only one coder has"],
      key: ["record_kind", "side", "record"],
    },
    [
      code("record_kind", codes.RECORD_KINDS, ({ kind }) => kind, REQUIRED),
      code("side", codes.SIDES, ({ side }) => side, REQUIRED),
      text("record", ({ record }) => record, REQUIRED),
    ],
    items,
  );
}
