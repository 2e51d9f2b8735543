// A small decision tree (Breiman and others, CART): splits by Gini impurity, a fixed depth, a least number of samples a leaf. The same
// samples give the same tree.

export type Sample = { readonly features: readonly number[]; readonly positive: boolean };
export type Tree =
  | { readonly share: number }
  | { readonly feature: number; readonly below: number; readonly left: Tree; readonly right: Tree };

const DEPTH = 5;
const LEAST = 25;

const shareOf = (samples: readonly Sample[]): number =>
  samples.length === 0 ? 0 : samples.filter(({ positive }) => positive).length / samples.length;
/** Weighted impurity of n samples with so many positives. */
const impurity = (positives: number, n: number): number => (n === 0 ? 0 : (2 * positives * (n - positives)) / n);

type Split = { readonly feature: number; readonly below: number; readonly impurity: number };

const bestSplitOn = (samples: readonly Sample[], feature: number): Split | undefined => {
  const sorted = [...samples].sort((a, b) => (a.features[feature] as number) - (b.features[feature] as number));
  const all = sorted.filter(({ positive }) => positive).length;
  let best: Split | undefined;
  let positives = 0;
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i - 1]?.positive === true) positives++;
    const [low, high] = [sorted[i - 1]?.features[feature] as number, sorted[i]?.features[feature] as number];
    if (low === high || i < LEAST || sorted.length - i < LEAST) continue;
    const both = impurity(positives, i) + impurity(all - positives, sorted.length - i);
    if (best === undefined || both < best.impurity) best = { feature, below: (low + high) / 2, impurity: both };
  }
  return best;
};

export const growTree = (samples: readonly Sample[], depth = DEPTH): Tree => {
  const share = shareOf(samples);
  if (depth === 0 || share === 0 || share === 1) return { share };
  const splits = (samples[0]?.features ?? []).flatMap((_, feature) => bestSplitOn(samples, feature) ?? []);
  const [best] = splits.sort((a, b) => a.impurity - b.impurity);
  if (best === undefined || best.impurity >= impurity(share * samples.length, samples.length)) return { share };
  const { feature, below } = best;
  const isLeft = ({ features }: Sample): boolean => (features[feature] as number) < below;
  return {
    feature,
    below,
    left: growTree(samples.filter(isLeft), depth - 1),
    right: growTree(
      samples.filter((sample) => !isLeft(sample)),
      depth - 1,
    ),
  };
};

/** The share of positives in the leaf that the features fall into. */
export const askTree = (tree: Tree, features: readonly number[]): number => {
  let node = tree;
  while ('feature' in node) node = (features[node.feature] as number) < node.below ? node.left : node.right;
  return node.share;
};
