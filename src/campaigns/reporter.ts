// Who reports, and what their word weighs together. Whoever was right before counts in full; however many fresh ones there are, they
// weigh no more than a few, and those behind one network or one device weigh as one: a mob can draw eyes, nothing else.

export type Reporter = {
  readonly name: string;
  /** 0 to 1: what became of earlier reports (`road/reporters.ts`). */
  readonly weight: number;
  /** Several earlier reports were upheld. */
  readonly proven: boolean;
  /** Keyed hashes, 0 = unknown. */
  readonly network: number;
  readonly device: number;
};

export const freshReporter = (name: string): Reporter => ({ name, weight: 1, proven: false, network: 0, device: 0 });

/** The most that reporters weigh who have not been right before. */
const FRESH_MOST = 3;

export const weightOfReports = (reporters: ReadonlyMap<string, Reporter>): number => {
  const networks = new Set<number>();
  const devices = new Set<number>();
  let [proven, fresh] = [0, 0];
  const all = [...reporters.values()].sort((a, b) => Number(b.proven) - Number(a.proven) || b.weight - a.weight);
  for (const one of all) {
    const again = networks.has(one.network) || devices.has(one.device);
    if (one.network !== 0) networks.add(one.network);
    if (one.device !== 0) devices.add(one.device);
    if (again) continue;
    if (one.proven) proven += one.weight;
    else fresh += one.weight;
  }
  return proven + Math.min(FRESH_MOST, fresh);
};
