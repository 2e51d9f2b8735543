// What the word of a reporter weighs: a Beta posterior over whether their reports are upheld (Beta(2, 1) before the first; Gelman et
// al. 2013, "Bayesian Data Analysis", 2.4), scaled so that somebody new weighs 1. A person's decision on the message or its campaign
// upholds or rejects a report.
import type { Reporter } from '../campaigns/reporter.ts';
import type { CaseDecision } from '../model/case.ts';
import type { Message } from '../model/message.ts';
import type { MessageKeys } from './message-keys.ts';

export type Reporters = {
  /** As they stand now. */
  of(platform: string, reporter: string): Reporter;
  /** They reported this message: what a person says of it will count for them, once. */
  reported(platform: string, reporter: string, message: string): void;
  /** A person's word on a message. */
  decided(platform: string, message: string, decision: CaseDecision): void;
  /** A person's word on a campaign: on every message of it that was reported. */
  decidedAll(belongs: (message: string) => boolean, platform: string, decision: CaseDecision): void;
  /** Where an account writes from, as last seen. */
  seen(message: Message): void;
};

/** Before the first decision. */
const PRIOR = { upheld: 2, rejected: 1 };
const NEW = PRIOR.upheld / (PRIOR.upheld + PRIOR.rejected);
const PROVEN = { upheld: 3, share: 0.75 };
/** Accounts whose network and device are remembered, and reported messages that wait for a person: the oldest give way. */
const MOST = 200_000;

type Record = { upheld: number; rejected: number };
type Waiting = { readonly platform: string; readonly message: string; readonly names: Set<string> };
type Place = { readonly network: number; readonly device: number };

const UPHELD: ReadonlySet<CaseDecision> = new Set(['contain', 'guilty']);

export const createReporters = ({ keys }: { readonly keys: MessageKeys }): Reporters => {
  const records = new Map<number, Record>();
  const waiting = new Map<number, Waiting>();
  const places = new Map<number, Place>();
  const keyOf = (platform: string, account: string): number => keys.of('account', platform, account);
  const shed = (map: Map<number, unknown>): void => {
    if (map.size > MOST) map.delete(map.keys().next().value!);
  };
  const close = (key: number, decision: CaseDecision): void => {
    const one = waiting.get(key);
    if (one === undefined) return;
    waiting.delete(key);
    for (const name of one.names) {
      const reporter = keyOf(one.platform, name);
      const record = records.get(reporter) ?? { upheld: 0, rejected: 0 };
      if (UPHELD.has(decision)) record.upheld += 1;
      else record.rejected += 1;
      records.set(reporter, record);
      shed(records);
    }
  };

  return {
    of: (platform, name) => {
      const key = keyOf(platform, name);
      const { upheld, rejected } = records.get(key) ?? { upheld: 0, rejected: 0 };
      const mean = (PRIOR.upheld + upheld) / (PRIOR.upheld + PRIOR.rejected + upheld + rejected);
      const proven = upheld >= PROVEN.upheld && mean >= PROVEN.share;
      return { name, proven, weight: Math.min(1, mean / NEW), ...(places.get(key) ?? { network: 0, device: 0 }) };
    },
    reported: (platform, reporter, message) => {
      const key = keys.message(platform, message);
      const one = waiting.get(key) ?? { platform, message, names: new Set() };
      one.names.add(reporter);
      waiting.set(key, one);
      shed(waiting);
    },
    decided: (platform, message, decision) => close(keys.message(platform, message), decision),
    decidedAll: (belongs, platform, decision) => {
      for (const [key, one] of waiting) if (one.platform === platform && belongs(one.message)) close(key, decision);
    },
    seen: ({ platform, sender }) => {
      if (sender.network === undefined && sender.device === undefined) return;
      const key = keyOf(platform, sender.id);
      const hash = (kind: string, value: string | undefined): number =>
        value === undefined ? 0 : keys.of(kind, platform, value);
      places.delete(key);
      places.set(key, { network: hash('network', sender.network), device: hash('device', sender.device) });
      shed(places);
    },
  };
};
