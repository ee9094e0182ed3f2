import type { Bilingual } from "./text.ts";

/** One code of a typology of policy instruments. */
export interface InstrumentCode {
  readonly name: Bilingual;
  readonly definition: Bilingual;
}

/** A typology of policy instruments, by which actions are coded. */
export interface InstrumentScheme {
  readonly name: Bilingual;
  /** Where the typology was set out. */
  readonly source: string;
  /** Its codes, in the typology's own order. */
  readonly codes: Readonly<Record<string, InstrumentCode>>;
}

/** The typology by which the bundled plans are coded. */
export const DEFAULT_SCHEME = "rothwell-zegveld-1985";

/** The typologies whose codes the library can name. Another one needs no entry here: its codes are printed as they are. */
export const INSTRUMENT_SCHEMES: Readonly<Record<string, InstrumentScheme>> = {
  "rothwell-zegveld-1985": {
    name: { zh: "供给、环境、需求型政策工具", en: "supply, environment and demand side instruments" },
    source: "Rothwell, R., & Zegveld, W. (1985). Reindustrialization and technology. Longman.",
    codes: {
      supply: {
        name: { zh: "供给型", en: "supply" },
        definition: {
          zh: "政府直接投入:资金、人员、学位与设施、培训、信息、技术",
          en: "The state puts in: money, people, places and buildings, training, information, technology",
        },
      },
      environment: {
        name: { zh: "环境型", en: "environment" },
        definition: {
          zh: "政府设定条件:规划、制度与标准、评价督导、组织保障、财税金融框架",
          en: "The state sets the terms: plans, rules and standards, evaluation and supervision, organisation, frames of finance and tax",
        },
      },
      demand: {
        name: { zh: "需求型", en: "demand" },
        definition: {
          zh: "政府拉动他方供给:购买服务、试点示范、校企与社会合作、国际交流、委托办学",
          en: "The state draws in what others provide: purchase of services, pilots, partnerships, exchange abroad, commissioned provision",
        },
      },
    },
  },
};

/** The codes of a typology in its own order; none for a typology the library does not know. */
export function instrumentCodes(scheme: string): readonly string[] {
  return Object.keys(schemeOf(scheme)?.codes ?? {});
}

/** What a code of a typology is called; `undefined` when the library does not know it. */
export function instrumentName(scheme: string, code: string): Bilingual | undefined {
  const codes = schemeOf(scheme)?.codes ?? {};
  return Object.hasOwn(codes, code) ? codes[code]?.name : undefined;
}

const schemeOf = (scheme: string): InstrumentScheme | undefined =>
  Object.hasOwn(INSTRUMENT_SCHEMES, scheme) ? INSTRUMENT_SCHEMES[scheme] : undefined;
