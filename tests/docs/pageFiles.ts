import { readPage } from "./pageCode.ts";

/** The files that the code of the pages reads: a plan that no place has made. */
export const pageFiles = (): Readonly<Record<string, string>> => ({
  "my-plan.txt": readPage("examples/guide/my-plan.txt"),
});
