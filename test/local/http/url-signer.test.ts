import { describe, expect, it } from 'vitest';
import { createUrlSigner, type SignOptions } from '../../../src/local/http/url-signer.ts';

const key = Buffer.alloc(32, 7);
let now = Date.parse('2026-01-01T00:00:00Z');
const signer = createUrlSigner(key, () => now);
const options: SignOptions = { scope: 'below', permissions: 'rl', lifetime: 60 };
const urlOf = (path: string, query: string): URL => new URL(`http://127.0.0.1:1${path}?${query}`);

describe('createUrlSigner', () => {
  it('opens what lies below a path, and the path itself, and nothing beside it', () => {
    const query = signer.sign('/acct/container', options);
    const allows = (path: string): boolean => signer.allows(urlOf(path, query), 'r');
    expect(['/acct/container', '/acct/container/a', '/acct/container/a/b%20c'].map(allows)).toEqual(
      [true, true, true],
    );
    expect(
      [
        '/acct',
        '/acct/container2/a',
        '/acct/containe',
        '/acct/other/a',
        '/acct/container%2F..%2Fx',
      ].map(allows),
    ).toEqual([false, false, false, false, false]);
  });

  it('opens one path alone', () => {
    const query = signer.sign('/c/a b.txt', { ...options, scope: 'exact' });
    expect(signer.allows(urlOf('/c/a%20b.txt', query), 'r')).toBe(true);
    expect(signer.allows(urlOf('/c/a%20b.txt/c', query), 'r')).toBe(false);
    expect(signer.allows(urlOf('/c', query), 'r')).toBe(false);
  });

  it('allows what it names only, until it expires', () => {
    const url = urlOf('/c/x', signer.sign('/c', options));
    expect([signer.allows(url, 'r'), signer.allows(url, 'l')]).toEqual([true, true]);
    expect([signer.allows(url, 'w'), signer.allows(url, 'c')]).toEqual([false, false]);
    now += 60_001;
    expect(signer.allows(url, 'r')).toBe(false);
    now -= 60_001;
  });

  it.each(['sp', 'se', 'sr', 'sig'])('notices a change of %s, and its absence', (name) => {
    const url = urlOf('/c/x', signer.sign('/c', options));
    const value = url.searchParams.get(name) ?? '';
    const changed = { sp: 'rlcw', se: '2030-01-01T00:00:00Z', sr: 'b', sig: `${value.slice(1)}A` }[
      name
    ];
    url.searchParams.set(name, changed ?? '');
    expect(signer.allows(url, 'r')).toBe(false);
    url.searchParams.delete(name);
    expect(signer.allows(url, 'r')).toBe(false);
  });

  it('ignores members of the query that it did not sign, as Azure does', () => {
    const query = `${signer.sign('/c', options)}&comp=list&prefix=a`;
    expect(signer.allows(urlOf('/c', query), 'l')).toBe(true);
  });

  it('is worth nothing under another key', () => {
    const other = createUrlSigner(Buffer.alloc(32, 8), () => now);
    expect(other.allows(urlOf('/c/x', signer.sign('/c', options)), 'r')).toBe(false);
  });
});
