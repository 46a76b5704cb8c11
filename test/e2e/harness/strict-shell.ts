import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A `bash` (and `sh`) that gives run steps what GitHub gives them: no `INPUT_*`, no runtime tokens, no name of the action, no
 * terminal on any stream. act hands all of these on, so tests would pass that fail on GitHub. An `INPUT_*` that the manifest
 * itself maps by `env:` is the step's own and stays. Builtins read the environment, because `unset` cannot remove
 * `INPUT_JOB-NAME`; the whole costs about 5 ms.
 */
function script(folder: string): string {
  return `#!/bin/bash
drop=()
manifest=
if [ -r "\${GITHUB_ACTION_PATH:-/nowhere}/action.yml" ]; then manifest=$(<"$GITHUB_ACTION_PATH/action.yml"); fi
while IFS= read -r -d '' entry; do
  case "\${entry%%=*}" in
    INPUT_*)
      [[ $manifest == *" \${entry%%=*}: "* ]] || drop+=(-u "\${entry%%=*}") ;;
    ACTIONS_RUNTIME_* | ACTIONS_RESULTS_URL | ACTIONS_CACHE_* | GITHUB_ACTION_REPOSITORY | GITHUB_ACTION_REF | ACT)
      drop+=(-u "\${entry%%=*}") ;;
  esac
done < <(if [ -r /proc/self/environ ]; then cat /proc/self/environ; else /usr/bin/env -0; fi)
PATH="\${PATH#'${folder}':}"
/usr/bin/env "\${drop[@]}" "/bin/\${0##*/}" "$@" </dev/null 2>&1 | cat
exit "\${PIPESTATUS[0]}"
`;
}

/** Writes the shims into the folder, which must be first on PATH. */
export function writeStrictShell(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const bash = join(folder, 'bash');
  writeFileSync(bash, script(folder));
  chmodSync(bash, 0o755);
  symlinkSync('bash', join(folder, 'sh'));
}
