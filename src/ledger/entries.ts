// What the ledger says about each change: fixed kinds, pseudonyms instead of ids, no text. The store chains the entries.
import { createHmac, createSecretKey } from 'node:crypto';
import type { AccountAction } from '../model/action.ts';
import type { CampaignChange } from '../model/campaign.ts';
import type { CaseDecision, Report } from '../model/case.ts';
import type { Resolution } from '../model/verdict.ts';
import type { DecisionRecord, Write } from '../store/store.ts';

export type Ledger = {
  decision(record: DecisionRecord): Write;
  resolved(record: DecisionRecord, resolution: Resolution, at: number, by: string): Write;
  action(action: AccountAction): Write;
  undone(action: AccountAction, at: number, by: string): Write;
  confirmed(action: AccountAction, at: number, by: string): Write;
  campaign(change: CampaignChange, by: string): Write;
  report(report: Report): Write;
  /** A person's or the machine's word on anything else: settings, stop, breaker, cases, recipients. */
  word(kind: string, subject: string, at: number, body: Readonly<Record<string, unknown>>): Write;
  /** A person's decision on a case. */
  caseDecided(id: string, decision: CaseDecision, at: number, by: string): Write;
};

/** `key`: the ledger key (contract.md §12); pseudonyms are the first 96 bits of an HMAC. */
export const createLedger = (key: Uint8Array): Ledger => {
  // A key object is prepared once; raw bytes are prepared at every call, which costs five times the hash.
  const secret = createSecretKey(key);
  const pseudonym = (kind: string, platform: string, id: string): string =>
    createHmac('sha256', secret).update(`${kind}\0${platform}\0${id}`).digest('base64url').slice(0, 16);
  const entry = (at: number, kind: string, subject: string, body: Readonly<Record<string, unknown>>): Write => ({
    do: 'ledger',
    entry: { at, kind, subject, body },
  });
  const message = (record: DecisionRecord): string => pseudonym('message', record.platform, record.message);
  const account = (platform: string, id: string): string => pseudonym('account', platform, id);

  return {
    decision: (record) =>
      entry(record.at, 'decision', record.id, {
        message: message(record),
        account: account(record.platform, record.account),
        verdict: record.verdict,
        hold: record.hold,
        code: record.code,
        campaign: record.campaign,
        policy: record.policy,
      }),
    resolved: (record, resolution, at, by) =>
      entry(at, 'resolved', record.id, { message: message(record), resolution, campaign: record.campaign, by }),
    action: (action) =>
      entry(action.at, 'action', action.id, {
        account: account(action.platform, action.account),
        action: action.kind,
        mode: action.mode,
        by: action.by,
        campaign: action.campaign,
        evidence: action.evidence.length,
      }),
    undone: (action, at, by) =>
      entry(at, 'undo', action.id, { account: account(action.platform, action.account), action: action.kind, by }),
    confirmed: (action, at, by) => entry(at, 'confirmed', action.id, { action: action.kind, by }),
    campaign: ({ campaign, from, to, at, why, accounts, messages }, by) =>
      entry(at, 'campaign', campaign, { from, to, why, accounts, messages, by }),
    report: ({ id, platform, message: reported, reporter, category, at }) =>
      entry(at, 'report', id, {
        message: pseudonym('message', platform, reported),
        reporter: account(platform, reporter),
        category,
      }),
    word: (kind, subject, at, body) => entry(at, kind, subject, body),
    caseDecided: (id, decision, at, by) => entry(at, 'case', id, { decision, by }),
  };
};
