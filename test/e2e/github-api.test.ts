import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGitHubApi, type GitHubApi } from '../fakes/github-api.ts';

// The stand-in must refuse what GitHub refuses, or the workflow tests prove nothing.
let api: GitHubApi;
beforeAll(async () => (api = await startGitHubApi()));
afterAll(() => api.close());

const call = (method: string, path: string, body?: unknown, token = 'ghs_x'): Promise<Response> =>
  fetch(`${api.url}/repos/octo/lending${path}`, {
    method,
    ...(token && { headers: { authorization: `token ${token}` } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

test('keeps comments and pages through them', async () => {
  for (let index = 1; index <= 101; index++)
    await call('POST', '/issues/1/comments', { body: `comment ${index}` });
  const first = await call('GET', '/issues/1/comments?per_page=500');
  expect(await first.json()).toHaveLength(100);
  expect(first.headers.get('link')).toContain('page=2>; rel="next"');
  const second = await call('GET', '/issues/1/comments?per_page=100&page=2');
  const [last] = (await second.json()) as { id: number }[];
  await call('PATCH', `/issues/comments/${last!.id}`, { body: 'changed' });
  expect(api.comments(1).at(-1)).toMatchObject({ body: 'changed', user: { type: 'Bot' } });
});

test.each([
  [65_536, 201],
  [65_537, 422],
])('a comment of %i characters is answered %i', async (length, status) => {
  expect((await call('POST', '/issues/2/comments', { body: 'x'.repeat(length) })).status).toBe(
    status,
  );
});

test('a fork reads and does not write; without a token nothing works', async () => {
  api.setRights('read');
  expect((await call('GET', '/issues/1/comments')).status).toBe(200);
  const refused = await call('POST', '/issues/1/comments', { body: 'x' });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ message: 'Resource not accessible by integration' });
  api.setRights('write');
  expect((await call('GET', '/issues/1/comments', undefined, '')).status).toBe(401);
});

test('takes commit statuses and refuses a state that is none', async () => {
  const sha = 'a'.repeat(40);
  expect(
    (await call('POST', `/statuses/${sha}`, { state: 'success', context: 'gate' })).status,
  ).toBe(201);
  expect((await call('POST', `/statuses/${sha}`, { state: 'good' })).status).toBe(422);
  expect(api.statuses(sha)).toMatchObject([{ state: 'success', context: 'gate' }]);
});
