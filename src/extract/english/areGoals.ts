/** A title of goals: Key 2019 targets. */
const NAMES =
  /\b(?:targets?|goals?|objectives?|KPIs?|key performance indicators?|desired outcomes?|expected results)\b/i;
/** One of how far they are reached. */
const REPORTS =
  /\b(?:progress|review|achiev\w+|status|baseline|results? (?:so far|to date|achieved)|actual|met|missed|performance (?:against|on|towards?)|evaluation|report)\b/i;

export const namesGoals = (title: string): boolean => title.length <= 100 && NAMES.test(title) && !REPORTS.test(title);

/** The strategy sets specific targets for each level; the goals of basic education are as follows. */
const OPENS =
  /\b(?:sets?|outlines?|defines?|lists?|contains?|establish(?:es)?|with) (?:out )?(?:[a-z]+ ){0,3}(?:targets|goals|objectives)\b|\b(?:targets|goals|objectives)\b[^.;:]{0,80} (?:are|include|is)(?: as follows| the following)?\s*:?\s*$|^[^.;]{0,60}\b(?:targets|goals|objectives)\s*:\s*$/i;

/** Whether a sentence announces that what follows is aimed at. */
export const opensGoals = (text: string): boolean => OPENS.test(text) && !REPORTS.test(text);

const ITEM = /^\s*(?:[-•*·▪●○■□◆] ?|\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})[).]\s)/;

/** A document that sets goals: what is told below it are those. */
const SETS =
  /\b(?:plan|strategy|programme|program|policy|framework|roadmap|blueprint|vision|document|decision|directive|outline)\b[^.;]{0,40} (?:sets?|outlines?|defines?|lists?|establish(?:es)?) (?:out )?(?:[a-z]+ ){0,3}(?:targets|goals|objectives)\b/i;
const TELLS_NOW = /\b(?:last year|currently|so far|to date|at present|already|previous|now|has|have been|was|were)\b/i;

/** Whether goals that a passage announces go on in the next: they do in a list, below what only leads to it, and below a document that sets them. */
export const goalsGoOn = (text: string, before: boolean): boolean =>
  opensGoals(text.slice(-400)) ||
  SETS.test(text) ||
  (before && (ITEM.test(text) || /[:;,]\s*$/.test(text) || !TELLS_NOW.test(text)));
