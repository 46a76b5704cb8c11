import { describe, expect, it } from 'vitest';
import { HttpFailure, type Route } from '../../../src/local/http/route.ts';
import { createRouter } from '../../../src/local/http/router.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  handle: () => Promise.resolve({ status: 200 }),
});
const failure = (work: () => unknown): HttpFailure => {
  try {
    work();
  } catch (error) {
    if (error instanceof HttpFailure) return error;
  }
  throw new Error('no HttpFailure');
};

describe('createRouter', () => {
  const router = createRouter([
    route('GET', '/jobs'),
    route('GET', '/jobs/:name'),
    route('PUT', '/jobs/:name'),
    route('GET', '/jobs/special'),
    route('GET', '/blobs/:container/*blob'),
    route('*', '/any/*rest'),
  ]);

  it('compares fixed parts without case and keeps the case of named ones', () => {
    expect(router.match('GET', '/JOBS/MyJob').params).toEqual({ name: 'MyJob' });
  });

  it('prefers the fixed part to the named one, whatever the order of the routes', () => {
    expect(router.match('GET', '/jobs/special').route.path).toBe('/jobs/special');
    expect(router.match('PUT', '/jobs/special').route.path).toBe('/jobs/:name');
  });

  it('decodes each part once', () => {
    expect(router.match('GET', '/jobs/a%2Fb%2525').params).toEqual({ name: 'a/b%25' });
    expect(router.match('GET', '/blobs/c/a/b%20c/d').params).toEqual({
      container: 'c',
      blob: 'a/b c/d',
    });
    expect(failure(() => router.match('GET', '/jobs/%E0%A4%A')).status).toBe(400);
  });

  it('matches no empty part, no missing and no further one', () => {
    for (const path of ['/jobs/', '/jobs/a/b', '/', '', '//jobs']) {
      expect(failure(() => router.match('GET', path)).status).toBe(404);
    }
  });

  it('names the methods that a path has', () => {
    const { status, message } = failure(() => router.match('DELETE', '/jobs/a'));
    expect([status, message]).toEqual([405, 'DELETE is not allowed here; allowed: GET, PUT.']);
    expect(router.match('DELETE', '/any/x').params).toEqual({ rest: 'x' });
  });

  it('refuses two routes for the same requests', () => {
    const twice = [route('GET', '/a/:x/b'), route('GET', '/A/:y/B')];
    expect(() => createRouter(twice)).toThrow('two routes for GET /A/:y/B');
  });
});
