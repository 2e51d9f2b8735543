// The event stream to somebody's URL, as Standard Webhooks: signed, in order, at least once. What could not be delivered is
// tried again with growing pauses; the cursor moves only over what was taken.
import { createHmac } from 'node:crypto';
import { type StampedEvent, wireEvent } from '../model/event.ts';
import type { Road } from '../road/road.ts';
import type { Job } from './job.ts';

export type Webhooks = {
  readonly road: Pick<Road, 'eventsSince'>;
  readonly url: string;
  /** `whsec_` and base64. */
  readonly secret: string;
  /** Sequence number of the last event that was taken; kept across restarts. */
  readonly cursor: { read(): number; write(seq: number): void };
  readonly send: typeof fetch;
  readonly warn: (fields: object, sentence: string) => void;
};

const PAGE = 100;
const TIMEOUT_MS = 15_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 3_600_000;

export const createWebhooks = ({ road, url, secret, cursor, send, warn }: Webhooks): Job => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  let pause = 0;
  let notBefore = 0;
  const deliver = async (event: StampedEvent, now: number): Promise<boolean> => {
    const id = `${event.platform}_${event.seq}`;
    const timestamp = String(Math.floor(now / 1000));
    const body = JSON.stringify(wireEvent(event));
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    try {
      const answer = await send(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return answer.ok;
    } catch {
      return false;
    }
  };
  return {
    name: 'webhooks',
    about: 'Delivers events to the webhook, in order, at least once.',
    everyMs: 1_000,
    run: async (now) => {
      if (now < notBefore) return;
      for (;;) {
        const { events } = await road.eventsSince(cursor.read(), PAGE);
        for (const event of events) {
          if (!(await deliver(event, now))) {
            pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pause * 2));
            notBefore = now + pause;
            warn({ seq: event.seq, pauseMs: pause }, 'webhook not taken');
            return;
          }
          pause = 0;
          cursor.write(event.seq);
        }
        if (events.length < PAGE) return;
      }
    },
  };
};
