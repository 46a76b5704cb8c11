import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the token of the workflow may do: a fork's token reads, an expired one does nothing. */
export type GitHubRights = 'write' | 'read' | 'none';

/** A comment as GitHub answers it, as far as clients look. */
export interface GitHubComment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

export interface GitHubStatus {
  readonly id: number;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url: string;
}

/** A request as it arrived, for assertions. */
export interface GitHubRequest {
  readonly method: string;
  readonly path: string;
  readonly authorized: boolean;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

/** GitHub refuses a longer comment with 422 (docs/architecture.md, limits). */
const LONGEST_BODY = 65_536;
const LARGEST_PAGE = 100;

const reference = 'https://docs.github.com/rest';
const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: reference, status: String(status) },
});

const forbidden = refusal(403, 'Resource not accessible by integration');

const invalid = (resource: string, field: string, message: string): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, code: 'unprocessable', field, message }],
    documentation_url: reference,
    status: '422',
  },
});

/**
 * A GitHub API on loopback with GitHub's limits: comments of 65,536 characters, pages of 100, tokens that may not write.
 * State is kept by pull request and commit; nothing is checked against a repository.
 */
export interface GitHubApi {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly requests: readonly GitHubRequest[];
  /** The comments of a pull request, oldest first. */
  comments(pullRequest: number): readonly GitHubComment[];
  statuses(sha: string): readonly GitHubStatus[];
  /** Puts a comment there as somebody else would. */
  seed(pullRequest: number, comment: Pick<GitHubComment, 'body' | 'user'>): GitHubComment;
  setRights(rights: GitHubRights): void;
  close(): Promise<void>;
}

async function jsonBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** The slice of a list that `page` and `per_page` ask for, with GitHub's `link` header. */
function page(url: URL, all: readonly unknown[]): Answer {
  const size = Math.min(LARGEST_PAGE, Number(url.searchParams.get('per_page') ?? '30') || 30);
  const number = Number(url.searchParams.get('page') ?? '1') || 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const at = (target: number, rel: string): string => {
    const link = new URL(url);
    link.searchParams.set('page', String(target));
    return `<${link.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [at(number - 1, 'prev'), at(1, 'first')] : []),
    ...(number < last ? [at(number + 1, 'next'), at(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}

/** The documents, and what each method does to them. */
function createState(base: () => string): {
  readonly comments: Map<number, GitHubComment[]>;
  readonly statuses: Map<string, GitHubStatus[]>;
  addComment(pullRequest: number, comment: Pick<GitHubComment, 'body' | 'user'>): GitHubComment;
  changeComment(id: number, body: string): GitHubComment | undefined;
  addStatus(sha: string, status: Omit<GitHubStatus, 'id'>): GitHubStatus;
} {
  let lastId = 1000;
  const comments = new Map<number, GitHubComment[]>();
  const statuses = new Map<string, GitHubStatus[]>();
  return {
    comments,
    statuses,
    addComment: (pullRequest, { body, user }) => {
      const id = ++lastId;
      const now = new Date().toISOString();
      const html_url = `${base()}/pull/${pullRequest}#issuecomment-${id}`;
      const comment = { id, body, user, html_url, created_at: now, updated_at: now };
      comments.set(pullRequest, [...(comments.get(pullRequest) ?? []), comment]);
      return comment;
    },
    changeComment: (id, body) => {
      for (const [pullRequest, list] of comments) {
        const found = list.find((comment) => comment.id === id);
        if (found === undefined) continue;
        const changed = { ...found, body, updated_at: new Date().toISOString() };
        comments.set(
          pullRequest,
          list.map((comment) => (comment.id === id ? changed : comment)),
        );
        return changed;
      }
      return undefined;
    },
    addStatus: (sha, status) => {
      const added = { id: ++lastId, ...status };
      statuses.set(sha, [added, ...(statuses.get(sha) ?? [])]);
      return added;
    },
  };
}

type State = ReturnType<typeof createState>;
type Route = (match: RegExpExecArray, call: Call) => Answer;

const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function bodyProblem({ body }: Call): Answer | undefined {
  const said = body['body'];
  if (typeof said !== 'string' || said === '')
    return invalid('IssueComment', 'body', 'Body cannot be blank');
  if (said.length <= LONGEST_BODY) return undefined;
  return invalid(
    'IssueComment',
    'body',
    `Body is too long (maximum is ${LONGEST_BODY} characters)`,
  );
}

function routes(state: State): readonly (readonly [method: string, path: RegExp, run: Route])[] {
  const repo = String.raw`^/repos/[\w.-]+/[\w.-]+`;
  const states = ['error', 'failure', 'pending', 'success'];
  return [
    [
      'GET',
      new RegExp(`${repo}/issues/(\\d+)/comments$`),
      ([, number], { url }) => page(url, state.comments.get(Number(number)) ?? []),
    ],
    [
      'POST',
      new RegExp(`${repo}/issues/(\\d+)/comments$`),
      ([, number], call) =>
        bodyProblem(call) ?? {
          status: 201,
          body: state.addComment(Number(number), { body: text(call.body['body']), user: bot }),
        },
    ],
    [
      'PATCH',
      new RegExp(`${repo}/issues/comments/(\\d+)$`),
      ([, id], call) => {
        const problem = bodyProblem(call);
        if (problem !== undefined) return problem;
        const changed = state.changeComment(Number(id), text(call.body['body']));
        return changed === undefined ? refusal(404, 'Not Found') : { status: 200, body: changed };
      },
    ],
    [
      'POST',
      new RegExp(`${repo}/statuses/([0-9a-f]{40})$`),
      ([, sha = ''], { body }) => {
        const status = {
          state: text(body['state']),
          context: text(body['context']) || 'default',
          description: text(body['description']),
          target_url: text(body['target_url']),
        };
        if (!states.includes(status.state))
          return invalid('Status', 'state', 'state is not included in the list');
        if (status.description.length > 140)
          return invalid(
            'Status',
            'description',
            'description is too long (maximum is 140 characters)',
          );
        return { status: 201, body: state.addStatus(sha, status) };
      },
    ],
    [
      'GET',
      new RegExp(`${repo}/commits/([0-9a-f]{40})/statuses$`),
      ([, sha = ''], { url }) => page(url, state.statuses.get(sha) ?? []),
    ],
  ];
}

function answerOf(table: ReturnType<typeof routes>, call: Call, rights: GitHubRights): Answer {
  if (rights === 'none') return refusal(401, 'Bad credentials');
  for (const [method, path, run] of table) {
    const match = path.exec(call.url.pathname);
    if (match === null || method !== call.method) continue;
    return rights === 'read' && method !== 'GET' ? forbidden : run(match, call);
  }
  return call.url.pathname === '/user' ? forbidden : refusal(404, 'Not Found');
}

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function startGitHubApi(): Promise<GitHubApi> {
  let url = '';
  let rights: GitHubRights = 'write';
  const requests: GitHubRequest[] = [];
  const state = createState(() => url);
  const table = routes(state);
  const server = createServer((request, response) => {
    const method = request.method ?? 'GET';
    const asked = new URL(request.url ?? '/', url);
    const authorized = /^(token|bearer) \S+$/i.test(request.headers.authorization ?? '');
    requests.push({ method, path: asked.pathname + asked.search, authorized });
    void jsonBody(request).then(
      (body) => {
        const call = { method, url: asked, body };
        const found = answerOf(table, call, authorized ? rights : 'none');
        response.writeHead(found.status, { 'content-type': 'application/json', ...found.headers });
        response.end(JSON.stringify(found.body));
      },
      () => response.writeHead(400).end('{"message":"Problems parsing JSON"}'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    comments: (pullRequest) => state.comments.get(pullRequest) ?? [],
    statuses: (sha) => state.statuses.get(sha) ?? [],
    seed: (pullRequest, comment) => state.addComment(pullRequest, comment),
    setRights: (next) => void (rights = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
