import type { Bilingual } from "../text.ts";

/** About mapping sets: of files (`{place}` is line and column, empty for a set in memory), and of applying them. */
export const sssomMessages = (): Readonly<Record<string, Bilingual>> => ({
  "sssom.empty": { zh: "{place}没有内容:应为 SSSOM/TSV 文本", en: "{place}nothing to read; expected SSSOM/TSV text" },
  "sssom.no-header": {
    zh: "{place}元数据之后应为列名行",
    en: "{place}expected a line of column names after the metadata",
  },
  "sssom.no-metadata": {
    zh: "{place}缺少以 # 开头的元数据(至少要有 mapping_set_id 和 curie_map);元数据另存一个文件时请用 metadata 选项给出",
    en: "{place}no metadata in lines that begin with # (at least mapping_set_id and curie_map); give it by the option metadata when it is a file of its own",
  },
  "sssom.yaml": {
    zh: "{place}元数据不是合法的 YAML({reason});含有冒号、井号的值请加双引号",
    en: "{place}the metadata is not YAML ({reason}); values with a colon or # need double quotes",
  },
  "sssom.yaml-feature": {
    zh: "{place}元数据中不可使用 YAML 的锚、别名和标签",
    en: "{place}anchors, aliases and tags of YAML must not stand in the metadata",
  },
  "sssom.quote-not-closed": {
    zh: "{place}双引号没有结束;值内的双引号应写两次",
    en: "{place}a double quote is not closed; one inside a value is written twice",
  },
  "sssom.missing": { zh: "{place}缺少 {slot}", en: "{place}{slot} is missing" },
  "sssom.missing-entity": {
    zh: "{place}缺少 {slot};没有标识符的名称应写 {type} 为 rdfs literal",
    en: "{place}{slot} is missing; for a wording without identifier write {type} as rdfs literal",
  },
  "sssom.invalid": { zh: "{place}应为{expected},实为 {found}", en: "{place}expected {expected}, found {found}" },
  "sssom.not-one-of": {
    zh: "{place}应为其中之一:{expected};实为 {found};是否为“{nearest}”?",
    en: "{place}expected one of {expected}; found {found}; did you mean “{nearest}”?",
  },
  "sssom.duplicate-slot": { zh: "{place}“{slot}”出现了两次", en: "{place}“{slot}” stands there twice" },
  "sssom.unnamed-column": {
    zh: "{place}有值而没有列名:{found}",
    en: "{place}a value in a column without name: {found}",
  },
  "sssom.unknown-slot": {
    zh: "{place}SSSOM 没有“{slot}”,其值保留在 extra 中",
    en: "{place}SSSOM has no “{slot}”; its values are kept under extra",
  },
  "sssom.misspelt-slot": {
    zh: "{place}SSSOM 没有“{slot}”,其值保留在 extra 中;是否为“{nearest}”?",
    en: "{place}SSSOM has no “{slot}”; its values are kept under extra; did you mean “{nearest}”?",
  },
  "sssom.unknown-key": {
    zh: "{place}不认识的键“{key}”;请改正拼写,自己的数据请放在 extra 下",
    en: "{place}unknown key “{key}”; correct the spelling, or put data of your own under extra",
  },
  "sssom.extra-is-slot": {
    zh: "{place}extra 中的“{key}”是 SSSOM 自己的名称",
    en: "{place}“{key}” under extra is a name of SSSOM’s own",
  },
  "sssom.extension-ignored": {
    zh: "{place}扩展定义不合规定,未采用:{found}",
    en: "{place}the definition of an extension is not valid and was left out: {found}",
  },
  "sssom.undeclared-prefix": {
    zh: "{place}curie_map 没有前缀“{prefix}”:{found}",
    en: "{place}curie_map does not have the prefix “{prefix}”: {found}",
  },
  "sssom.iri": {
    zh: "{place}标识符应写作 CURIE(前缀:名称),而不是完整的地址:{found}",
    en: "{place}identifiers are written as CURIEs (prefix:name), not as whole addresses: {found}",
  },
  "sssom.built-in-prefix": {
    zh: "{place}前缀“{prefix}”只能是 {expected},实为 {found}",
    en: "{place}the prefix “{prefix}” can only be {expected}, found {found}",
  },
  "sssom.version": {
    zh: "{place}SSSOM 的版本应为 1.0 或 1.1,实为 {found}",
    en: "{place}expected SSSOM version 1.0 or 1.1, found {found}",
  },
  "sssom.no-licence": {
    zh: "{place}没有写明许可(license):视为没有许可",
    en: "{place}no license is given: none is assumed",
  },
  "sssom.no-term-elsewhere": {
    zh: "{place}sssom:NoTermFound 只能用作 subject_id 或 object_id",
    en: "{place}sssom:NoTermFound can only be a subject_id or object_id",
  },
  "sssom.cardinality": {
    zh: "{place}有 sssom:NoTermFound 时 mapping_cardinality 应为 {expected},实为 {found}",
    en: "{place}with sssom:NoTermFound the mapping_cardinality is {expected}, found {found}",
  },
  "sssom.cardinality-zero": {
    zh: "{place}没有 sssom:NoTermFound 时 mapping_cardinality 不能为 {found}",
    en: "{place}without sssom:NoTermFound the mapping_cardinality cannot be {found}",
  },
  "sssom.no-reviewer": {
    zh: "{place}有 {slot} 时应写明 reviewer_id 或 reviewer_label",
    en: "{place}{slot} needs a reviewer_id or reviewer_label",
  },
  "sssom.record-id-missing": {
    zh: "{place}缺少 record_id:同一集合的映射要么都有,要么都没有",
    en: "{place}record_id is missing: the mappings of a set either all have one or none has",
  },
  "sssom.record-id-twice": {
    zh: "{place}record_id“{id}”已用于第 {first} 条映射",
    en: "{place}the record_id “{id}” is already that of mapping {first}",
  },
  "mapping.unknown-record": {
    zh: "规划“{plan}”没有记录“{record}”,映射未采用",
    en: "the plan “{plan}” has no record “{record}”; the mapping was not applied",
  },
  "mapping.unknown-indicator": {
    zh: "指标目录没有“{object}”({label}),映射未采用",
    en: "the catalogue has no “{object}” ({label}); the mapping was not applied",
  },
  "mapping.other-plan": {
    zh: "{count} 条映射是关于规划“{plan}”的,在此不用",
    en: "{count} mappings are about the plan “{plan}” and do not count here",
  },
  "mapping.unmatched-label": {
    zh: "规划中没有名称为“{label}”(学段:{stage})的目标或观测值,映射未采用",
    en: "the plan has no target or observation called “{label}” (stage: {stage}); the mapping was not applied",
  },
  "mapping.ambiguous-label": {
    zh: "“{label}”出现在不止一个学段({stages}),映射没有说明是哪一个,未采用",
    en: "“{label}” stands at more than one stage ({stages}) and the mapping does not say at which; it was not applied",
  },
  "mapping.overridden": {
    zh: "“{label}”({record})另有按编号给出的映射,按名称的映射对它不用",
    en: "“{label}” ({record}) has a mapping by its id, so the one by its label does not count for it",
  },
  "mapping.no-subject": {
    zh: "映射没有说明是哪一项目标或观测值,未采用",
    en: "the mapping does not say which target or observation it is about; it was not applied",
  },
  "mapping.predicate": {
    zh: "“{predicate}”不是 SKOS 的匹配关系,“{label}”的映射未采用",
    en: "“{predicate}” is no mapping relation of SKOS; the mapping of “{label}” was not applied",
  },
  "mapping.negated": {
    zh: "映射只说“{label}”不是 {object},与现有编码没有冲突",
    en: "the mapping only says that “{label}” is not {object}, which nothing contradicts",
  },
  "mapping.denied": {
    zh: "映射否定了“{label}”的现有编码 {object},已删去",
    en: "the mapping denies that “{label}” is {object}; that coding was removed",
  },
  "mapping.rejected": {
    zh: "审核人不同意“{label}”的映射 {object}({agreement}),未采用",
    en: "the reviewer disagrees with mapping “{label}” to {object} ({agreement}); it was not applied",
  },
  "mapping.several": {
    zh: "“{label}”有不止一条同样可靠的映射({objects}),均未采用",
    en: "“{label}” has more than one mapping of equal confidence ({objects}); none was applied",
  },
  "mapping.candidates-only": {
    zh: "“{label}”只有候选,没有确定的映射,未改动",
    en: "“{label}” has only candidates and no mapping; it was left as it is",
  },
  "mapping.kept": {
    zh: "“{label}”保留了原有编码(映射另作 {object})",
    en: "“{label}” keeps its coding, although the mapping says {object}",
  },
});
