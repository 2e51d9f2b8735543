// What the ledger says about each change: fixed kinds, pseudonyms instead of ids, no text. The store chains the entries.
import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { AccountAction } from '../model/action.ts';
import type { CampaignChange } from '../model/campaign.ts';
import type { CaseDecision, Report } from '../model/case.ts';
import type { Resolution } from '../model/verdict.ts';
import type { DecisionRecord, LedgerEntry, LedgerSalt, Write } from '../store/store.ts';

export type Ledger = {
  decision(record: DecisionRecord): Write;
  resolved(record: DecisionRecord, resolution: Resolution, at: number, by: string): Write;
  action(action: AccountAction): Write;
  undone(action: AccountAction, at: number, by: string, why?: string): Write;
  confirmed(action: AccountAction, at: number, by: string): Write;
  campaign(change: CampaignChange, by: string): Write;
  report(report: Report): Write;
  /** A person's or the machine's word on anything else: settings, stop, breaker, cases, recipients. */
  word(kind: string, subject: string, at: number, body: Readonly<Record<string, unknown>>): Write;
  /** A person's decision on a case. */
  caseDecided(id: string, decision: CaseDecision, at: number, by: string): Write;
};

/** Salts kept in memory: as many as a large wave has senders. */
const CACHED = 20_000;

/** Salts of this process run, newest kept; a person seen again after a restart gets a further one. */
const createSalts = () => {
  const salts = new Map<string, LedgerSalt>();
  return (platform: string, account: string): LedgerSalt => {
    const name = `${platform}\0${account}`;
    let salt = salts.get(name);
    if (salt === undefined) {
      if (salts.size >= CACHED) salts.delete(salts.keys().next().value!);
      salt = { id: randomBytes(9).toString('base64url'), platform, account, salt: randomBytes(16) };
      salts.set(name, salt);
    }
    return salt;
  };
};

/**
 * `key`: the ledger key (contract.md §12). A pseudonym is the first 96 bits of an HMAC over its person's salt: whoever has key
 * and salt can check it, erasing the salt makes it anonymous, and the chain still verifies.
 */
export const createLedger = (key: Uint8Array): Ledger => {
  // A key object is prepared once; raw bytes are prepared at every call, which costs five times the hash.
  const secret = createSecretKey(key);
  const saltOf = createSalts();
  const pseudonym = (salt: LedgerSalt, kind: string, platform: string, id: string): string =>
    createHmac('sha256', secret)
      .update(salt.salt)
      .update(`${kind}\0${platform}\0${id}`)
      .digest('base64url')
      .slice(0, 16);
  const entry = (
    at: number,
    kind: string,
    subject: string,
    body: Readonly<Record<string, unknown>>,
    salt?: LedgerSalt,
  ): Write => ({
    do: 'ledger',
    entry: { at, kind, subject, body: salt === undefined ? body : { ...body, salt: salt.id } },
    ...(salt === undefined ? {} : { salts: [salt] }),
  });
  /** An entry about one person's message or account. */
  const about = (
    platform: string,
    account: string,
    message: string | undefined,
    { at, kind, subject, body }: LedgerEntry,
  ): Write => {
    const salt = saltOf(platform, account);
    const names = {
      account: pseudonym(salt, 'account', platform, account),
      ...(message === undefined ? {} : { message: pseudonym(salt, 'message', platform, message) }),
    };
    return entry(at, kind, subject, { ...names, ...body }, salt);
  };

  return {
    decision: ({ id, at, platform, account, message, verdict, hold, code, campaign, policy }) =>
      about(platform, account, message, {
        ...{ at, kind: 'decision', subject: id },
        body: { verdict, hold, code, campaign, policy },
      }),
    resolved: ({ id, platform, account, message, campaign }, resolution, at, by) =>
      about(platform, account, message, {
        ...{ at, kind: 'resolved', subject: id },
        body: { resolution, campaign, by },
      }),
    action: ({ id, at, platform, account, kind, mode, by, campaign, evidence }) =>
      about(platform, account, undefined, {
        ...{ at, kind: 'action', subject: id },
        body: { action: kind, mode, by, campaign, evidence: evidence.length },
      }),
    undone: ({ id, platform, account, kind }, at, by, why) =>
      about(platform, account, undefined, {
        ...{ at, kind: 'undo', subject: id },
        body: { action: kind, by, ...(why === undefined ? {} : { why }) },
      }),
    confirmed: (action, at, by) => entry(at, 'confirmed', action.id, { action: action.kind, by }),
    campaign: ({ campaign, from, to, at, why, accounts, messages }, by) =>
      entry(at, 'campaign', campaign, { from, to, why, accounts, messages, by }),
    // The reporter's salt covers the reported message too: whose it is may not be known.
    report: ({ id, platform, message, reporter, category, at }) =>
      about(platform, reporter, message, { at, kind: 'report', subject: id, body: { category } }),
    word: (kind, subject, at, body) => entry(at, kind, subject, body),
    caseDecided: (id, decision, at, by) => entry(at, 'case', id, { decision, by }),
  };
};
