import { expect, test } from 'vitest';
import {
  sharedKeyAuthorization,
  stringToSign,
} from '../../../../src/platforms/azureml/upload/shared-key.ts';

// The example of "Authorize with Shared Key" in Azure Storage's REST documentation.
test('the text that is signed is the documented one', () => {
  const parts = {
    method: 'GET',
    url: new URL(
      'https://myaccount.blob.core.windows.net/mycontainer?comp=metadata&restype=container&timeout=20',
    ),
    headers: { 'x-ms-date': 'Fri, 26 Jun 2015 23:39:12 GMT', 'x-ms-version': '2015-02-21' },
  };
  expect(stringToSign('myaccount', parts)).toBe(
    'GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\nx-ms-version:2015-02-21\n/myaccount/mycontainer\ncomp:metadata\nrestype:container\ntimeout:20',
  );
});

test('lengths of zero are left out, others are not, and repeated parameters are sorted', () => {
  const url = new URL('https://a.blob.core.windows.net/c/b%20x?include=snapshots&include=metadata');
  const lines = (length: string) =>
    stringToSign('a', {
      method: 'PUT',
      url,
      headers: {
        'content-length': length,
        'if-none-match': '*',
        'x-ms-b': ' 1  2 ',
        'x-ms-a': '0',
      },
    }).split('\n');
  expect(lines('0')[3]).toBe('');
  expect(lines('42')[3]).toBe('42');
  expect(lines('0').slice(9)).toEqual([
    '*',
    '',
    '',
    'x-ms-a:0',
    'x-ms-b:1 2',
    '/a/c/b%20x',
    'include:metadata,snapshots',
  ]);
});

test('the signature is an HMAC with the decoded key', () => {
  const parts = { method: 'GET', url: new URL('https://a.blob.core.windows.net/c'), headers: {} };
  const key = Buffer.from('key').toString('base64');
  expect(sharedKeyAuthorization('a', key, parts)).toMatch(/^SharedKey a:[A-Za-z0-9+/]{43}=$/);
  const other = Buffer.from('other').toString('base64');
  expect(sharedKeyAuthorization('a', other, parts)).not.toBe(
    sharedKeyAuthorization('a', key, parts),
  );
});
