/** What a shell takes as it is. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** What a page or a terminal would not show as it is: control characters but for the new line, and marks without width. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/;

/** A byte that stands for itself between `$'` and `'`. */
const isPlainByte = (byte: number): boolean =>
  byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c;

function dollarQuoted(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) =>
    // Three octal digits: what follows is never read as part of the number.
    isPlainByte(byte) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`,
  );
  return `$'${bytes.join('')}'`;
}

/**
 * One word of a POSIX shell (2018: '…'), whatever is in the text; new lines stay new lines. Text with characters that
 * cannot be seen becomes $'…' (POSIX 2024, bash, zsh, ksh), so that what is copied from a page is what was meant.
 */
export function shellQuote(text: string): string {
  if (PLAIN.test(text)) return text;
  return UNSEEN.test(text) ? dollarQuoted(text) : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
