/** How many entries a generation holds. */
const GENERATION = 10_240;

/**
 * Keeps what is asked for again and again, between one and two generations of it: a table of names repeats the same few
 * thousand. What was asked for once is only remembered as asked for; what was not asked for during a whole generation is forgotten.
 */
export class Recent<Value> {
  private kept = new Map<string, Value | undefined>();
  private before = new Map<string, Value | undefined>();

  /** What was made for a key, or what is made of it now. */
  get(key: string, make: () => Value): Value {
    const known = this.kept.get(key) ?? this.before.get(key);
    const again = known !== undefined || this.kept.has(key) || this.before.has(key);
    const value = known ?? make();
    if (this.kept.size >= GENERATION && !this.kept.has(key)) {
      this.before = this.kept;
      this.kept = new Map();
    }
    this.kept.set(key, again ? value : undefined);
    return value;
  }
}
