import { describe, expect, it } from 'vitest';
import { CancelledError, PlatformError } from '../../../src/errors.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';
import { workflow, world } from './world.ts';

const folder = useTemporaryFolder();
const stepped = { 'traffic-steps': '10,50,100', 'mirror-traffic': '20' };

/** Every call that a rollout makes once something has been changed. */
const first = [
  'create endpoint lending',
  'create deployment blue',
  'invoke blue',
  'traffic blue=100',
  'invoke router',
  'tag blue',
];
const later = [
  'create deployment green',
  'invoke green',
  'mirror green=20',
  'mirror none',
  'traffic blue=90,green=10',
  'traffic blue=50,green=50',
  'traffic green=100',
  'invoke router',
  'tag green',
];

/** Cancels while the named request is on its way. `thenDown`: nothing that follows in the same process gets through. */
function cancelAt(
  at: string,
  { endpoints }: ReturnType<typeof world>,
  thenDown = false,
): AbortSignal {
  const controller = new AbortController();
  endpoints.before = (call) => {
    if (call === at) controller.abort(new CancelledError());
    else if (thenDown && controller.signal.aborted) {
      throw new PlatformError('unreachable', { code: 'unreachable', retryable: true });
    }
  };
  return controller.signal;
}

describe('a cancelled rollout', () => {
  it.each(first)('of a new endpoint leaves nothing behind: at %s', async (at) => {
    const place = world(folder.path);
    await expect(place.deploy({}, { signal: cancelAt(at, place) })).rejects.toThrow(CancelledError);
    expect([...place.endpoints.endpoints.keys(), ...place.endpoints.deployments.keys()]).toEqual(
      [],
    );
  });

  it.each(later)('brings back what served within its few seconds: at %s', async (at) => {
    const place = world(folder.path);
    await place.servesBlue();
    const signal = cancelAt(at, place);
    await expect(place.deploy(stepped, { signal })).rejects.toThrow(CancelledError);
    expect(place.traffic()).toEqual({ blue: 100 });
    expect(place.endpoints.endpoints.get('lending')?.mirrorTraffic).toEqual({});
    expect(place.names()).toEqual(['blue']);
  });

  it.each(later)(
    'or its second step does, when nothing gets through any more: at %s',
    async (at) => {
      const place = world(folder.path);
      await place.servesBlue();
      const signal = cancelAt(at, place, true);
      await expect(place.deploy(stepped, { signal })).rejects.toThrow(CancelledError);
      place.endpoints.before = () => undefined;
      expect(await place.restoreStep()).toMatchObject({ kind: 'restored' });
      expect(place.traffic()).toEqual({ blue: 100 });
      expect(place.names()).toEqual(['blue']);
    },
  );

  it.each(first.slice(1))('of a new endpoint is undone by the second step: at %s', async (at) => {
    const place = world(folder.path);
    const signal = cancelAt(at, place, true);
    await expect(place.deploy({}, { signal })).rejects.toThrow(CancelledError);
    place.endpoints.before = () => undefined;
    expect(await place.restoreStep({}, 'blue')).toMatchObject({ kind: 'restored' });
    expect([...place.endpoints.endpoints.keys()]).toEqual([]);
  });

  it('leaves what it was told to leave', async () => {
    const place = world(folder.path);
    await place.servesBlue();
    const signal = cancelAt('traffic green=100', place);
    const given = { ...stepped, 'on-failure': 'leave' };
    await expect(place.deploy(given, { signal })).rejects.toThrow(CancelledError);
    expect(place.traffic()).toEqual({ blue: 50, green: 50 });
  });

  it('is not taken for a failure of the service that the cancelled request broke at', async () => {
    const place = world(folder.path);
    await place.servesBlue();
    const controller = new AbortController();
    place.endpoints.before = (call) => {
      if (call !== 'traffic green=100' || controller.signal.aborted) return;
      controller.abort(new CancelledError());
      throw new PlatformError('socket hang up', { code: 'unreachable', retryable: true });
    };
    await expect(place.deploy(stepped, { signal: controller.signal })).rejects.toThrow();
    expect(place.traffic()).toEqual({ blue: 100 });
    expect(place.endpoints.calls.filter((call) => call.startsWith('logs'))).toEqual([]);
  });

  it('does not undo a rollout that has ended', async () => {
    const place = world(folder.path);
    await place.servesBlue();
    const signal = cancelAt('delete deployment blue', place);
    const given = { 'remove-previous': 'true' };
    await expect(place.deploy(given, { signal })).rejects.toThrow(CancelledError);
    expect(place.traffic()).toEqual({ green: 100 });
    expect(await place.restoreStep()).toMatchObject({ kind: 'none' });
  });

  it('brings back what served also after a bug', async () => {
    const place = world(folder.path);
    await place.servesBlue();
    place.endpoints.before = (call) => {
      if (call === 'traffic green=100') throw new TypeError('a bug');
    };
    await expect(place.deploy({ 'traffic-steps': '10,100' })).rejects.toThrow(TypeError);
    expect(place.traffic()).toEqual({ blue: 100 });
  });
});

describe('a rollout that nobody ended', () => {
  /** The process and its second step both die at 10 %. */
  async function abandoned(owner: string) {
    const place = world(folder.path);
    await place.servesBlue();
    const signal = cancelAt('traffic blue=50,green=50', place, true);
    await expect(place.deploy(stepped, { signal, workflow: workflow(owner) })).rejects.toThrow();
    place.endpoints.before = () => undefined;
    expect(place.traffic()).toEqual({ blue: 90, green: 10 });
    place.endpoints.calls.length = 0;
    return place;
  }

  it('is taken up by the re-run of its workflow run', async () => {
    const { endpoints, deploy, traffic } = await abandoned('1');
    expect(await deploy(stepped)).toMatchObject({ kind: 'deployed', deploymentName: 'green' });
    expect(traffic()).toEqual({ green: 100 });
    expect(endpoints.calls).not.toContain('create deployment green');
    expect(endpoints.calls).not.toContain('traffic blue=90,green=10');
  });

  it('is taken up and then brought back to what served before all of it', async () => {
    const { endpoints, deploy, traffic, names } = await abandoned('1');
    endpoints.before = (call) => {
      if (call === 'traffic green=100')
        throw new PlatformError('no', { code: 'x', retryable: false });
    };
    expect(await deploy(stepped)).toMatchObject({ kind: 'rolled-back' });
    expect(traffic()).toEqual({ blue: 100 });
    expect(names()).toEqual(['blue']);
  });

  it('is not disturbed by another workflow run while it may be at work', async () => {
    const { deploy, traffic } = await abandoned('5');
    await expect(deploy(stepped)).rejects.toThrow(/by octo\/lending#5 is under way/);
    expect(traffic()).toEqual({ blue: 90, green: 10 });
  });

  it('is restored by the next one when its time is over', async () => {
    const { deploy, traffic, version } = await abandoned('5');
    version({});
    const later = { now: () => new Date('2026-01-03T00:00:00Z') };
    const given = { 'model-version': '3', 'require-gates': 'none' };
    expect(await deploy(given, later)).toMatchObject({
      before: { blue: 100 },
      after: { green: 100 },
    });
    expect(traffic()).toEqual({ green: 100 });
  });

  it('is left alone by the second step of another workflow run', async () => {
    const { restoreStep, traffic } = await abandoned('5');
    expect(await restoreStep()).toMatchObject({ kind: 'none' });
    expect(traffic()).toEqual({ blue: 90, green: 10 });
  });
});
