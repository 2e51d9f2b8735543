// The lines that a replay writes (contract.md, "Replay"): verdicts, what happened later, the summary.
import type { StampedEvent } from '../model/event.ts';
import type { Outcome, Road } from './road.ts';

export type OutputLine = Readonly<Record<string, unknown>>;

const time = (at: number): string => new Date(at).toISOString();

export const verdictLine = (
  answer: Outcome['answer'],
  at: number,
  repeat: boolean,
  micros: number | undefined,
): OutputLine => ({
  type: 'verdict',
  id: answer.id,
  verdict: answer.verdict,
  ...(answer.hold === undefined ? {} : { hold: answer.hold }),
  at: time(at),
  ...(answer.campaign === undefined ? {} : { campaign: answer.campaign.id }),
  ...(answer.findings.length === 0 ? {} : { findings: answer.findings }),
  ...(micros === undefined ? {} : { micros }),
  ...(repeat ? { repeat: true } : {}),
});

export const eventLine = ({ type, at, platform: _platform, seq: _seq, ...rest }: StampedEvent): OutputLine => ({
  type,
  ...rest,
  at: time(at),
});

export const summaryLine = (
  totals: Readonly<Record<string, number>>,
  later: Readonly<Record<string, number>>,
  road: Road,
  seconds: number | undefined,
  last: number | undefined,
): OutputLine => {
  const { blocked, suspended, limited } = road.counts();
  const messages = (totals.deliver ?? 0) + (totals.hold ?? 0) + (totals.intercept ?? 0);
  return {
    type: 'summary',
    ...(last === undefined ? {} : { at: time(last) }),
    lines: totals.lines,
    errors: totals.errors,
    messages,
    repeats: totals.repeats,
    verdicts: { deliver: totals.deliver, hold: totals.hold, intercept: totals.intercept },
    later: {
      release: totals.release,
      intercept: later.intercept,
      retract: totals.retract,
      unresolved: later.unresolved,
    },
    campaigns: road.campaigns().length,
    actions: { block: blocked, suspend: suspended, limit: limited, undo: later.undo },
    ...(seconds === undefined
      ? {}
      : {
          seconds: Math.round(seconds * 1000) / 1000,
          messagesPerSecond: Math.round(messages / Math.max(seconds, 1e-9)),
        }),
  };
};
