// One-permutation MinHash: one pass puts every n-gram hash into one register, empty registers borrow from full ones.
// Sources: Li, Owen, Zhang, "One Permutation Hashing" (2012); Shrivastava, "Optimal Densification" (2017).

const EMPTY = 0xffff;

/** The smallest low half of the hashes that fall into each register; empty registers borrow from a full one. */
export function createMinHash(bins: number): (hashes: Uint32Array, from: number, to: number) => Uint16Array {
  const shift = 32 - Math.log2(bins);
  // Register i borrows from the first full one in its own fixed order: the same for every text, so equal sets stay equal.
  const order = borrowOrder(bins);
  return (hashes, from, to) => {
    const registers = new Uint16Array(bins).fill(EMPTY);
    if (from === to) return registers;
    for (let g = from; g < to; g++) {
      const h = hashes[g]!;
      const bin = h >>> shift;
      // 0xffff means empty, so the largest value gives way by one.
      const value = Math.min(h & 0xffff, EMPTY - 1);
      if (value < registers[bin]!) registers[bin] = value;
    }
    densify(registers, order);
    return registers;
  };
}

const lent = new Uint16Array(1024);

function densify(registers: Uint16Array, order: Uint16Array): void {
  const bins = registers.length;
  let borrowed = 0;
  for (let i = 0; i < bins; i++) {
    if (registers[i] !== EMPTY) {
      lent[i] = EMPTY;
      continue;
    }
    let probe = i * bins;
    while (registers[order[probe]!] === EMPTY) probe++;
    // Written back afterwards: a borrowed value must not be borrowed again.
    lent[i] = registers[order[probe]!]!;
    borrowed++;
  }
  if (borrowed === 0) return;
  for (let i = 0; i < bins; i++) if (lent[i] !== EMPTY) registers[i] = lent[i]!;
}

/** For each register a permutation of all registers, from a fixed generator. */
function borrowOrder(bins: number): Uint16Array {
  const order = new Uint16Array(bins * bins);
  let state = 0x2545f491;
  for (let i = 0; i < bins; i++) {
    const row = order.subarray(i * bins, (i + 1) * bins);
    for (let j = 0; j < bins; j++) row[j] = j;
    for (let j = bins - 1; j > 0; j--) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const k = (state >>> 0) % (j + 1);
      const held = row[j]!;
      row[j] = row[k]!;
      row[k] = held;
    }
  }
  return order;
}
