import type { Cascade, CascadeRow, CascadeStep, Standing } from "../../diff/cascadeResult.ts";
import { describe } from "../../model/describe.ts";
import type { Locale } from "../../model/text.ts";
import { planNames, quote } from "../names.ts";
import { cell, countCell, type Section, type TextCell } from "../section.ts";
import { TEXTS } from "../texts.ts";
import { incomparableTable } from "./incomparable.ts";
import { writeTarget } from "./writeTarget.ts";

const COMPARED: readonly Standing[] = ["more", "less", "same", "undetermined"];
/** Absent below, in the order in which it matters. */
const ABSENT: readonly Standing[] = ["dropped", "possibly-missing", "outside-remit"];

/** A cascade: for each two levels what compares, what does not, what was dropped and what was added; then what was noticed. */
export function cascadeSections(cascade: Cascade, locale: Locale, brief: boolean): readonly Section[] {
  const texts = TEXTS[locale];
  const names = planNames(cascade.plans, locale);
  const noticed = cascade.findings.map((finding) =>
    cell(describe({ ...finding, path: [] }, locale), { tone: "doubt" }),
  );
  return [
    ...cascade.links.flatMap((link): Section[] => {
      const [upper, lower] = [names.get(link.upper) ?? link.upper, names.get(link.lower) ?? link.lower];
      const own = cascade.rows.flatMap((row) =>
        row.steps
          .filter((step) => step.upper === link.upper && step.lower === link.lower)
          .map((step) => ({ row, step })),
      );
      const of = (standing: Standing): Line[] => own.filter(({ step }) => step.standing === standing);
      const refused = of("not-comparable").map(({ row, step }) => ({ ...step, label: row.name[locale] }));
      const remarks = [...new Set(link.reasons.map((reason) => describe(reason, locale)))].map((text) =>
        cell(text, { tone: "doubt" }),
      );
      const between = `${upper} → ${lower}`;
      const added = of("added");
      return [
        {
          title: `${texts.levels}: ${between}`,
          table: {
            columns: [texts.indicator, upper, lower, texts.verdict],
            rows: COMPARED.flatMap(of).map((line) => compared(line, locale)),
          },
          ...(remarks.length > 0 && { list: remarks }),
        },
        ...(refused.length === 0
          ? []
          : [{ title: `${texts.notCompared}: ${between}`, table: incomparableTable(refused, [upper, lower], locale) }]),
        ...ABSENT.flatMap((standing): Section[] => {
          const lines = of(standing);
          if (lines.length === 0) return [];
          const short = brief && standing !== "dropped";
          const list = short
            ? [countCell(texts.omitted, lines.length)]
            : lines.map((line) => listed(line, "left", locale));
          return [{ title: `${texts[ABSENT_TITLES[standing] ?? "dropped"]}: ${lower}`, list }];
        }),
        ...(added.length === 0
          ? []
          : [
              {
                title: `${texts.added}: ${lower}`,
                list: brief
                  ? [countCell(texts.omitted, added.length)]
                  : added.map((line) => listed(line, "right", locale)),
              },
            ]),
      ];
    }),
    ...(noticed.length > 0 || cascade.links.length === 0 ? [{ title: texts.noticed, list: noticed }] : []),
  ];
}

interface Line {
  readonly row: CascadeRow;
  readonly step: CascadeStep;
}

const ABSENT_TITLES: Readonly<Partial<Record<Standing, "dropped" | "possiblyMissing" | "outsideRemit">>> = {
  dropped: "dropped",
  "possibly-missing": "possiblyMissing",
  "outside-remit": "outsideRemit",
};

function compared({ row, step }: Line, locale: Locale): TextCell[] {
  const { standing, left, right, changes, cautions } = step;
  const texts = TEXTS[locale];
  const verdict =
    { more: texts.lowerMore, less: texts.lowerLess, same: texts.equal }[standing as "more"] ?? texts.possibly;
  const said = [...changes, ...cautions].map((each) => describe(each, locale)).join("; ");
  const side = (target: CascadeStep["left"]): TextCell =>
    target ? cell(writeTarget(target, locale), { title: quote(target.evidence, locale) }) : cell("—");
  const tone = standing === "more" || standing === "less" ? ({ tone: standing } as const) : {};
  return [
    cell(row.name[locale], row.indicator === undefined ? {} : { title: row.indicator }),
    side(left),
    side(right),
    cell(said === "" ? verdict : `${verdict} (${said})`, tone),
  ];
}

function listed({ row, step }: Line, which: "left" | "right", locale: Locale): TextCell {
  const target = step[which];
  if (!target) return cell(row.name[locale]);
  const unsure = target.indicator === undefined ? { tone: "doubt" as const } : {};
  return cell(`${row.name[locale]} ${writeTarget(target, locale)}`, {
    title: quote(target.evidence, locale),
    ...unsure,
  });
}
