// Where a clause begins and ends around a token, and what its tokens say: the walks every rule of a frame shares.
import { KIND } from '../languages/pack-entries.ts';
import { bit, type Reading, WINDOW } from './reading.ts';

/** How far, in tokens, a modal marker may stand from its act. */
export const MARKER_REACH = 9;
/** Kinds that give an act its modality from outside. */
export const MODAL = bit(KIND.exhortative) | bit(KIND.deontic) | bit(KIND.intent) | bit(KIND.wish);

export function clauseBegin(r: Reading, start: number): number {
  let t = start;
  while (t > 0 && start - t < WINDOW && r.clauses[t] === 0) t -= 1;
  return t;
}

export function seenBetween(r: Reading, from: number, to: number): number {
  let seen = 0;
  for (let t = from; t < to; t++) seen |= r.marks[t]!;
  return seen;
}

export function clauseClose(r: Reading, end: number): number {
  let t = end;
  while (t < r.count && t - end < WINDOW && r.clauses[t] === 0) t += 1;
  return t;
}
