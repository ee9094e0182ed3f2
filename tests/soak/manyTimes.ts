// Stands in for fast-check while a soak runs (see vitest.soak.ts): the same laws, each on as many inputs as fit into a given
// time. What was tried is added to a file, which tests/soak/soak.ts counts.
import { appendFileSync } from "node:fs";
import * as original from "../../node_modules/fast-check/lib/fast-check.js";

export * from "../../node_modules/fast-check/lib/fast-check.js";

const seconds = Number(process.env.SOAK_SECONDS ?? 8);

interface Counted {
  run(...given: readonly unknown[]): unknown;
}

function assertForLong(property: Counted, parameters: object = {}): unknown {
  let count = 0;
  const run = property.run.bind(property);
  property.run = (...given) => {
    count += 1;
    return run(...given);
  };
  const note = (): void => appendFileSync(process.env.SOAK_COUNTS ?? "", `${count}\n`);
  const long = {
    ...parameters,
    numRuns: 100_000_000,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  };
  const outcome: unknown = original.assert(property as never, long as never);
  if (outcome instanceof Promise) return outcome.finally(note);
  note();
  return outcome;
}

export { assertForLong as assert };
export default { ...original, assert: assertForLong };
