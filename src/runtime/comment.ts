/** The part of GitHub's API that a sticky comment needs. */
export interface CommentApi {
  /** One page (of at most 100) of the pull request's comments, oldest first; empty after the last. */
  list(page: number): Promise<readonly Comment[]>;
  create(body: string): Promise<string>;
  update(id: number, body: string): Promise<string>;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Whether this token wrote it: anyone may post our marker, and nobody else's words are ours to change. */
  readonly own: boolean;
}

/** Pages looked at before a new comment is made: 5,000 comments. */
const MOST_PAGES = 50;

/** The hidden first line by which a comment is found again. The key holds only letters that cannot end an HTML comment. */
export function commentMarker(key: string): string {
  return `<!-- ml-actions:${key.replaceAll(/[^A-Za-z0-9._/-]/g, '_').replaceAll('--', '__')} -->`;
}

/** Updates the comment of this key, or makes it. Returns its address. */
export async function upsertComment(api: CommentApi, key: string, body: string): Promise<string> {
  const marker = commentMarker(key);
  const marked = `${marker}\n${body}`;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const comments = await api.list(page);
    const found = comments.find((comment) => comment.own && comment.body.startsWith(marker));
    if (found !== undefined) return api.update(found.id, marked);
    if (comments.length < 100) break;
  }
  return api.create(marked);
}
