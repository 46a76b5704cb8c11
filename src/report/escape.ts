const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, and the marks that turn text around (CVE-2021-42574): neither belongs in a name or a label. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text as a person can see it: one line, no invisible characters, at most `most` characters. */
export function visible(text: string, most = 200): string {
  const line = text.replaceAll(/[\t\n\r]+/g, ' ').replaceAll(invisible, '\ufffd');
  const points = Array.from(line);
  return points.length <= most ? line : `${points.slice(0, most - 1).join('')}…`;
}

/** Text for an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(invisible, '\ufffd')
    .replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/**
 * Text for a place in GitHub Markdown, table cells included: what could start markup is shown literally, and an `@` does not call
 * anyone.
 */
export function escapeMarkdown(text: string, most = 200): string {
  return visible(text, most)
    .replaceAll(/[\\`*_{}[\]()#+!|~^$-]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll(/\b(https?|www)(?=[:.])/gi, '$1\u200b');
}

/** Text inside of HTML in Markdown, such as a summary, where GitHub takes a backslash for what it is. */
export function inlineHtml(text: string, most = 200): string {
  return escapeHtml(visible(text, most)).replaceAll('@', '&#64;');
}

/** Text as inline code, whatever back-ticks it holds. */
export function inlineCode(text: string, most = 200): string {
  const shown = visible(text, most).replaceAll('|', '\u2223');
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Lines in a fenced block that nothing inside can end. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map((line) => line.replaceAll(invisible, '\ufffd')).join('\n');
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}text\n${text}\n${fence}`;
}
