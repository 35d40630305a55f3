import { hash } from 'node:crypto';

/**
 * Seeded randomness: a stream named by words, independent of every other stream and of the order in which streams are used.
 * SHA-256 gives the child seed, xoshiro128** the numbers.
 */
export interface Random {
  /** A float in [0, 1). */
  next(): number;
  /** An integer in [low, high], both included. */
  integer(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** The stream of this name below this one. */
  child(...names: readonly (string | number)[]): Random;
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** The stream of these names below `seed`: same words, same numbers, on every machine. */
export function random(seed: string, ...names: readonly (string | number)[]): Random {
  const path = [seed, ...names].join('\u0000');
  let state: Uint32Array | undefined;
  const word = (): number => {
    state ??= stateOf(path);
    const [a, b, c, d] = state as unknown as [number, number, number, number];
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    const c1 = c ^ a;
    const d1 = d ^ b;
    state[1] = b ^ c1;
    state[0] = a ^ d1;
    state[2] = c1 ^ t;
    state[3] = rotate(d1, 11);
    return result;
  };
  const self: Random = {
    next: () => word() / 0x1_0000_0000,
    integer: (low, high) => low + Math.floor(self.next() * (high - low + 1)),
    pick: (from) => {
      if (from.length === 0) throw new Error('pick from nothing');
      return from[self.integer(0, from.length - 1)]!;
    },
    chance: (probability) => self.next() < probability,
    child: (...more) => random(path, ...more),
  };
  return self;
}

/** Computed at the first draw: most streams only name those below them. */
function stateOf(path: string): Uint32Array {
  const digest = hash('sha256', path, 'buffer');
  const state = new Uint32Array([0, 4, 8, 12].map((at) => digest.readUInt32LE(at)));
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

/** A UUID computed from words (version 5's layout over SHA-256), lower-case. */
export function uuidOf(...names: readonly (string | number)[]): string {
  const hex = hash('sha256', names.join('\u0000'), 'hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
