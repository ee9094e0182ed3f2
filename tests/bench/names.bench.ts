/**
 * How many names a second are resolved, beside a full-text search over the same catalogue.
 *
 *     npm run bench:names
 *
 * 300,000 names as plans write them: the labelled names, with the place before and the unit behind that tables give them, once all distinct and
 * once each occurring thirty times; then names made of pieces of two labelled ones, and the labelled names under ever other stages and units, where
nothing that was read before helps. The first call builds the index, so it is told apart. FlexSearch
 * indexes the same wordings by Chinese characters and gives its first hit: it finds the nearest text and decides nothing. The package is taken
 * as it is built.
 */
import { readFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import flexsearch from "flexsearch";
import type { LabelledName } from "../accuracy/measure.ts";

const eduplan: typeof import("eduplan") = await import(new URL("../../dist/index.js", import.meta.url).href);
const { defaultCatalog, resolveIndicator } = eduplan;

const NAMES = 300_000;
const labelled = JSON.parse(
  readFileSync(new URL("../accuracy/labels.json", import.meta.url), "utf8"),
) as LabelledName[];
/** Names of places, each of two characters; with what they are they stand before a name in tables of many regions. */
const places = [..."朔民西蓟临大阳晋运吕长忻"].flatMap((one) =>
  [..."州乐宁安汾同泉城梁治定原"].map((two) => `${one}${two}`),
);
const kinds = ["市", "县"];
const behind = ["", "（%）", "达到"];

/** So many names, the first of them distinct. */
function namesOf(distinct: number): { label: string; stage?: string }[] {
  const made: { label: string; stage?: string }[] = [];
  for (let round = 0; made.length < distinct; round += 1) {
    const place = round === 0 ? "" : `${places[round % places.length]}${kinds[Math.floor(round / places.length) % 2]}`;
    for (const { label, stage } of labelled) {
      made.push({ label: `${place}${label}${behind[round % 3]}`, ...(stage && { stage }) });
    }
  }
  made.length = distinct;
  return Array.from({ length: NAMES }, (_, index) => made[index % distinct] as { label: string });
}

/** Processor seconds, which others on the machine disturb less than the clock. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Every labelled name under each of these, none of them asked for twice. */
const stages = ["学前教育", "义务教育", "小学", "初中", "普通高中", "中职", "高职", "高等教育", "特殊教育", ""];
const units = ["%", "人", "所", "元", "个", ""];
const unseen = stages.flatMap((stage) =>
  units.flatMap((unit) => labelled.map(({ label }) => ({ label, stage, unit }))),
);

/** The front of each labelled name before the back of others, none of them twice. */
const joined = [
  ...new Set(
    [101, 211, 307, 401, 503].flatMap((step) => labelled.map(({ label }, at) => halves(label, step * (at + 1)))),
  ),
].map((label) => ({ label }));
function halves(label: string, other: number): string {
  const back = labelled[other % labelled.length]?.label ?? "";
  return label.slice(0, Math.ceil(label.length / 2)) + back.slice(back.length >> 1);
}

const index = new flexsearch.Index({ tokenize: "forward", encode: (text: string) => [...text] });
let id = 0;
for (const { name, aliases } of defaultCatalog.indicators)
  for (const each of [name.zh, ...aliases]) index.add(id++, each);

console.log(
  `Node ${process.version}, ${arch()}, ${cpus().length} cores; ${defaultCatalog.indicators.length} indicators, ${id} wordings`,
);
const first = seconds(() => resolveIndicator("毛入学率", { stage: "ED3" }));
console.log(`first call: ${Math.round(1e3 * first)} ms of processor time`);
for (const distinct of [NAMES, 10_000]) {
  const names = namesOf(distinct);
  let found = 0;
  const ours = seconds(() => {
    for (const { label, stage } of names) if (resolveIndicator(label, stage ? { stage } : {}).indicator) found += 1;
  });
  const some = names.slice(0, NAMES / 10);
  const theirs =
    10 *
    seconds(() => {
      for (const { label } of some) index.search(label, { limit: 1, suggest: true });
    });
  const rate = (time: number): string => `${Math.round(NAMES / time).toLocaleString("en")} names/s`;
  console.log(
    `${distinct.toLocaleString("en")} distinct: eduplan ${rate(ours)}, FlexSearch ${rate(theirs)}, ratio ${(theirs / ours).toFixed(2)}; ${((100 * found) / NAMES).toFixed(0)} % resolved`,
  );
}
function tell(what: string, names: readonly { label: string; stage?: string; unit?: string }[]): void {
  const time = seconds(() => {
    for (const { label, stage = "", unit = "" } of names) resolveIndicator(label, { stage, unit });
  });
  const rate = Math.round(names.length / time).toLocaleString("en");
  console.log(`${names.length.toLocaleString("en")} names ${what}: eduplan ${rate} names/s`);
}
tell("of pieces that never stood together", joined);
tell("each under a stage and unit of its own", unseen);
