import { readFileSync } from "node:fs";
import { defaultCatalog, resolveIndicator } from "eduplan/catalog";
import { type Coded, describe as inWords } from "eduplan/model";
import { describe, expect, it } from "vitest";
import { resolveMessages } from "../../../src/model/messages/resolve.ts";
import type { LabelledName } from "../../accuracy/measure.ts";
import { resolved } from "./resolved.ts";

const names = JSON.parse(
  readFileSync(new URL("../../accuracy/labels.json", import.meta.url), "utf8"),
) as readonly LabelledName[];

/** Every reason given for the labelled names, and for what is empty, damaged or not known. */
const reasons: readonly Coded[] = [
  ...names.map(({ label, stage, unit }) => resolved([label, stage, unit])),
  resolved([""]),
  resolved(["囍囍囍"]),
  resolved(["学前三年手入园率", "火星", "斛"]),
].flatMap((each) => [...each.reasons, ...each.refused.flatMap((refused) => refused.reasons)]);

/** Words that are raw: ids and values of facets, what JavaScript prints of things, placeholders left over. */
const RAW = /undefined|null|NaN|\[object|[{}]|[a-z]+[-.][a-z]+|\bED\d|\b(?:share|count|unstated|all)\b/;

describe("reasons", () => {
  it("have every code there is a message for, and no other", () => {
    // An empty label and an empty catalogue have tests of their own.
    const codes = new Set([...reasons.map(({ code }) => code), "resolve.empty", "resolve.nothing-near"]);
    expect(codes).toEqual(new Set(Object.keys(resolveMessages())));
  });

  it("are sentences in Chinese, without an id or a raw value", () => {
    // What is quoted from a label or a user's unit stands as it was written.
    const ours = (sentence: string): string => sentence.replace(/“[^”]*”/g, "").replace(/未能理解.*/, "");
    const hints = /STAGES|ED02|UNITS|percent|ESI|esi|GDP|AI|gdp/g;
    const raw = reasons.map((each) => inWords(each, "zh")).filter((each) => RAW.test(ours(each).replace(hints, "")));
    expect([...new Set(raw)]).toEqual([]);
    expect(reasons.filter((each) => inWords(each, "zh") === each.code)).toEqual([]);
  });

  it("are sentences in English, without placeholders", () => {
    const raw = reasons
      .map((each) => inWords(each, "en"))
      .filter((each) => /undefined|NaN|\[object|[{}]|\bnull\b/.test(each));
    expect([...new Set(raw)]).toEqual([]);
  });

  it("name the facet and both values where two contradict each other", () => {
    const [gross] = resolveIndicator("毛入园率", {}, { cutOff: 1 }).refused;
    expect(gross?.indicator).toBe("preschool.gross-enrolment-rate.three-year");
    const conflict = reasons.find(({ code }) => code === "resolve.conflict");
    expect(inWords(conflict as Coded, "zh")).toMatch(/不同:.+ \/ .+/);
  });

  it("name indicators of the catalogue only", () => {
    const known = new Set(defaultCatalog.indicators.map(({ name }) => name.zh));
    for (const { code, params } of reasons) {
      if (code !== "resolve.same-parts") continue;
      const name = params?.indicator as { readonly zh: string } | undefined;
      expect(known).toContain(name?.zh);
    }
  });
});
