// Where a key stands in a ring: open addressing over ring positions, the keys themselves stay in the ring's own array.

export type SlotIndex = {
  /** The ring position of a key, or -1. */
  find(key: number): number;
  set(key: number, slot: number): void;
  delete(key: number): void;
};

/** `keys` is the ring's array; the table has twice its length, a power of two. */
export const createSlotIndex = (keys: Float64Array): SlotIndex => {
  const table = new Int32Array(keys.length * 2);
  const mask = table.length - 1;
  /** Keys are hashes already: their low bits spread well. */
  const home = (key: number): number => ((key % 4294967296) >>> 0) & mask;
  const placeOf = (key: number): number => {
    let place = home(key);
    while (table[place] !== 0 && keys[table[place]! - 1] !== key) place = (place + 1) & mask;
    return place;
  };
  return {
    find: (key) => table[placeOf(key)]! - 1,
    set: (key, slot) => {
      table[placeOf(key)] = slot + 1;
    },
    delete: (key) => {
      let hole = placeOf(key);
      if (table[hole] === 0) return;
      table[hole] = 0;
      // What stood behind the hole in the same run moves up, so that no search ends too early.
      for (let p = (hole + 1) & mask; table[p] !== 0; p = (p + 1) & mask) {
        const from = home(keys[table[p]! - 1]!);
        if (((p - from) & mask) < ((p - hole) & mask)) continue;
        table[hole] = table[p]!;
        table[p] = 0;
        hole = p;
      }
    },
  };
};
