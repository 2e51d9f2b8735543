// What an eye sees where bidirectional overrides reverse a text. Judged beside what was typed: the score never falls.

const LRO = 0x202d;
const RLO = 0x202e;
const PDF = 0x202c;
/** Deeper nesting is no writing. */
const NESTED = 4;
const OVERRIDE = /[\u202d\u202e]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

export type SeenText = { readonly text: string /** Original offset of each unit. */; readonly offsets: Uint32Array };

/**
 * The visual order, or undefined when nothing reverses it. A right-to-left override turns its letters round; a left-to-right
 * override does so for letters that run right to left. An override ends at its PDF, at a line break or with the text.
 */
export function orderSeen(text: string): SeenText | undefined {
  if (!OVERRIDE.test(text)) return undefined;
  const chars: string[] = [];
  const from: number[] = [];
  const starts: { at: number; turns: boolean }[] = [];
  let turned = false;
  const close = (): void => {
    const open = starts.pop();
    if (open === undefined) return;
    if (!open.turns && !RIGHT_TO_LEFT.test(chars.slice(open.at).join(''))) return;
    turned ||= chars.length > open.at + 1;
    turn(chars, from, open.at);
  };
  let i = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === RLO || code === LRO) {
      if (starts.length < NESTED) starts.push({ at: chars.length, turns: code === RLO });
    } else if (code === PDF) close();
    else {
      if (code === 0x0a) while (starts.length > 0) close();
      chars.push(char);
      from.push(i);
    }
    i += char.length;
  }
  while (starts.length > 0) close();
  if (!turned) return undefined;
  const seen = chars.join('');
  const offsets = new Uint32Array(seen.length + 1);
  let unit = 0;
  chars.forEach((char, k) => {
    for (let u = 0; u < char.length; u++) offsets[unit++] = from[k]! + u;
  });
  offsets[unit] = text.length;
  return { text: seen, offsets };
}

/** Turns the characters from `at` on; marks stay behind their letters. */
function turn(chars: string[], from: number[], at: number): void {
  swapRange(chars, from, at, chars.length - 1);
  for (let i = at; i < chars.length; i++) {
    const start = i;
    while (i + 1 < chars.length && MARK.test(chars[i]!)) i++;
    if (i > start) swapRange(chars, from, start, i);
  }
}

const MARK = /^\p{M}$/u;

function swapRange(chars: string[], from: number[], start: number, end: number): void {
  for (let a = start, b = end; a < b; a++, b--) {
    [chars[a], chars[b]] = [chars[b]!, chars[a]!];
    [from[a], from[b]] = [from[b]!, from[a]!];
  }
}
