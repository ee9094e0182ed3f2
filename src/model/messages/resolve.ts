import type { Bilingual } from "../text.ts";

export const resolveMessages = (): Readonly<Record<string, Bilingual>> => ({
  "resolve.empty": { zh: "名称为空", en: "the label is empty" },
  "resolve.nothing-near": {
    zh: "指标目录中没有与“{label}”相近的指标",
    en: "nothing in the catalogue comes near “{label}”",
  },
  "resolve.none": { zh: "没有一个指标与“{label}”足够相符", en: "no indicator fits “{label}” well enough" },
  "resolve.ambiguous": {
    zh: "“{label}”可指不止一个指标,请给出学段或单位",
    en: "“{label}” may mean more than one indicator; give its stage or unit",
  },
  "resolve.same-wording": {
    zh: "目录中有同样的写法“{wording}”",
    en: "the catalogue has this very wording, “{wording}”",
  },
  "resolve.same-parts": {
    zh: "与“{wording}”({indicator})由同样的成分构成",
    en: "consists of the same parts as “{wording}” ({indicator})",
  },
  "resolve.misprint": { zh: "“{written}”读作“{read}”", en: "“{written}” is read as “{read}”" },
  "resolve.unknown-stage": {
    zh: "不认识学段“{stage}”,未予采用;请用 STAGES 的代码(ED02)或学段名称(学前教育)",
    en: "the stage “{stage}” is not known and was left out; use a code of STAGES (ED02) or a stage’s name",
  },
  "resolve.unknown-unit": {
    zh: "不认识单位“{unit}”,未予采用;请用 UNITS 的代码(percent)或通常写法(%、人、所)",
    en: "the unit “{unit}” is not known and was left out; use an id of UNITS (percent) or the unit as printed",
  },
  "resolve.stage-from-context": { zh: "学段取自上下文:{stage}", en: "the stage is that of the context: {stage}" },
  "resolve.stage-open": {
    zh: "名称未说学段,指标的学段为{stage}",
    en: "the label names no stage; the indicator’s is {stage}",
  },
  "resolve.stage-other": { zh: "学段不同:{label} / {indicator}", en: "another stage: {label} / {indicator}" },
  "resolve.stage-narrower": {
    zh: "名称的学段较窄:{label} / {indicator}",
    en: "the label’s stage is narrower: {label} / {indicator}",
  },
  "resolve.stage-wider": {
    zh: "名称的学段较宽或未说:{label} / {indicator}",
    en: "the label’s stage is wider or not said: {label} / {indicator}",
  },
  "resolve.conflict": { zh: "{facet}不同:{label} / {indicator}", en: "different {facet}: {label} / {indicator}" },
  "resolve.left-open": { zh: "名称没有说明:{parts}", en: "the label does not say: {parts}" },
  "resolve.says-more": { zh: "名称另外说到:{parts}", en: "the label also says: {parts}" },
  "resolve.form": { zh: "数值形式不同:{label} / {indicator}", en: "another kind of figure: {label} / {indicator}" },
  "resolve.unit": { zh: "单位不符:{label} / {indicator}", en: "the units do not fit: {label} / {indicator}" },
  "resolve.not-understood": { zh: "未能理解:{parts}", en: "not understood: {parts}" },
});
