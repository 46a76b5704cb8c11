import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { definition } from '../../../../src/commands/fairness-gate/inputs.ts';
import { repeatCommand } from '../../../../src/commands/fairness-gate/pages/repeat-command.ts';
import { inputSource, readFlags } from '../../../../src/runtime/input-reader.ts';
import { parseInputs } from '../../../../src/shared/input/schema.ts';
import { fairnessInputs } from '../builders.ts';

/** The inputs that a shell and the program make of a command. */
function inputsOf(command: string) {
  const script = command.replace(/^node dist\/main\.js fairness-gate/, String.raw`printf '%s\0'`);
  const words = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
  const flags = readFlags(words, Object.keys(definition.inputs));
  const parsed = parseInputs(definition.inputs, inputSource({}, flags));
  return parsed.ok ? parsed.value : parsed.problems;
}

describe('repeatCommand', () => {
  it('names what is not the default', () => {
    expect(repeatCommand(fairnessInputs({ 'minimum-cell': '10' }))).toBe(
      [
        'node dist/main.js fairness-gate',
        '  --predictions p.csv',
        '  --sensitive-features sex',
        '  --minimum-cell 10',
      ].join(' \\\n'),
    );
  });

  it('leaves out secrets', () => {
    const inputs = fairnessInputs({ 'github-token': 'hush', 'subscription-id': 'abc' });
    expect(repeatCommand(inputs)).not.toMatch(/hush|abc/);
  });

  it('means the same inputs again, whatever is in them', () => {
    const inputs = fairnessInputs({
      predictions: "it's $(rm -rf) `x`.csv",
      'sensitive-features': 'sex, "race"\u202e\nage band',
      thresholds:
        '# rules\n\ndemographic_parity_difference <= 0.10 for sex\n\nf1_score_ratio > 0.5',
      'exclude-groups': '--x, sex=é',
      decision: 'point',
      'print-sql': 'true',
      'confidence-level': '0.9',
      seed: '7',
      mode: 'report-only',
    });
    expect(inputsOf(repeatCommand(inputs))).toEqual(inputs);
  });
});
