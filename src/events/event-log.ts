// The ordered stream of what happened (contract.md §11): numbers each event, turns it into its stored form, and hands it to
// whoever listens, but only once it is stored.
import type { EventPage, RoadEvent, StampedEvent } from '../model/event.ts';
import type { EventRecord, Store, Write } from '../store/store.ts';

export type EventLog = {
  /** The next number; rises for ever, also across restarts. */
  stamp(event: RoadEvent, platform: string, at: number): StampedEvent;
  emit(events: readonly StampedEvent[]): void;
  subscribe(listener: (event: StampedEvent) => void): () => void;
  /** Continues after the last stored event. */
  restore(last: number): void;
  /** Events after `from`: `seq`, or the end when `seq` lies beyond it (another data folder's numbers). */
  since(seq: number, limit: number): Promise<EventPage>;
};

type Parts = {
  readonly store: Pick<Store, 'events'>;
  /** What a listener threw; the others still hear the event. */
  readonly onError: (error: unknown) => void;
};

export const createEventLog = ({ store, onError }: Parts): EventLog => {
  const listeners = new Set<(event: StampedEvent) => void>();
  let last = 0;
  return {
    stamp: (event, platform, at) => ({ ...event, at, platform, seq: ++last }),
    emit: (events) => {
      for (const event of events)
        for (const listener of listeners) {
          try {
            listener(event);
          } catch (error) {
            onError(error);
          }
        }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restore: (stored) => {
      last = Math.max(last, stored);
    },
    since: async (seq, limit) => {
      const { first, last: end } = await store.events.bounds();
      // Numbers are given before they are stored: only what was never given lies beyond the end.
      const beyond = seq > Math.max(end, last);
      const from = beyond ? end : seq;
      const events = await store.events.since(from, limit);
      return { gap: beyond || (end > 0 && seq + 1 < first), from, events: events.map(fromRecord) };
    },
  };
};

export const toWrite = ({ seq, platform, at, ...body }: StampedEvent): Write => ({
  do: 'event',
  event: { seq, platform, at, type: body.type, body },
});

const fromRecord = ({ seq, platform, at, body }: EventRecord): StampedEvent =>
  ({ ...body, at, platform, seq }) as StampedEvent;
