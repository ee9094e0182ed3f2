// By what instruments do the plans act on which stage? Counts their tasks, and says what has no code.
// Data: the five bundled plans, whose tasks were coded by hand.
import { crosstab, toText } from "eduplan";
import { plans } from "eduplan/data";

const actions = crosstab(plans, { rows: "stage", columns: "instrument", of: ["actions"] });
console.log(toText(actions, { locale: "en", detail: "brief" }));
