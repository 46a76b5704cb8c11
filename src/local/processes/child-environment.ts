/**
 * Variables that processes started here may see: where programs are, language, temporary folders, proxies and certificates,
 * package installers, the Python and the accelerator that were chosen. Nothing of the workflow: no token, no `GITHUB_*`,
 * `ACTIONS_*` or `INPUT_*`. RUNNER_TRACKING_ID is how GitHub's runner finds what a job left running, to end it.
 */
const names = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'XDG_CACHE_HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'PYTHONLOCATION',
  'PYENV_ROOT',
  'PYENV_VERSION',
  'OMP_NUM_THREADS',
  'CUDA_VISIBLE_DEVICES',
  'NVIDIA_VISIBLE_DEVICES',
  'RUNNER_TRACKING_ID',
]);
const prefixes = ['LC_', 'PIP_', 'UV_'];
/** What installers keep secrets in; an index whose address holds a password is passed on, as pip could not install without. */
const secret = /TOKEN|PASSWORD|SECRET|CREDENTIAL|_KEY$/;

/** The allow-listed part of an environment; names are compared without case (`http_proxy`, `pythonLocation`). */
export function childEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => {
    const name = entry[0].toUpperCase();
    const isListed = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
    return isListed && !secret.test(name) && entry[1] !== undefined;
  });
  return Object.fromEntries(kept);
}
