import { expect, test } from 'vitest';
import { parseBlobList } from '../../../../src/platforms/azureml/upload/blob-list.ts';

const list = (blobs: string, marker = '') =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://a/" ContainerName="c"><Prefix>x</Prefix><Blobs>${blobs}</Blobs><NextMarker>${marker}</NextMarker></EnumerationResults>`;
const blob = (name: string, metadata = '') =>
  `<Blob><Name>${name}</Name><Properties><Content-Length>12</Content-Length></Properties><Metadata>${metadata}</Metadata></Blob>`;

test('names are unescaped, markers of folders are left out', () => {
  const xml = list(
    blob('x/a &amp; b&#x9;&#233;.txt') +
      blob('x/folder', '<hdi_isfolder>true</hdi_isfolder>') +
      blob('x/plain').replace('<Name>', '<Name Encoded="true">').replace('plain', 'a%EF%BF%BEb'),
    'next&amp;page',
  );
  expect(parseBlobList(xml)).toEqual({
    blobs: [
      { name: 'x/a & b\té.txt', bytes: 12 },
      { name: 'x/a\uFFFEb', bytes: 12 },
    ],
    nextMarker: 'next&page',
  });
});

test('an empty list is a list, something else is not', () => {
  expect(parseBlobList(list(''))).toEqual({ blobs: [], nextMarker: '' });
  expect(parseBlobList('<html></html>')).toBeUndefined();
});
