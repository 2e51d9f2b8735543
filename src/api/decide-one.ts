// One message from its parsed JSON to its answer: what check and check/batch share. The answer leaves only when what it
// says is stored; a deadline that passes first is a 503, so that the platform's failure mode decides.
import { UpstreamError } from '../model/errors.ts';
import { readMessage } from '../model/read-message.ts';
import type { Answer } from '../model/verdict.ts';
import type { House } from './route.ts';

export type DecideOptions = {
  readonly deadlineMs: number;
  /** Answer a moment hold only when it has ended. */
  readonly wait: boolean;
};

/** Throws InputError, ConflictError or UpstreamError. */
export const decideOne = async (value: unknown, { deadlineMs, wait }: DecideOptions, house: House): Promise<Answer> => {
  const start = performance.now();
  const message = readMessage(value, { platform: house.platform, now: house.now() });
  const decided = house.road.check(message);
  const outcome = decided instanceof Promise ? await within(decided, deadlineMs) : decided;
  if (outcome.durable !== undefined)
    await within(outcome.durable, Math.max(1, deadlineMs - (performance.now() - start)));
  const answer = wait && outcome.ended !== undefined ? await outcome.ended : outcome.answer;
  logLine(house, answer, outcome.repeat, Math.round((performance.now() - start) * 1000));
  return answer;
};

/** Rejects with `deadline` when the promise takes longer; the work itself goes on and its record stays. */
const within = async <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new UpstreamError('deadline', 'The deadline passed before the answer was stored. Ask again.')),
      ms,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The canonical line of a message: never its text. Deliveries are many and say little, so they are for `debug`. */
const logLine = ({ log }: House, answer: Answer, repeat: boolean, micros: number): void => {
  const level = answer.verdict === 'deliver' ? 'debug' : 'info';
  if (!log.isLevelEnabled(level)) return;
  const { id, decision, verdict, hold, resolved, campaign, reason, degraded } = answer;
  log[level](
    { id, decision, verdict, hold, resolved, campaign: campaign?.id, code: reason?.code, degraded, repeat, micros },
    'message',
  );
};
