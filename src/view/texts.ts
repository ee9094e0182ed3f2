import type { Locale } from "../model/text.ts";
import { en } from "./texts/en.ts";
import { zh } from "./texts/zh.ts";

/** The views' own words, by language. */
export const TEXTS: Readonly<Record<Locale, Readonly<typeof zh>>> = { zh, en };
