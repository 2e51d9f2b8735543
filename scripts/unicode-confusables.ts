// Look-alike letters between scripts, from the confusables file of Unicode Technical Standard 39 and a short list of what
// people use besides. Only what a letter becomes in the script of its word: never everything to Latin.
import { foldCodePoint } from './unicode-folds.ts';

type Target = 'latin' | 'cyrillic' | 'greek';

const ALPHABETS: Readonly<Record<Target, string>> = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюяієґ',
  greek: 'αβγδεζηθικλμνξοπρστυφχψω',
};

/** By hand: italic and capital forms, and a sound where no shape fits, so that a word never stays mixed. */
const BY_HAND: Readonly<Record<Target, string>> = {
  latin:
    'а>a в>b с>c е>e г>r н>h и>n й>n к>k м>m п>n о>o р>p т>t у>y х>x ш>w ь>b я>r д>a э>e є>e ц>u л>n ф>f б>b з>z ч>y ' +
    'α>a β>b γ>y δ>d ε>e ζ>z η>n θ>o ι>i κ>k λ>l μ>m ν>v ξ>e ο>o π>n ρ>p σ>o τ>t υ>u φ>f χ>x ψ>w ω>w ' +
    'ա>w ե>t զ>q ը>p ի>h լ>l հ>h յ>j ո>n ռ>n ս>u տ>s ց>g օ>o',
  cyrillic:
    'a>а b>в c>с d>д e>е f>ф g>д h>н i>и j>й k>к l>л m>м n>п o>о p>р r>г s>с t>т u>и v>в w>ш x>х y>у z>з ' +
    'α>а β>в γ>у ε>е η>п ι>и κ>к λ>л μ>м ν>н ο>о π>п ρ>р σ>о τ>т υ>у φ>ф χ>х ω>ш ђ>ћ ѕ>с ј>й һ>н ԁ>д ԛ>р ԝ>ш',
  greek: 'a>α b>β e>ε h>η i>ι k>κ m>μ n>ν o>ο p>ρ t>τ u>υ v>ν w>ω x>χ y>υ а>α в>β е>ε к>κ м>μ н>η о>ο р>ρ т>τ у>υ х>χ',
};

/**
 * Small letters that a reader takes for a letter of another alphabet: they do not say which script a word is in. Capitals
 * that do so though their small letters do not (T and Т, H and Н) are listed in src/text/code-points.ts.
 */
export const LOOKALIKES = 'aceiopxy' + 'аеіјорсѕху' + 'αικνορυχ';

const parse = (file: string): Map<number, string> => {
  const skeletons = new Map<number, string>();
  for (const line of file.split('\n')) {
    const fields = /^\s*\ufeff?([0-9A-F]+)\s*;\s*([0-9A-F ]+?)\s*;\s*MA/u.exec(line);
    if (fields === null) continue;
    const target = (fields[2] ?? '').split(' ').map((hex) => Number.parseInt(hex, 16));
    skeletons.set(Number.parseInt(fields[1] ?? '', 16), String.fromCodePoint(...target));
  }
  return skeletons;
};

/** A letter and its capital: look-alikes of capitals count too, because case is folded. */
const shapes = (letter: string): string[] => {
  const upper = letter.toUpperCase();
  return upper !== letter && [...upper].length === 1 ? [letter, upper] : [letter];
};

/** For each target script: letter → the letter of that script it is taken for. */
export function readConfusables(file: string): Record<Target, Map<number, number>> {
  const skeletons = parse(file);
  const skeleton = (char: string): string => skeletons.get(char.codePointAt(0) ?? 0) ?? char;
  const result = { latin: new Map(), cyrillic: new Map(), greek: new Map() } as Record<Target, Map<number, number>>;
  for (const target of Object.keys(result) as Target[]) {
    const own = new Set(ALPHABETS[target]);
    // Small beside small first: 'i' and 'I' are both taken for 'l', but 'i' for 'i' before.
    const bySkeleton = [new Map<string, string>(), new Map<string, string>()];
    for (const letter of [...own].reverse())
      shapes(letter).forEach((shape, level) => {
        bySkeleton[level]?.set(skeleton(shape), letter);
      });
    const find = (letter: string): string | undefined => {
      for (const shape of shapes(letter))
        for (const known of bySkeleton) {
          const found = known.get(skeleton(shape)) ?? known.get(bare(skeleton(shape)));
          if (found !== undefined) return found;
        }
      return undefined;
    };
    for (const cp of candidates(skeletons)) {
      const letter = String.fromCodePoint(cp);
      const found = own.has(letter) ? undefined : find(letter);
      if (found !== undefined) result[target].set(cp, found.codePointAt(0) ?? 0);
    }
    for (const pair of BY_HAND[target].split(/\s+/u)) {
      const [from, to] = pair.split('>');
      result[target].set(from?.codePointAt(0) ?? 0, to?.codePointAt(0) ?? 0);
    }
  }
  return result;
}

/** A skeleton without its marks, when one letter is left. */
function bare(skeleton: string): string {
  const letters = [...skeleton].map((char) => foldCodePoint(char.codePointAt(0) ?? 0)).join('');
  return [...letters].length === 1 ? letters : skeleton;
}

/** Letters that canonical text can hold and that the file speaks of, themselves or by their capital. */
function candidates(skeletons: ReadonlyMap<number, string>): Set<number> {
  const found = new Set<number>();
  for (const cp of skeletons.keys()) {
    const folded = foldCodePoint(cp);
    const letter = folded.codePointAt(0) ?? 0;
    if ([...folded].length === 1 && letter > 0x7f && /^\p{L}$/u.test(folded) && !/^[\p{sc=Han}]$/u.test(folded))
      found.add(letter);
  }
  return found;
}
