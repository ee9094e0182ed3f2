/** `unknown` is neither: it never counts as a pass or as a fail. */
export type Verdict = "pass" | "fail" | "unknown";

/** All of them: fails with one that fails, passes when every one passes (Kleene's strong three-valued logic). */
export const all = (verdicts: readonly Verdict[]): Verdict => atLeast(verdicts.length, verdicts);

/** At least so many of them: passes with so many passes, fails when even the unknown ones could not make up so many. */
export function atLeast(count: number, verdicts: readonly Verdict[]): Verdict {
  const passes = verdicts.filter((each) => each === "pass").length;
  const possible = passes + verdicts.filter((each) => each === "unknown").length;
  if (passes >= count) return "pass";
  return possible < count ? "fail" : "unknown";
}

/** The count a group asks for. */
export const needed = (meet: "all" | "any" | number, size: number): number =>
  meet === "all" ? size : meet === "any" ? 1 : meet;
