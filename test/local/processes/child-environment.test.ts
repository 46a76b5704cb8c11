import { expect, it } from 'vitest';
import { childEnvironment } from '../../../src/local/processes/child-environment.ts';

it('keeps what programs need and nothing of the workflow', () => {
  const kept = {
    PATH: '/bin',
    HOME: '/h',
    LANG: 'C',
    LC_ALL: 'C',
    https_proxy: 'p',
    NO_PROXY: 'n',
    PIP_INDEX_URL: 'i',
    UV_CACHE_DIR: 'u',
    pythonLocation: '/opt/python',
    LD_LIBRARY_PATH: '/opt/python/lib',
    RUNNER_TRACKING_ID: 'r',
  };
  const dropped = {
    GITHUB_TOKEN: 't',
    GITHUB_ENV: 'e',
    GITHUB_OUTPUT: 'o',
    GITHUB_PATH: 'p',
    GITHUB_STEP_SUMMARY: 's',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    ACTIONS_RUNTIME_TOKEN: 't',
    INPUT_NAME: 'x',
    AZURE_CLIENT_SECRET: 's',
    AWS_SECRET_ACCESS_KEY: 's',
    NODE_OPTIONS: '--require x',
    LD_PRELOAD: 'x',
    PYTHONPATH: 'x',
    BASH_ENV: 'x',
    EMPTY: undefined,
    MY_TOKEN: 's',
    UV_PUBLISH_TOKEN: 's',
    UV_INDEX_OWN_PASSWORD: 's',
    PIP_PASSWORD: 's',
  };
  expect(childEnvironment({ ...kept, ...dropped })).toEqual(kept);
});
