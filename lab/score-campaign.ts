// One simulated campaign's score: leak, delay, blocked. A message that was delivered and retracted later has leaked, and so has one
// whose hold nobody ended.
import type { Fate, Sanctions } from './fate.ts';
import type { Tier } from './stream.ts';

export type CampaignScore = {
  readonly seed: number;
  readonly name: string;
  readonly tier: Tier;
  readonly base: string;
  readonly messages: number;
  readonly leaked: number;
  readonly leak: number;
  readonly retracted: number;
  readonly accounts: number;
  /** By the strongest action in force one minute after the campaign's last message. */
  readonly blocked: number;
  readonly suspended: number;
  readonly limited: number;
  readonly acted: number;
  /** Messages and seconds from the first message to the first that was stopped; null: none ever was. */
  readonly delayMessages: number | null;
  readonly delaySeconds: number | null;
  /** Seconds from the first message to containment; null: never contained. */
  readonly containedSeconds: number | null;
  readonly deliveredAfterContainment: number;
  /** Of the first messages one by one, 1 leaked, 0 stopped. */
  readonly early: readonly (0 | 1)[];
};

const AFTER_MS = 60_000;
const EARLY = 40;
const STRENGTH = ['block', 'suspend', 'limit'];

const leaks = ({ verdict, ended }: Fate): boolean =>
  verdict === 'deliver' || (verdict === 'hold' && ended !== 'intercept');
const delivered = ({ verdict, ended }: Fate): boolean =>
  verdict === 'deliver' || (verdict === 'hold' && ended === 'release');

export const scoreCampaign = ({
  seed,
  name,
  fates,
  sanctions,
  containedAt,
}: {
  readonly seed: number;
  readonly name: string;
  /** In the order of arrival, at least one. */
  readonly fates: readonly Fate[];
  readonly sanctions: Sanctions;
  readonly containedAt: number | undefined;
}): CampaignScore => {
  const first = fates[0] as Fate;
  const end = (fates.at(-1) as Fate).at + AFTER_MS;
  const accounts = new Set(fates.map(({ truth }) => truth.account));
  const strongest = [...accounts].map((account) => {
    const kinds = (sanctions.get(account) ?? [])
      .filter(({ at, undone }) => at <= end && !undone)
      .map(({ kind }) => kind);
    return STRENGTH.find((kind) => kinds.includes(kind));
  });
  const leaked = fates.filter(leaks).length;
  const stopped = fates.findIndex((fate) => !leaks(fate));
  const since = (at: number | undefined): number | null => (at === undefined ? null : (at - first.at) / 1000);
  return {
    seed,
    name,
    tier: first.truth.tier ?? 'A',
    base: first.truth.base,
    messages: fates.length,
    leaked,
    leak: leaked / fates.length,
    retracted: fates.filter(({ ended }) => ended === 'retract').length,
    accounts: accounts.size,
    blocked: strongest.filter((kind) => kind === 'block').length,
    suspended: strongest.filter((kind) => kind === 'suspend').length,
    limited: strongest.filter((kind) => kind === 'limit').length,
    acted: strongest.filter((kind) => kind !== undefined).length,
    delayMessages: stopped < 0 ? null : stopped,
    delaySeconds: since(fates[stopped]?.at),
    containedSeconds: since(containedAt),
    deliveredAfterContainment:
      containedAt === undefined ? 0 : fates.filter((fate) => fate.at > containedAt && delivered(fate)).length,
    early: fates.slice(0, EARLY).map((fate) => (leaks(fate) ? 1 : 0)),
  };
};
