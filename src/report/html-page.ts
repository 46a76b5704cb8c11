import { html, type Html } from './html.ts';

/**
 * Styles of every report: light and dark by the reader's setting, printable, readable from 320 px on. Wide tables scroll in their
 * own box, so that the page never does.
 */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f6f8fa;
  --pass: #1a7f37; --fail: #cf222e; --unsure: #9a6700; --band: #dafbe1; --dot: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --tint: #151b23;
  --pass: #3fb950; --fail: #f85149; --unsure: #d29922; --band: #12361f; --dot: #58a6ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
p { margin: .4rem 0; max-width: 46rem; } .soft { color: var(--soft); }
.verdict { display: inline-block; padding: .1rem .6rem; border-radius: 999px; border: 2px solid currentColor; font-weight: 600; }
.pass { color: var(--pass); } .fail, .error { color: var(--fail); } .inconclusive { color: var(--unsure); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { padding: .4rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
th { background: var(--tint); font-weight: 600; } tr:last-child td { border-bottom: 0; }
td.number, th.number { text-align: right; white-space: nowrap; } td.wide { min-width: 16rem; }
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
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 640px) { .chart .row { grid-template-columns: 1fr; } .chart .label { padding: .5rem 0 0; } .chart .label span { display: inline; } }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { .scroll { overflow: visible; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } }
`;

/** A page that loads nothing and runs nothing: the policy allows its own style and no more. */
export function htmlPage(title: string, body: Html): string {
  const style: Html = { markup: STYLE };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.markup;
}
