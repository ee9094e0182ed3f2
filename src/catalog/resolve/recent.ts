/** How many entries a generation holds. */
const GENERATION = 10_240;

/** Stands for what was asked for once and is not kept yet. */
const ASKED: unique symbol = Symbol("asked for once");

/**
 * Keeps what is asked for again and again, between one and two generations of it: a table of names repeats the same few
 * thousand. What was asked for once is only remembered as asked for; what was not asked for during a whole generation is forgotten.
 */
export class Recent<Value> {
  private readonly atOnce: boolean;
  private kept = new Map<string, Value | typeof ASKED>();
  private before = new Map<string, Value | typeof ASKED>();

  /** `atOnce` keeps what is asked for the first time too. */
  constructor(atOnce = false) {
    this.atOnce = atOnce;
  }

  /** What was made for a key, or what is made of it now. */
  get(key: string, make: () => Value): Value {
    const now = this.kept.get(key);
    const known = now ?? this.before.get(key);
    const value = known === undefined || known === ASKED ? make() : known;
    if (now === undefined && this.kept.size >= GENERATION) {
      this.before = this.kept;
      this.kept = new Map();
    }
    if (now === undefined || now === ASKED) this.kept.set(key, known === undefined && !this.atOnce ? ASKED : value);
    return value;
  }
}
