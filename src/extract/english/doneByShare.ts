import type { Span } from "../passage.ts";

/** What a share of people or schools can be said to do, in the form of their plural. */
const DOES =
  /^(?:obtain|pass|achieve|complete|attend|receive|have|hold|meet|score|read|finish|graduate|enter|participate|report|feel|demonstrate|show|use|access|transition|progress|master|earn|gain|possess|take|study|speak|remain|stay|reach|attain|enrol|enroll|own|submit|offer|implement|comply|join|drop|live|agree|believe|know|perform|benefit|exceed|apply|get|make|work|lack|like|go)$/;
const SHARE = /(?:\d ?%|\bper ?cent|\b(?:half|thirds?|quarters?))(?: or more)? (?:of )?(?<who>[^,;:.%]{3,100}) $/i;
/** What shows that the share has its verb elsewhere, or that the word belongs to another. */
const OTHER =
  /\b(?:will|shall|should|must|would|to|who|that|which|whose|can|may|is|are|be|was|were|has|have|had|and|or|by|an?|the|their|its)$|\b(?:will|shall|should|must|would|can|may|is|are|was|were|has|had|to (?:be|have)|did|do|does)\b/i;

/** 60% of youths obtain a certificate: whether a word is what a share does. The text is without times. */
export function isDoneByShare(text: string, { start, end }: Span): boolean {
  if (!DOES.test(text.slice(start, end)) || !/^ [a-z\d"“]/i.test(text.slice(end, end + 2))) return false;
  const who = SHARE.exec(text.slice(Math.max(0, start - 112), start))?.groups?.who;
  return (
    who !== undefined && !OTHER.test(who.trim()) && /(?:[^s]s|children|people|women|men|staff|\d)$/i.test(who.trim())
  );
}
