// What a run was worth, against the truth: leak, delay, blocked, collateral, each campaign and each burst apart. A message that was
// delivered and retracted later has leaked; an unresolved review hold counts as leaked for a campaign and as lost for anybody else.
import type { Tier, Truth } from './streams.ts';

export type OutLine = Readonly<Record<string, unknown>>;

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
  readonly blocked: number;
  readonly suspended: number;
  readonly acted: number;
  /** Messages and seconds from the first one to the first intercepted or held-and-intercepted one; null: never. */
  readonly delayMessages: number | null;
  readonly delaySeconds: number | null;
  readonly deliveredAfterContainment: number;
};
export type OthersScore = {
  readonly seed: number;
  readonly kind: 'ordinary' | 'burst';
  readonly messages: number;
  readonly accounts: number;
  readonly acted: number;
  readonly momentHolds: number;
  readonly reviewHolds: number;
  readonly lost: number;
  /** Per base text: messages lost or accounts acted on, worst first, zero left out. */
  readonly worst: readonly { readonly base: string; readonly lost: number; readonly acted: number }[];
};
export type Score = { readonly campaigns: readonly CampaignScore[]; readonly others: readonly OthersScore[] };

type Fate = {
  truth: Truth;
  at: number;
  verdict: string;
  hold: string | undefined;
  ended: string | undefined;
};

type Book = {
  readonly truths: Map<string, Truth>;
  readonly fates: Map<string, Fate>;
  readonly actions: Map<string, { readonly account: string; readonly kind: string; readonly at: number }>;
  readonly undone: Set<string>;
  readonly containedAt: Map<string, number>;
  /** The system's campaigns that a simulated campaign's messages landed in. */
  readonly landed: Map<string, Set<string>>;
};

const time = (line: OutLine): number => Date.parse(String(line.at));

const link = (book: Book, truth: Truth, campaign: unknown): void => {
  if (truth.campaign === undefined || typeof campaign !== 'string') return;
  const known = book.landed.get(truth.campaign) ?? new Set();
  book.landed.set(truth.campaign, known.add(campaign));
};

const readVerdict = (book: Book, line: OutLine): void => {
  const truth = book.truths.get(String(line.id));
  if (truth === undefined || line.repeat === true) return;
  const hold = line.hold as string | undefined;
  book.fates.set(truth.id, { truth, at: time(line), verdict: String(line.verdict), hold, ended: undefined });
  link(book, truth, line.campaign);
};

const readEnd = (book: Book, line: OutLine): void => {
  const fate = book.fates.get(String(line.id));
  if (fate === undefined) return;
  fate.ended = String(line.type);
  link(book, fate.truth, line.campaign);
};

const readLine = (book: Book, line: OutLine): void => {
  if (line.type === 'verdict') readVerdict(book, line);
  else if (['release', 'intercept', 'retract', 'unresolved'].includes(String(line.type))) readEnd(book, line);
  else if (line.type === 'action') {
    book.actions.set(String(line.actionId), {
      account: String(line.account),
      kind: String(line.action),
      at: time(line),
    });
  } else if (line.type === 'undo') book.undone.add(String(line.actionId));
  else if (line.type === 'campaign' && line.state === 'contained' && !book.containedAt.has(String(line.id))) {
    book.containedAt.set(String(line.id), time(line));
  }
};

type Standing = ReadonlyMap<string, readonly { readonly kind: string; readonly at: number }[]>;

const scoreBook = (seed: number, book: Book): Score => {
  const standing: Standing = Map.groupBy(
    [...book.actions].filter(([id]) => !book.undone.has(id)).map(([, action]) => action),
    (a) => a.account,
  );
  const all = [...book.fates.values()];
  const contained = (name: string): number =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...[...(book.landed.get(name) ?? [])].map((id) => book.containedAt.get(id) ?? Number.POSITIVE_INFINITY),
    );
  const byCampaign = Map.groupBy(
    all.filter((f) => f.truth.kind === 'campaign'),
    (f) => f.truth.campaign ?? '',
  );
  return {
    campaigns: [...byCampaign].map(([name, own]) => scoreCampaign(seed, name, own, standing, contained(name))),
    others: (['ordinary', 'burst'] as const).map((kind) =>
      scoreOthers(
        seed,
        kind,
        all.filter((f) => f.truth.kind === kind),
        standing,
      ),
    ),
  };
};

/** `expect` the truth of a message before its output lines are `read`; `result` when the stream has ended. */
export const createScore = (seed: number) => {
  const book: Book = {
    truths: new Map(),
    fates: new Map(),
    actions: new Map(),
    undone: new Set(),
    containedAt: new Map(),
    landed: new Map(),
  };
  return {
    expect: (truth: Truth): void => void book.truths.set(truth.id, truth),
    read: (line: OutLine): void => readLine(book, line),
    result: (): Score => scoreBook(seed, book),
  };
};

const leaks = ({ verdict, ended }: Fate): boolean =>
  verdict === 'deliver' || (verdict === 'hold' && ended !== 'intercept');

const scoreCampaign = (
  seed: number,
  name: string,
  all: readonly Fate[],
  actions: Standing,
  contained: number,
): CampaignScore => {
  const end = Math.max(...all.map((f) => f.at)) + 60_000;
  const accounts = new Set(all.map((f) => f.truth.account));
  const strongest = (account: string): string | undefined => {
    const kinds = (actions.get(account) ?? []).filter((a) => a.at <= end).map((a) => a.kind);
    return ['block', 'suspend', 'limit'].find((kind) => kinds.includes(kind));
  };
  const counts = [...accounts].map(strongest);
  const leaked = all.filter(leaks).length;
  const stopped = all.findIndex((f) => !leaks(f));
  const [first] = all;
  return {
    seed,
    name,
    tier: all[0]?.truth.tier ?? 'A',
    base: all[0]?.truth.base ?? '',
    messages: all.length,
    leaked,
    leak: leaked / all.length,
    retracted: all.filter((f) => f.ended === 'retract').length,
    accounts: accounts.size,
    blocked: counts.filter((k) => k === 'block').length,
    suspended: counts.filter((k) => k === 'suspend').length,
    acted: counts.filter((k) => k !== undefined).length,
    delayMessages: stopped < 0 ? null : stopped,
    delaySeconds: stopped < 0 ? null : ((all[stopped]?.at ?? 0) - (first?.at ?? 0)) / 1000,
    deliveredAfterContainment: all.filter((f) => f.at > contained && leaks(f)).length,
  };
};

const scoreOthers = (
  seed: number,
  kind: 'ordinary' | 'burst',
  all: readonly Fate[],
  actions: Standing,
): OthersScore => {
  const lost = (f: Fate): boolean =>
    f.verdict === 'intercept' || (f.verdict === 'hold' && f.ended !== 'release') || f.ended === 'retract';
  const accounts = new Set(all.map((f) => f.truth.account));
  const worst = [...Map.groupBy(all, (f) => f.truth.base)].map(([base, some]) => ({
    base,
    lost: some.filter(lost).length,
    acted: new Set(some.map((f) => f.truth.account).filter((a) => actions.has(a))).size,
  }));
  return {
    seed,
    kind,
    messages: all.length,
    accounts: accounts.size,
    acted: [...accounts].filter((a) => actions.has(a)).length,
    momentHolds: all.filter((f) => f.hold === 'moment').length,
    reviewHolds: all.filter((f) => f.hold === 'review' || f.ended === 'unresolved').length,
    lost: all.filter(lost).length,
    worst: worst.filter((w) => w.lost + w.acted > 0).sort((a, b) => b.acted - a.acted || b.lost - a.lost),
  };
};
