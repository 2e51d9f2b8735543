// Exact binomial figures (Clopper and Pearson 1934): with forty texts in a cell a normal approximation would lie.

/** P(X ≥ k) of a binomial with n trials of probability p. */
export const atLeast = (k: number, n: number, p: number): number => {
  if (k <= 0) return 1;
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let sum = 0;
  let log = 0;
  // Sums the terms from k to n; the logarithm of each follows from the one before.
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  log += k * Math.log(p) + (n - k) * Math.log1p(-p);
  for (let i = k; i <= n; i++) {
    sum += Math.exp(log);
    log += Math.log((n - i) / (i + 1)) + Math.log(p) - Math.log1p(-p);
  }
  return Math.min(1, sum);
};

/** The two-sided exact interval of a share: k of n, at confidence 1 - alpha. */
export const interval = (k: number, n: number, alpha = 0.05): readonly [number, number] => {
  if (n === 0) return [0, 1];
  const solve = (fits: (p: number) => boolean): number => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 50; i++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const lower = k === 0 ? 0 : solve((p) => atLeast(k, n, p) < alpha / 2);
  const upper = k === n ? 1 : solve((p) => 1 - atLeast(k + 1, n, p) > alpha / 2);
  return [lower, upper];
};
