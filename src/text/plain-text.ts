// The fast path: a text of plain ASCII in which nothing is hidden needs its capitals lowered and no more.
import { type CanonicalText, SCRIPT } from './canonical-text.ts';
import { KIND } from './code-points.ts';
import { PAIRS } from './fold-text.ts';

/** Returns the canonical text of plain ASCII, and undefined for everything else. */
export function createPlainText(ascii: Uint8Array): (text: string) => CanonicalText | undefined {
  // Capitals have the class of their small letters; controls and what the table cannot know send the text the long way.
  const kinds = new Uint8Array(0x80);
  kinds.set(ascii);
  for (let c = 0x41; c <= 0x5a; c++) kinds[c] = kinds[c + 0x20]!;
  for (let c = 0; c < 0x20; c++) if (c !== 0x0a) kinds[c] = KIND.raw;
  kinds[0x7f] = KIND.raw;
  kinds[0x60] = KIND.raw;

  return (text) => {
    const length = text.length;
    let lastKind: number = KIND.space;
    let last = -1;
    let same = 0;
    let run = 0;
    let singles = 0;
    let letters = 0;
    let trouble = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return undefined;
      const kind = kinds[code]!;
      trouble |= PAIRS[(lastKind << 4) | kind]!;
      if (kind === KIND.letter || kind === KIND.lookalike) {
        run++;
        letters++;
        // Case does not matter to a repetition.
        const small = code | 0x20;
        if (small === last) {
          if (++same > 1) return undefined;
        } else same = 0;
        last = small;
      } else {
        last = -1;
        same = 0;
        if (kind === KIND.space || kind === KIND.newline) {
          if (run === 1) singles++;
          else if (run > 0) singles = 0;
          if (singles > 2) return undefined;
          run = 0;
          if (lastKind === KIND.space || lastKind === KIND.newline) return undefined;
        } else if (kind === KIND.digit) run++;
        else if (kind === KIND.raw) return undefined;
      }
      lastKind = kind;
    }
    if (trouble !== 0 || (run === 1 && singles > 1) || lastKind === KIND.apostrophe) return undefined;
    if (length > 0 && (lastKind === KIND.space || lastKind === KIND.newline)) return undefined;
    return {
      text: text.toLowerCase(),
      offsets: undefined,
      originalLength: length,
      scripts: letters > 0 ? SCRIPT.latin : 0,
      disguised: false,
      hidden: 0,
    };
  };
}
