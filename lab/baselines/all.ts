// The baselines, in the order of the tables. One more: its way of answering, one line here.
import type { Baseline } from './baseline.ts';
import { groupByOwners, groupExact, groupMinHash, groupSimHash, wordShingles } from './grouping.ts';
import { type Learned, onlineFilter } from './online-filter.ts';
import { senderRate } from './sender-rate.ts';
import { fiveStrangers } from './strangers.ts';

/** `learned`: by the online filter, on streams of its own. */
export const baselinesWith = (learned: Learned): readonly Baseline[] => [
  {
    name: 'exact hash',
    about: 'Texts that are equal after folding case, compatibility forms and punctuation, five distinct strangers.',
    open: () => fiveStrangers(groupExact()),
  },
  {
    name: 'sender rate',
    about: 'An account that writes to more than five strangers within an hour is limited.',
    open: senderRate,
  },
  {
    name: 'shingles',
    about: 'The 32 smallest hashes of three words in a row, half of them in common, five distinct strangers.',
    open: () => fiveStrangers(groupByOwners(wordShingles, 0.5)),
  },
  {
    name: 'MinHash',
    about: 'MinHash with 64 permutations over five letters, 16 bands of 4, resemblance 0.5, five distinct strangers.',
    open: () => fiveStrangers(groupMinHash()),
  },
  {
    name: 'SimHash',
    about: 'SimHash of 64 bits over four letters, at most three bits apart, five distinct strangers.',
    open: () => fiveStrangers(groupSimHash()),
  },
  {
    name: 'NDSS 2012',
    about:
      'The online campaign filter of Gao and others: clusters as they come, six features, a decision tree; drops messages, blocks nobody.',
    open: () => onlineFilter(learned),
  },
];
