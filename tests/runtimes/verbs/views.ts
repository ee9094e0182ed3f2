import * as eduplan from "eduplan";
import { plans } from "eduplan/data";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { print } from "../print.ts";

/** The same results for readers, in both languages. */
export async function printViews(): Promise<void> {
  const alignment = eduplan.align(plans);
  const crosstab = eduplan.crosstab(plans, { rows: "stage", columns: "instrument" });
  const tracking = eduplan.track(eduplan.benchmarks, eduplan.nationalObservations());
  const results = [alignment, eduplan.compareAll(alignment), crosstab, tracking, eduplan.score(plans)] as const;
  for (const locale of ["zh", "en"] as const) {
    for (const result of results) {
      print(`toText ${result.type} ${locale}`, eduplan.toText(result, { locale }));
      print(`toMarkdown ${result.type} ${locale}`, eduplan.toMarkdown(result, { locale }));
    }
    print(`toHtml ${locale}`, eduplan.toHtml(results, { locale }));
    print(`toReport ${locale}`, eduplan.toReport(results, { locale }));
    print(`show ${locale}`, eduplan.show(alignment, { locale }).bundle);
    for (const result of [alignment, crosstab, tracking]) {
      const spec = eduplan.toVegaLite(result, { locale });
      print(`toVegaLite ${result.type} ${locale}`, spec);
      print(`renderSvg ${result.type} ${locale}`, await eduplan.renderSvg(spec, { vega, vegaLite }));
    }
  }
  for (const style of ["gbt7714", "apa", "bibtex"] as const)
    print(
      `cite ${style}`,
      plans.map((plan) => eduplan.cite(plan, { style })),
    );
}
