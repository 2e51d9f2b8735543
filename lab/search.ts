// Tier H: an attacker who may ask the judge a thousand times before it starts. A greedy search over the laboratory's own disguises and
// wrappings of one of its own calls; it sees the score, which is more than any platform tells. What it finds stays in memory: no text
// of it is printed, written or returned to anybody but the wave that is played, and `simulate` does not take this tier.
import { disguise } from './disguise.ts';
import { createRandom, type Random } from './random.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots, varyTemplate } from './vary.ts';

export type Search = {
  readonly questions: number;
  /** Of the plain call, and of the best variant found. */
  readonly before: number;
  readonly after: number;
};

const MOST = 1000;
/** Below this score the judge has heard nothing at all. */
const UNHEARD = 0.2;

/** A call with what stands around it. Only the call itself is disguised, and from its plain form, so that it stays legible. */
type Variant = { readonly before: string; readonly call: string; readonly after: string };
const textOf = ({ before, call, after }: Variant): string =>
  [before, call, after].filter((part) => part !== '').join(' ');

type Move = (from: Variant, random: Random) => Variant;

/** Quotations that condemn are left out: a call inside one is a condemnation, and no attack. */
const movesOf = (plain: string, texts: LabTexts): readonly Move[] => {
  const harmless = (random: Random): string =>
    random.chance(0.5) ? random.pick(texts.prefixes) : fillSlots(random.pick(texts.benign).text, texts, random);
  return [
    (from, random) => ({ ...from, call: disguise(plain, random) }),
    (from, random) => ({ ...from, call: disguise(plain, random) }),
    (from, random) => ({ ...from, call: varyTemplate(plain, texts, random) }),
    (from, random) => ({ ...from, before: random.chance(0.3) ? random.pick(texts.greetings) : harmless(random) }),
    (from, random) => ({ ...from, after: harmless(random) }),
    (from) => ({ ...from, before: '' }),
    (from) => ({ ...from, after: '' }),
  ];
};

/** `call` has its slots filled. Stops when the judge hears nothing any more, or when no question is left. */
export const searchVariant = ({
  judge,
  call,
  texts,
  seed,
  most = MOST,
}: {
  readonly judge: (text: string) => number;
  readonly call: string;
  readonly texts: LabTexts;
  readonly seed: number;
  readonly most?: number;
}): { readonly text: string; readonly search: Search } => {
  const random = createRandom(seed).fork('search');
  const moves = movesOf(call, texts);
  let best: Variant = { before: '', call, after: '' };
  const before = judge(call);
  let [after, questions] = [before, 1];
  while (questions < most && after >= UNHEARD) {
    const next = random.pick(moves)(best, random);
    const score = judge(textOf(next));
    questions++;
    if (score < after) [best, after] = [next, score];
  }
  return { text: textOf(best), search: { questions, before, after } };
};
