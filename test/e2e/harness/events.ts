/** Events as GitHub sends them, as far as the actions look. */

const sha = (digit: string): string => digit.repeat(40);

/** The commit of a pull request's branch in these events. */
export const HEAD_SHA = sha('a');

/** `pull_request`; `headRepository` differs from the repository for a fork. */
export function pullRequestEvent(
  repository: string,
  number: number,
  headRepository = repository,
): unknown {
  const named = (name: string): unknown => ({
    full_name: name,
    name: name.split('/')[1],
    owner: { login: name.split('/')[0] },
    fork: name !== repository,
    default_branch: 'main',
  });
  return {
    action: 'synchronize',
    number,
    repository: named(repository),
    sender: { login: 'octocat', type: 'User' },
    pull_request: {
      number,
      state: 'open',
      title: 'Change the model',
      user: { login: 'octocat' },
      head: { ref: 'change', sha: HEAD_SHA, repo: named(headRepository) },
      base: { ref: 'main', sha: sha('b'), repo: named(repository) },
    },
  };
}

/** `push` to the default branch. */
export function pushEvent(repository: string): unknown {
  const [owner, name] = repository.split('/');
  return {
    ref: 'refs/heads/main',
    before: sha('b'),
    after: sha('c'),
    repository: { full_name: repository, name, owner: { login: owner }, default_branch: 'main' },
    sender: { login: 'octocat', type: 'User' },
  };
}
