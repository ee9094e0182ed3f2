import { BASE_STYLE, DARK, LIGHT } from "../pageStyle.ts";

/** The report's only style sheet: by day, by night and in print, wide and narrow. */
export const REPORT_STYLE: string = `
:root { color-scheme: light; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-look="light"]) { color-scheme: dark; ${DARK} } }
@media screen { :root[data-look="dark"] { color-scheme: dark; ${DARK} } }
${BASE_STYLE.trim()}
[hidden] { display: none !important; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--paper); padding: .4rem .8rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
a { color: var(--link); }
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 clamp(.75rem, 2.5vw, 2rem); }
header { padding-top: 1.5rem; } header p { max-width: 46rem; margin: .5rem 0; } #main:focus { outline: none; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; font-weight: 650; } h2 { font-weight: 600; margin: 2.5rem 0 .5rem; scroll-margin-top: 1rem; } h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .5rem; }
h1, h2, h3, th, td, li, p { overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; padding: 0; margin: .75rem 0; list-style: none; font-size: .9rem; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
button, input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: .3rem; padding: .15rem .5rem; }
button { cursor: pointer; background: var(--head); } input[type="checkbox"] { accent-color: var(--link); margin: 0 .15rem 0 0; }
#night { position: absolute; top: 1rem; right: clamp(.75rem, 2.5vw, 2rem); font-size: .85rem; } #night[aria-pressed="true"]::before { content: "✓ "; }
.box { border: 1px solid var(--line); border-left: .35rem solid var(--muted); border-radius: .3rem; padding: .6rem 1rem; margin: 1rem 0; }
.box h2 { margin: 0 0 .3rem; font-size: 1rem; } .box p { margin: .2rem 0; } .box ul { margin: .3rem 0; padding-left: 1.2rem; }
#doubts { color: var(--doubt); } .doubts { background: var(--warm); border-color: var(--doubt); }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.1rem; background: var(--head); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem; margin: 1.5rem 0 0; font-size: .9rem; }
.filters label { display: inline-flex; align-items: center; gap: .35rem; } .filters select { max-width: 13rem; } #q { width: 13rem; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; max-height: 7rem; overflow: auto; } legend { float: left; margin-right: .6rem; padding: 0; color: var(--muted); }
#status { margin: 0 0 0 auto; font-weight: 600; font-variant-numeric: tabular-nums; }
.count { margin: 0 0 .3rem; color: var(--muted); font-size: .85rem; font-variant-numeric: tabular-nums; } .none { color: var(--muted); }
.scroll { position: relative; overflow: auto; max-height: min(85vh, 60rem); border: 1px solid var(--line); border-radius: .3rem; width: fit-content; max-width: 100%; }
table { font-size: .88rem; line-height: 1.45; border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
th, td { border: 0; border-bottom: 1px solid var(--line); padding: .3rem .7rem; max-width: 34rem; min-width: 2.5rem; } tbody:last-child > tr:last-child > * { border-bottom: 0; }
thead th { z-index: 2; font-weight: 600; min-width: 4rem; border-bottom: 1px solid var(--muted); } th small { display: block; font-weight: 400; color: var(--muted); } th.doubt small { color: inherit; }
tbody tr:hover > * { background: color-mix(in srgb, var(--head) 60%, var(--paper)); }
table > * > tr > :first-child { position: sticky; left: 0; background: var(--paper); z-index: 1; } thead > tr > :first-child { background: var(--head) !important; z-index: 3 !important; }
th.number, .number { text-align: right; } code { font-size: .75rem; word-break: break-all; }
.m tbody th { min-width: 13rem; max-width: 20rem; } .m td, .m thead th { min-width: 6.5rem; } .m td { max-width: 15rem; } .m .c { min-width: 4rem; white-space: nowrap; }
.m .g th { background: var(--head); color: var(--muted); font-size: .8rem; font-weight: 600; letter-spacing: .03em; padding: .25rem .7rem; } .n { color: var(--muted); }
.e { color: inherit; text-decoration: underline dotted var(--muted); text-underline-offset: .2em; } .e:hover { text-decoration-style: solid; }
.f .e { display: block; text-decoration: none; padding: .05rem 0; } .f .e b { font-weight: 600; text-decoration: underline dotted var(--muted); text-underline-offset: .2em; } .f .e:hover b { text-decoration-style: solid; } .f small { color: var(--muted); white-space: nowrap; }
.e.d, .e.d i { color: var(--doubt); font-style: normal; } .yes { color: var(--more); } .part { color: var(--doubt); } .no { color: var(--muted); } .c .e { text-decoration: none; border-bottom: 1px dotted currentcolor; }
.s { white-space: nowrap; } .error { color: var(--less); font-weight: 600; } .warning { color: var(--doubt); font-weight: 600; } .info { color: var(--muted); } .v td:nth-child(3) { min-width: 18rem; }
.more .e, .less .e, .doubt .e { color: inherit; } .small { font-size: .85rem; } .legend { color: var(--muted); font-size: .85rem; padding-left: 1.2rem; }
.bar { vertical-align: -.2rem; margin-left: .5rem; } .bar .scale { stroke: var(--line); stroke-width: 2; } .bar .range { stroke: var(--link); stroke-width: 3; } .bar .inner { stroke: var(--link); stroke-width: 8; } .bar .dot { fill: var(--link); } .bar .ring { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
.picture { overflow-x: auto; border: 1px solid var(--line); border-radius: .3rem; margin: .5rem 0; background: #fff; } figure { overflow: visible; color: #1c1e21; }
.of { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0 1rem; border-top: 1px solid var(--line); padding: .4rem 0; font-size: .85rem; content-visibility: auto; contain-intrinsic-size: auto 4rem; }
.of p { margin: 0; } .of p a { color: var(--muted); text-decoration: none; } .of ol { list-style: none; margin: 0; padding: 0; min-width: 0; } .of li { margin-bottom: .3rem; } .of i, #tip i { font-style: normal; color: var(--muted); } :target { background: var(--warm); }
#tip { position: fixed; z-index: 20; left: 0; top: 0; max-width: min(30rem, calc(100vw - 1.5rem)); max-height: 60vh; overflow: auto; box-sizing: border-box; background: var(--paper); border: 1px solid var(--muted); border-radius: .4rem; box-shadow: 0 .3rem 1.2rem rgb(0 0 0 / 25%); padding: .6rem .8rem; font-size: .88rem; line-height: 1.5; overflow-wrap: anywhere; }
footer { color: var(--muted); font-size: .8rem; padding-top: 1rem; padding-bottom: 3rem; margin-top: 2rem; } footer p { margin: .1rem 0; overflow-wrap: anywhere; }
@media (max-width: 44rem) {
  body { font-size: 14px; } #night { position: static; } .filters > label, .filters fieldset { width: 100%; } fieldset { max-height: 12rem; } legend { width: 100%; } #q, .filters select { flex: 1; min-width: 0; max-width: none; } #status { margin: 0; }
  th, td { padding: .25rem .45rem; } .m tbody th { min-width: 7rem; max-width: 8.5rem; } .m td { min-width: 5.5rem; } .of { grid-template-columns: 1fr; } .v td:nth-child(3) { min-width: 12rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { font-size: 9pt; line-height: 1.4; } header, main, footer { max-width: none; padding: 0; } h2 { margin-top: 6mm; } h2, h3, .g, .count { break-after: avoid; } .box, tr, .of li { break-inside: avoid; }
  nav, .skip, #night, #tip, .filters > :not(#status) { display: none !important; } .filters { display: block; border: 0; padding: 0; margin: 4mm 0 0; background: none; }
  .scroll { max-height: none; width: auto; border: 0; } table { font-size: 8pt; line-height: 1.3; } thead { display: table-header-group; } table > * > tr > :first-child { position: static; } th, td { padding: .6mm 1.5mm; min-width: 0 !important; max-width: none; }
  .m tbody th { width: 22%; } .m thead th { width: auto; }
  .picture, .scroll { overflow: visible; } .picture { border: 0; } figure { break-inside: avoid; } figure svg { max-width: 100%; max-height: 165mm; }
  a { color: inherit; text-decoration: none; } .e, .f .e b, .c .e { text-decoration: none; border: 0; } .e::after { content: " " attr(href); font-size: .75em; vertical-align: super; color: var(--muted); } :focus-visible { outline: 0; }
  .notes { columns: 2; column-gap: 8mm; } .notes h3 { column-span: all; } .of { display: block; content-visibility: visible; font-size: 7.5pt; line-height: 1.35; padding: 1mm 0; } .of p { font-weight: 600; break-after: avoid; } .of li { margin: 0 0 .6mm; }
}
`;
