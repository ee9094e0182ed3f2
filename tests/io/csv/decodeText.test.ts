import { decodeText, fromCsv } from "eduplan/io";
import { expect, it } from "vitest";

/** 编号,数值 / 规划,1 in GBK. */
const gbk = Uint8Array.of(
  ...[0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a, 0xb9, 0xe6, 0xbb, 0xae, 0x2c, 0x31],
);

const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...[...text].map((each) => each.charCodeAt(0))].forEach((code, index) => {
    view.setUint16(index * 2, code, little);
  });
  return new Uint8Array(view.buffer);
};

it("decodes what is sure, and tells what is not UTF-8", () => {
  expect(decodeText(new TextEncoder().encode("\ufeff规划"))).toEqual({
    success: true,
    text: "规划",
    encoding: "utf-8",
    findings: [],
  });
  for (const little of [true, false]) {
    expect(decodeText(utf16("规划", little))).toMatchObject({
      success: true,
      text: "规划",
      encoding: little ? "utf-16le" : "utf-16be",
      findings: [{ code: "io.read-as", severity: "info" }],
    });
  }
  expect(decodeText(gbk)).toMatchObject({
    success: true,
    text: "编号,数值\n规划,1",
    encoding: "gb18030",
    findings: [{ code: "io.read-as", severity: "warning" }],
  });
});

it("refuses western and other Asian encodings, and files that are no text", () => {
  const refused = (...bytes: number[]): unknown => decodeText(Uint8Array.of(...bytes)).findings[0];
  // café, Größe, かな in Shift-JIS, 計畫 in Big5.
  for (const bytes of [
    [0x63, 0x61, 0x66, 0xe9, 0x2c],
    [0x47, 0x72, 0xf6, 0xdf, 0x65],
    [0x82, 0xa9, 0x82, 0xc8],
    [0xad, 0x70, 0xb5, 0x65],
  ])
    expect(refused(...bytes)).toMatchObject({ code: "io.encoding", severity: "error" });
  expect(refused(0x50, 0x4b, 3, 4)).toMatchObject({ code: "io.not-a-text-file", params: { kind: "xlsx/zip" } });
});

it("notices text that was decoded wrongly before, and text that says nothing of the kind", () => {
  const found = (text: string): unknown => fromCsv(`a,b\n${text},1`).findings.map(({ code }) => code);
  const bytes = new TextEncoder().encode("教育事业发展规划,学前教育毛入园率在全国");
  expect(found(new TextDecoder("gb18030").decode(bytes).replaceAll('"', ""))).toEqual(
    expect.arrayContaining([expect.stringMatching(/io\.(mojibake|lost-characters)/)]),
  );
  expect(found(new TextDecoder("windows-1252").decode(bytes))).toContain("io.mojibake");
  expect(found("规\ufffd")).toEqual(["io.lost-characters"]);
  expect(found("“十四五”规划，毛入园率；Größe, naïve".replaceAll(",", ""))).toEqual([]);
});
