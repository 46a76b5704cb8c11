import { expect, it } from 'vitest';
import { describeBytes } from '../../src/data/limits.ts';

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1536, '1.5 KiB'],
  [64 * 1024 * 1024, '64 MiB'],
  [5000 * 1024 ** 3, '5000 GiB'],
])('says %i as %s', (bytes, text) => expect(describeBytes(bytes)).toBe(text));
