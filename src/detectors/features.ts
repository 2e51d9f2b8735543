// What the learned scorer looks at, part by part of a text: `word-features.ts` and `class-features.ts` name the places of two
// tables of weights, each place once a part.
import type { Reading } from './reading.ts';

/** Words further back say nothing more. */
export const MOST_WORDS = 160;

/** Sentences [from, to) of a reading. */
export type Part = { readonly from: number; readonly to: number };
/** A call behind or inside other talk is heard by itself: the whole text, and each two sentences that follow each other in a longer one. */
const TOGETHER = 2;
/** Of very long texts the parts are longer. */
const MOST_PARTS = 64;

export function partsOf({ sentences }: Reading): readonly Part[] {
  const parts: Part[] = [{ from: 0, to: sentences }];
  if (sentences <= TOGETHER) return parts;
  const step = Math.ceil((sentences - 1) / MOST_PARTS);
  for (let from = 0; from + 1 < sentences; from += step) parts.push({ from, to: Math.min(sentences, from + step + 1) });
  return parts;
}

/** Of so many parts some say a lot by chance: each of a long text must say so much more. */
export const hurdleOf = (parts: number): number => HURDLE * Math.max(0, Math.log(parts / FEW));
const FEW = 6;
const HURDLE = 0.5;

/** One past the last word of the part that is looked at. */
export const endOf = (r: Reading, { from, to }: Part): number =>
  Math.min(r.sentenceStart[to]!, r.sentenceStart[from]! + MOST_WORDS);

export type See = (place: number) => void;

/** Hands each place on once, until it begins anew. */
export type Once = { readonly begin: (see: See) => void; readonly see: See };

/** For at most `most` places a round: what was seen lies in a table that stays in the processor's cache however many there are. */
export function createOnce(most: number): Once {
  let size = 16;
  while (size < most * 1.5) size *= 2;
  const mask = size - 1;
  const held = new Uint32Array(mask + 1);
  /** The round in which a place was last seen: nothing to clear between rounds. */
  const seenIn = new Uint32Array(mask + 1);
  let round = 0;
  let hand: See = () => {};
  return {
    begin: (see) => {
      round += 1;
      hand = see;
    },
    see: (place) => {
      let i = place & mask;
      while (seenIn[i] === round) {
        if (held[i] === place) return;
        i = (i + 1) & mask;
      }
      seenIn[i] = round;
      held[i] = place;
      hand(place);
    },
  };
}
