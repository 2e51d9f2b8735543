// A set of 53-bit keys in one flat array: millions of entries at eight bytes each, without an object per entry.

export type NumberSet = {
  has(key: number): boolean;
  add(key: number): void;
  delete(key: number): void;
  readonly size: () => number;
};

/** Keys are safe integers above 0. */
export const createNumberSet = (): NumberSet => {
  let capacity = 1024;
  let keys = new Float64Array(capacity);
  let size = 0;

  const slotOf = (key: number): number => {
    // Keys are hashes already: their low bits spread well.
    let slot = ((key % 4294967296) >>> 0) & (capacity - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = (): void => {
    const old = keys;
    capacity *= 2;
    keys = new Float64Array(capacity);
    for (const key of old) if (key !== 0) keys[slotOf(key)] = key;
  };

  return {
    has: (key) => keys[slotOf(key)] === key,
    add: (key) => {
      const slot = slotOf(key);
      if (keys[slot] === key) return;
      keys[slot] = key;
      if (++size * 2 > capacity) grow();
    },
    delete: (key) => {
      let hole = slotOf(key);
      if (keys[hole] !== key) return;
      keys[hole] = 0;
      size--;
      // What stood behind the hole in the same run moves up, so that no search ends too early.
      for (let slot = (hole + 1) & (capacity - 1); keys[slot] !== 0; slot = (slot + 1) & (capacity - 1)) {
        const home = ((keys[slot]! % 4294967296) >>> 0) & (capacity - 1);
        if (((slot - home) & (capacity - 1)) < ((slot - hole) & (capacity - 1))) continue;
        keys[hole] = keys[slot]!;
        keys[slot] = 0;
        hole = slot;
      }
    },
    size: () => size,
  };
};
