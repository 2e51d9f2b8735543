// The random sample of a growing list of accounts: which is to be reviewed next, what the marks say so far (`confidence.ts`).
import { type Draw, LEVELS, type Level, type Marks } from './confidence.ts';

export type Sample = {
  /** One more account, with its number in [0, 1) that nobody could know beforehand. Returns its place. */
  add(number: number): number;
  /** Draws the next account to be reviewed, or undefined when all are drawn. */
  draw(): number | undefined;
  /** This one was drawn next, before a restart. */
  drawn(place: number): void;
  /** The reviewer's word on a drawn account. */
  mark(place: number, wrong: boolean): void;
  readonly marks: () => Marks;
  readonly population: () => number;
  /** Drawn and not marked yet. */
  readonly open: () => readonly number[];
};

type Drawn = { readonly place: number; readonly population: number; readonly catchesUp: boolean };

export const createSample = (): Sample => {
  const numbers: number[] = [];
  const wrongAt = new Map<number, boolean>();
  const draws: Drawn[] = [];
  const isDrawn = new Set<number>();
  /** Places that were not drawn, as a heap by their numbers. */
  const heap = createHeap((place) => numbers[place]!);
  let highest = 0;

  const levelOf = (n: number): Level => {
    const rate = 2 ** -n;
    let [clean, wrong, population] = [0, 0, 0];
    for (; population < numbers.length; population++) {
      if (numbers[population]! >= rate) continue;
      const mark = wrongAt.get(population);
      if (mark === undefined) break;
      if (mark) wrong += 1;
      else clean += 1;
    }
    return { population, clean, wrong };
  };

  const note = (place: number): void => {
    const number = numbers[place]!;
    draws.push({ place, population: numbers.length, catchesUp: number < highest });
    isDrawn.add(place);
    highest = Math.max(highest, number);
  };

  return {
    add: (number) => {
      heap.push(numbers.push(number) - 1);
      return numbers.length - 1;
    },
    draw: () => {
      let place = heap.pop();
      while (place !== undefined && isDrawn.has(place)) place = heap.pop();
      if (place !== undefined) note(place);
      return place;
    },
    drawn: (place) => {
      if (!isDrawn.has(place)) note(place);
    },
    mark: (place, wrong) => {
      if (isDrawn.has(place)) wrongAt.set(place, wrong);
    },
    marks: () => {
      const inTurn: Draw[] = [];
      for (const { place, population, catchesUp } of draws) {
        const wrong = wrongAt.get(place);
        // What was drawn later waits for what was drawn before.
        if (wrong === undefined) break;
        if (!catchesUp) inTurn.push({ population, wrong });
      }
      const wrong = [...wrongAt.values()].filter((mark) => mark).length;
      return {
        ...{ population: numbers.length, wrong, right: wrongAt.size - wrong, inTurn },
        levels: Array.from({ length: LEVELS }, (_, n) => levelOf(n)),
      };
    },
    population: () => numbers.length,
    open: () => draws.map(({ place }) => place).filter((place) => !wrongAt.has(place)),
  };
};

type Heap = { push(place: number): void; pop(): number | undefined };

const createHeap = (keyOf: (place: number) => number): Heap => {
  const places: number[] = [];
  const swap = (a: number, b: number): void => {
    [places[a], places[b]] = [places[b]!, places[a]!];
  };
  const before = (a: number, b: number): boolean => keyOf(places[a]!) < keyOf(places[b]!);
  return {
    push: (place) => {
      let at = places.push(place) - 1;
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      const top = places[0];
      const last = places.pop();
      if (last === undefined || places.length === 0) return last;
      places[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        if (left >= places.length) break;
        const least = left + 1 < places.length && before(left + 1, left) ? left + 1 : left;
        if (!before(least, at)) break;
        swap(at, least);
        at = least;
      }
      return top;
    },
  };
};
