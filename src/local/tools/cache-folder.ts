import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of things that are expensive to make and safe to delete: `$XDG_CACHE_HOME/ml-actions` (an absolute path, as the
 * XDG Base Directory Specification 0.8 asks), else `~/Library/Caches/ml-actions` on macOS and `~/.cache/ml-actions` elsewhere.
 */
export function cacheFolder(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string {
  const given = environment['XDG_CACHE_HOME'];
  if (given?.startsWith('/') === true) return join(given, 'ml-actions');
  const home = environment['HOME'] ?? homedir();
  const caches = platform === 'darwin' ? join('Library', 'Caches') : '.cache';
  return join(home, caches, 'ml-actions');
}
