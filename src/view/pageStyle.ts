/** The colours of a page by day; every text has a contrast of 4.5 : 1 or more on `--paper` and on `--head`. */
export const LIGHT =
  "--ink: #1c1e21; --paper: #fff; --line: #d5d9de; --head: #f2f4f6; --muted: #5c6570; --doubt: #8a4f00; --more: #0a6b3d; --less: #a02c2c; --link: #1a56a8; --warm: #fff6e5;";

/** The same by night. */
export const DARK =
  "--ink: #e6e8eb; --paper: #15181c; --line: #3a4048; --head: #20252b; --muted: #a2abb5; --doubt: #e6ac62; --more: #6cc796; --less: #f09a9a; --link: #8fb8f0; --warm: #2b2416;";

/** What pages have in common: type, tables, tones, figures. */
export const BASE_STYLE = `
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 84rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); position: sticky; top: 0; } tbody th { font-weight: 500; }
.muted { color: var(--muted); } .doubt { color: var(--doubt); } .more { color: var(--more); } .less { color: var(--less); }
figure { margin: 0; overflow-x: auto; background: #fff; } figcaption { color: #444; padding: .4rem; }
@media print { .scroll { overflow: visible; } thead th { position: static; } }
`;

/** The plain page's only style sheet: light and dark, readable in print, wide tables scroll by themselves. */
export const PAGE_STYLE: string = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
${BASE_STYLE.trim()}
[title] { text-decoration: underline dotted var(--line); cursor: help; }
`;
