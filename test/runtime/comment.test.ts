import { describe, expect, it } from 'vitest';
import {
  commentMarker,
  upsertComment,
  type Comment,
  type CommentApi,
} from '../../src/runtime/comment.ts';

function memoryComments(existing: readonly Comment[]): CommentApi & { readonly all: Comment[] } {
  const all = [...existing];
  return {
    all,
    list: (page) => Promise.resolve(all.slice((page - 1) * 100, page * 100)),
    create: (body) => {
      all.push({ id: all.length + 1, body, own: true });
      return Promise.resolve('created');
    },
    update: (id, body) => {
      const index = all.findIndex((comment) => comment.id === id);
      all[index] = { id, body, own: true };
      return Promise.resolve('updated');
    },
  };
}

const chatter = Array.from({ length: 150 }, (_, id) => ({
  id: id + 1000,
  body: 'chat',
  own: false,
}));

describe('upsertComment', () => {
  it('makes one comment and finds it again behind many others', async () => {
    const api = memoryComments(chatter);
    expect(await upsertComment(api, 'fairness', 'one')).toBe('created');
    expect(await upsertComment(api, 'fairness', 'two')).toBe('updated');
    expect(api.all).toHaveLength(151);
    expect(api.all.at(-1)?.body).toBe('<!-- ml-actions:fairness -->\ntwo');
  });

  it('does not touch a stranger’s comment that carries the marker', async () => {
    const api = memoryComments([{ id: 1, body: `${commentMarker('fairness')}\nmine`, own: false }]);
    expect(await upsertComment(api, 'fairness', 'two')).toBe('created');
    expect(api.all[0]?.body).toContain('mine');
  });

  it('keeps keys apart and their markers closed', async () => {
    const api = memoryComments([]);
    await upsertComment(api, 'a', '1');
    await upsertComment(api, 'b', '2');
    expect(api.all).toHaveLength(2);
    expect(commentMarker('x --> <script>')).toBe('<!-- ml-actions:x______script_ -->');
  });
});
