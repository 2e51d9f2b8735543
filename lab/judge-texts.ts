// What the judge alone makes of the laboratory's texts: the calls it misses (no campaign can be contained from those without a
// report), and the quoted calls and harmless texts it flags. Names texts by number only.
import { createRandom } from './random.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots } from './vary.ts';

/** The score of a text, 0…1. */
export type Judge = (text: string) => number;
export type JudgedTexts = {
  readonly language: string;
  readonly calls: number;
  /** Base calls of which no filling of the slots is seen. */
  readonly missed: readonly string[];
  /** Base calls of which some fillings are seen and some not. */
  readonly partly: readonly string[];
  /** Every call in every wrapper that condemns or reports it. */
  readonly quoted: number;
  readonly quotedFlagged: number;
  readonly harmless: number;
  readonly flagged: readonly string[];
};

const THRESHOLD = 0.5;
const FILLINGS = 5;

export const judgeTexts = (judge: Judge, languages: readonly LabTexts[], seed: number): readonly JudgedTexts[] =>
  languages.map((texts) => {
    const random = createRandom(seed).fork(`judge ${texts.code}`);
    const fill = (text: string): string => fillSlots(text, texts, random);
    const flags = (text: string): boolean => judge(fill(text)) >= THRESHOLD;
    const calls = texts.calls.map((call, number) => ({
      name: `${texts.code}/call-${number}`,
      seen: Array.from({ length: FILLINGS }, () => flags(call)).filter(Boolean).length,
    }));
    const wrappers = [...texts.condemning, ...texts.reporting];
    const quoted = wrappers.flatMap((wrapper) => texts.calls.map((call) => wrapper.replace('{call}', () => call)));
    const harmless = [
      ...texts.benign.map(({ kind, text }, number) => ({ name: `${kind}-${number}`, text })),
      ...texts.replies.map((text, number) => ({ name: `reply-${number}`, text })),
      ...texts.chat.map((text, number) => ({ name: `chat-${number}`, text })),
    ];
    return {
      language: texts.code,
      calls: texts.calls.length,
      missed: calls.filter(({ seen }) => seen === 0).map(({ name }) => name),
      partly: calls.filter(({ seen }) => seen > 0 && seen < FILLINGS).map(({ name }) => name),
      quoted: quoted.length,
      quotedFlagged: quoted.filter(flags).length,
      harmless: harmless.length,
      flagged: harmless.filter(({ text }) => flags(text)).map(({ name }) => `${texts.code}/${name}`),
    };
  });
