// A recorded stream through the very same road (contract.md, "Replay"): the stream is the clock, memory is the store, and every
// line of output comes out in order of stream time. One bad line is one error line; the run goes on.
import type { ReportBody } from '../model/case.ts';
import { InputError, NotFoundError } from '../model/errors.ts';
import { readMessage } from '../model/read-message.ts';
import { readTime } from '../model/read-value.ts';
import { type AppealLine, type DecideLine, type RecipientLine, readLine } from './replay-lines.ts';
import { eventLine, type OutputLine, summaryLine, verdictLine } from './replay-output.ts';
import type { Outcome, Road } from './road.ts';
import type { InlineDoors } from './road-doors.ts';
import type { StreamClock } from './stream-clock.ts';

export type ReplayRun = {
  /** One input line: its JSON text or its value. `number` is the line's own number, counted from 1 unless given. */
  push(line: unknown, number?: number): readonly OutputLine[];
  /** A line that could not even be read. */
  bad(message: string, number?: number): readonly OutputLine[];
  /** Runs the clock until no moment hold is left; unresolved holds and the summary. */
  end(): readonly OutputLine[];
};

type Parts = {
  readonly road: Road & InlineDoors;
  readonly clock: StreamClock;
  readonly platform: string;
  /** Leaves out everything that differs between two runs. */
  readonly deterministic: boolean;
  /** Milliseconds of real time, for `micros` and the summary. */
  readonly stopwatch: () => number;
};

/** A line may be this much older than the clock. */
const LATE_MS = 5000;

export const createReplayRun = ({ road, clock, platform, deterministic, stopwatch }: Parts): ReplayRun => {
  let lines: OutputLine[] = [];
  let number = 0;
  let begun = false;
  let last: number | undefined;
  const startedAt = stopwatch();
  const totals = { lines: 0, errors: 0, deliver: 0, hold: 0, intercept: 0, repeats: 0, release: 0, retract: 0 };
  const later = { intercept: 0, review: 0, action: 0, undo: 0, campaign: 0, unresolved: 0 };

  road.subscribe((event) => {
    if (event.type === 'verdict') return;
    if (event.type === 'intercept') later.intercept++;
    else if (event.type === 'release' || event.type === 'retract') totals[event.type]++;
    else if (event.type === 'action' || event.type === 'undo' || event.type === 'campaign') later[event.type]++;
    lines.push(eventLine(event));
  });

  const flush = (): readonly OutputLine[] => {
    const ready = lines;
    lines = [];
    return ready;
  };
  const problem = (message: string): void => {
    totals.errors++;
    lines.push({ type: 'error', line: number, message });
  };
  /** Moves the clock to a line's time; throws InputError when the line is too old. */
  const arrive = (at: number): void => {
    if (begun && at < clock.now() - LATE_MS)
      throw new InputError('too-late', 'This line is more than 5 seconds older than the one before it.');
    begun = true;
    clock.advanceTo(at);
    last = clock.now();
  };
  const check = (value: Readonly<Record<string, unknown>>): void => {
    if (value.sentAt === undefined) throw new InputError('missing-field', 'Field "sentAt" is missing.', 'sentAt');
    // The stream's own time is the server's: nothing in it lies in the future.
    const message = readMessage(value, { platform, now: Number.MAX_SAFE_INTEGER / 2 });
    arrive(message.sentAt ?? clock.now());
    const events = lines;
    lines = [];
    const before = stopwatch();
    const outcome = road.check(message) as Outcome;
    const micros = Math.round((stopwatch() - before) * 1000);
    const { answer, repeat } = outcome;
    if (repeat) totals.repeats++;
    else totals[answer.verdict]++;
    // The verdict stands before what followed from it.
    lines = [...events, verdictLine(answer, clock.now(), repeat, deterministic ? undefined : micros), ...lines];
  };
  const act = (value: Readonly<Record<string, unknown>>): void => {
    const line = readLine(value);
    const at = readTime(line.at, 'at')!;
    arrive(at);
    if (line.type === 'report') report(line, at);
    else if (line.type === 'decide') decide(line);
    else if (line.type === 'appeal') road.inline.appeal(platform, (line as AppealLine).account);
    else {
      const { id, directMessagesFrom: from } = line as RecipientLine;
      road.inline.setRecipient({ platform, id, from, at: clock.now() });
    }
  };
  const report = (line: ReportBody, at: number): void =>
    road.inline.report({
      ...{ platform, message: line.message, reporter: line.reporter, category: line.category },
      ...{ text: line.text, at },
    });
  const decide = ({ message, campaign, account, decision, by }: DecideLine): void =>
    road.inline.decide(
      {
        platform,
        ...(message === undefined ? {} : { message }),
        ...(campaign === undefined ? {} : { campaign }),
        ...(account === undefined ? {} : { account }),
      },
      decision,
      by,
    );

  const take = (line: unknown): void => {
    const value = typeof line === 'string' ? parse(line) : line;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new InputError('wrong-type', 'A line must be a JSON object.');
    const { type, ...body } = value as Record<string, unknown>;
    if (type === 'message') check(body);
    else act(value as Record<string, unknown>);
  };

  return {
    push: (line, own) => {
      number = own ?? number + 1;
      totals.lines++;
      try {
        take(line);
      } catch (error) {
        problem(sentence(error));
      }
      return flush();
    },
    bad: (message, own) => {
      number = own ?? number + 1;
      totals.lines++;
      problem(message);
      return flush();
    },
    end: () => {
      while (road.inline.moments() > 0) {
        const next = clock.next();
        if (next === undefined) break;
        clock.advanceTo(next);
      }
      road.inline.finishSweeps();
      for (const id of road.inline.openHolds()) {
        later.unresolved++;
        lines.push({ type: 'unresolved', id });
      }
      const seconds = (stopwatch() - startedAt) / 1000;
      lines.push(summaryLine(totals, later, road, deterministic ? undefined : seconds, last));
      return flush();
    },
  };
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('broken-json', 'The line is not valid JSON.');
  }
};

/** Sentences of our own errors; anything else is a defect and says so without the sender's text. */
const sentence = (error: unknown): string => {
  if (error instanceof InputError || error instanceof NotFoundError) return error.message;
  if (error instanceof Error && error.name === 'ConflictError') return error.message;
  throw error;
};
