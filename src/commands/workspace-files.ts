import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { JobFileFacts } from '../domain/training/job-references.ts';
import { ok, problems, type Result } from '../shared/result.ts';
import { locateInside } from './workspace.ts';

/** A small text file of the workspace. */
export interface WorkspaceFile {
  readonly text: string;
  /** What may be known about the files beside it. */
  readonly facts: JobFileFacts;
}

/**
 * Reads a small UTF-8 file inside the workspace; problems carry the input's name. Invalid UTF-8 is a problem, not a question mark.
 * `base` is the folder that the path starts from.
 */
export function readWorkspaceFile(
  workspace: string,
  base: string,
  file: string,
  input: string,
  mostBytes: number,
): Result<WorkspaceFile> {
  const found = locateInside(workspace, base, file, 'file');
  const text = found.ok ? readText(found.value, file, mostBytes) : found;
  if (!found.ok || !text.ok) {
    const wrong = found.ok ? text : found;
    return problems(...(wrong.ok ? [] : wrong.problems.map((one) => ({ input, ...one }))));
  }
  const folder = dirname(found.value);
  const locate: JobFileFacts['locate'] = (path, wanted) =>
    locateInside(workspace, folder, path, wanted);
  return ok({
    text: text.value,
    facts: {
      locate,
      readText: (path) => {
        const beside = locate(path, 'file');
        return beside.ok ? readText(beside.value, path, mostBytes) : beside;
      },
    },
  });
}

function readText(path: string, named: string, mostBytes: number): Result<string> {
  const bytes = readFileSync(path);
  if (bytes.length > mostBytes) {
    return problems({ message: `\`${named}\` is larger than ${mostBytes} bytes` });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return problems({ message: `\`${named}\` is not UTF-8 text` });
  }
}
