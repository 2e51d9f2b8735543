// Bounds on the share of mistakes among accounts, from a random sample that a reviewer marks: valid at every moment, however often
// one looks, however the accounts keep coming, and whenever the reviewer stops. Each account draws a number in [0, 1) when it comes;
// the lowest is reviewed next. Two ways to bet against "at least so many mistakes" share the capital (Waudby-Smith and Ramdas 2020,
// "Confidence sequences for sampling without replacement"; 2024, "Estimating means of bounded random variables by betting"):
//
// - In turn: while nobody new is below the highest number drawn so far, the next draw is uniform among all that were not drawn yet.
//   A hypothesis may put all its mistakes among those who came later, so such draws say little once many have come.
// - By level: the accounts with numbers below 1/2, 1/4, 1/8 … are independent samples at that rate, however the accounts come. With a
//   fixed stake the product over the sample, compared with its expectation, is a martingale, and by the inequality of the means the
//   claimed share q in place of each account's own truth only lowers it: E Π (1 + s(q - x)) ≤ (1 + rs(q - mean x))^n ≤ 1 if the share
//   is q or more.
//
// Under a true hypothesis the capital reaches 1 / alpha with probability alpha at most (Ville 1939).

export type Draw = {
  /** Accounts that could have been drawn until then, drawn ones included. */
  readonly population: number;
  /** The reviewer says: no participant. */
  readonly wrong: boolean;
};
/** All accounts below the level among the first `population` ones are marked. */
export type Level = { readonly population: number; readonly clean: number; readonly wrong: number };
export type Marks = {
  /** Accounts by now. */
  readonly population: number;
  readonly right: number;
  readonly wrong: number;
  readonly inTurn: readonly Draw[];
  readonly levels: readonly Level[];
};

export type Bounds = {
  /** At least this share is right, and at most this one, each at level alpha. */
  readonly atLeast: number;
  readonly atMost: number;
};

export const ALPHA = 0.01;
/** Level n is the rate 2 to the power of -n. */
export const LEVELS = 10;

/** Stakes, fixed beforehand, and the capital put on each: half of it bets that there is hardly any mistake. */
const STAKES: readonly (readonly [stake: number, capital: number])[] = [
  [1, 0.5],
  ...[0.75, 0.5, 0.35, 0.25, 0.15, 0.08, 0.04].map((stake) => [stake, 0.5 / 7] as const),
];

/** Between 0 and 1 where nothing is marked. */
export function boundsOf(marks: Marks, alpha = ALPHA): Bounds {
  const { population, right, wrong } = marks;
  if (population === 0) return { atLeast: 1, atMost: 1 };
  const most = population - right;
  const refuted = (capital: number): boolean => capital >= 1 / alpha;
  // The more mistakes are claimed the sooner clean marks refute it; the fewer, the sooner mistakes do.
  const upper = bisect(wrong, most, (m) => refuted(againstManyMistakes(marks, m))) - 1;
  const lower = bisect(wrong, most, (m) => !refuted(inTurn(marks, m, meanAtMost, 1)));
  return { atLeast: 1 - Math.max(wrong, upper) / population, atMost: 1 - Math.min(most, lower) / population };
}

/** The least whole number in [from, to + 1] from which on `holds` is true. */
function bisect(from: number, to: number, holds: (m: number) => boolean): number {
  let [low, high] = [from, to + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const againstManyMistakes = (marks: Marks, claimed: number): number =>
  (inTurn(marks, claimed, meanAtLeast, -1) + byLevel(marks, claimed)) / 2;

type Mean = (claimed: number, grown: number, known: number, left: number) => number;
/** Of those that could still be drawn: at least so many are mistakes, if all that came later are. */
const meanAtLeast: Mean = (claimed, grown, known, left) => Math.min(1, Math.max(0, claimed - grown - known) / left);
/** At most so many. */
const meanAtMost: Mean = (claimed, _grown, known, left) => Math.min(1, Math.max(0, claimed - known) / left);

/** What the bets in turn have made of one unit; `sign` 1 wins by mistakes, -1 by clean draws. */
function inTurn({ inTurn: draws, population }: Marks, claimed: number, mean: Mean, sign: 1 | -1): number {
  let capital = 0;
  for (const [stake, share] of STAKES) {
    let log = Math.log(share);
    let known = 0;
    for (let n = 0; n < draws.length; n++) {
      const draw = draws[n]!;
      const expected = mean(claimed, population - draw.population, known, draw.population - n);
      log += Math.log(Math.max(0, 1 + sign * stake * ((draw.wrong ? 1 : 0) - expected)));
      if (draw.wrong) known += 1;
    }
    capital += Math.exp(log);
  }
  return capital;
}

/** What the bets by level have made of one unit. */
function byLevel({ levels, population }: Marks, claimed: number): number {
  let capital = 0;
  for (const level of levels) {
    // All who came after may be mistakes.
    const q = (claimed - (population - level.population)) / level.population;
    if (level.population === 0 || q <= 0) {
      // Nothing can be said, and nothing is staked.
      capital += level.population === 0 ? 1 : 0;
      continue;
    }
    for (const [stake, share] of STAKES)
      capital +=
        share * (1 + stake * Math.min(1, q)) ** level.clean * (1 + stake * (Math.min(1, q) - 1)) ** level.wrong;
  }
  return capital / LEVELS;
}
