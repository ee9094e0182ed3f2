import { defaultCatalog, resolveIndicator } from "eduplan/catalog";
import { describe, expect, it } from "vitest";
import { codesOf, gist, resolved, type Written } from "./resolved.ts";

const THREE_YEAR = "preschool.gross-enrolment-rate.three-year";
const RETENTION = "compulsory.retention-rate";

describe("one name written in many ways", () => {
  it.each<[how: string, written: Written, id: string]>([
    ["short", ["毛入园率"], THREE_YEAR],
    ["long", ["学前教育三年毛入园率"], THREE_YEAR],
    ["inverted", ["毛入园率（学前三年）"], THREE_YEAR],
    ["inverted", ["巩固率(九年义务教育)"], RETENTION],
    ["with a particle", ["九年义务教育的巩固率"], RETENTION],
    ["with a unit in brackets", ["九年义务教育巩固率（%）"], RETENTION],
    ["with a unit in brackets", ["九年义务教育巩固率【%】"], RETENTION],
    ["with a percent sign", ["九年义务教育巩固率%"], RETENTION],
    ["numbered", ["1.九年义务教育巩固率"], RETENTION],
    ["numbered", ["12、九年义务教育巩固率"], RETENTION],
    ["numbered", ["三、九年义务教育巩固率"], RETENTION],
    ["with a year", ["2025年九年义务教育巩固率"], RETENTION],
    ["with a year", ["到2025年底九年义务教育巩固率"], RETENTION],
    ["with a year in brackets", ["九年义务教育巩固率（2025年）"], RETENTION],
    ["with a place", ["朔州市九年义务教育巩固率"], RETENTION],
    ["with a place", ["民乐县九年义务教育巩固率"], RETENTION],
    ["with a place", ["蓟州区学前三年毛入园率"], THREE_YEAR],
    ["with a place", ["全市九年义务教育巩固率"], RETENTION],
    ["full width", ["ＥＳＩ前１％学科数"], "tertiary.esi-disciplines"],
    ["in lower case", ["esi前1%学科数"], "tertiary.esi-disciplines"],
    ["in traditional characters", ["學前三年毛入園率"], THREE_YEAR],
    ["in traditional characters", ["九年義務教育鞏固率"], RETENTION],
    ["in traditional characters", ["高中階段毛入學率"], "upper-secondary.gross-enrolment-rate"],
    ["in English", ["three-year pre-primary gross enrolment rate"], THREE_YEAR],
    ["in English, in capitals", ["Three-Year Pre-Primary Gross Enrolment Rate"], THREE_YEAR],
  ])("%s: %j", (_, written, indicator) => {
    expect(gist(resolved(written))).toMatchObject({ indicator, predicate: "skos:exactMatch" });
  });

  it("keeps what it cannot make out in front of a name as a reason", () => {
    const { indicator, reasons } = resolved(["囍囍九年义务教育巩固率"]);
    expect(indicator).toBe(RETENTION);
    expect(reasons).toContainEqual({ code: "resolve.not-understood", params: { parts: ["囍囍"] } });
  });
  it.each(["(1)", "（一）", "①", "⑴", "1)", "一)"])("is the same behind %s", (number) => {
    expect(resolveIndicator(`${number}九年义务教育巩固率`)).toEqual(resolveIndicator("九年义务教育巩固率"));
  });
  it.each(["(2025)", "(2020—2025年)"])("is the same before %s", (year) => {
    expect(resolveIndicator(`九年义务教育巩固率${year}`)).toEqual(resolveIndicator("九年义务教育巩固率"));
  });
  it("takes (单位:%) for a unit", () => {
    expect(codesOf(resolved(["九年义务教育巩固率(单位:%)"]))).not.toContain("resolve.unknown-unit");
  });
  it.each(["上海市", "内蒙古自治区", "山西省朔州市"])("is the same behind %s", (place) => {
    const { indicator, confidence } = resolveIndicator(`${place}九年义务教育巩固率`);
    expect([indicator, confidence]).toEqual([RETENTION, resolveIndicator("九年义务教育巩固率").confidence]);
  });
});

describe("a place in front", () => {
  it("leaves everything as it is but the label that is quoted", () => {
    for (const label of ["九年义务教育巩固率", "毕业率", "蓝色大象喷泉率", "教师本科以上学历比例", "手入园率"]) {
      const { reasons, ...rest } = resolveIndicator(`朔州市${label}`);
      const bare = resolveIndicator(label);
      const quoted = bare.reasons.map(({ code, params }) =>
        params.label === label ? { code, params: { ...params, label: `朔州市${label}` } } : { code, params },
      );
      expect({ ...rest, reasons }).toEqual({ ...bare, reasons: quoted });
    }
  });
  it("is no place where the words need it: 县中 is a school", () => {
    expect(resolveIndicator("县中办学条件达标率").indicator).toBe("general-upper-secondary.standard-share.county");
  });
});

describe("ages", () => {
  it.each(["3—5岁", "3-5周岁", "三至五周岁", "3到5岁", "３～５岁"])("are one age as %s", (age) => {
    const { indicator, confidence } = resolveIndicator(`${age}幼儿毛入园率`);
    expect([indicator, confidence]).toEqual([THREE_YEAR, resolveIndicator("3-5岁幼儿毛入园率").confidence]);
  });
  it.each(["十五岁及以上人口平均受教育年限", "15周岁以上人口平均受教育年限"])(
    "are figures or characters: %s",
    (written) => {
      expect(resolveIndicator(written).indicator).toBe("overall.mean-schooling-years.fifteen-and-over");
    },
  );
});

describe("misprints", () => {
  it.each<[Written, string, read: string, written: string]>([
    [["九年义务教育巩固卒"], RETENTION, "巩固率", "巩固卒"],
    [["九年义务教肓巩固率"], RETENTION, "九年义务教育", "九年义务教肓"],
    [["学前三年手入园率"], THREE_YEAR, "毛入园率", "手入园率"],
    [["普惠牲幼儿园覆盖率"], "preschool.inclusive-share.children", "普惠性幼儿园", "普惠牲幼儿园"],
  ])("%j is read, and how is said", (label, id, read, written) => {
    const { indicator, reasons } = resolved(label);
    expect(indicator).toBe(id);
    expect(reasons).toContainEqual({ code: "resolve.misprint", params: { read, written } });
  });

  it("leaves a sign as it is: per mille is no per cent", () => {
    const resolution = resolved(["ESI前1‰学科"]);
    expect(resolution.indicator).toBeNull();
    expect(codesOf(resolution)).not.toContain("resolve.misprint");
    expect(resolution.refused.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain("resolve.says-more");
  });

  it.each(["九年义务教育囍囍率", "毛入囍率", "1年级巩固率"])("does not make a word out of %s", (label) => {
    expect(codesOf(resolved([label]))).not.toContain("resolve.misprint");
  });
  it.each(["囍小学阶段近视率", "某高职院校在校生规模", "囍小学学生体质健康优良率"])(
    "adds nothing to the words of %s",
    (label) => {
      expect(codesOf(resolved([label]))).not.toContain("resolve.misprint");
    },
  );

  it("does not repair a word that is one: 净 is not 毛, 初 is not 高", () => {
    expect(resolved(["净入园率"]).indicator).toBe("preschool.net-enrolment-rate.three-year");
    expect(codesOf(resolved(["净入园率"]))).toEqual(["resolve.same-wording"]);
  });
});

describe("English names", () => {
  it("resolve to their own indicator under its stage, every one", () => {
    const wrong = defaultCatalog.indicators.filter(({ id, name, facets: { stage } }) => {
      return resolved([name.en, stage === "unstated" ? undefined : stage]).indicator !== id;
    });
    expect(wrong.map(({ name }) => name.en)).toEqual([]);
  });
  it.each([
    ["upper-secondary graduation rate", "upper-secondary.graduation-rate"],
    ["progression rate from upper-secondary education", "upper-secondary.progression-rate"],
    [
      "share of lower-secondary leavers who enter general upper-secondary schools",
      "lower-secondary.progression-rate.general",
    ],
    ["compulsory dropout rate", "compulsory.dropout-rate"],
  ])("%s is %s by itself, since it says the stage", (label, id) => {
    expect(resolved([label]).indicator).toBe(id);
  });
});
