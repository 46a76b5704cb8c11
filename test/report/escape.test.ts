import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  escapeHtml,
  escapeMarkdown,
  inlineCode,
  visible,
} from '../../src/report/escape.ts';

describe('escapeHtml', () => {
  it('leaves nothing that starts markup', () => {
    expect(escapeHtml(`<img src=x onerror="a('b')">&`)).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;',
    );
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });
});

describe('escapeMarkdown', () => {
  it('keeps a hostile group name inside its cell', () => {
    const shown = escapeMarkdown('a|b\n| <script> [x](http://evil) **bold** @team');
    expect(shown).not.toContain('\n');
    expect(shown).not.toMatch(/(?<!\\)[|*[\]<>]/);
    expect(shown).not.toContain('@');
    expect(shown).not.toMatch(/http:/);
  });
});

describe('visible', () => {
  it('shows what would hide or reverse text, and cuts by code points', () => {
    expect(visible('a\u202Eb\u0007c')).toBe('a\ufffdb\ufffdc');
    expect(visible('😀'.repeat(5), 3)).toBe('😀😀…');
  });
});

describe('inlineCode and codeBlock', () => {
  it('cannot be closed from inside', () => {
    expect(inlineCode('a`b``c')).toBe('```a`b``c```');
    expect(inlineCode('`x')).toBe('`` `x ``');
    const block = codeBlock(['```', 'text', '`````']);
    expect(block.split('\n')[0]).toBe('``````text');
    expect(block.split('\n').at(-1)).toBe('``````');
  });
});
