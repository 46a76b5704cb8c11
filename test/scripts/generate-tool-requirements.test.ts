import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPath, toolRequirementsModule } from '../../scripts/generate-tool-requirements.ts';

it('the embedded requirements are those of requirements/tools.txt', () => {
  expect(readFileSync(generatedPath, 'utf8')).toBe(toolRequirementsModule());
});

it('every package is pinned by version and at least one hash', async () => {
  const { toolRequirements } = await import('../../src/local/tools/requirements.generated.ts');
  const entries = toolRequirements.replaceAll('\\\n', '').split('\n').slice(1).filter(Boolean);
  expect(entries.length).toBeGreaterThan(50);
  for (const entry of entries)
    expect(entry).toMatch(/^[a-z0-9.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}/);
});
