// Learns the scorer's weights: logistic regression over the features, by AdaGrad (Duchi, Hazan and Singer 2011) in a seeded
// order, then one byte a word. The threshold is set on ordinary text that was not learned from.
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding } from '../model/finding.ts';
import type { CanonicalText } from '../text/canonical-text.ts';
import { CLASS_PLACES, createClassFeatures } from './class-features.ts';
import { hurdleOf, partsOf } from './features.ts';
import { DECIDED, type Ears } from './frame.ts';
import { CORE, completeReading } from './reading.ts';
import { sayOf, WORDS_ALONE } from './scorer.ts';
import type { Weights } from './weights.ts';
import { createWordFeatures, WORD_BITS } from './word-features.ts';

export type Example = {
  readonly text: string;
  /** Calls for violence in the author's own voice. */
  readonly harmful: boolean;
  readonly weight: number;
};
type Parts = {
  readonly ears: Ears;
  readonly vocabulary: Vocabulary;
  readonly canonicalize: (text: string) => CanonicalText;
  readonly examples: Iterable<Example>;
  /** Ordinary messages: every third only sets the threshold. */
  readonly ordinary: Iterable<string>;
  readonly seed: number;
};
type Row = {
  readonly words: Int32Array;
  /** So many of the words' places, the first ones, decide whether the text is looked at closely. */
  readonly gating: number;
  /** Kinds of hits in the whole text, as bits. */
  readonly kinds: number;
  readonly classes: Int32Array;
  readonly harmful: boolean;
  readonly weight: number;
  readonly core: boolean;
  /** What the frames said by themselves: the scorer is silent there, or it is no new alarm. */
  readonly open: boolean;
};

const EPOCHS = 12;
const RATE = 0.04;
const DECAY = 1e-6;
const HELD = 3;
const LEARNERS = 5;
/** New false alarms that the threshold allows, of all ordinary messages. */
const ALARMS = 1 / 1000;
/** Every so many examples only set the threshold; of their harmless ones so many may be flagged anew. */
const TESTED = 8;
const CONTRAST_ALARMS = 0.05;
/** Ordinary messages without any word of violence that are looked at closely. */
const GATED = 0.1;

/** No rows when nothing of the text is known: it can never be flagged. */
const createRows = ({ ears, vocabulary, canonicalize }: Parts) => {
  const features = createWordFeatures();
  const eachClass = createClassFeatures(vocabulary);
  /** The whole text to learn from, or each of its parts. */
  return (text: string, harmful: boolean, weight: number, inParts = false): Row[] => {
    const canonical = canonicalize(text);
    const found: Finding | undefined = ears.hear(canonical, false);
    const r = ears.read(canonical);
    if (r.hits.count === 0) return [];
    completeReading(r);
    const whole = { from: 0, to: r.sentences };
    return (inParts ? partsOf(r) : [whole]).map((part) => {
      const words: number[] = [];
      const classes: number[] = [];
      features.words(r, part, (place) => words.push(place));
      const gating = words.length;
      features.shapes(r, part);
      eachClass(r, part, found, (place) => classes.push(place));
      return {
        words: Int32Array.from(words),
        gating,
        kinds: r.hits.seen,
        classes: Int32Array.from(classes),
        ...{ harmful, weight },
        core: (r.hits.seen & CORE) !== 0,
        open: found === undefined || (found.score < DECIDED && found.stance === 'own'),
      };
    });
  };
};

export function trainWeights(parts: Parts): Weights {
  const rowsOf = createRows(parts);
  const rows: Row[] = [];
  /** Texts that only set the thresholds, each in its parts. */
  const held: (readonly Row[])[] = [];
  const tested: (readonly Row[])[] = [];
  let [examples, ordinary] = [0, 0];
  for (const { text, harmful, weight } of parts.examples) {
    if (++examples % TESTED === 0) tested.push(rowsOf(text, harmful, weight, true));
    else rows.push(...rowsOf(text, harmful, weight));
  }
  for (const text of parts.ordinary) {
    if (++ordinary % HELD === 0) held.push(rowsOf(text, false, 1, true));
    else rows.push(...rowsOf(text, false, 1));
  }
  const learned = learnTogether(rows, parts.seed);
  const step = Math.max(1e-6, learned.words.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127);
  const words = Int8Array.from(learned.words, (w) => Math.round(w / step));
  const stepsOf = (places: Int32Array): number => places.reduce((sum, place) => sum + words[place]!, 0);
  const wordsOf = (row: Row): number => stepsOf(row.words) * step;
  const gateOf = (row: Row): number =>
    stepsOf(row.words.subarray(0, row.gating)) * step + sayOf(row.kinds, learned.classes);
  const sumOf = (row: Row): number => row.classes.reduce((sum, place) => sum + learned.classes[place]!, wordsOf(row));
  const nth = (values: number[], n: number): number => values.sort((a, b) => b - a)[Math.floor(n)] ?? 0;
  const gate = nth(
    held.filter((text) => text.some(({ core }) => !core)).map((text) => Math.max(...text.map(gateOf))),
    held.length * GATED,
  );
  /** What the scorer would say where the frames leave it the word. */
  const heard = (text: readonly Row[]): number =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...text
        .filter((row) => row.open && (row.core || gateOf(row) >= gate))
        .map((row) => sumOf(row) - (row.core ? 0 : WORDS_ALONE) - hurdleOf(text.length)),
    );
  const contrast = tested.filter((text) => text[0]?.harmful === false);
  const threshold = Math.max(
    nth(held.map(heard), held.length * ALARMS),
    nth(contrast.map(heard), contrast.length * CONTRAST_ALARMS),
  );
  const share = (texts: readonly (readonly Row[])[]): number =>
    Math.round((1000 * texts.filter((text) => heard(text) >= threshold).length) / Math.max(1, texts.length)) / 1000;
  return {
    ...{ step, gate, threshold, words, classes: learned.classes },
    made: {
      ...{ seed: parts.seed, examples, ordinary, learnedFrom: rows.length, heldOut: held.length, epochs: EPOCHS },
      newlyHeard: share(tested.filter((text) => text[0]?.harmful === true)),
      harmlessNewlyFlagged: share(contrast),
      ordinaryNewlyFlagged: share(held),
    },
  };
}

/** The mean of several learners, each with another order and another fifth of the rows left out: their chance errors cancel. */
function learnTogether(rows: readonly Row[], seed: number): ReturnType<typeof learn> {
  const words = new Float32Array(1 << WORD_BITS);
  const classes = new Float32Array(CLASS_PLACES);
  for (let n = 0; n < LEARNERS; n++) {
    const one = learn(
      rows.filter((_, i) => i % LEARNERS !== n),
      seed + n,
    );
    for (let i = 0; i < words.length; i++) words[i]! += one.words[i]! / LEARNERS;
    for (let i = 0; i < classes.length; i++) classes[i]! += one.classes[i]! / LEARNERS;
  }
  return { words, classes };
}

function learn(rows: readonly Row[], seed: number): { readonly words: Float32Array; readonly classes: Float32Array } {
  const words = new Float32Array(1 << WORD_BITS);
  const classes = new Float32Array(CLASS_PLACES);
  const wordSquares = new Float32Array(words.length).fill(1e-3);
  const classSquares = new Float32Array(classes.length).fill(1e-3);
  const order = Int32Array.from(rows.keys());
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const descend = (places: Int32Array, table: Float32Array, squares: Float32Array, slope: number): void => {
    for (const place of places) {
      const g = slope + DECAY * table[place]!;
      squares[place]! += g * g;
      table[place]! -= (RATE * g) / Math.sqrt(squares[place]!);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const n of order) {
      const row = rows[n]!;
      let sum = 0;
      for (const place of row.words) sum += words[place]!;
      for (const place of row.classes) sum += classes[place]!;
      const slope = (1 / (1 + Math.exp(-sum)) - (row.harmful ? 1 : 0)) * row.weight;
      descend(row.words, words, wordSquares, slope);
      descend(row.classes, classes, classSquares, slope);
    }
  }
  return { words, classes };
}
