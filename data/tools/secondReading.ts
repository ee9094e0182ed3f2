import { readFileSync } from "node:fs";
import { type Agreement, agreement, type FieldAgreement } from "../../src/audit/agreement.ts";
import { plans } from "../../src/data/index.ts";
import type { Action, Plan, Target } from "../../src/model/index.ts";

const FOLDER = new URL("../coding/", import.meta.url);
/** Further apart than any text is long, so that clauses of two plans never meet. */
const APART = 1_000_000;

/** One reader's coding of one plan: what is compared of each record, and where it stands. */
interface Coding {
  readonly targets: readonly Target[];
  readonly actions: readonly (Omit<Action, "instruments" | "deadline"> & { readonly instruments: readonly string[] })[];
}

/** Agreement between the first and the second reader over all five plans. */
export function secondReading(): Agreement {
  return agreement(together("first"), together("second"));
}

/** All plans as one, so that agreement is counted over all of them. */
function together(reader: "first" | "second"): Plan {
  const [first] = plans as readonly [Plan, ...Plan[]];
  const codings = plans.map(({ id }, index) => {
    const { targets, actions } = JSON.parse(readFileSync(new URL(`${id}.${reader}.json`, FOLDER), "utf8")) as Coding;
    return { plan: id, shift: index * APART, targets, actions };
  });
  return {
    ...first,
    observations: [],
    milestones: [],
    targets: codings.flatMap(({ plan, shift, targets }) => targets.map((each) => moved(each, plan, shift))),
    actions: codings.flatMap(({ plan, shift, actions }) =>
      actions.map(({ instruments, ...action }): Action => {
        const codes = instruments.map((code) => ({ scheme: "rothwell-zegveld-1985", code }));
        return { ...moved(action, plan, shift), deadline: { kind: "unstated" }, instruments: codes };
      }),
    ),
  };
}

function moved<Item extends Pick<Target, "id" | "evidence">>(item: Item, plan: string, shift: number): Item {
  const { evidence } = item;
  const { start, end, valueStart } = evidence;
  const place = {
    start: start + shift,
    end: end + shift,
    ...(valueStart !== undefined && { valueStart: valueStart + shift }),
  };
  return { ...item, id: `${plan}/${item.id}`, evidence: { ...evidence, ...place } };
}

/** The fields that both readers coded: for most plans the second chose no indicators, and deadlines of actions are not kept here. */
const isCompared =
  (left: string) =>
  ({ field }: FieldAgreement): boolean =>
    field !== left;

/** The agreement as the table of the coding manual. */
export function writeAgreement({ matched, onlyLeft, onlyRight, fields, actions }: Agreement): string {
  const rows = [
    ...fields.filter(isCompared("indicator")).map((each) => ["target", matched, each] as const),
    ...actions.fields.filter(isCompared("year")).map((each) => ["action", actions.matched, each] as const),
  ].map(
    ([record, pairs, { field, percent, kappa, alpha }]) =>
      `| ${record} | ${field} | ${pairs} | ${number(percent && 100 * percent)} | ${number(kappa)} | ${number(alpha)} |`,
  );
  return [
    `Targets both coded: ${matched}; only the first reader: ${onlyLeft.length}; only the second: ${onlyRight.length}.`,
    `Actions both coded: ${actions.matched}; only the first: ${actions.onlyLeft.length}; only the second: ${actions.onlyRight.length}.`,
    "",
    "| record | field | pairs | agreement % | Cohen's kappa | Krippendorff's alpha |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

const number = (value: number | undefined): string => value?.toFixed(value > 1 ? 1 : 2) ?? "–";
