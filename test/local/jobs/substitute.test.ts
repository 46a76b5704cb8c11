import { describe, expect, it } from 'vitest';
import { substitute } from '../../../src/local/jobs/substitute.ts';

const bindings = {
  inputs: { lr: '0.1', data: '/in/d', empty: '', 'a-b_1': '$& $1' },
  outputs: { model: '/out/m' },
};
const done = (command: string): string => {
  const result = substitute(command, bindings);
  return result.ok ? result.command : `unknown: ${result.unknown.join(' ')}`;
};

describe('substitute', () => {
  it.each([
    ['python t.py --lr ${{inputs.lr}} ${{ inputs.data }}', 'python t.py --lr 0.1 /in/d'],
    ['x ${{outputs.model}}/${{inputs.lr}}${{inputs.lr}}', 'x /out/m/0.10.1'],
    ['x "${{inputs.empty}}"', 'x ""'],
    ['echo $HOME ${PATH} $(date) ${{', 'echo $HOME ${PATH} $(date) ${{'],
    ['${{inputs.a-b_1}}', '$& $1'],
  ])('%s', (command, expected) => {
    expect(done(command)).toBe(expected);
  });

  it('leaves optional parts out when their input was not given', () => {
    expect(done('t $[[--lr ${{inputs.lr}}]] $[[--n ${{inputs.none}}]]!')).toBe('t --lr 0.1 !');
    expect(done('t $[[--plain]]')).toBe('t --plain');
    expect(done('t $[[a\n${{inputs.lr}}]]')).toBe('t a\n0.1');
  });

  it('names everything that stands for nothing', () => {
    expect(done('${{inputs.none}} ${{outputs.lr}} ${{inputs.toString}}')).toBe(
      'unknown: ${{inputs.none}} ${{outputs.lr}} ${{inputs.toString}}',
    );
  });

  it('does not look into values', () => {
    const result = substitute('${{inputs.x}}', {
      inputs: { x: '${{inputs.y}}', y: 'z' },
      outputs: {},
    });
    expect(result).toEqual({ ok: true, command: '${{inputs.y}}' });
  });
});
