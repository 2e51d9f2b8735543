// The few delivered messages that a campaign may claim later: where they went and what was found, for a day, without text.
import type { WireFinding } from '../model/finding.ts';
import type { PlaceKind } from '../model/message.ts';

export type DeliveredMessage = {
  readonly decision: string;
  readonly account: string;
  readonly placeKind: PlaceKind;
  readonly place: string;
  readonly fingerprint: string;
  readonly score: number;
  readonly findings: readonly WireFinding[];
  readonly at: number;
};
export type Delivered = {
  get(key: number): DeliveredMessage | undefined;
  add(key: number, message: DeliveredMessage): void;
  expire(at: number): void;
};

const KEPT_MS = 24 * 3_600_000;

/** `most`: the oldest give way. */
export const createDelivered = (most = 100_000): Delivered => {
  const messages = new Map<number, DeliveredMessage>();
  return {
    get: (key) => messages.get(key),
    add: (key, message) => {
      messages.set(key, message);
      if (messages.size > most) messages.delete(messages.keys().next().value!);
    },
    expire: (at) => {
      for (const [key, message] of messages) {
        if (message.at > at - KEPT_MS) return;
        messages.delete(key);
      }
    },
  };
};
