// Turns running totals, read once a second, into the per-second series the wave picture draws.

export type Totals = {
  readonly at: number;
  readonly messages: number;
  readonly held: number;
  readonly intercepted: number;
};
export type Series = {
  readonly at: number[];
  readonly messages: number[];
  readonly held: number[];
  readonly intercepted: number[];
};

export const emptySeries = (): Series => ({ at: [], messages: [], held: [], intercepted: [] });

/** Adds one reading; keeps `keep` points. A restarted server (totals that fall) starts a new baseline instead of a negative rate. */
export const addReading = (series: Series, before: Totals | undefined, now: Totals, keep = 120): Series => {
  if (before === undefined || now.at <= before.at) return series;
  const seconds = (now.at - before.at) / 1000;
  const rate = (a: number, b: number): number => Math.max(0, (b - a) / seconds);
  const last = (values: readonly number[], value: number): number[] => [...values, value].slice(-keep);
  return {
    at: last(series.at, now.at / 1000),
    messages: last(series.messages, rate(before.messages, now.messages)),
    held: last(series.held, rate(before.held, now.held)),
    intercepted: last(series.intercepted, rate(before.intercepted, now.intercepted)),
  };
};
