import { expect, it } from 'vitest';
import { tellingLines } from '../../../src/local/endpoints/scoring-process.ts';

it('a crash is told by its own lines', () => {
  const log = [
    '[2026-11-25 00:49:43 +0000] [8236] [INFO] Starting gunicorn 26.2.0',
    '2026-11-25 00:49:43,265 I [8237] azmlinfsrv - Starting up app insights client',
    'Traceback (most recent call last):',
    'RuntimeError: no weights',
    '',
    '2026-11-25 00:49:43,265 I [8237] azmlinfsrv - Model Directory Contents:',
    '2026-11-25 00:49:43,265 I [8237] azmlinfsrv -     artifacts/',
    '[2026-11-25 00:49:43 +0000] [8236] [ERROR] Reason: Worker failed to boot.',
  ];
  expect(tellingLines(log.join('\n')).split('\n')).toEqual([log[2], log[3], log[7]]);
  expect(tellingLines(`${log[0] ?? ''}\n`)).toBe(log[0]);
  expect(tellingLines('x'.repeat(9_000))).toHaveLength(4_000);
  expect(tellingLines('')).toBe('');
});
