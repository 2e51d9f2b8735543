// Counts distinct 32-bit hashes: exactly while they are few, by HyperLogLog (Flajolet 2007, 1,024 registers, about 3 %)
// when they are many, so that a text that a million people send costs a kilobyte.

const EXACT = 4096;
const REGISTERS = 1024;

export type Distinct = {
  /** True when the hash was surely not there before (always exact while few). */
  readonly add: (hash: number) => boolean;
  readonly size: () => number;
  /** True when the hash is surely not among those counted; only while few. */
  readonly lacks: (hash: number) => boolean;
  readonly merge: (other: Distinct) => void;
  readonly dump: () => { readonly exact: readonly number[]; readonly registers: readonly number[] };
};

export const createDistinct = (from?: ReturnType<Distinct['dump']>): Distinct => {
  const few = new Set<number>(from?.exact ?? []);
  let many: Uint8Array | undefined =
    from !== undefined && from.registers.length > 0 ? Uint8Array.from(from.registers) : undefined;

  // The estimate walks all registers; they seldom change once there are many.
  let estimated = -1;

  const addMany = (registers: Uint8Array, hash: number): boolean => {
    // The given hash is already spread; one more round keeps its low bits independent of the register number.
    const h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d) >>> 0;
    const register = h & (REGISTERS - 1);
    const rank = Math.clz32((Math.imul(h ^ (h >>> 15), 0x846ca68b) >>> 0) | 1) + 1;
    if (rank <= registers[register]!) return false;
    registers[register] = rank;
    estimated = -1;
    return true;
  };
  const add = (hash: number): boolean => {
    if (many !== undefined) return addMany(many, hash);
    if (few.has(hash)) return false;
    few.add(hash);
    if (few.size > EXACT) {
      many = new Uint8Array(REGISTERS);
      for (const one of few) addMany(many, one);
      few.clear();
    }
    return true;
  };
  return {
    add,
    lacks: (hash) => many === undefined && !few.has(hash),
    size: () => {
      if (many === undefined) return few.size;
      if (estimated < 0) estimated = estimate(many);
      return estimated;
    },
    merge: (other) => {
      const theirs = other.dump();
      for (const hash of theirs.exact) add(hash);
      if (theirs.registers.length === 0) return;
      if (many === undefined) {
        many = new Uint8Array(REGISTERS);
        for (const one of few) addMany(many, one);
        few.clear();
      }
      for (let i = 0; i < REGISTERS; i++) many[i] = Math.max(many[i]!, theirs.registers[i]!);
      estimated = -1;
    },
    dump: () => ({ exact: [...few], registers: many === undefined ? [] : [...many] }),
  };
};

const estimate = (registers: Uint8Array): number => {
  let sum = 0;
  let empty = 0;
  for (const rank of registers) {
    sum += 2 ** -rank;
    if (rank === 0) empty++;
  }
  const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum;
  if (raw <= 2.5 * REGISTERS && empty > 0) return Math.round(REGISTERS * Math.log(REGISTERS / empty));
  return Math.round(raw);
};
