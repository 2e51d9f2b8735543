// Cuts the passage that holds the call out of a longer canonical text: the sentences that the finding's spans touch. The road
// sketches it, so that what a call shares with other messages is known apart from what stands around it.
import type { CanonicalText } from '../text/canonical-text.ts';

const ENDS = /[.!?\n…。！？।؟]/u;
/** A sentence longer than this is cut to this many units around the span, at words. */
const LONG = 240;
const AROUND = 60;
/** So many words of the sentence belong to the call on either side: more may be what it hides in. */
const WORDS_AROUND = 6;

/** `spans`: offsets into the original text. Undefined when the passage is (nearly) the whole text. */
export const callPassage = (
  canonical: CanonicalText,
  spans: ReadonlyArray<readonly [number, number]>,
): Pick<CanonicalText, 'text'> | undefined => {
  if (spans.length === 0) return undefined;
  const { text } = canonical;
  let from = text.length;
  let to = 0;
  for (const [start, end] of spans) {
    from = Math.min(from, canonicalOffset(canonical, start));
    to = Math.max(to, canonicalOffset(canonical, end));
  }
  if (from >= to) return undefined;
  const [first, last] = [sentenceStart(text, from), sentenceEnd(text, to)];
  const passage = text.slice(first, last).trim();
  return passage.length === 0 || passage.length > text.length * 0.85 ? undefined : { text: passage };
};

/** The first canonical unit that comes from the original offset or later. */
const canonicalOffset = ({ offsets, text }: CanonicalText, original: number): number => {
  if (offsets === undefined) return Math.min(original, text.length);
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < original) low = middle + 1;
    else high = middle;
  }
  return low;
};

const sentenceStart = (text: string, at: number): number => {
  let i = at;
  for (let words = 0; i > 0 && !ENDS.test(text[i - 1]!); i--)
    if (text[i - 1] === ' ' && i < at && ++words > WORDS_AROUND) return i;
  return at - i <= LONG ? i : wordEdge(text, Math.max(i, at - AROUND), -1);
};
const sentenceEnd = (text: string, at: number): number => {
  let i = Math.max(at, 1);
  // A span may take the full stop along.
  if (!ENDS.test(text[i - 1]!))
    for (let words = 0; i < text.length && !ENDS.test(text[i]!); i++)
      if (text[i] === ' ' && i > at && ++words > WORDS_AROUND) return i;
  return i - at <= LONG ? i : wordEdge(text, Math.min(i, at + AROUND), 1);
};
const wordEdge = (text: string, at: number, step: 1 | -1): number => {
  let i = at;
  while (i > 0 && i < text.length && text[step < 0 ? i - 1 : i] !== ' ') i += step;
  return i;
};
