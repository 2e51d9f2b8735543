// Canonical text beside its readable twin in regular expressions: what the tables and flat arrays buy. Asserts that both say
// the same on plain text, and what each disguise comes to.
import assert from 'node:assert/strict';
import { availableParallelism, cpus } from 'node:os';
import { createCanonicalizer } from '../src/text/canonicalize.ts';
import { per, rate } from './timing/rate.ts';

const CALLS = 20_000;

const canonicalize = createCanonicalizer();

/** The rules of the first pass, one regular expression each. */
const naive = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/gu, '\ue000')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu, '')
    .replace(/\ue000/gu, 'й')
    .replace(/[ىی]/gu, 'ي')
    .replace(/[ةہ]/gu, 'ه')
    .replace(/[ءـ]/gu, '')
    .replace(/،/gu, ',')
    .replace(/[“”«»„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();

const PLAIN: readonly (readonly [name: string, text: string])[] = [
  ['ASCII', 'Tomorrow at dawn everybody must come out and stand together wherever they are, no more delay now'],
  ['Cyrillic', 'Завтра на рассвете все должны выйти и встать вместе, где бы они ни были, без всяких промедлений'],
  ['Arabic', 'غدا عند الفجر يجب أن يخرج الجميع ويقفوا معا أينما كانوا، بلا تأخير، لا تترددوا أبدا يا إخوتي'],
];
const DISGUISED: readonly (readonly [name: string, text: string, expected: string])[] = [
  ['leet', 'C0me out and st4nd with us at d4wn', 'come out and stand with us at dawn'],
  ['look-alikes', 'Вcтaньтe вмеcте c нaми нa paccветe', 'встаньте вместе с нами на рассвете'],
  ['spelled out', 's t a n d  w i t h  u s  n o w', 'stand with us now'],
  ['invisible', 'st\u200band w\u2060ith us\u00ad now', 'stand with us now'],
];

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
for (const [name, text] of PLAIN) {
  assert.equal(canonicalize(text).text, naive(text));
  const ours = rate(() => canonicalize(text).text.length, CALLS);
  const theirs = rate(() => naive(text).length, CALLS);
  console.log(
    `${name.padEnd(12)} ${(ours / theirs).toFixed(1)}x the regular expressions (${per(ours)} a message, ${text.length} units)`,
  );
}
for (const [name, text, expected] of DISGUISED) {
  assert.equal(canonicalize(text).text, expected);
  const ours = rate(() => canonicalize(text).text.length, CALLS);
  console.log(`${name.padEnd(12)} undone in ${per(ours)} (${text.length} units)`);
}
