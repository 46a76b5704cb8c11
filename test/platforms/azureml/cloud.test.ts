import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { cloudOf, isLoopback } from '../../../src/platforms/azureml/cloud.ts';

test.each([
  [undefined, 'https://management.azure.com'],
  ['', 'https://management.azure.com'],
  ['https://login.microsoftonline.com/', 'https://management.azure.com'],
  ['login.microsoftonline.us', 'https://management.usgovcloudapi.net'],
  ['https://login.chinacloudapi.cn', 'https://management.chinacloudapi.cn'],
])('the authority %s belongs to %s', (authority, resourceManager) => {
  expect(cloudOf(authority)).toMatchObject({ resourceManager });
});

test.each(['https://evil.example', 'not a host/'])('%s belongs to no cloud', (authority) => {
  expect(() => cloudOf(authority)).toThrow(UserError);
});

test.each([
  ['http://127.0.0.1:80/', true],
  ['http://[::1]:80/', true],
  ['http://localhost/', true],
  ['http://127.0.0.1.example.com/', false],
  ['http://10.0.0.1/', false],
])('%s is this machine: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});
