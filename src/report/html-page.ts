import { html, type Html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** A page that loads nothing and runs nothing: the policy allows its own style and no more. */
export function htmlPage(title: string, body: Html): string {
  const style: Html = { markup: PAGE_STYLE };
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
