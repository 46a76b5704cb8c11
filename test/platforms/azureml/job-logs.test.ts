import { describe, expect, test } from 'vitest';
import { readLogs } from '../../../src/platforms/azureml/job-logs.ts';
import { idle, testTransport } from '../../fakes/azureml.ts';
import { fakeServer, type Answer, type Seen } from '../../fakes/http-server.ts';

/** Blob storage as far as logs need it: ranges, 416 beyond the end. */
function serve(content: () => string, ranges = true): (seen: Seen) => Answer {
  return (seen) => {
    const bytes = Buffer.from(content());
    const [, from = '0', to = '0'] =
      /bytes=(\d+)-(\d+)/.exec(String(seen.headers['x-ms-range'])) ?? [];
    if (!ranges) return { body: content() };
    if (Number(from) >= bytes.length) return { status: 416, body: 'InvalidRange' };
    return { status: 206, body: bytes.subarray(Number(from), Number(to) + 1) };
  };
}

const details = (origin: string, status: string, ...names: string[]) => ({
  status,
  logFiles: Object.fromEntries(names.map((name) => [name, `${origin}/${name}?sig=a%2Bb`])),
});
const std = 'user_logs/std_log.txt';

async function read(
  handle: (seen: Seen) => Answer,
  polls: readonly (readonly [string, ...string[]])[],
) {
  await using server = await fakeServer(handle);
  const transport = testTransport(server.origin);
  const chunks: (readonly string[])[] = [];
  let cursor = '';
  for (const [status, ...names] of polls) {
    const chunk = await readLogs(transport, details(server.origin, status, ...names), cursor, idle);
    chunks.push(chunk.lines);
    cursor = chunk.cursor;
  }
  return { chunks, seen: [...server.seen] };
}

describe('a running job', () => {
  test('gives complete new lines only, then the rest', async () => {
    let text = '';
    const steps = ['one\ntw', 'one\ntwo\n', 'one\ntwo\n', 'one\ntwo\nthree'];
    let poll = 0;
    const { chunks } = await read(
      serve(() => (text = steps[poll++] ?? text)),
      [
        ['Running', std],
        ['Running', std],
        ['Running', std],
        ['Completed', std],
      ],
    );
    expect(chunks).toEqual([['one'], ['two'], [], ['three']]);
  });

  test('has no log yet, or one that is named but not written', async () => {
    const { chunks, seen } = await read(() => ({ status: 404 }), [['Preparing'], ['Running', std]]);
    expect(chunks).toEqual([[], []]);
    expect(seen).toHaveLength(1);
  });

  test('writes a line without an end: it is cut, between characters', async () => {
    const { chunks } = await read(
      serve(() => 'x' + 'é'.repeat(524_288 + 10)),
      [['Running', std]],
    );
    expect(chunks[0]?.[0]?.length).toBeGreaterThan(500_000);
    expect(chunks[0]?.[0]).not.toContain('\uFFFD');
  });
});

describe('which files', () => {
  test('are the user’s own, of rank 0', async () => {
    const { seen } = await read(
      serve(() => 'x\n'),
      [
        [
          'Running',
          'user_logs/std_log_process_00.txt',
          'user_logs/std_log_process_01.txt',
          'user_logs/other.txt',
          'system_logs/lifecycler/x.log',
          'azureml-logs/20_image_build_log.txt',
        ],
      ],
    );
    expect(seen.map(({ url }) => url)).toEqual(['/user_logs/std_log_process_00.txt?sig=a%2Bb']);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test('are those of the image build when nothing else ever was', async () => {
    const { chunks } = await read(
      serve(() => 'pip failed\n'),
      [
        ['Preparing', 'azureml-logs/20_image_build_log.txt'],
        ['Failed', 'azureml-logs/20_image_build_log.txt'],
      ],
    );
    expect(chunks).toEqual([[], ['pip failed']]);
  });
});

describe('an ended job', () => {
  test('gives everything at once, in pieces of a mebibyte', async () => {
    const text = `${'0123456789abcde\n'.repeat(150_000)}end`;
    const { chunks, seen } = await read(
      serve(() => text),
      [['Failed', std]],
    );
    expect(chunks[0]).toHaveLength(150_001);
    expect(chunks[0]?.at(-1)).toBe('end');
    expect(seen).toHaveLength(3);
  });

  test('a server without ranges sends the whole file each time', async () => {
    const { chunks } = await read(
      serve(() => 'one\r\ntwo\n', false),
      [
        ['Running', std],
        ['Completed', std],
      ],
    );
    expect(chunks).toEqual([['one', 'two'], []]);
  });

  test('a cursor that is not ours starts from the beginning', async () => {
    await using server = await fakeServer(serve(() => 'one\n'));
    const transport = testTransport(server.origin);
    const run = details(server.origin, 'Completed', std);
    expect((await readLogs(transport, run, '{"a":"b"', idle)).lines).toEqual(['one']);
  });
});

test('a run without a status is a broken contract', async () => {
  await expect(readLogs(testTransport('http://127.0.0.1:1'), {}, '', idle)).rejects.toThrow(
    'status',
  );
});
