import { describe, expect, it } from 'vitest';
import { readLocalOptions } from '../../../src/commands/local/options.ts';

const read = (
  line: string,
  environment: NodeJS.ProcessEnv = {},
): ReturnType<typeof readLocalOptions> =>
  readLocalOptions(line.split(' ').filter(Boolean), environment, '/project');

describe('readLocalOptions', () => {
  it('has defaults for people and for GitHub', () => {
    expect(read('start')).toEqual({
      action: 'start',
      home: '/project/.ml-actions',
      port: 0,
      foreground: false,
      names: {},
      idleMinutes: 30,
      flags: [],
    });
    expect(read('start', { RUNNER_TRACKING_ID: 'x' })?.idleMinutes).toBe(0);
  });

  it('hands the flags of the server on to its own process', () => {
    const line =
      'start --home h --port 8123 --workspace-name team --idle-minutes=5 --compute cpu --foreground';
    expect(read(line)).toMatchObject({
      home: '/project/h',
      port: 8123,
      foreground: true,
      idleMinutes: 5,
      names: { workspaceName: 'team', compute: 'cpu' },
      flags: [
        '--port',
        '8123',
        '--workspace-name',
        'team',
        '--idle-minutes',
        '5',
        '--compute',
        'cpu',
      ],
    });
  });

  it('asks for help', () => {
    expect(read('--help')).toBeUndefined();
  });

  it.each([
    ['', /needs one of start, status, stop, not ''/],
    ['restart', /not 'restart'/],
    ['start stop', /not 'start stop'/],
    ['start --prot 1', /no flag --prot.*Did you mean `port`/],
    ['start --port', /a value is missing/],
    ['start --port 70000', /'70000' is not a whole number of 0 to 65535/],
    ['start --port x --idle-minutes -1', /a value is missing|not a whole number/],
  ])('refuses `local %s`', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  it('names all problems at once', () => {
    expect(() => read('begin --port x --idle-minutes y')).toThrow(
      /not 'begin'[^]*'x' is not[^]*'y' is not/,
    );
  });
});
