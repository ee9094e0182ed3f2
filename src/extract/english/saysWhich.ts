const SAYS =
  /^\W*(?:(?:mid-?term|end|final|overall|annual|interim|revised) )?(?:(?<starts>baselines?|base (?:value|year)|current (?:value|status|level)|actual)|targets?|goals?)(?: (?:value|level|figure))?(?: ?\(?(?:by |in )?(?:[SFA]Y ?)?(?:19|20)\d\d(?: ?[-–/] ?\d{2,4})?\)?)? ?[:=–-] ?[^.:]{0,40}\d/i;

/** Whether a line or a sentence gives where an indicator named before stands, or what is aimed at: `Baseline (2019): 71%`, `Target: 85% by 2026`. */
export function saysWhich(text: string): "baseline" | "target" | undefined {
  const groups = text.length <= 160 ? SAYS.exec(text)?.groups : undefined;
  return groups && (groups.starts === undefined ? "target" : "baseline");
}
