import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { EduplanError } from "../../../model/error.ts";
import { type QuoteFinder, quoteFinder } from "./findQuote.ts";

/** The text a plan was read from. */
export interface PlanText extends QuoteFinder {
  readonly sha256: string;
}

/** The text of one plan, or texts by the ids of plans. */
type TextsGiven = string | Readonly<Record<string, string>>;

/**
 * Gives the text of a plan by its id; each is made ready once, when it is first asked for.
 *
 * @throws EduplanError `which-text` when one text is given for several plans.
 */
export function planTexts(
  given: TextsGiven | undefined,
  plans: ReadonlySet<string>,
): (plan: string) => PlanText | undefined {
  if (typeof given === "string" && plans.size > 1) {
    throw new EduplanError(
      "which-text",
      `fromXlsx: the workbook holds ${plans.size} plans, so give their texts by id: { text: { "${[...plans][0]}": … } }`,
    );
  }
  const made = new Map<string, PlanText>();
  return (plan) => {
    const text = typeof given === "string" ? given : given && Object.hasOwn(given, plan) ? given[plan] : undefined;
    if (text === undefined) return undefined;
    const known = made.get(plan) ?? { ...quoteFinder(text), sha256: bytesToHex(sha256(utf8ToBytes(text))) };
    made.set(plan, known);
    return known;
  };
}
