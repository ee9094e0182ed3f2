import { accountForQuantities } from "eduplan/audit";
import { plans } from "eduplan/data";
import { describe as write } from "eduplan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../src/audit/quantitiesIn.ts";
import { smallPlan } from "../smallPlan.ts";
import { textOf, textsArePresent } from "./sourceTexts.ts";

const exactsIn = (text: string): string[] => quantitiesIn(text).map(({ exact }) => exact);

describe("the quantities of a text", () => {
  it.each([
    ["毛入园率达到93%以上,普惠率９５．５％", ["93", "９５．５"]],
    ["提高3-5个百分点", ["3", "5"]],
    ["百分之九十五点五,三分之二以上", ["百分之九十五点五", "三分之二"]],
    ["建成两所,培养十余名,二十三个,一千名", ["两", "十", "二十三", "一千"]],
    ["每县建一所,每个乡镇一个;建设一批基地,进一步提高", ["一", "一"]],
    ["实现全覆盖,全员培训,消除大班额,只增不减", ["全覆盖", "全员", "消除", "只增不减"]],
    ["三位一体,五育并举,第一节,双减", []],
  ])("%s", (text, expected) => {
    expect(exactsIn(text)).toEqual(expected);
  });

  it("leaves out the numbers of headings and items, not those that begin a sentence", () => {
    expect(exactsIn("1.加强建设。2 .改善条件\n(3)推进|4、完善。专栏5:项目")).toEqual([]);
    expect(exactsIn("1.5万个学位\n2025年。3所幼儿园,\n12345.")).toEqual(["1.5", "2025", "3", "12345"]);
  });

  it("counts positions in code points, and takes linear time on digits without end", () => {
    expect(quantitiesIn("𠀀𠀀9所")).toEqual([{ exact: "9", start: 2, end: 3 }]);
    expect(quantitiesIn("1".repeat(200_000))).toHaveLength(1);
    expect(quantitiesIn("每".repeat(200_000))).toHaveLength(0);
  });
});

describe("whether a plan accounts for them", () => {
  const text = "到2025年,建成9所幼儿园,培训教师300名。";
  const clause = (exact: string) => ({ exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });

  it("names what no record speaks of, with the words around it", () => {
    const plan = smallPlan([], {
      setAside: [
        { ...clause("2025年"), reason: "horizon" },
        { ...clause("9所"), reason: "coded" },
      ],
    });
    const { quantities, accounted, findings } = accountForQuantities(plan, text);
    expect([quantities, accounted]).toEqual([3, 2]);
    expect(findings.map((each) => write(each, "en"))).toEqual([
      "setAside: no record accounts for “300” at 19 (“…建成9所幼儿园,培训教师300名。…”): code it, or set it aside with the reason",
    ]);
  });

  it("a figure half covered is not accounted for", () => {
    const plan = smallPlan([], { setAside: [{ exact: "202", start: 1, end: 4, reason: "cut" }] });
    expect(accountForQuantities(plan, text).accounted).toBe(0);
  });

  it("sums up: what is accounted for and what is not are all there is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."到2025年,达9所。全员1.三") }), (some) => {
        const { quantities, accounted, findings } = accountForQuantities(smallPlan([]), some);
        expect(accounted + findings.length).toBe(quantities);
      }),
    );
  });
});

if (textsArePresent) {
  it.each(plans.map((plan) => [plan.id, plan] as const))(
    "%s: every quantity of the text is accounted for",
    (id, plan) => {
      const { quantities, findings } = accountForQuantities(plan, textOf(id));
      expect(findings.map((finding) => write(finding, "en"))).toEqual([]);
      expect(quantities).toBeGreaterThan(20);
    },
  );
}
