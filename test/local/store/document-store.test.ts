import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDocumentStore, type DocumentStore } from '../../../src/local/store/document-store.ts';

let folder = '';
let store: DocumentStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = openDocumentStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('document store', () => {
  it('gives back what was put, by an id of any letters and any case', async () => {
    const id = 'Models/a b/../ü/versions/1';
    await store.put('models', id, { x: 1 });
    expect(await store.get('models', id.toUpperCase())).toEqual({ x: 1 });
    expect(await openDocumentStore(folder).get('models', id)).toEqual({ x: 1 });
    expect(readdirSync(folder)).toEqual(['models']);
  });

  it('keeps kinds and ids apart', async () => {
    await store.put('jobs', 'a', 1);
    await store.put('models', 'a', 2);
    await store.put('jobs', 'a_', 3);
    expect(await store.get('jobs', 'a')).toBe(1);
    expect((await store.list('jobs')).map(({ id, document }) => [id, document])).toEqual([
      ['a', 1],
      ['a_', 3],
    ]);
    expect(await store.list('nothing')).toEqual([]);
  });

  it('says whether there was something to delete', async () => {
    await store.put('jobs', 'a', 1);
    expect(await store.delete('jobs', 'A')).toBe(true);
    expect(await store.delete('jobs', 'a')).toBe(false);
    expect(await store.get('jobs', 'a')).toBeUndefined();
  });

  it('never lists a write that a crash left half done', async () => {
    await store.put('jobs', 'a', 1);
    writeFileSync(join(folder, 'jobs', '.b.json.0123'), '{"id":"b","docu');
    expect(await store.list('jobs')).toHaveLength(1);
  });

  it('shows the old document or the new one while many write', async () => {
    const big = (n: number): readonly number[] => new Array<number>(2000).fill(n);
    await store.put('jobs', 'a', big(0));
    const writes = Array.from({ length: 20 }, (_, n) => store.put('jobs', 'a', big(n + 1)));
    const reads = Array.from({ length: 50 }, () => store.get('jobs', 'a'));
    for (const seen of await Promise.all(reads)) expect(new Set(seen as number[]).size).toBe(1);
    await Promise.all(writes);
  });
});
