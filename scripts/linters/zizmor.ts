import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnv } from '../python-env.ts';
import type { Finding } from './finding.ts';
import type { LintTargets } from './lint-targets.ts';

interface ZizmorFinding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind: string;
      readonly key: { readonly Local?: { readonly verbatim_path: string } };
    };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
}

function toFinding({ ident, desc, locations }: ZizmorFinding): Finding {
  const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
  const row = place?.concrete.location.start_point.row;
  return {
    linter: 'zizmor',
    file: place?.symbolic.key.Local?.verbatim_path ?? '',
    line: row === undefined ? undefined : row + 1,
    message: `${ident}: ${desc}`,
  };
}

/** zizmor 1.32, offline: injection, unpinned actions, too many rights. A file that it cannot read is a finding too. */
export async function lintSecurity(
  root: string,
  targets: LintTargets,
): Promise<readonly Finding[]> {
  const program = join(dirname(await pythonEnv('act')), 'zizmor');
  const config = join(dirname(fileURLToPath(import.meta.url)), 'zizmor.yml');
  const files = [...targets.manifests, ...targets.workflows];
  const options = ['--offline', '--no-progress', '--format=json', '--config', config];
  const run = spawnSync(program, [...options, '--', ...files], { cwd: root, encoding: 'utf8' });
  // It skips an invalid file with a warning and goes on.
  const unread = run.stderr
    .split('\n')
    .filter((line) => /failed to (validate|parse|load)/.test(line));
  const failed = unread.map(
    (message) => ({ linter: 'zizmor', file: '', line: undefined, message }) as const,
  );
  if (run.stdout.trim() !== '')
    return [...failed, ...(JSON.parse(run.stdout) as ZizmorFinding[]).map(toFinding)];
  if (failed.length > 0) return failed;
  throw new Error(`zizmor ended with ${String(run.status)}: ${run.stderr.slice(-2000)}`);
}
