import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';

/** A `uses:` of another repository: `owner/repo[/path]@ref`. */
export interface ActionPin {
  /** `owner/repo`. */
  readonly repository: string;
  /** Folder inside the repository, empty for its root. */
  readonly path: string;
  readonly ref: string;
}

/** Every `uses:` of a workflow or a manifest that names another repository, in the file's order. */
export function pinsIn(text: string): readonly ActionPin[] {
  const pins: ActionPin[] = [];
  visit(parseDocument(text), {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== 'uses' || !isScalar(pair.value)) return;
      const match = /^([\w.-]+\/[\w.-]+)(?:\/([^@]*))?@(.+)$/.exec(String(pair.value.value));
      if (match?.[1] === undefined || match[3] === undefined) return;
      pins.push({ repository: match[1], path: match[2] ?? '', ref: match[3] });
    },
  });
  return pins;
}

/** The manifests of a release tree: `action-<name>/action.yml`. */
export function manifestsOf(tree: string): readonly string[] {
  const folders = readdirSync(tree, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('action-'))
    .map((entry) => join(tree, entry.name, 'action.yml'));
  return folders.sort();
}

/** Every pin of these files, each once. */
export function pinsOfFiles(files: readonly string[]): readonly ActionPin[] {
  const all = files.flatMap((file) => pinsIn(readFileSync(file, 'utf8')));
  return [...new Map(all.map((pin) => [`${pin.repository}@${pin.ref}`, pin])).values()];
}
