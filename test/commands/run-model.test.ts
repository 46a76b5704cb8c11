import { describe, expect, it } from 'vitest';
import { digestRunModel, findRunModel } from '../../src/commands/run-model.ts';
import { UserError } from '../../src/errors.ts';
import { digestOfFiles, sha256OfText } from '../../src/shared/digest.ts';
import { MemoryTracking } from '../fakes/memory-tracking.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;
const files = { MLmodel: 'flavors: {}', 'data/model.skops': 'bytes' };
const digest = digestOfFiles(
  Object.entries(files).map(([path, text]) => ({
    path,
    sha256: sha256OfText(text),
    bytes: text.length,
  })),
).sha256;
const below = (path: string) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${path}/${name}`, text]));

describe('a run with one model', () => {
  it('has it among its artifacts', async () => {
    const tracking = new MemoryTracking();
    const run = tracking.addRun('r', { ...below('outputs/model'), 'p.csv': 'x' });
    expect(await findRunModel(tracking, run, undefined, signal)).toEqual({
      kind: 'artifact',
      path: 'outputs/model',
      isFolder: true,
    });
    expect(await digestRunModel(tracking, run, undefined, folder.path, signal)).toEqual({
      path: 'outputs/model',
      sha256: digest,
    });
  });

  it('or where MLflow 3 keeps it, with the same digest', async () => {
    const tracking = new MemoryTracking();
    const run = tracking.addRun('r', { 'p.csv': 'x' }, { model: files });
    for (const wanted of [undefined, 'model', 'm-r-0']) {
      expect(await digestRunModel(tracking, run, wanted, folder.path, signal)).toEqual({
        path: 'model',
        sha256: digest,
      });
    }
  });

  it('or as a single file, by its path', async () => {
    const tracking = new MemoryTracking();
    const run = tracking.addRun('r', { 'out/model.onnx': 'onnx' });
    expect(await digestRunModel(tracking, run, './out/model.onnx', folder.path, signal)).toEqual({
      path: 'out/model.onnx',
      sha256: sha256OfText('onnx'),
    });
  });
});

it('does not guess between several models and knows when there is none', async () => {
  const tracking = new MemoryTracking();
  const two = tracking.addRun('two', below('a'), { b: files });
  const none = tracking.addRun('none', { 'p.csv': 'x' });
  expect(await digestRunModel(tracking, two, undefined, folder.path, signal)).toBeUndefined();
  expect(await digestRunModel(tracking, none, undefined, folder.path, signal)).toBeUndefined();
});

it('offers the nearest model for a path that is not there, and follows no path out of the run', async () => {
  const tracking = new MemoryTracking();
  const run = tracking.addRun('r', below('model'));
  await expect(findRunModel(tracking, run, 'modle', signal)).rejects.toThrow(
    /Did you mean `model`/,
  );
  await expect(findRunModel(tracking, run, '../model', signal)).rejects.toThrow(UserError);
});
