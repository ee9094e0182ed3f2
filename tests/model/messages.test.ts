import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messages as allMessages } from "../../src/model/messages/index.ts";
import { sources } from "../tools/sources.ts";

const messages = [...allMessages()];
const placeholders = (text: string): string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found).sort();
const sentences = messages.filter(([code]) => !code.startsWith("word."));

describe("the library's messages", () => {
  it("are there in both languages", () => {
    expect(sentences.length).toBeGreaterThan(80);
    expect(messages.filter(([, { zh, en }]) => zh.trim() === "" || en.trim() === "")).toEqual([]);
    expect(messages.filter(([, { en }]) => /\p{Script=Han}/u.test(en))).toEqual([]);
    const words = (text: string): string => text.replace(/\{\w+\}|[\p{P}\p{S}\s]/gu, "");
    const untranslated = messages.filter(([, { zh }]) => words(zh) !== "" && !/\p{Script=Han}/u.test(zh));
    expect(untranslated).toEqual([]);
  });

  it("ask for the same parameters in both languages", () => {
    const asked = (text: string): string => [...new Set(placeholders(text))].join(" ");
    expect(messages.filter(([, { zh, en }]) => asked(zh) !== asked(en))).toEqual([]);
  });

  it("ask by names that can be filled, and have no brace left over", () => {
    const texts = messages.flatMap(([, { zh, en }]) => [zh, en]);
    expect(texts.filter((text) => placeholders(text).some((each) => !/^\{\w+\}$/.test(each)))).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
  });

  it("exist for every code that the source writes out", () => {
    const code = /"((?:schema|audit|evidence|reason|caveat|change)\.[a-z.-]+)"/g;
    const mentioned = sources.flatMap(({ path }) =>
      [...readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8").matchAll(code)].map(
        ([, each]) => each ?? "",
      ),
    );
    expect(mentioned.length).toBeGreaterThan(sentences.length / 2);
    // A rule goes by what its codes begin with.
    const known = (each: string): boolean =>
      messages.some(([code]) => code === each || code.startsWith(`${each}.`) || code.startsWith(`${each}-`));
    // This rule repeats the caveats of the plan under their own codes; fields of a record's evidence are paths.
    const field = /^evidence\.(?:exact|start|end|section|reading|note|support|extra)$/;
    const silent = mentioned.filter((each) => !known(each) && each !== "audit.provenance" && !field.test(each));
    expect([...new Set(silent)]).toEqual([]);
  });
});
