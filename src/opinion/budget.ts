// How many questions may be asked: so many an hour and so many a day, counted over the last hour and day by the clock passed in.

export type Budget = {
  /** Takes one question. False: spent, and nothing is taken. */
  take(now: number): boolean;
  /** Milliseconds until `count` more may be asked; 0: now. */
  wait(now: number, count: number): number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const createBudget = ({ perHour, perDay }: { readonly perHour: number; readonly perDay: number }): Budget => {
  /** Times of the questions of the last day, oldest first. */
  const asked: number[] = [];
  /** Until the oldest of those that are too many leaves its window. */
  const until = (now: number, window: number, most: number, count: number): number => {
    const inside = asked.filter((at) => at > now - window);
    const surplus = inside.length + count - most;
    return surplus <= 0 ? 0 : (inside[surplus - 1] ?? now) + window - now;
  };
  const wait: Budget['wait'] = (now, count) =>
    Math.max(until(now, HOUR, perHour, count), until(now, DAY, perDay, count));
  return {
    wait,
    take: (now) => {
      while (asked.length > 0 && asked[0]! <= now - DAY) asked.shift();
      if (wait(now, 1) > 0) return false;
      asked.push(now);
      return true;
    },
  };
};
