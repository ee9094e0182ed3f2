import type { Word } from "./vocabulary.ts";

/** No node. */
const NONE = 0;

/**
 * Words by their UTF-16 units, as a tree whose nodes are numbers from 1 on: every place of every name is looked up in it. A node is
 * found from the one before and a unit by a table of hashes (open addressing), so that a step costs two or three reads and no object.
 */
export class WordTree {
  /** The word that ends at a node. */
  readonly words: (Word | undefined)[] = [undefined];
  /** The nodes that words begin with, by their unit. */
  private readonly firsts = new Int32Array(0x10000);
  private table = new Int32Array(1 << 15);
  private parents = new Int32Array(1 << 14);
  private units = new Uint16Array(1 << 14);

  /** The node of a unit that words begin with; 0 where none does. */
  first(unit: number): number {
    return this.firsts[unit] as number;
  }

  /** The node that follows on another by a unit; 0 where no word goes on so. */
  next(node: number, unit: number): number {
    const { table, parents, units } = this;
    for (let at = placeOf(node, unit, table); ; at = (at + 1) & (table.length - 1)) {
      const found = table[at] as number;
      if (found === NONE || (parents[found] === node && units[found] === unit)) return found;
    }
  }

  /** Adds a word, unless it has no text or there is one with the same. */
  add(word: Word): void {
    const { text } = word;
    let node = NONE;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      node = (at === 0 ? this.first(unit) : this.next(node, unit)) || this.grow(node, unit);
    }
    if (node !== NONE) this.words[node] ??= word;
  }

  private grow(parent: number, unit: number): number {
    const made = this.words.push(undefined) - 1;
    if (made === this.parents.length) this.widen();
    this.parents[made] = parent;
    this.units[made] = unit;
    if (parent === NONE) this.firsts[unit] = made;
    else this.put(made);
    return made;
  }

  private put(node: number): void {
    const { table } = this;
    let at = placeOf(this.parents[node] as number, this.units[node] as number, table);
    while (table[at] !== NONE) at = (at + 1) & (table.length - 1);
    table[at] = node;
  }

  /** Makes room for twice as many nodes; at most half of the table is ever taken. */
  private widen(): void {
    const { parents, units } = this;
    this.parents = new Int32Array(2 * parents.length);
    this.parents.set(parents);
    this.units = new Uint16Array(2 * units.length);
    this.units.set(units);
    this.table = new Int32Array(4 * parents.length);
    for (let node = 1; node < parents.length; node += 1) if (parents[node] !== NONE) this.put(node);
  }
}

/** Where the search for a node begins. */
function placeOf(parent: number, unit: number, { length }: Int32Array): number {
  const hash = Math.imul(parent, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (length - 1);
}
