import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { ok, problems, type Result } from '../../shared/result.ts';
import { locateInside } from '../workspace.ts';
import { readMetricsCsv } from './metrics-csv.ts';
import { readMetricsJson, readMetricsJsonl } from './metrics-json.ts';
import { fewProblems, mostPoints, type Point } from './point.ts';

const mostBytes = 64 * 1024 * 1024;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const asText =
  (read: (text: string) => Result<readonly Point[]>) =>
  (bytes: Uint8Array): Result<readonly Point[]> => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return problems({ message: 'not valid UTF-8' });
    }
    return text.trim() === '' ? problems({ message: 'the file is empty' }) : read(text);
  };

const formats: Readonly<Record<string, (bytes: Uint8Array) => Result<readonly Point[]>>> = {
  '.json': asText(readMetricsJson),
  '.jsonl': asText(readMetricsJsonl),
  '.ndjson': asText(readMetricsJsonl),
  '.csv': readMetricsCsv,
};

function readBytes(path: string): Result<Buffer> {
  const { size } = statSync(path);
  if (size > mostBytes) return problems({ message: `larger than ${mostBytes} bytes` });
  const bytes = readFileSync(path);
  const isMarked = bytes.subarray(0, 3).equals(byteOrderMark);
  return ok(isMarked ? bytes.subarray(3) : bytes);
}

/**
 * Reads a file of metrics by the end of its name: `.json` (one object), `.jsonl` or `.ndjson` (one object a line) or `.csv`. Every
 * value is checked; a problem names the line.
 */
export function readMetricsFile(
  workspace: string,
  base: string,
  file: string,
): Result<readonly Point[]> {
  const found = locateInside(workspace, base, file, 'file');
  if (!found.ok) return problems(...found.problems.map((p) => ({ ...p, input: 'metrics-file' })));
  const parse = formats[extname(file).toLowerCase()];
  if (parse === undefined)
    return problems({
      file,
      message: 'the end of its name tells no format',
      input: 'metrics-file',
      hint: `It must be one of ${Object.keys(formats).join(', ')}.`,
    });
  const bytes = readBytes(found.value);
  const read = bytes.ok ? parse(bytes.value) : bytes;
  if (!read.ok) return problems(...fewProblems(read.problems).map((p) => ({ ...p, file })));
  if (read.value.length <= mostPoints) return read;
  return problems({ file, message: `more than ${mostPoints} values` });
}
