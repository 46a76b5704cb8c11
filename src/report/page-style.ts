/**
 * Styles of every report: light and dark by the reader's setting, printable, readable from 320 px on. Wide tables scroll in their
 * own box, so that the page never does.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f6f8fa;
  --pass: #1a7f37; --fail: #cf222e; --unsure: #9a6700; --band: #dafbe1; --dot: #0969da; --other: #8250df; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --tint: #151b23;
  --pass: #3fb950; --fail: #f85149; --unsure: #d29922; --band: #12361f; --dot: #58a6ff; --other: #bc8cff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; } h3 code { font-size: .95em; } h4 { font-size: .95rem; margin: 1.1rem 0 .3rem; } h2, h3, h4 { overflow-wrap: anywhere; }
p { margin: .4rem 0; max-width: 46rem; } .soft { color: var(--soft); }
.verdict { display: inline-block; padding: .1rem .6rem; border-radius: 999px; border: 2px solid currentColor; font-weight: 600; }
.pass { color: var(--pass); } .fail, .error { color: var(--fail); } .inconclusive { color: var(--unsure); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { padding: .4rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
th { background: var(--tint); font-weight: 600; } tr:last-child td { border-bottom: 0; }
td.number, th.number { text-align: right; } td.number, td b { white-space: nowrap; overflow-wrap: normal; } td.text { min-width: 6.5rem; overflow-wrap: anywhere; } td.wide { min-width: 16rem; overflow-wrap: anywhere; } .wrap { white-space: normal; } th.wide { width: 45%; }
code { font: .88em ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: break-word; }
dd code { overflow-wrap: anywhere; }
figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .9rem; margin-bottom: .3rem; }
.chart .row { display: grid; grid-template-columns: 16rem 1fr; gap: 0 1rem; align-items: stretch; max-width: 60rem; }
.chart .label { padding: .45rem 0; line-height: 1.25; overflow-wrap: anywhere; } .chart .label span { color: var(--soft); font-size: .85rem; display: block; }
.chart .track { position: relative; min-height: 2.4rem; margin: 0 .8rem; } .chart .track i { position: absolute; top: 0; bottom: 0; }
.chart .grid { border-left: 1px solid var(--line); } .chart .band { background: var(--band); }
.chart .threshold { border-left: 2px dashed var(--fail); } .chart .track .interval { top: calc(50% - 2px); bottom: auto; height: 4px; border-radius: 2px; background: var(--dot); }
.chart .track .dot { top: calc(50% - 6px); bottom: auto; width: 12px; height: 12px; margin-left: -6px; border-radius: 50%; background: var(--dot); border: 2px solid var(--paper); }
.chart .axis .track { min-height: 1.5rem; } .chart .axis span { position: absolute; transform: translateX(-50%); color: var(--soft); font-size: .8rem; }
pre { margin: .6rem 0; padding: .7rem .9rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--tint);
  font: .85rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre code { font: inherit; overflow-wrap: normal; }
details { margin: .6rem 0; } summary { cursor: pointer; color: var(--dot); }
.warnings { border-left: 4px solid var(--unsure); background: var(--tint); border-radius: 0 6px 6px 0; padding: .6rem 1rem; margin: .8rem 0; max-width: 46rem; }
.warnings ul { margin: .3rem 0; padding-left: 1.1rem; } .warnings li { margin: .2rem 0; overflow-wrap: anywhere; }
.lines { max-width: 44rem; } .lines .axis-name { color: var(--soft); font-size: .85rem; } .lines .right { text-align: right; }
.lines .plot { display: grid; grid-template-columns: 3.4rem 1fr; grid-template-rows: 17rem 1.6rem; }
.lines .side, .lines .field, .lines .foot { position: relative; } .lines .foot { grid-column: 2; }
.lines .field { border-left: 1px solid var(--soft); border-bottom: 1px solid var(--soft); } .lines svg { display: block; width: 100%; height: 100%; }
.lines .side span { position: absolute; right: .5rem; transform: translateY(50%); } .lines .foot span { position: absolute; top: .2rem; transform: translateX(-50%); }
.lines .side span, .lines .foot span { color: var(--soft); font-size: .8rem; }
.lines svg * { fill: none; vector-effect: non-scaling-stroke; } .lines .grid { stroke: var(--line); } .lines .limit { stroke: var(--fail); stroke-width: 2; stroke-dasharray: 6 4; }
.lines .first { stroke: var(--other); stroke-width: 2; stroke-dasharray: 2 4; } .lines .second { stroke: var(--dot); stroke-width: 2.5; }
.lines .mark, .lines .key.dot { position: absolute; width: 12px; height: 12px; border: 2px solid var(--paper); border-radius: 50%; }
.lines .mark { transform: translate(-50%, 50%); } .mark.first, .dot.first { background: var(--other); } .mark.second, .dot.second { background: var(--dot); }
.mark.today, .key.today { background: var(--ink); border-radius: 2px !important; rotate: 45deg; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: .2rem 0 .6rem; padding: 0; font-size: .88rem; }
.legend li { position: relative; padding-left: 2.1rem; } .legend .key { position: absolute; left: 0; top: .68em; width: 1.6rem; border-top: 3px solid var(--dot); }
.legend .key.first { border-top: 3px dotted var(--other); } .legend .key.limit { border-top: 3px dashed var(--fail); }
.legend .key.dot { left: .4rem; top: .38em; border: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 640px) { .cards thead { display: none; } .cards tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); } .cards tr:last-child { border: 0; }
  .cards td { display: block; min-width: 0 !important; border: 0; padding: .15rem .8rem; text-align: left; white-space: normal; min-width: 0; overflow-wrap: anywhere; }
  .cards td:nth-child(n + 3)::before { content: attr(data-title) ": "; color: var(--soft); } 
  .chart .row { grid-template-columns: 1fr; } .chart .label { padding: .5rem 0 0; } .chart .label span { display: inline; } }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { :root { font-size: 12px; color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f6f8fa;
    --pass: #1a7f37; --fail: #cf222e; --unsure: #9a6700; --band: #dafbe1; --dot: #0969da; --other: #8250df; }
  main { max-width: none; padding: 0; } .scroll { overflow: visible; } td { min-width: 0 !important; padding: .25rem .4rem; } th { padding: .25rem .4rem; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  h2, h3, h4 { break-after: avoid; } figure, tr, .warnings { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; } }
`;
