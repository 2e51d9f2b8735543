// Seeded randomness for the laboratory: the same seed makes the same stream, to the byte.

export type Random = {
  /** 0 ≤ x < 1. */
  next(): number;
  /** An integer, 0 ≤ n < below. */
  below(n: number): number;
  pick<T>(values: readonly T[]): T;
  chance(p: number): boolean;
  /** An independent stream with a name of its own. */
  fork(name: string): Random;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for streams of some millions. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    pick: (values) => {
      const one = values[below(values.length)];
      if (one === undefined) throw new RangeError('Nothing to pick from.');
      return one;
    },
    chance: (p) => next() < p,
    fork: (name) =>
      createRandom([...name].reduce((h, c) => Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193), seed ^ 0x811c9dc5)),
  };
};

/** Samples ranks 0…n−1 with weight 1/(rank+1): few accounts write much, many write little. */
export const zipf = (n: number): ((random: Random) => number) => {
  const sums = new Float64Array(n);
  for (let i = 0, sum = 0; i < n; i++) {
    sum += 1 / (i + 1);
    sums[i] = sum;
  }
  const total = sums[n - 1] ?? 1;
  return (random) => {
    const x = random.next() * total;
    let low = 0;
    for (let high = n - 1; low < high; ) {
      const mid = (low + high) >> 1;
      if ((sums[mid] ?? 0) < x) low = mid + 1;
      else high = mid;
    }
    return low;
  };
};
