// What a run was worth, against the truth: each campaign, each sort of bystander and each text apart. Reads the lines that `replay`
// writes, in their order, and keeps one small record a message.
import type { Fate, Sanction } from './fate.ts';
import { type CampaignScore, scoreCampaign } from './score-campaign.ts';
import { type OthersScore, scoreOthers } from './score-others.ts';
import { BYSTANDERS, type Truth } from './stream.ts';

export type OutLine = Readonly<Record<string, unknown>>;

export type Score = {
  readonly campaigns: readonly CampaignScore[];
  readonly others: readonly OthersScore[];
  /** Lines that the road refused; a run with any is no measurement. */
  readonly errors: number;
};

type Book = {
  readonly truths: Map<string, Truth>;
  readonly fates: Map<string, Fate>;
  readonly sanctions: Map<string, Sanction[]>;
  readonly byAction: Map<string, Sanction>;
  readonly containedAt: Map<string, number>;
  /** The system's campaigns that a simulated campaign's messages landed in. */
  readonly landed: Map<string, Set<string>>;
  errors: number;
};

const ENDS = ['release', 'intercept', 'retract', 'unresolved'];
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
  const verdict = String(line.verdict);
  book.truths.delete(truth.id);
  book.fates.set(truth.id, { truth, at: time(line), verdict, hold, ended: undefined, endedAt: undefined });
  link(book, truth, line.campaign);
};

const readEnd = (book: Book, line: OutLine): void => {
  const fate = book.fates.get(String(line.id));
  if (fate === undefined) return;
  fate.ended = String(line.type);
  fate.endedAt = line.at === undefined ? undefined : time(line);
  link(book, fate.truth, line.campaign);
};

const readAction = (book: Book, line: OutLine): void => {
  const sanction: Sanction = { kind: String(line.action), at: time(line), undone: false };
  const account = String(line.account);
  book.sanctions.set(account, [...(book.sanctions.get(account) ?? []), sanction]);
  book.byAction.set(String(line.actionId), sanction);
};

const readLine = (book: Book, line: OutLine): void => {
  const type = String(line.type);
  if (type === 'verdict') readVerdict(book, line);
  else if (ENDS.includes(type)) readEnd(book, line);
  else if (type === 'action') readAction(book, line);
  else if (type === 'undo') {
    const undone = book.byAction.get(String(line.actionId));
    if (undone !== undefined) undone.undone = true;
  } else if (type === 'campaign' && line.state === 'contained') {
    const id = String(line.id);
    if (!book.containedAt.has(id)) book.containedAt.set(id, time(line));
  } else if (type === 'error') book.errors++;
};

/** The first moment at which one of the system's campaigns that this one landed in was contained. */
const containedAt = (book: Book, name: string): number | undefined => {
  const times = [...(book.landed.get(name) ?? [])].flatMap((id) => book.containedAt.get(id) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
};

const scoreBook = (seed: number, book: Book): Score => {
  const all = [...book.fates.values()];
  const waves = Map.groupBy(
    all.filter(({ truth }) => truth.kind === 'campaign'),
    ({ truth }) => truth.campaign ?? '',
  );
  return {
    campaigns: [...waves].map(([name, fates]) =>
      scoreCampaign({ seed, name, fates, sanctions: book.sanctions, containedAt: containedAt(book, name) }),
    ),
    others: BYSTANDERS.map((kind) => ({ kind, fates: all.filter(({ truth }) => truth.kind === kind) }))
      .filter(({ kind, fates }) => fates.length > 0 || kind === 'ordinary' || kind === 'burst')
      .map(({ kind, fates }) => scoreOthers({ seed, kind, fates, sanctions: book.sanctions })),
    // A message whose verdict never came is as wrong as a refused line.
    errors: book.errors + book.truths.size,
  };
};

/** `expect` the truth of a message before its output lines are `read`; `result` when the stream has ended. */
export const createScore = (seed: number) => {
  const book: Book = {
    truths: new Map(),
    fates: new Map(),
    sanctions: new Map(),
    byAction: new Map(),
    containedAt: new Map(),
    landed: new Map(),
    errors: 0,
  };
  return {
    expect: (truth: Truth): void => void book.truths.set(truth.id, truth),
    read: (line: OutLine): void => readLine(book, line),
    result: (): Score => scoreBook(seed, book),
  };
};
