// Clusters of messages as they come, and what is known about each: the first half of the online campaign filter of Gao, Chen, Lee,
// Palsetia and Choudhary, "Towards Online Spam Filtering in Social Networks" (NDSS 2012). Rebuilt from what the paper is known to do:
// texts are shingled and clustered one by one, messages that share a link belong together, and a cluster is told by six features.
import type { Seen } from './baseline.ts';
import { plainOf, smallest, windowHashes } from './words.ts';

/** Windows of ten letters, the twenty smallest hashes; half of them in common make one cluster. */
const LETTERS = 10;
const SHINGLES = 20;
const SHARE = 0.5;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;

export const FEATURES = [
  'messages in the cluster',
  'mean interval between them',
  'social degree of the senders',
  'interaction history',
  'links a message',
  'different links',
] as const;

type Cluster = {
  messages: number;
  first: number;
  last: number;
  /** Sums over its messages. */
  degree: number;
  known: number;
  links: number;
  readonly different: Set<string>;
};

/** Takes one message in; gives the features of the cluster it joined, in the order of FEATURES. */
export const createClusters = (): ((seen: Seen) => readonly number[]) => {
  const owners = new Map<number, Cluster>();
  const byLink = new Map<string, Cluster>();
  /** With how many people each account is known to talk; no stream carries lists of friends. */
  const friends = new Map<string, Set<string>>();

  const find = (shingles: Uint32Array, links: readonly string[]): Cluster | undefined => {
    for (const link of links) {
      const shared = byLink.get(link);
      if (shared !== undefined) return shared;
    }
    const votes = new Map<Cluster, number>();
    for (const shingle of shingles) {
      const owner = owners.get(shingle);
      if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    let best: Cluster | undefined;
    let most = 0;
    for (const [owner, count] of votes) if (count > most) [best, most] = [owner, count];
    return most >= SHARE * shingles.length ? best : undefined;
  };
  const degreeOf = ({ account, to, relation }: Seen): number => {
    const own = friends.get(account) ?? new Set();
    if (relation !== 'stranger') friends.set(account, own.add(to));
    return own.size;
  };

  return (seen) => {
    const at = Date.parse(seen.at);
    const shingles = smallest(windowHashes(plainOf(seen.text), LETTERS), SHINGLES);
    const links = [...seen.text.matchAll(LINK)].map(([link]) => link);
    const cluster = find(shingles, links) ?? {
      ...{ messages: 0, first: at, last: at, degree: 0, known: 0, links: 0 },
      different: new Set<string>(),
    };
    for (const shingle of shingles) if (!owners.has(shingle)) owners.set(shingle, cluster);
    for (const link of links) byLink.set(link, cluster);
    cluster.messages++;
    cluster.last = at;
    cluster.degree += degreeOf(seen);
    if (seen.relation !== 'stranger') cluster.known++;
    cluster.links += links.length;
    for (const link of links) cluster.different.add(link);
    const { messages: n } = cluster;
    return [
      n,
      n < 2 ? Number.MAX_SAFE_INTEGER : (cluster.last - cluster.first) / (n - 1),
      cluster.degree / n,
      cluster.known / n,
      cluster.links / n,
      cluster.different.size,
    ];
  };
};
