import type { Finding } from "../model/finding.ts";

/** What was read, or why it was not: nothing is given of an input that is wrong anywhere. On success the findings are warnings. */
export type ReadResult<Data> =
  | { readonly success: true; readonly data: Data; readonly findings: readonly Finding[] }
  | { readonly success: false; readonly findings: readonly Finding[] };
