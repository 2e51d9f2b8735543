// The shape of a text prepared for judging. What is delivered is never changed; spans map back to what was typed.

/** A canonical text with its map back to the original. */
export type CanonicalText = {
  /** Lower-cased, folded, stripped text; words are separated by single spaces or punctuation. */
  readonly text: string;
  /**
   * Original UTF-16 offset of each canonical UTF-16 unit; `offsets[text.length]` is the original length.
   * Undefined = identity (the ASCII fast path). Monotone except in a reversed reading.
   */
  readonly offsets: Uint32Array | undefined;
  /** The original text's length in UTF-16 units. */
  readonly originalLength: number;
  /** Bit set of `SCRIPT` values seen in the text. */
  readonly scripts: number;
  /** True when something was undone (leet, spacing, confusables, invisible characters): the writer hides. */
  readonly disguised: boolean;
  /** How many words were hidden. */
  readonly hidden: number;
  /** The visual order, when bidi overrides reverse what is seen; judged too, the score never falls. */
  readonly reversed?: CanonicalText;
};

export const SCRIPT = {
  latin: 1,
  cyrillic: 2,
  greek: 4,
  arabic: 8,
  hebrew: 16,
  devanagari: 32,
  bengali: 64,
  han: 128,
  kana: 256,
  hangul: 512,
  thai: 1024,
  other: 2048,
} as const;

/** Tokens of a canonical text: flat arrays, valid until the next call of the same tokenizer. */
export type Tokens = {
  /** Number of tokens. */
  count: number;
  /** Start offset (inclusive) of token i in the canonical text. */
  readonly starts: Uint32Array;
  /** End offset (exclusive). */
  readonly ends: Uint32Array;
  /** 32-bit hash of the token's canonical units (see `token.ts`, `hashToken`). */
  readonly hashes: Uint32Array;
};

/** Text sketch: what finds a variation of the same text again. */
export type TextSketch = {
  /** One-permutation MinHash over character and word n-grams, keyed, `bins.length` registers (16-bit values). */
  readonly bins: Uint16Array;
  /** Keyed 53-bit exact key of the canonical text without spaces and punctuation: equal for exact copies, short texts too. */
  readonly exact: number;
  /** Number of n-grams that fed the bins; below `MIN_GRAMS` only `exact` counts. */
  readonly grams: number;
  /** Sketches of passages (sentences or windows) of longer texts: a call behind a benign prefix still matches. */
  readonly passages: readonly TextSketch[];
};
