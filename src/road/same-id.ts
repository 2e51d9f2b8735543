// The same message asked again (contract.md §3): equal text, sender, place, what and editOf get the first answer, counted once;
// anything else under a known id is a conflict. Repeats that come while the first is being stored wait for it.
import { ConflictError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { Answer } from '../model/verdict.ts';
import type { DecisionRecord, Store } from '../store/store.ts';
import type { Answers } from './answers.ts';
import type { Holds } from './holds.ts';
import type { MessageKeys } from './message-keys.ts';
import type { Records } from './records.ts';
import { createRemembered } from './remembered.ts';
import type { Outcome } from './road.ts';

export type SameId = {
  /** The outcome of an earlier equal message; undefined: this one is new. Throws ConflictError. */
  find(key: number, print: number, message: Message, now: number): Outcome | Promise<Outcome | undefined> | undefined;
  /** Remembers a deliver answer; a decision id stands for the plain one. */
  delivered(key: number, print: number, now: number, answer: Answer | string): void;
  /** A hold or intercept whose unit is on its way. */
  pending(key: number, stored: Promise<void>): void;
};

type Parts = {
  readonly store: Pick<Store, 'decisions'>;
  readonly records: Records;
  readonly holds: Holds;
  readonly answers: Answers;
  readonly keys: MessageKeys;
  /** True when memory holds every record. */
  readonly complete: boolean;
};

const REMEMBER_MS = 600_000;
const REMEMBER_MOST = 1_000_000;

export const createSameId = ({ store, records, holds, answers, keys, complete }: Parts): SameId => {
  const remembered = createRemembered({ most: REMEMBER_MOST, forMs: REMEMBER_MS, plain: answers.plain });
  const pending = new Map<number, Promise<void>>();

  const fromRecord = (record: DecisionRecord, print: number, key: number): Outcome => {
    if (record.fingerprint !== '' && record.fingerprint !== print.toString(36)) throw conflict();
    const hold = holds.of(record.platform, record.message);
    return {
      answer: record.answer,
      durable: pending.get(key),
      ended: hold?.record.hold === 'moment' ? hold.ended : undefined,
      repeat: true,
    };
  };

  return {
    find: (key, print, message, now) => {
      const record = records.byKey(key) ?? holds.of(message.platform, message.id)?.record;
      if (record !== undefined) return fromRecord(record, print, key);
      const slot = remembered.find(key, now);
      if (slot >= 0) {
        if (remembered.print(slot) !== print) throw conflict();
        return { answer: remembered.answer(slot, message.id), durable: undefined, ended: undefined, repeat: true };
      }
      if (complete || !records.has(key)) return undefined;
      return store.decisions
        .byMessage(message.platform, message.id)
        .then((stored) =>
          stored === undefined ? undefined : fromRecord(stored, print, keys.message(stored.platform, stored.message)),
        );
    },
    delivered: remembered.add,
    pending: (key, stored) => {
      pending.set(key, stored);
      const gone = () => void pending.delete(key);
      stored.then(gone, gone);
    },
  };
};

const conflict = (): ConflictError =>
  new ConflictError(
    'same-id',
    'A message with this id and another text, sender, place, kind or original was already checked. Ids are used once.',
    'id',
  );
