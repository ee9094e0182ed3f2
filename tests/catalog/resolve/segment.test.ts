import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf, type Segments, segment } from "../../../src/catalog/resolve/segment.ts";
import { lexicon } from "../../../src/catalog/resolve/terms.ts";
import { createVocabulary } from "../../../src/catalog/resolve/vocabulary.ts";

const { tree } = createVocabulary(lexicon);
const wordsOf = ({ words }: Segments): readonly string[] => words.map(({ text }) => text);

/** Stretches of known words, unknown characters, and anything at all. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("毛入园率", "学前三年", "义务教育", "教师", "双师型", "的", "率", "占比", "囍", "龘龘"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("segment", () => {
  it("covers the text: words and what is unknown follow on each other without gap or overlap", () => {
    fc.assert(
      fc.property(text, (written) => {
        const segments = segment(written, tree);
        expect(
          piecesOf(written, segments)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(written);
        segments.words.forEach((word, index) => {
          const start = segments.starts[index] as number;
          expect(written.slice(start, start + word.text.length)).toBe(word.text);
        });
      }),
    );
  });

  it("joins what is unknown to stretches that are not empty and do not touch", () => {
    fc.assert(
      fc.property(text, (written) => {
        let last = -1;
        for (const [start, end] of segment(written, tree).unknown) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it.each([
    ["", [], 0],
    ["囍囍", [], 1],
    ["毛入园率", ["毛入园率"], 0],
    ["囍毛入园率囍", ["毛入园率"], 2],
  ])("splits %j into %j", (written, words, unknown) => {
    const segments = segment(written, tree);
    expect([wordsOf(segments), segments.unknown.length]).toEqual([words, unknown]);
  });

  it("leaves over as few characters as can be, then uses as few words", () => {
    const segments = segment("义务教育阶段毛入学率", tree);
    expect(segments.unknown).toEqual([]);
    expect(wordsOf(segments)).toEqual(["义务教育阶段", "毛入学率"]);
  });

  it("keeps nothing of one text for the next", () => {
    const first = segment("囍毛入园率", tree);
    const before = JSON.stringify([wordsOf(first), first.starts, first.unknown]);
    segment("义务教育".repeat(5000), tree);
    segment("的囍".repeat(10), tree);
    expect(JSON.stringify([wordsOf(first), first.starts, first.unknown])).toBe(before);
    const again = segment("囍毛入园率", tree);
    expect(JSON.stringify([wordsOf(again), again.starts, again.unknown])).toBe(before);
  });
});
