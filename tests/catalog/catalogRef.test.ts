import { createHash } from "node:crypto";
import { catalogRef, createCatalog, defaultCatalog } from "eduplan/catalog";
import { describe, expect, it } from "vitest";
import { madeIndicator } from "./madeIndicator.ts";

describe("catalogRef", () => {
  it("names the bundled catalogue by its version and 64 hexadecimal digits", () => {
    expect(catalogRef(defaultCatalog)).toEqual({
      version: defaultCatalog.version,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("is the SHA-256 over the JSON of the indicators, as any other program would compute it", () => {
    const catalog = createCatalog("1", [madeIndicator("a.share"), madeIndicator("b.share")]);
    const expected = createHash("sha256").update(JSON.stringify(catalog.indicators), "utf8").digest("hex");
    expect(catalogRef(catalog).hash).toBe(expected);
  });

  it("is the same for the same content, asked once or twice, of one object or of two", () => {
    const [one, two] = [1, 2].map(() => createCatalog("1", [madeIndicator("a.share")])) as [never, never];
    expect(catalogRef(one)).toEqual(catalogRef(one));
    expect(catalogRef(two)).toEqual(catalogRef(one));
  });

  it("tells catalogues apart that differ in one definition", () => {
    const hash = (zh: string): string =>
      catalogRef(createCatalog("1", [madeIndicator("a.share", {}, { definition: { zh, en: "For tests." } })])).hash;
    expect(hash("按人数。")).not.toBe(hash("按校数。"));
  });
});
