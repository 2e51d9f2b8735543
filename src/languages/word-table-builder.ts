// Gathers the distinct words of all packs, gives each a number, and lays them out as the flat tables of `word-table.ts`.

import { hashBetween, mix } from '../text/token.ts';
import { ERRORS, type Errors, type NearTables, nearEntries } from './near-words.ts';
import { type Entry, fillSlots } from './slots.ts';
import { FILTER_BITS, MAX_SYMBOLS, type WordTableData } from './word-table.ts';

export type WordTableBuilder = {
  /** The number of a whole word (`stem` false) or of all words beginning so (`stem` true); 1-based. */
  readonly add: (word: string, stem: boolean) => number;
  /** The word also stands for the class of this number. */
  readonly join: (word: string, stem: boolean, klass: number) => void;
  /** A new number for a class of words. */
  readonly newClass: () => number;
  readonly count: () => number;
  /** The numbers of words that are also found with a typing error: those of acts, and those that tell another voice. */
  readonly build: (acts: ReadonlySet<number>, voices: ReadonlySet<number>) => WordTableData;
};

export function createWordTableBuilder(): WordTableBuilder {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const classes = new Map<number, number[]>();
  let count = 0;
  const add = (word: string, stem: boolean): number => {
    const map = stem ? stems : whole;
    const known = map.get(word);
    if (known !== undefined) return known;
    count += 1;
    map.set(word, count);
    return count;
  };
  return {
    add,
    join: (word, stem, klass) => {
      const own = add(word, stem);
      const held = classes.get(own);
      if (held === undefined) classes.set(own, [klass]);
      else if (!held.includes(klass)) held.push(klass);
    },
    newClass: () => ++count,
    count: () => count,
    build: (acts, voices) => {
      // What does not fit would vanish silently.
      for (const [word, held] of classes)
        if (held.length >= MAX_SYMBOLS / 2) throw new Error(`Word number ${word} stands in ${held.length} classes.`);
      /** A word stands for its classes too. */
      const withMembers = (chosen: ReadonlySet<number>): ReadonlySet<number> =>
        new Set([
          ...chosen,
          ...[...classes].filter(([, held]) => held.some((k) => chosen.has(k))).map(([word]) => word),
        ]);
      const near = (chosen: ReadonlySet<number>, errors: Errors): NearTables => {
        const among = (words: ReadonlyMap<string, number>) =>
          fillSlots(
            nearEntries(
              [...words].filter(([, value]) => chosen.has(value)),
              errors,
            ),
          );
        return { words: among(whole), stems: among(stems) };
      };
      const turning = withMembers(voices);
      const bits = new Uint8Array((count >>> 3) + 1);
      for (const value of turning) bits[value >>> 3]! |= 1 << (value & 7);
      return {
        words: fillSlots(entriesOf(whole)),
        stems: fillSlots(entriesOf(stems)),
        ...filterOf(stems),
        ...flatClasses(count, classes),
        nearActs: near(withMembers(acts), ERRORS.acts),
        nearVoices: near(turning, ERRORS.voices),
        voices: bits,
      };
    },
  };
}

const entriesOf = (words: ReadonlyMap<string, number>): Entry[] =>
  [...words].map(([word, value]) => ({ hash: hashBetween(word, 0, word.length), length: word.length, value }));

function filterOf(stems: ReadonlyMap<string, number>): Pick<WordTableData, 'filter' | 'shortest' | 'longest'> {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  let shortest = 0xffff;
  let longest = 0;
  for (const stem of stems.keys()) {
    const bit = mix(hashBetween(stem, 0, stem.length)) >>> (32 - FILTER_BITS);
    filter[bit >>> 3]! |= 1 << (bit & 7);
    shortest = Math.min(shortest, stem.length);
    longest = Math.max(longest, stem.length);
  }
  return { filter, shortest, longest };
}

function flatClasses(
  count: number,
  classes: ReadonlyMap<number, readonly number[]>,
): Pick<WordTableData, 'firstClass' | 'classes'> {
  const firstClass = new Int32Array(count + 2);
  const list: number[] = [];
  for (let n = 0; n <= count; n++) {
    firstClass[n] = list.length;
    list.push(...(classes.get(n) ?? []));
  }
  firstClass[count + 1] = list.length;
  return { firstClass, classes: Int32Array.from(list) };
}
