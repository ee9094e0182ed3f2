import { expect, it } from "vitest";
import { reasonAgainst } from "../../src/extract/reasonAgainst.ts";
import { sentencesOf } from "../../src/extract/sentence.ts";
import { statementsIn } from "../../src/extract/statements.ts";
import { casesOf } from "../accuracy/measureExtracts.ts";

it("finds the same reason against a figure whether or not a cue passes patterns over", () => {
  const sentences = casesOf("open").flatMap(({ text }) => sentencesOf({ text, origin: (index) => index }));
  const reasons = sentences.flatMap((sentence) => {
    // Of a list without bits every cue may stand.
    const uncued = { ...sentence, cues: [] };
    return statementsIn(sentence).stated.map((statement) => ({
      text: sentence.text,
      cued: reasonAgainst({ sentence, context: {} }, statement),
      uncued: reasonAgainst({ sentence: uncued, context: {} }, { ...statement, sentence: uncued }),
    }));
  });
  expect(reasons.filter(({ cued, uncued }) => cued !== uncued)).toEqual([]);
  expect(reasons.filter(({ uncued }) => uncued !== undefined).length).toBeGreaterThan(100);
});
