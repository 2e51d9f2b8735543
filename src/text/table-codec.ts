// How the generated Unicode tables are written down: numbers as text, small ones in one character, so that the generated
// file stays small and a diff of it stays readable in size.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whole numbers to text: sign in the lowest bit, then five bits a character, the sixth says that more follow. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let out = '';
  for (const number of numbers) {
    let rest = number < 0 ? -number * 2 + 1 : number * 2;
    do {
      const more = rest >= 32;
      out += DIGITS[(rest & 31) | (more ? 32 : 0)];
      rest >>>= 5;
    } while (rest > 0);
  }
  return out;
}

/** The inverse of `encodeNumbers`. */
export function decodeNumbers(text: string): number[] {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[DIGITS.charCodeAt(i)] = i;
  const numbers: number[] = [];
  let rest = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = values[text.charCodeAt(i)]!;
    rest |= (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((rest & 1) !== 0 ? -(rest >>> 1) : rest >>> 1);
    rest = 0;
    shift = 0;
  }
  return numbers;
}
