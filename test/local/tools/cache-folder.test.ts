import { expect, it } from 'vitest';
import { cacheFolder } from '../../../src/local/tools/cache-folder.ts';

it.each([
  [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'linux', '/c/ml-actions'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, 'linux', '/h/.cache/ml-actions'],
  [{ HOME: '/h' }, 'linux', '/h/.cache/ml-actions'],
  [{ HOME: '/h' }, 'darwin', '/h/Library/Caches/ml-actions'],
  [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'darwin', '/c/ml-actions'],
] as const)('%j on %s is %s', (environment, platform, folder) => {
  expect(cacheFolder(environment, platform)).toBe(folder);
});
