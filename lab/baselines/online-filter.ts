// The online campaign filter (see online-clusters.ts): every message joins a cluster, a decision tree looks at the cluster's features,
// and a message of a cluster that it calls a campaign is dropped. As in the paper it drops messages and acts on no account. The tree
// is grown on simulated streams whose seeds no result uses, and drops as much as keeps the false positive rate that the paper reports.

import type { Item } from '../stream.ts';
import type { StreamRoad } from '../stream-road.ts';
import { seenOf } from './baseline.ts';
import { askTree, growTree, type Sample, type Tree } from './decision-tree.ts';
import { createClusters } from './online-clusters.ts';

/** Of innocent messages, at most so many are dropped on the training streams: the operating point of the paper. */
const FALSE_POSITIVES = 0.0019;

/** What the filter has learned: drops from this share of campaign messages in a leaf on. */
export type Learned = { readonly tree: Tree; readonly from: number };

export const onlineFilter = ({ tree, from }: Learned): StreamRoad => {
  const join = createClusters();
  return {
    push: (line) => {
      const seen = seenOf(line);
      if (seen === undefined) return [];
      const dropped = askTree(tree, join(seen)) >= from;
      return [{ type: 'verdict', id: seen.id, verdict: dropped ? 'intercept' : 'deliver', at: seen.at }];
    },
    end: () => [],
  };
};

/** One sample a message, with the features its cluster had when it came. */
export const trainFilter = (streams: Iterable<Iterable<Item>>): Learned => {
  const samples: Sample[] = [];
  for (const stream of streams) {
    const join = createClusters();
    for (const { line, truth } of stream) {
      const seen = seenOf(line);
      if (seen !== undefined && truth.kind !== 'prelude')
        samples.push({ features: join(seen), positive: truth.kind === 'campaign' });
    }
  }
  const tree = growTree(samples);
  return { tree, from: thresholdOf(tree, samples) };
};

/** The lowest share at which no more innocent messages than allowed are dropped. */
const thresholdOf = (tree: Tree, samples: readonly Sample[]): number => {
  const innocent = samples.filter(({ positive }) => !positive).map(({ features }) => askTree(tree, features));
  innocent.sort((a, b) => b - a);
  const first = innocent[Math.floor(innocent.length * FALSE_POSITIVES)] ?? 0;
  const shares = samples.map(({ features }) => askTree(tree, features)).filter((share) => share > first);
  return shares.reduce((least, share) => Math.min(least, share), 2);
};
