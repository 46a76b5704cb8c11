import { expect, it } from 'vitest';
import type { EndpointDocument } from '../../../src/local/endpoints/endpoint-document.ts';
import { isAuthorized, newKeys, newToken } from '../../../src/local/endpoints/endpoint-keys.ts';
import { createUrlSigner } from '../../../src/local/http/url-signer.ts';

const endpoint = (authMode: 'Key' | 'AMLToken', name = 'scorer'): EndpointDocument => ({
  ...{ name, authMode, keys: { primaryKey: 'first', secondaryKey: 'second' } },
  ...{ location: 'local', tags: {}, identity: {}, description: null, properties: {} },
  ...{ traffic: {}, mirrorTraffic: {}, publicNetworkAccess: 'Enabled' },
  ...{ provisioningState: 'Succeeded', createdAt: '', lastModifiedAt: '' },
});
let now = 1_800_000_000_000;
const signer = createUrlSigner(Buffer.from('secret'), () => now);
const opens = (one: EndpointDocument, header?: string) => isAuthorized(one, signer, header);

it('either key opens an endpoint of keys, and nothing else does', () => {
  const one = endpoint('Key');
  expect(['Bearer first', 'bearer second'].map((header) => opens(one, header))).toEqual([
    true,
    true,
  ]);
  for (const header of [
    undefined,
    '',
    'first',
    'Basic first',
    'Bearer',
    'Bearer ',
    'Bearer third',
    'Bearer first second',
  ]) {
    expect(opens(one, header)).toBe(false);
  }
});

it('a token opens its own endpoint until it expires', () => {
  const token = newToken(signer, 'Scorer', now) as {
    accessToken: string;
    expiryTimeUtc: number;
    refreshAfterTimeUtc: number;
  };
  expect(token).toMatchObject({
    tokenType: 'Bearer',
    expiryTimeUtc: now / 1000 + 43_200,
    refreshAfterTimeUtc: now / 1000 + 21_600,
  });
  const header = `Bearer ${token.accessToken}`;
  expect(opens(endpoint('AMLToken'), header)).toBe(true);
  expect(opens(endpoint('AMLToken', 'other'), header)).toBe(false);
  expect(opens(endpoint('Key'), header)).toBe(false);
  expect(opens(endpoint('AMLToken'), 'Bearer first')).toBe(false);
  const query = Buffer.from(token.accessToken, 'base64url').toString();
  const longer = Buffer.from(query.replace('se=20', 'se=21')).toString('base64url');
  expect(opens(endpoint('AMLToken'), `Bearer ${longer}`)).toBe(false);
  now += 43_201_000;
  expect(opens(endpoint('AMLToken'), header)).toBe(false);
});

it('keys are long, new each time, and plain', () => {
  const made = [newKeys(), newKeys()].flatMap(({ primaryKey, secondaryKey }) => [
    primaryKey,
    secondaryKey,
  ]);
  expect(new Set(made).size).toBe(4);
  for (const key of made) expect(key).toMatch(/^[A-Za-z0-9]{43}$/);
});
