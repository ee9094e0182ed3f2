import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Word } from "../../../src/catalog/resolve/vocabulary.ts";
import { WordTree } from "../../../src/catalog/resolve/wordTree.ts";

const wordOf = (text: string): Word => ({ text, concepts: [], place: undefined });

function treeOf(texts: readonly string[]): WordTree {
  const tree = new WordTree();
  for (const text of texts) tree.add(wordOf(text));
  return tree;
}

/** The word that a text is, found unit by unit. */
function find(text: string, tree: WordTree): Word | undefined {
  let node = tree.first(text.charCodeAt(0));
  for (let at = 1; node !== 0 && at < text.length; at += 1) node = tree.next(node, text.charCodeAt(at));
  return tree.words[node];
}

const texts = fc.array(
  fc.string({ unit: fc.constantFrom("学", "前", "三", "年", "a", "\u{20000}", "\uffff"), maxLength: 6 }),
);

describe("a tree of words", () => {
  it("has the words that were added, and no other", () => {
    fc.assert(
      fc.property(texts, texts, (added, others) => {
        const tree = treeOf(added);
        const known = new Set(added.filter((text) => text !== ""));
        for (const text of [...added, ...others]) {
          if (text !== "") expect(find(text, tree)?.text).toBe(known.has(text) ? text : undefined);
        }
      }),
    );
  });

  it("keeps the first of two words with one text", () => {
    const [first, second] = [wordOf("学前"), wordOf("学前")];
    const tree = new WordTree();
    tree.add(first);
    tree.add(second);
    expect(find("学前", tree)).toBe(first);
  });

  it("adds no word without text", () => {
    expect(treeOf(["", "学"]).words.filter((word) => word !== undefined)).toHaveLength(1);
  });

  it("grows with what is added", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `第${index}所学校`);
    const tree = treeOf(many);
    expect(many.every((text) => find(text, tree)?.text === text)).toBe(true);
    expect(find("第20000所学校", tree)).toBeUndefined();
  });
});
