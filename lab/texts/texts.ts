// The shape of the laboratory's own texts: generic calls and harmless texts by language, written by people who have not read
// languages/ or campaigns/. Enough to test, nothing to use: no real person, group, plan, place, date or method.

export const BENIGN_KINDS = [
  'holiday',
  'prayer',
  'condolence',
  'warning',
  'protest',
  'giveaway',
  'job',
  'news',
  'charity',
  'missing',
  'lyrics',
  'game',
  'bot',
  'school',
] as const;
export type BenignKind = (typeof BENIGN_KINDS)[number];

export type LabTexts = {
  readonly code: string;
  /** Words that may replace `{name}` in any text below. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** ≥ 30 calls for violence in the author's own voice, 40–200 characters, with `{slots}`. */
  readonly calls: readonly string[];
  /** For some calls, at the same index as in `calls`, ten or more rewordings by people, with `{slots}`; empty for the others. */
  readonly paraphrases?: readonly (readonly string[])[];
  /** The same six calls in every language that has them, in the same order. */
  readonly shared?: readonly string[];
  /** ≥ 30 harmless texts that go viral, over all kinds. */
  readonly benign: readonly { readonly kind: BenignKind; readonly text: string }[];
  /** ≥ 4 each: word-for-word quoting around `{call}`, with quotation marks or attribution, to condemn or to report it. */
  readonly condemning: readonly string[];
  readonly reporting: readonly string[];
  /** ≥ 6 angry answers to somebody who sent a call; the call itself stands in the replied message. */
  readonly replies: readonly string[];
  /** ≥ 8 harmless openings that a call may hide behind, and ≥ 8 greetings. */
  readonly prefixes: readonly string[];
  readonly greetings: readonly string[];
  /** ≥ 150 ordinary chat messages as people write them. */
  readonly chat: readonly string[];
  /** Parts from which more ordinary talk is composed: opening + middle + end, ≥ 30 each, every combination harmless and readable. */
  readonly parts: {
    readonly open: readonly string[];
    readonly middle: readonly string[];
    readonly end: readonly string[];
  };
};
