/** What stands before a count in a cell that says no more of it: 新建 of 新建1所、改扩建3所. The name of the row says of what. */
export const COUNTED_VERBS =
  "新改扩建|改扩建|新建|扩建|改建|迁建|重建|续建|改造|维修|加固|新增|撤并|撤销|合并|保留|招聘|补充|培训|引进|转岗|交流|选派";
/** A count behind such a verb. */
export const COUNT_OF_VERB = "\\d[\\d.,]*(?:[万亿])? ?[^\\d\\s、,;和及]{0,3}";
const ONLY = new RegExp(`^(?:(?:${COUNTED_VERBS})约?${COUNT_OF_VERB}(?:[、,;和及]|$)){1,5}$`);

/** Whether a cell holds nothing but such verbs with their counts. `text` has no blanks. */
export const isOfCountedVerbs = (text: string): boolean => text.length <= 40 && ONLY.test(text);
