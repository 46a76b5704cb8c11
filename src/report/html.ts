import { escapeHtml } from './escape.ts';

/** A piece of HTML whose text has been escaped. The only way to make one is the `html` tag, so nothing slips in raw. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Part[] | undefined;

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(render).join('');
}

/** Template tag: strings and numbers between the pieces are escaped, `Html` and lists of it are kept. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: pieces.map((piece, index) => piece + render(parts[index])).join('') };
}
