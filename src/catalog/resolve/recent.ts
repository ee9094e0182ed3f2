/** How many entries a generation holds. */
const GENERATION = 10_240;
/** How many places the sieve of what was asked for has, a power of two: of 10,240 keys with two places each one in two hundred is taken for known. */
const SIEVE = 1 << 18;

/**
 * Keeps what is asked for again and again, between one and two generations of it: a table of names repeats the same few
 * thousand. What was asked for once leaves nothing but two bits, so that a stream of ever new names costs no memory; what was not
 * asked for during a whole generation is forgotten.
 */
export class Recent<Value> {
  private kept = new Map<string, Value>();
  private before = new Map<string, Value>();
  private readonly sieve = new Uint8Array(SIEVE / 8);
  private asked = 0;

  /** What was made for a key, or what is made of it now. */
  get(key: string, make: () => Value): Value {
    const known = this.find(key);
    if (known !== undefined) return known;
    const made = make();
    this.offer(key, made);
    return made;
  }

  /** What is kept for a key. */
  find(key: string): Value | undefined {
    const now = this.kept.get(key);
    if (now !== undefined) return now;
    const known = this.before.get(key);
    if (known !== undefined) this.keep(key, known);
    return known;
  }

  /** Takes what was made for a key that nothing is kept for; it is kept if the key was asked for before. */
  offer(key: string, made: Value): void {
    if (this.wasAsked(key)) this.keep(key, made);
  }

  private keep(key: string, value: Value): void {
    if (this.kept.size >= GENERATION) {
      this.before = this.kept;
      this.kept = new Map();
    }
    this.kept.set(key, value);
  }

  /** Whether a key was asked for before, or hardly ever another one with the same places in the sieve; from now on it was. */
  private wasAsked(key: string): boolean {
    let hash = 0x811c9dc5;
    for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    const first = this.mark(hash);
    const isNew = this.mark(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) || first;
    if (isNew) this.asked += 1;
    if (this.asked >= GENERATION) {
      this.sieve.fill(0);
      this.asked = 0;
    }
    return !isNew;
  }

  /** Marks a place of the sieve; whether it was not marked. */
  private mark(hash: number): boolean {
    const place = hash & (SIEVE - 1);
    const [byte, bit] = [place >>> 3, 1 << (place & 7)];
    const marked = this.sieve[byte] as number;
    this.sieve[byte] = marked | bit;
    return (marked & bit) === 0;
  }
}
