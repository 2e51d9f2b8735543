// Placeholder until the table-driven pass lands: NFKC, lower case, no ignorables, no marks.
import { type CanonicalText, SCRIPT } from './canonical-text.ts';

/** Canonical form for judging. */
export function createCanonicalizer(): (text: string) => CanonicalText {
  return (text) => {
    let out = '';
    const offsets: number[] = [];
    for (let i = 0; i < text.length; ) {
      const cp = text.codePointAt(i)!;
      const raw = String.fromCodePoint(cp);
      const folded = raw
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\u0300-\u036f\u064b-\u0652\u0640\u0591-\u05c7]/gu, '');
      for (let k = 0; k < folded.length; k++) offsets.push(i);
      out += folded;
      i += raw.length;
    }
    offsets.push(text.length);
    return {
      text: out,
      offsets: Uint32Array.from(offsets),
      originalLength: text.length,
      scripts: SCRIPT.latin,
      disguised: false,
    };
  };
}
