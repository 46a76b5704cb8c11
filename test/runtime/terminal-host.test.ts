import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { terminalHost } from '../../src/runtime/terminal-host.ts';
import { memoryStream } from '../fakes/text-stream.ts';

const report: Report = {
  conclusion: 'failure',
  title: 'Fairness gate: fail',
  outputs: {},
  sections: [],
  annotations: [],
  files: [],
  terminal: [{ text: 'a detail', tone: 'dim' }],
};

describe('terminalHost', () => {
  it('puts the report alone on stdout, plain without a terminal', async () => {
    const [stdout, stderr] = [memoryStream(), memoryStream()];
    const host = terminalHost(stdout, stderr, {});
    host.logger.info('working');
    host.logger.progress('50 %');
    await host.show(report);
    expect(stdout.text()).toBe('Fairness gate: fail\na detail\n');
    expect(stderr.text()).toBe('working\n');
  });

  it('colours on a terminal unless NO_COLOR is set, and replaces its progress line', async () => {
    const [stdout, stderr] = [memoryStream(true), memoryStream(true, 20)];
    const host = terminalHost(stdout, stderr, {});
    host.logger.progress('x'.repeat(50));
    host.logger.info('done');
    await host.show(report);
    expect(stdout.text()).toContain('\u001b[31mFairness gate: fail\u001b[0m');
    expect(stderr.text()).toBe(`\u001b[2m${'x'.repeat(19)}\u001b[0m\r\u001b[2Kdone\n`);
    const quiet = memoryStream(true);
    await terminalHost(quiet, memoryStream(), { NO_COLOR: '1' }).show(report);
    expect(quiet.text()).toBe('Fairness gate: fail\na detail\n');
  });

  it('hides masked secrets and cursor tricks in foreign text', () => {
    const stderr = memoryStream();
    const host = terminalHost(memoryStream(), stderr, {});
    host.mask('geheim');
    host.logger.foreign(['token geheim \u001b[2Jgone']);
    host.explain('Please check the inputs', [
      { message: 'geheim is wrong', input: 'x', hint: 'Mend it.' },
    ]);
    expect(stderr.text()).toBe(
      'token *** [2Jgone\nPlease check the inputs\n  *** is wrong (input `x`). Mend it.\n',
    );
  });
});
