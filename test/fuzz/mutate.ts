import type { Random } from './random.ts';

/** Bytes that mean something in csv, JSON, UTF-8 or Thrift's varints. */
const telling = [0, 1, 9, 10, 13, 32, 34, 44, 45, 48, 58, 92, 93, 123, 125, 127, 128, 0xc3, 255];
const lengths = [0, 1, 127, 255, 65_535, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
const varints = [[255, 255, 255, 255, 15], [128, 128, 128, 128, 8], [255, 127], [128], [0], [1]];

type Mutation = (bytes: Buffer, at: number, random: Random) => Buffer;

const spliced = (bytes: Buffer, at: number, removed: number, added: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);

/** Those that leave the length as it is: what stands behind them is still found. */
const inPlace: readonly Mutation[] = [
  (bytes, at, random) =>
    spliced(bytes, at, 1, Buffer.of((bytes[at] ?? 0) ^ (1 << random.below(8)))),
  (bytes, at, random) => spliced(bytes, at, 1, Buffer.of(random.below(256))),
  (bytes, at, random) => spliced(bytes, at, 1, Buffer.of(random.pick(telling))),
  (bytes, at, random) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(random.pick(lengths));
    return spliced(bytes, at, 4, length);
  },
  (bytes, at, random) => {
    const varint = Buffer.from(random.pick(varints));
    return spliced(bytes, at, varint.length, varint);
  },
  (bytes, at, random) => {
    const from = random.below(bytes.length + 1);
    const copy = bytes.subarray(from, from + 1 + random.below(12));
    return spliced(bytes, at, copy.length, copy);
  },
];

const mutations: readonly Mutation[] = [
  ...inPlace,
  (bytes, at, random) => spliced(bytes, at, 0, Buffer.of(random.pick(telling))),
  (bytes, at, random) => spliced(bytes, at, 1 + random.below(8), Buffer.alloc(0)),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at) => bytes.subarray(at),
  (bytes, at, random) => {
    const from = random.below(bytes.length + 1);
    return spliced(bytes, at, 0, bytes.subarray(from, from + 1 + random.below(40)));
  },
  (bytes, at, random) => {
    const noise = Buffer.from(
      Array.from({ length: 1 + random.below(12) }, () => random.below(256)),
    );
    return spliced(bytes, at, random.below(2) * noise.length, noise);
  },
  (bytes, at, random) => spliced(bytes, at, random.below(3), Buffer.from(random.pick(varints))),
];

/** Damages bytes in one to four places, half of the time near the end or the start, where formats keep their lengths. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const { length } = damaged;
    const at = random.pick([
      random.below(length + 1),
      random.below(length + 1),
      random.below(Math.min(80, length) + 1),
      length - random.below(Math.min(400, length) + 1),
    ]);
    damaged = random.pick(mutations)(damaged, at, random);
  }
  return damaged;
}

/** Damages one or two places and leaves everything else where it is. */
export function scratched(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes;
  for (let times = 1 + random.below(2); times > 0; times--) {
    const at = random.below(damaged.length - 12);
    damaged = random.pick(inPlace)(damaged, at, random);
  }
  return damaged;
}
