import { EduplanError } from "../model/error.ts";
import type { Finding, Params } from "../model/finding.ts";

/** Something noticed in the data, for the `warnings` of a result. */
export const warning = (code: string, params: Params, path: Finding["path"] = []): Finding => ({
  code,
  severity: "warning",
  path,
  params,
});

/** The error for a choice that cannot be carried out, with the sentence of its code. */
export const refusal = (code: string, params: Params, path: Finding["path"] = []): EduplanError =>
  new EduplanError(code, "The composite cannot be computed.", [{ code, severity: "error", path, params }]);
