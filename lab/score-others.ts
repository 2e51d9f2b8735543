// What happened to everybody else: bystanders and people in harmless bursts. An account counts as acted on even when the action was
// undone later; a message whose hold nobody released is lost.
import type { Fate, Sanctions } from './fate.ts';
import type { Bystander } from './stream.ts';

export type OthersScore = {
  readonly seed: number;
  readonly kind: Bystander;
  readonly messages: number;
  readonly accounts: number;
  readonly acted: number;
  readonly blocked: number;
  readonly suspended: number;
  readonly limited: number;
  /** Of the accounts acted on, those that still are at the end. */
  readonly standing: number;
  readonly momentHolds: number;
  /** How long released messages were held, milliseconds, sorted. */
  readonly heldMs: readonly number[];
  readonly reviewHolds: number;
  readonly lost: number;
  /** Per base text, worst first, untouched ones left out. */
  readonly worst: readonly BaseHarm[];
};
export type BaseHarm = { readonly base: string; readonly acted: number; readonly lost: number; readonly held: number };

const lost = ({ verdict, ended }: Fate): boolean =>
  verdict === 'intercept' || (verdict === 'hold' && ended !== 'release') || ended === 'retract';

const harmOf = (base: string, fates: readonly Fate[], sanctions: Sanctions): BaseHarm => ({
  base,
  acted: new Set(fates.map(({ truth }) => truth.account).filter((account) => sanctions.has(account))).size,
  lost: fates.filter(lost).length,
  held: fates.filter(({ verdict }) => verdict === 'hold').length,
});

export const byHarm = (a: BaseHarm, b: BaseHarm): number => b.acted - a.acted || b.lost - a.lost || b.held - a.held;

export const scoreOthers = ({
  seed,
  kind,
  fates,
  sanctions,
}: {
  readonly seed: number;
  readonly kind: OthersScore['kind'];
  readonly fates: readonly Fate[];
  readonly sanctions: Sanctions;
}): OthersScore => {
  const accounts = new Set(fates.map(({ truth }) => truth.account));
  const touched = [...accounts].flatMap((account) => {
    const own = sanctions.get(account);
    return own === undefined ? [] : [own];
  });
  const withKind = (wanted: string): number => touched.filter((own) => own.some((one) => one.kind === wanted)).length;
  return {
    seed,
    kind,
    messages: fates.length,
    accounts: accounts.size,
    acted: touched.length,
    blocked: withKind('block'),
    suspended: withKind('suspend'),
    limited: withKind('limit'),
    standing: touched.filter((own) => own.some(({ undone }) => !undone)).length,
    momentHolds: fates.filter(({ hold }) => hold === 'moment').length,
    heldMs: fates
      .flatMap(({ ended, endedAt, at }) => (ended === 'release' && endedAt !== undefined ? [endedAt - at] : []))
      .sort((a, b) => a - b),
    reviewHolds: fates.filter(({ hold, ended }) => hold === 'review' || ended === 'unresolved').length,
    lost: fates.filter(lost).length,
    worst: [...Map.groupBy(fates, ({ truth }) => truth.base)]
      .map(([base, some]) => harmOf(base, some, sanctions))
      .filter((harm) => harm.acted + harm.lost + harm.held > 0)
      .sort(byHarm),
  };
};
