import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseJobFile, type JobFile } from '../../domain/training/job-file.ts';
import type { JobFileFacts } from '../../domain/training/job-references.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { longestYaml } from '../../shared/yaml/read-yaml.ts';
import { locateInside } from '../workspace.ts';

/** UTF-8 text of a small file. Invalid UTF-8 is a problem, not a question mark. */
function readText(path: string, named: string): Result<string> {
  const bytes = readFileSync(path);
  if (bytes.length > longestYaml)
    return problems({ message: `\`${named}\` is larger than ${longestYaml} bytes` });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return problems({ message: `\`${named}\` is not UTF-8 text` });
  }
}

/** Answers from the disk; paths start from the job file's folder and stay inside the workspace. */
function factsOf(workspace: string, folder: string): JobFileFacts {
  return {
    locate: (path, wanted) => locateInside(workspace, folder, path, wanted),
    readText: (path) => {
      const found = locateInside(workspace, folder, path, 'file');
      return found.ok ? readText(found.value, path) : found;
    },
  };
}

/** Reads and checks the job file and what it names. `directory` is the folder that the path starts from. */
export function readJob(
  workspace: string,
  directory: string,
  file: string,
  overrides: ReadonlyMap<string, string>,
): Result<JobFile> {
  const named = <T>(result: Result<T>): Result<T> =>
    result.ok ? result : problems(...result.problems.map((p) => ({ input: 'job-file', ...p })));
  const found = named(locateInside(workspace, directory, file, 'file'));
  if (!found.ok) return found;
  const text = named(readText(found.value, file));
  if (!text.ok) return text;
  const facts = factsOf(workspace, dirname(found.value));
  return parseJobFile({ file, text: text.value, overrides, facts });
}
