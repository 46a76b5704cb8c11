import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchBody, batchesOf } from '../../src/tracking/batches.ts';
import type { TrackingLimits } from '../../src/tracking/tracking-limits.ts';

const metric = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  value: fc.double(),
  timestamp: fc.nat(),
  step: fc.integer(),
});
const texts = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 5 }),
  fc.string({ maxLength: 40 }),
  { maxKeys: 12 },
);
const data = fc.record({
  metrics: fc.array(metric, { maxLength: 40 }),
  params: texts,
  tags: texts,
});
const few = fc.integer({ min: 1, max: 9 });
const limits = fc.record<TrackingLimits>({
  metrics: few,
  params: few,
  tags: few,
  total: few,
  valuesPerMetric: few,
  bytes: fc.integer({ min: 1200, max: 2000 }),
});

test('every batch keeps every limit, and nothing is lost or reordered', () => {
  fc.assert(
    fc.property(data, limits, (all, most) => {
      const batches = batchesOf(all, most);
      for (const batch of batches) {
        const { metrics, params, tags } = batch;
        expect(metrics.length).toBeLessThanOrEqual(most.metrics);
        expect(params.length).toBeLessThanOrEqual(most.params);
        expect(tags.length).toBeLessThanOrEqual(most.tags);
        const total = metrics.length + params.length + tags.length;
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThanOrEqual(most.total);
        for (const key of 'abc') {
          const values = metrics.filter((json) => json.includes(`"key":"${key}"`));
          expect(values.length).toBeLessThanOrEqual(most.valuesPerMetric);
        }
        const body = batchBody('r'.repeat(256), batch);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(most.bytes);
        expect(() => JSON.parse(body) as unknown).not.toThrow();
      }
      const sent = batches
        .flatMap((batch) => batch.metrics)
        .map((json) => JSON.parse(json) as { step: number });
      expect(sent.map(({ step }) => step)).toEqual(all.metrics.map(({ step }) => step + 0));
      const texts = (kind: 'params' | 'tags') =>
        batches
          .flatMap((batch) => batch[kind])
          .map((json) => JSON.parse(json) as { key: string; value: string });
      for (const kind of ['params', 'tags'] as const)
        expect(texts(kind).map(({ key, value }) => [key, value])).toEqual(
          Object.entries(all[kind]),
        );
    }),
  );
});

test('nothing is no batch', () => {
  const most = { metrics: 1, params: 1, tags: 1, total: 1, valuesPerMetric: 1, bytes: 1000 };
  expect(batchesOf({}, most)).toEqual([]);
});
