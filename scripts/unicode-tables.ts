// Writes src/text/unicode-tables.ts: what each code point becomes in canonical text, its kind and script, and which letters
// look alike. Run: node scripts/unicode-tables.ts --confusables FILE, with Unicode's confusables.txt (UTS 39).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeNumbers } from '../src/text/table-codec.ts';
import { LOOKALIKES, readConfusables } from './unicode-confusables.ts';
import { foldCodePoint, SYMBOL } from './unicode-folds.ts';

const LAST = 0x10ffff;
const KIND = { letter: 1, lookalike: 2, mark: 3, regional: 4 };
const SCRIPTS = ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva', 'Beng', 'Hani', 'Kana', 'Hang', 'Thai'];
const OTHER = 11;

const scriptTests = SCRIPTS.map((name) =>
  name === 'Kana' ? /^[\p{scx=Kana}\p{scx=Hira}]$/u : new RegExp(`^\\p{sc=${name}}$`, 'u'),
);

/** Kind in the low four bits, script in the high four. */
function classOf(char: string): number {
  const cp = char.codePointAt(0) ?? 0;
  if (cp >= 0x1f1e6 && cp <= 0x1f1ff) return KIND.regional;
  const found = scriptTests.findIndex((test) => test.test(char));
  const script = (found < 0 ? OTHER : found) << 4;
  if (/^\p{M}$/u.test(char)) return KIND.mark | script;
  if (/^[\u00a2-\u00a5\u20a0-\u20cf]$/u.test(char)) return 0;
  return (LOOKALIKES.includes(char) ? KIND.lookalike : KIND.letter) | script;
}

/** Runs of code points with the same target, or a target at the same distance: (gap, length, 0 same | 1 distance, value). */
function foldRuns(folds: readonly (string | undefined)[]): { runs: number[]; long: [number, string][] } {
  const runs: number[] = [];
  const long: [number, string][] = [];
  let end = 0;
  for (let cp = 0; cp <= LAST; cp++) {
    const fold = folds[cp];
    if (fold === undefined) continue;
    const target = fold === '' ? 0 : (fold.codePointAt(0) ?? 0);
    if ([...fold].length > 1) {
      long.push([cp, fold]);
      continue;
    }
    const single = (at: number): number => {
      const next = folds[at];
      return next === undefined || [...next].length > 1 ? -1 : next === '' ? 0 : (next.codePointAt(0) ?? 0);
    };
    let same = 1;
    while (single(cp + same) === target) same++;
    let apart = 1;
    while (single(cp + apart) === target + apart) apart++;
    const length = Math.max(same, apart);
    runs.push(cp - end, length, same >= apart ? 0 : 1, same >= apart ? target : target - cp);
    cp += length - 1;
    end = cp + 1;
  }
  return { runs, long };
}

function classRuns(folds: readonly (string | undefined)[]): number[] {
  const runs: number[] = [];
  let end = 0x80;
  let value = 0;
  for (let cp = 0x80; cp <= LAST; cp++) {
    // A code point that becomes another never asks for its class, so it goes with its neighbours.
    if (folds[cp] !== undefined) continue;
    const own = classOf(String.fromCodePoint(cp));
    if (own === value) continue;
    runs.push(cp - end, value);
    end = cp;
    value = own;
  }
  runs.push(LAST + 1 - end, value);
  return runs;
}

/** One mark of each known combining class; JavaScript does not tell a mark's class, only how normalisation orders two. */
const REFERENCES: readonly [number, number][] = [
  [0x0334, 1], [0x093c, 7], [0x3099, 8], [0x094d, 9], [0x05b0, 10], [0x064b, 27], [0x0711, 36], [0x0c55, 84],
  [0x0c56, 91], [0x0e38, 103], [0x0e48, 107], [0x0eb8, 118], [0x0ec8, 122], [0x0f71, 129], [0x0f72, 130],
  [0x0f74, 132], [0x0321, 202], [0x031b, 216], [0x302a, 218], [0x0323, 220], [0x059a, 222], [0x302e, 224],
  [0x05ae, 228], [0x0300, 230], [0x0315, 232], [0x035c, 233], [0x035d, 234], [0x0345, 240],
];

/** Combining class of a mark, 0 for one that is never moved. */
function combiningClass(mark: string): number {
  let above = 0;
  let below = 256;
  for (const [cp, value] of REFERENCES) {
    const other = String.fromCodePoint(cp);
    if ((mark + other).normalize('NFD') !== mark + other) above = Math.max(above, value);
    else if ((other + mark).normalize('NFD') !== other + mark) below = Math.min(below, value);
  }
  if (above === 0 && below === 256) return 0;
  const equal = REFERENCES.find(([, value]) => value > above && value < below);
  return equal?.[1] ?? above + 1;
}

function combiningClasses(folds: readonly (string | undefined)[]): number[] {
  const marks: number[] = [];
  let end = 0;
  for (let cp = 0x80; cp <= LAST; cp++) {
    if (folds[cp] !== undefined || !/^\p{M}$/u.test(String.fromCodePoint(cp))) continue;
    const value = combiningClass(String.fromCodePoint(cp));
    if (value === 0) continue;
    marks.push(cp - end, value);
    end = cp;
  }
  return marks;
}

function flagPairs(): string {
  let pairs = '';
  const flag = /^\p{RGI_Emoji_Flag_Sequence}$/v;
  for (let a = 0; a < 26; a++)
    for (let b = 0; b < 26; b++)
      if (flag.test(String.fromCodePoint(0x1f1e6 + a, 0x1f1e6 + b))) pairs += String.fromCharCode(97 + a, 97 + b);
  return pairs;
}

const pairRuns = (pairs: ReadonlyMap<number, number>): number[] => {
  let last = 0;
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([from, to]) => {
      const gap = from - last;
      last = from;
      return [gap, to];
    });
};

/** Lines short enough for an editor. */
const quoted = (text: string): string => {
  const parts = text.match(/.{1,110}/gsu) ?? [''];
  return parts.map((part) => `  ${JSON.stringify(part)}`).join(' +\n');
};

/** The source of src/text/unicode-tables.ts. */
function tablesSource(confusables: string): string {
  const folds: (string | undefined)[] = [];
  for (let cp = 0; cp <= LAST; cp++) {
    const fold = foldCodePoint(cp);
    folds.push(fold === String.fromCodePoint(cp) ? undefined : fold);
  }
  const { runs, long } = foldRuns(folds);
  const version = /Version:\s*([\d.]+)/u.exec(confusables)?.[1] ?? 'unknown';
  const alike = readConfusables(confusables);
  let last = 0;
  const longGaps = long.map(([cp]) => {
    const gap = cp - last;
    last = cp;
    return gap;
  });
  const escape = (text: string): string => text.replaceAll(SYMBOL, '\u0001');
  const parts: [string, string, string][] = [
    ['FOLD_RUNS', 'Code points that become one other, or nothing: (gap, length, 0 same target | 1 same distance, value).', encodeNumbers(runs)],
    ['LONG_FOLD_GAPS', 'Code points that become several: gaps between them.', encodeNumbers(longGaps)],
    ['LONG_FOLDS', 'What those become, in the same order, parted by U+0000.', escape(long.map(([, text]) => text).join('\0'))],
    ['CLASS_RUNS', 'Kind and script of what is left: (length, class).', encodeNumbers(classRuns(folds))],
    ['COMBINING', 'Marks that normalisation moves: (gap, combining class).', encodeNumbers(combiningClasses(folds))],
    ['LATIN_ALIKE', 'Letters taken for a Latin one: (gap, letter).', encodeNumbers(pairRuns(alike.latin))],
    ['CYRILLIC_ALIKE', 'Letters taken for a Cyrillic one.', encodeNumbers(pairRuns(alike.cyrillic))],
    ['GREEK_ALIKE', 'Letters taken for a Greek one.', encodeNumbers(pairRuns(alike.greek))],
    ['FLAGS', 'Pairs of regional indicators that make a flag.', flagPairs()],
  ];
  const head =
    `// Generated by scripts/unicode-tables.ts from the Unicode data of Node and the confusables of UTS 39, version ${version};\n` +
    '// do not edit. Unicode data © Unicode, Inc., under the Unicode License v3 (https://www.unicode.org/license.txt).\n\n' +
    `export const UNICODE_VERSION = '${process.versions.unicode ?? ''}';
`;
  return head + parts.map(([name, about, text]) => `\n/** ${about} */\nexport const ${name} =\n${quoted(text)};\n`).join('');
}

const { values } = parseArgs({ options: { confusables: { type: 'string' } } });
if (values.confusables === undefined) throw new Error('Name the confusables file: --confusables FILE.');
const target = join(import.meta.dirname, '../src/text/unicode-tables.ts');
const source = tablesSource(readFileSync(values.confusables, 'utf8'));
writeFileSync(target, source);
console.log(`${target}: ${source.length} characters`);
