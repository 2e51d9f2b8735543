// What a person should decide: opened by the road, closed by a person or by the subject's own end. Imminent ones come first.

import type { Ledger } from '../ledger/entries.ts';
import type { Case, CaseDecision, CaseKind } from '../model/case.ts';
import type { NewId } from '../model/clock.ts';
import { NotFoundError } from '../model/errors.ts';
import type { CaseQuery, Store, Write } from '../store/store.ts';

type Opening = {
  readonly platform: string;
  readonly kind: CaseKind;
  readonly at: number;
  readonly because: string;
  readonly dueAt?: number | undefined;
  readonly message?: string | undefined;
  readonly account?: string | undefined;
  readonly campaign?: string | undefined;
  readonly imminent?: boolean;
};

export type Cases = {
  /** One open case a subject and kind: the write that opens it, or nothing when it is open already. */
  open(opening: Opening): readonly Write[];
  /** Writes that close every open case of a subject. */
  close(
    subject: Partial<Pick<Case, 'platform' | 'kind' | 'message' | 'account' | 'campaign'>>,
    decision: CaseDecision,
    by: string,
    at: number,
  ): readonly Write[];
  /** A campaign speaks for its messages: closes the lone-intercept cases of those that `belongs` names. */
  fold(belongs: (message: string) => boolean, at: number): readonly Write[];
  closeOne(id: string, decision: CaseDecision, by: string, at: number): readonly Write[];
  /** The unit that opened them was refused. */
  forget(subject: Partial<Pick<Case, 'platform' | 'message'>>): void;
  get(id: string): Promise<Case>;
  list(query: CaseQuery): Promise<readonly Case[]>;
  restore(one: Case): void;
};

type Parts = {
  readonly store: Pick<Store, 'cases'>;
  readonly newId: NewId;
  readonly ledger: Ledger;
  /** A person or the machine has closed an open case. */
  readonly closed: (one: Case, decision: CaseDecision) => void;
};

export const createCases = ({ store, newId, ledger, closed }: Parts): Cases => {
  /** Open ones, by subject: few, because a person has to read each. */
  const open = new Map<string, Case>();
  const subjectOf = (one: Pick<Case, 'platform' | 'kind' | 'message' | 'account' | 'campaign'>): string =>
    JSON.stringify([
      one.kind,
      one.platform,
      one.campaign ?? '',
      one.message ?? '',
      one.campaign === undefined ? (one.account ?? '') : '',
    ]);

  const closing = (id: string, decision: CaseDecision, by: string, at: number): readonly Write[] => [
    { do: 'close-case', case: id, decision, by, at },
    ledger.caseDecided(id, decision, at, by),
  ];
  const closeThose = (fits: (one: Case) => boolean, decision: CaseDecision, by: string, at: number): Write[] => {
    const writes: Write[] = [];
    for (const [key, one] of open) {
      if (!fits(one)) continue;
      open.delete(key);
      writes.push(...closing(one.id, decision, by, at));
      closed(one, decision);
    }
    return writes;
  };

  return {
    open: ({ platform, kind, at, because, dueAt, message, account, campaign, imminent = false }) => {
      const one: Case = {
        id: newId('k-'),
        platform,
        kind,
        imminent,
        openedAt: at,
        dueAt,
        closedAt: undefined,
        message,
        account,
        campaign,
        because,
        decision: undefined,
        by: undefined,
      };
      const subject = subjectOf(one);
      if (open.has(subject)) return [];
      open.set(subject, one);
      return [{ do: 'case', case: one }];
    },
    close: (subject, decision, by, at) => closeThose((one) => matches(one, subject), decision, by, at),
    fold: (belongs, at) =>
      closeThose(
        ({ kind, message }) => kind === 'intercept' && message !== undefined && belongs(message),
        'contain',
        'machine',
        at,
      ),
    closeOne: (id, decision, by, at) => {
      const [key, one] = [...open].find(([, { id: other }]) => other === id) ?? [];
      if (key !== undefined) open.delete(key);
      if (one !== undefined) closed(one, decision);
      return closing(id, decision, by, at);
    },
    forget: (subject) => {
      for (const [key, one] of open) if (matches(one, subject)) open.delete(key);
    },
    get: async (id) => {
      for (const one of open.values()) if (one.id === id) return one;
      const one = await store.cases.get(id);
      if (one === undefined) throw new NotFoundError('no-case', 'There is no such case.');
      return one;
    },
    list: (query) => store.cases.list(query),
    restore: (one) => void open.set(subjectOf(one), one),
  };
};

const matches = (one: Case, subject: Partial<Case>): boolean =>
  (Object.keys(subject) as (keyof Case)[]).every(
    (name) => subject[name] === undefined || one[name] === subject[name],
  ) &&
  (subject.message !== undefined || subject.account !== undefined || subject.campaign !== undefined);
