/**
 * What a verb says of a figure: something reaches it (`level`), moves to or by it (`move`), is brought to it (`set`), it is made (`flow`),
 * spent (`spend`), had (`have`), something makes up that share (`share`), or it just is (`be`).
 */
export type VerbRole = "level" | "move" | "set" | "flow" | "spend" | "have" | "share" | "be" | "other";

const VERBS: Readonly<Partial<Record<VerbRole, string>>> = {
  level:
    "reach exceed surpass stand remain stay total amount average meet attain hit equal approach register record come settle hover touch",
  move: "rise increase grow fall drop decrease decline climb go narrow shrink widen double triple halve jump surge soar edge plunge slide recover diminish dwindle",
  set: "raise lift boost bring keep maintain reduce lower cut limit control hold cap restrict improve achieve stabilise stabilize sustain elevate push drive slash trim confine contain set",
  share: "account make represent comprise constitute correspond equate",
  have: "have boast own employ serve enrol enroll cover possess lack attend",
  spend: "invest allocate spend earmark devote dedicate",
  flow: "build rebuild add create train retrain recruit establish provide open renovate extend upgrade construct complete hire appoint select cultivate develop launch award fund support equip organise organize dispatch send introduce admit certify purchase install deliver form relocate assign deploy put fill designate found convert expand nurture produce offer host publish implement foster accredit place pilot rehabilitate refurbish distribute procure supply",
};
const IRREGULAR: Readonly<Record<string, string>> = {
  rise: "rose risen rising",
  grow: "grew grown growing",
  fall: "fell fallen falling",
  stand: "stood stood standing",
  go: "went gone going",
  hit: "hit hit hitting",
  come: "came come coming",
  drive: "drove driven driving",
  slide: "slid slid sliding",
  trim: "trimmed trimmed trimming",
  cut: "cut cut cutting",
  set: "set set setting",
  put: "put put putting",
  bring: "brought brought bringing",
  keep: "kept kept keeping",
  hold: "held held holding",
  make: "made made making",
  build: "built built building",
  rebuild: "rebuilt rebuilt rebuilding",
  spend: "spent spent spending",
  send: "sent sent sending",
  meet: "met met meeting",
  have: "had had having",
  drop: "dropped dropped dropping",
  shrink: "shrank shrunk shrinking",
  equip: "equipped equipped equipping",
  admit: "admitted admitted admitting",
  total: "totalled totalled totalling",
  cap: "capped capped capping",
  enrol: "enrolled enrolled enrolling",
  control: "controlled controlled controlling",
};
/** Verbs that are nouns as well: only before a figure or an article are they verbs. */
export const NOUNS: RegExp =
  /^(?:train(?:ing)?|place|fund(?:ing)?|support|total|increase|decrease|decline|open(?:ing)?|set(?:ting)?|award|cover|cut|form|rise|fall|drop|limit|control|cap|supply|average|building|teaching|spending|meeting|hold|offer|pilot|host|found|standing|boost|lift|stay|stand|extend|keeping|upgrade|launch|hit|approach|record(?:ing)?|register|touch|push|drive|slide|edge|jump|surge|trim|come|coming|put|fill)$/;

/** A form of a verb. */
export interface Form {
  readonly base: string;
  readonly role: VerbRole;
  readonly form: "base" | "s" | "past" | "participle" | "ing";
}

let forms: ReadonlyMap<string, Form> | undefined;

/** The form of a verb that can bear a figure; made of their lists when the first is asked for. */
export function formOf(word: string): Form | undefined {
  forms ??= allForms();
  return forms.get(word);
}

function allForms(): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>();
  for (const [role, words] of Object.entries(VERBS) as [VerbRole, string][]) {
    for (const base of words.split(" ")) {
      const stem = base.replace(/e$/, "");
      const regular = [/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`, "", `${stem}ing`];
      const [past = "", participle = "", ing = ""] = IRREGULAR[base]?.split(" ") ?? regular;
      found.set(base.endsWith("ch") || base.endsWith("sh") ? `${base}es` : `${base}s`, { base, role, form: "s" });
      found.set(ing, { base, role, form: "ing" });
      if (participle !== "") found.set(participle, { base, role, form: "participle" });
      found.set(past, { base, role, form: "past" });
      found.set(base, { base, role, form: "base" });
    }
  }
  found.set("totaled", { base: "total", role: "level", form: "past" });
  found.set("has", { base: "have", role: "have", form: "s" });
  return found;
}

/** Verbs whose participle is their base form. */
export const UNCHANGED: RegExp = /^(?:cut|set|hit|put)$/;
