import type { PartRole } from "./items.ts";
import { matchesIn } from "./matches.ts";
import { touching } from "./passage.ts";
import type { Sentence } from "./sentence.ts";

/** Something that either happens by a date or does not. Positions are those of the sentence. */
export interface StatedEvent {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly labelStart: number;
}

const EVENT =
  /(?:高质量通过|顺利通过|通过|创成|成功创建|创建成为|创建成|创建|建成|完成|实现)(?<label>[^,;:。、()\d]{2,36}?(?:验收|认定|督导评估|评估验收|评估|先进县|先进区|示范县|示范区|示范市|实验区|均衡县|均衡区|均衡发展县|均衡发展区|普惠县|普惠区|强县|强市|强省|强区))(?=[,;。、)]|$)/g;

/** The yes/no commitments of a sentence: a certification passed, a title won. A figure in the phrase makes it a target instead. */
export function eventsIn({ text, quantities }: Sentence, role: PartRole): readonly StatedEvent[] {
  if (role !== "goals" && role !== "tasks") return [];
  return matchesIn(EVENT, text).flatMap((match): readonly StatedEvent[] => {
    const end = match.index + match[0].length;
    if (touching(quantities, match.index, end).length > 0) return [];
    const label = match.groups?.label ?? "";
    return [{ start: match.index, end, label, labelStart: match.index + match[0].indexOf(label) }];
  });
}
