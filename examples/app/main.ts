// A page for a planning office: choose plans, read what compares and what does not and why, with the clause of every figure.
import { type Alignment, align, compareAll } from "eduplan/align";
import type { Locale, Plan } from "eduplan/model";
import { sectionsOf, toHtml } from "eduplan/view";
import { bundledPlans } from "./bundledPlans.ts";
import { drawChart } from "./drawChart.ts";
import { byId, element } from "./element.ts";
import { readOwnPlan } from "./readOwnPlan.ts";
import { showSections } from "./showSections.ts";
import { type TextKey, textOf } from "./texts.ts";

let locale: Locale = navigator.language.startsWith("zh") ? "zh" : "en";
const chosen = new Set<string>();
const own = new Map<string, { readonly plan: Plan; readonly draft: boolean }>();
let shown: Alignment | undefined;
/** Counts the changes of choice, so that what was loaded for an earlier one is not shown over a later one. */
let turn = 0;

const say = (key: TextKey, values?: Readonly<Record<string, string | number>>): void => {
  byId("status").textContent = textOf(locale, key, values);
};

function writeTexts(): void {
  document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  document.title = textOf(locale, "title");
  for (const each of document.querySelectorAll<HTMLElement>("[data-text]"))
    each.textContent = textOf(locale, each.dataset.text as TextKey);
  const language = byId("language");
  language.textContent = textOf(locale, "language");
  language.lang = locale === "zh" ? "en" : "zh-CN";
  byId("findings").replaceChildren();
  byId("downloads").replaceChildren(
    ...downloads.map(({ name, type, make }) =>
      element("button", {
        type: "button",
        textContent: `${textOf(locale, "download")} ${name}`,
        onclick: async () => shown && save(`eduplan.${name.toLowerCase()}`, type, await make(shown)),
      }),
    ),
  );
  listPlans();
}

function listPlans(): void {
  const names = [
    ...bundledPlans.map(({ id, name }) => ({ id, name: name[locale] })),
    ...[...own].map(([id, { plan, draft }]) => ({
      id,
      name: `${plan.title[locale] ?? plan.title.zh}${draft ? ` (${textOf(locale, "draft")})` : ""}`,
    })),
  ];
  byId("plans").replaceChildren(
    ...names.map(({ id, name }) => {
      const box = element("input", { type: "checkbox", value: id, checked: chosen.has(id) });
      box.onchange = () => {
        if (box.checked) chosen.add(id);
        else chosen.delete(id);
        compare();
      };
      return element("label", {}, box, ` ${name}`);
    }),
  );
}

const loadPlan = async (id: string): Promise<Plan | undefined> =>
  own.get(id)?.plan ?? (await bundledPlans.find((each) => each.id === id)?.load())?.plan;

async function compare(): Promise<void> {
  const mine = ++turn;
  say("loading");
  try {
    const loaded = await Promise.all([...chosen].map(loadPlan));
    if (mine !== turn) return;
    const plans = loaded.filter((plan) => plan !== undefined);
    shown = plans.length < 2 ? undefined : align(plans);
    show();
  } catch (error) {
    byId("status").textContent = `${textOf(locale, "failed")} ${(error as Error).message}`;
  }
}

function show(): void {
  byId("tools").hidden = shown === undefined;
  byId("chart").hidden = true;
  if (!shown) {
    byId("results").replaceChildren();
    say("tooFew");
    return;
  }
  const detail = byId<HTMLInputElement>("full").checked ? "full" : "brief";
  const sections = [
    ...sectionsOf(compareAll(shown), { locale, detail, withoutCaveats: true }),
    ...sectionsOf(shown, { locale, detail }),
  ];
  byId("results").replaceChildren(...showSections(sections, locale));
  say("compared", { n: shown.plans.length, rows: shown.rows.length });
}

/** What can be taken away: a name that is the file's ending too, its media type, and how it is made. */
const downloads: readonly { name: string; type: string; make: (alignment: Alignment) => string | Promise<string> }[] = [
  {
    name: "CSV",
    type: "text/csv",
    make: async (alignment) => {
      const { toCsv, toRows } = await import("eduplan/io");
      return toCsv(toRows(compareAll(alignment)), { header: "title", locale });
    },
  },
  {
    name: "HTML",
    type: "text/html",
    make: (alignment) => toHtml([compareAll(alignment), alignment], { locale, title: textOf(locale, "title") }),
  },
];

function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}

async function addOwn(): Promise<void> {
  const pasted = byId<HTMLTextAreaElement>("pasted").value;
  const { plans, draft, said, findings } = await readOwnPlan(
    pasted,
    byId<HTMLInputElement>("region").value.trim(),
    locale,
  );
  const taken = plans.find(({ id }) => bundledPlans.some((each) => each.id === id));
  byId("findings").replaceChildren(
    element("p", { textContent: taken ? textOf(locale, "taken", { id: taken.id }) : said }),
    element("ul", {}, ...findings.map((textContent) => element("li", { textContent }))),
  );
  if (taken || plans.length === 0) return;
  for (const plan of plans) {
    own.set(plan.id, { plan, draft });
    chosen.add(plan.id);
  }
  listPlans();
  await compare();
}

byId("language").onclick = () => {
  locale = locale === "zh" ? "en" : "zh";
  writeTexts();
  show();
};
byId("full").onchange = show;
byId("draw").onclick = () => shown && drawChart(byId("chart"), shown, locale);
byId<HTMLInputElement>("file").onchange = async ({ currentTarget }) => {
  const [file] = (currentTarget as HTMLInputElement).files ?? [];
  if (file) byId<HTMLTextAreaElement>("pasted").value = await file.text();
};
byId<HTMLFormElement>("own-form").onsubmit = (event) => {
  event.preventDefault();
  addOwn();
};

writeTexts();
say("tooFew");
