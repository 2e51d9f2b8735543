// Band key → slot, open addressing in two flat arrays. Entries are never deleted one by one: a slot that died is noticed by
// whoever verifies the resemblance, and the table is laid out again from the living slots when it fills up.

const FIRST_CAPACITY = 1024;

export type BandTable = {
  /** The slot last put under the key, or -1. */
  readonly find: (key: number) => number;
  /** Puts, unless the present holder has the better right. */
  readonly put: (key: number, slot: number) => void;
};

/**
 * `keepsPlace(held, next)`: true when the slot that holds a key is alive and must not give way.
 * `putAll(put)`: puts every living slot again.
 */
export const createBandTable = ({
  keepsPlace,
  putAll,
}: {
  readonly keepsPlace: (held: number, next: number) => boolean;
  readonly putAll: (put: (key: number, slot: number) => void) => void;
}): BandTable => {
  let keys = new Uint32Array(FIRST_CAPACITY);
  let slots = new Int32Array(FIRST_CAPACITY);
  let mask = FIRST_CAPACITY - 1;
  let used = 0;

  const place = (given: number, slot: number): void => {
    const key = given === 0 ? 1 : given;
    let i = key & mask;
    for (;;) {
      const held = keys[i]!;
      if (held === 0) {
        keys[i] = key;
        slots[i] = slot;
        used++;
        return;
      }
      if (held === key) {
        if (!keepsPlace(slots[i]!, slot)) slots[i] = slot;
        return;
      }
      i = (i + 1) & mask;
    }
  };

  const layOut = (capacity: number): void => {
    keys = new Uint32Array(capacity);
    slots = new Int32Array(capacity);
    mask = capacity - 1;
    used = 0;
    putAll((key, slot) => {
      // Living entries alone may need more room than the old table had.
      if (used * 2 > capacity) grown = true;
      else place(key, slot);
    });
  };
  let grown = false;

  return {
    find: (given) => {
      const key = given === 0 ? 1 : given;
      let i = key & mask;
      for (;;) {
        const held = keys[i]!;
        if (held === key) return slots[i]!;
        if (held === 0) return -1;
        i = (i + 1) & mask;
      }
    },
    put: (key, slot) => {
      if (used * 2 >= mask + 1) {
        // The same size first: when most entries are dead that is enough. Above a quarter full it doubles.
        let capacity = mask + 1;
        do {
          grown = false;
          layOut(capacity);
          if (used * 4 > capacity) grown = true;
          capacity *= 2;
        } while (grown);
      }
      place(key, slot);
    },
  };
};
