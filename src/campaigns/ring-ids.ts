// The ids of the ring's candidates as bytes in one buffer: no object per candidate for the collector to walk. Ids that are
// long or not ASCII spill into a map.

/** Bytes for both ids and their two lengths. */
const WIDTH = 64;

export const createIdBytes = (slots: number) => {
  const bytes = new Uint8Array(slots * WIDTH);
  const spilled = new Map<number, readonly [message: string, account: string]>();

  const write = (id: string, from: number): boolean => {
    for (let i = 0; i < id.length; i++) {
      const unit = id.charCodeAt(i);
      if (unit > 0x7f) return false;
      bytes[from + i] = unit;
    }
    return true;
  };
  const read = (from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));

  const message = (slot: number): string => spilled.get(slot)?.[0] ?? read(slot * WIDTH + 2, bytes[slot * WIDTH]!);
  return {
    set: (slot: number, message: string, account: string): void => {
      const from = slot * WIDTH;
      if (spilled.size > 0) spilled.delete(slot);
      const fits = message.length + account.length + 2 <= WIDTH;
      if (fits && write(message, from + 2) && write(account, from + 2 + message.length)) {
        bytes[from] = message.length;
        bytes[from + 1] = account.length;
      } else {
        bytes[from] = 0;
        spilled.set(slot, [message, account]);
      }
    },
    message,
    account: (slot: number): string =>
      spilled.get(slot)?.[1] ?? read(slot * WIDTH + 2 + bytes[slot * WIDTH]!, bytes[slot * WIDTH + 1]!),
    clear: (slot: number): void => {
      bytes.fill(0, slot * WIDTH, (slot + 1) * WIDTH);
      spilled.delete(slot);
    },
  };
};
