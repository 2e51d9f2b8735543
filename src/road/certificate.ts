// The certificate (goals of the wave): at every moment a lower bound on the share of true participants among the accounts that the
// machine acted on. Accounts are drawn at random for a person to review; only drawn ones feed the bound, because whoever appeals is no
// random account. The seed stands in the ledger before the first answer, so anybody can check which accounts had to be drawn.
import { createHmac, randomBytes } from 'node:crypto';
import type { Ledger } from '../ledger/entries.ts';
import type { AccountAction } from '../model/action.ts';
import type { Case, CaseDecision } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { SettingRecord, Store, Write } from '../store/store.ts';
import type { Cases } from './cases.ts';
import { type Bounds, boundsOf } from './confidence.ts';
import type { Journal } from './journal.ts';
import { createSample } from './sample.ts';

export type CertificateFigures = Bounds & {
  readonly acted: number;
  readonly reviewed: number;
  readonly mistakes: number;
  readonly target: number;
};

export type Certificate = {
  /** The machine acts on an account: writes that belong to the action's unit. */
  acted(action: AccountAction): readonly Write[];
  /** A person took the action back. */
  undone(action: AccountAction, by: string): void;
  /** A person's word on a case that may be a drawn one. */
  closed(one: Case, decision: CaseDecision): void;
  /** False when reviews have shown that the target is missed, or brought the bound down through it. */
  readonly holds: () => boolean;
  readonly figures: () => CertificateFigures;
  /** A person has looked and starts again. */
  reset(): void;
  restore(settings: readonly SettingRecord[], store: Pick<Store, 'actions' | 'cases'>): Promise<void>;
};

type Parts = {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly cases: Cases;
  readonly target: number;
  /** 16 bytes; live: random. */
  readonly seed?: Uint8Array;
};

export const SEED = 'road.certificate';
/** So many drawn accounts wait for a person at once. */
const OPEN = 10;
/** Draws wait a little: who is acted on in one go is drawn from together. */
const WAIT_MS = 1000;
const FREED: ReadonlySet<CaseDecision> = new Set(['innocent', 'dismiss', 'release']);

export const createCertificate = (parts: Parts): Certificate => {
  const { clock, journal, ledger, cases, target } = parts;
  const sample = createSample();
  const places = new Map<string, number>();
  const accounts: { readonly platform: string; readonly account: string }[] = [];
  /** Taken back by a person: drawn ones are mistakes without being asked about again. */
  const reversed = new Set<string>();
  let seed: Uint8Array | undefined;
  let planned = false;
  let reached = false;
  let fallen = false;
  let known: { readonly of: string; readonly bounds: Bounds } | undefined;

  const keyOf = (one: { readonly platform: string; readonly account: string }): string =>
    `${one.platform}\u0000${one.account}`;
  const add = ({ platform, account }: AccountAction): void => {
    const key = keyOf({ platform, account });
    const hash = createHmac('sha256', seed!).update(key).digest();
    places.set(key, sample.add(hash.readUIntBE(0, 6) / 2 ** 48));
    accounts.push({ platform, account });
  };
  const bounds = (): Bounds => {
    const marks = sample.marks();
    const of = `${marks.population} ${marks.right} ${marks.wrong} ${marks.inTurn.length}`;
    if (known?.of !== of) known = { of, bounds: boundsOf(marks) };
    return known.bounds;
  };
  const mark = (place: number, wrong: boolean): void => {
    sample.mark(place, wrong);
    const { atLeast, atMost } = bounds();
    if (atLeast >= target) reached = true;
    else if (atMost < target || (wrong && reached)) fallen = true;
  };

  const draw = (): void => {
    planned = false;
    while (sample.open().length < OPEN) {
      const place = sample.draw();
      if (place === undefined) return;
      const { platform, account } = accounts[place]!;
      const at = clock.now();
      const because = 'drawn at random from the accounts acted on: is this one a participant?';
      const writes = cases.open({ platform, kind: 'sample', at, because, account });
      const wrong = reversed.has(keyOf({ platform, account }));
      const ending = wrong ? cases.close({ platform, account, kind: 'sample' }, 'innocent', 'machine', at) : [];
      journal.keep(platform, [...writes, ...ending], []);
    }
  };
  const plan = (): void => {
    if (planned || sample.open().length >= OPEN) return;
    planned = true;
    clock.at(clock.now() + WAIT_MS, draw);
  };

  return {
    acted: (action) => {
      if (action.by !== 'machine' || action.mode !== 'live' || places.has(keyOf(action))) return [];
      const writes: Write[] = [];
      if (seed === undefined) {
        seed = parts.seed ?? randomBytes(16);
        const value = Buffer.from(seed).toString('hex');
        const reason = 'decides which accounts are drawn for review';
        writes.push(
          { do: 'setting', setting: { name: SEED, value, at: action.at, by: 'machine', reason } },
          ledger.word('setting', SEED, action.at, { value, by: 'machine' }),
        );
      }
      add(action);
      plan();
      return writes;
    },
    undone: (action, by) => {
      const key = keyOf(action);
      const place = places.get(key);
      if (place === undefined || by === 'machine' || by === 'expiry') return;
      reversed.add(key);
      if (!sample.open().includes(place)) return;
      const { platform, account } = action;
      const at = clock.now();
      journal.keep(platform, cases.close({ platform, account, kind: 'sample' }, 'innocent', by, at), []);
    },
    closed: ({ kind, platform, account }, decision) => {
      if (kind !== 'sample' || account === undefined) return;
      const place = places.get(keyOf({ platform, account }));
      if (place === undefined) return;
      mark(place, FREED.has(decision));
      plan();
    },
    holds: () => !fallen,
    figures: () => {
      const { population, right, wrong } = sample.marks();
      return { ...bounds(), acted: population, reviewed: right + wrong, mistakes: wrong, target };
    },
    reset: () => {
      fallen = false;
      reached = false;
    },
    restore: async (settings, store) => {
      const value = settings.find(({ name }) => name === SEED)?.value;
      if (typeof value !== 'string') return;
      seed = Buffer.from(value, 'hex');
      await restoreSample(store, {
        acted: (action) => {
          if (!places.has(keyOf(action))) add(action);
          if (action.undoneBy !== undefined && !['machine', 'expiry'].includes(action.undoneBy))
            reversed.add(keyOf(action));
        },
        drawn: ({ platform, account = '', decision }) => {
          const place = places.get(keyOf({ platform, account }));
          if (place === undefined) return;
          sample.drawn(place);
          if (decision !== undefined) mark(place, FREED.has(decision));
        },
      });
      plan();
    },
  };
};

/** Actions and draws in the order in which they happened: a draw is from those acted on until then. */
const restoreSample = async (
  store: Pick<Store, 'actions' | 'cases'>,
  to: { readonly acted: (action: AccountAction) => void; readonly drawn: (one: Case) => void },
): Promise<void> => {
  const actions = await store.actions.automatic();
  let next = 0;
  for (const one of await store.cases.ofKind('sample')) {
    for (; next < actions.length && actions[next]!.at <= one.openedAt; next++) to.acted(actions[next]!);
    to.drawn(one);
  }
  for (; next < actions.length; next++) to.acted(actions[next]!);
};
