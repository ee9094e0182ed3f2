/** Words that no variable of Stata may be called. */
const RESERVED: ReadonlySet<string> = new Set(
  "byte double float if in int long strL using with str _all _b _coef _cons _n _N _pi _pred _rc _skip _variables".split(
    " ",
  ),
);

/** How long a name may be. */
const LONGEST = 32;

/**
 * Names as Stata takes them: letters of ASCII, digits and underscores, no digit first, at most 32 characters, no word of its own,
 * none twice. Names that need no change keep it; the others are cut, and numbered where they would meet.
 */
export function stataNames(names: readonly string[]): readonly string[] {
  const used = new Set(names.filter(isName));
  return names.map((name) => {
    if (isName(name)) return name;
    const plain = name.replace(/\W/g, "_");
    const started = /^[A-Za-z_]/.test(plain) && !isReserved(plain) ? plain : `v_${plain}`;
    let made = started.slice(0, LONGEST);
    for (let number = 2; used.has(made); number += 1) {
      const ending = `_${number}`;
      made = started.slice(0, LONGEST - ending.length) + ending;
    }
    used.add(made);
    return made;
  });
}

const isReserved = (name: string): boolean => RESERVED.has(name) || /^str\d+$/.test(name);
const isName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name) && name.length <= LONGEST && !isReserved(name);
