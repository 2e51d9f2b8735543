// Ordinary talk: the mix of goals.md (60 % contacts, 25 % groups, 10 % known, 5 % strangers; senders Zipf), composed so that a
// hundred thousand messages are not copies of each other, and typed as carelessly as people type.
import { createRandom, type Random, zipf } from './random.ts';
import { createItem, DAY, type Item, type Span, traitOf } from './stream.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots } from './vary.ts';

const SMILES = ['😂', '🙂', '❤️', '👍', '🙈', '😅', '🥰', '🤔'];

/** How one person happens to type: small letters, no full stop, a smile, a letter held too long. */
const typedLoosely = (text: string, random: Random): string => {
  let typed = text;
  if (random.chance(0.3)) typed = typed.toLowerCase();
  if (random.chance(0.25)) typed = typed.replace(/[.!]+$/u, '');
  if (random.chance(0.06)) typed = typed.replace(/(\p{L})$/u, (last) => last.repeat(2 + random.below(3)));
  return random.chance(0.15) ? `${typed} ${random.pick(SMILES)}` : typed;
};

const composed = ({ parts }: LabTexts, random: Random): string => {
  const clause = `${random.pick(parts.middle)}${random.pick([' ', ' ', ', ', '. '])}${random.pick(parts.end)}`;
  return random.chance(0.7) ? `${random.pick(parts.open)} ${clause}` : clause;
};

/** What somebody says, and the base it is listed under. Now and then people pass on what goes round: a warning, news, a song. */
const said = (texts: LabTexts, random: Random): { readonly text: string; readonly base: string } => {
  const roll = random.next();
  if (roll < 0.02) {
    const { kind, text } = random.pick(texts.benign);
    return { text: fillSlots(text, texts, random), base: `${texts.code}/${kind}` };
  }
  const text =
    roll < 0.27
      ? random.pick(texts.chat)
      : roll < 0.4
        ? `${random.pick(texts.chat)}\n${random.pick(texts.chat)}`
        : roll < 0.5
          ? `${random.pick(texts.greetings)}${random.pick([' ', '! ', '\n'])}${composed(texts, random)}`
          : composed(texts, random);
  return { text: typedLoosely(fillSlots(text, texts, random), random), base: `${texts.code}/talk` };
};

const standing = (random: Random): { readonly group: boolean; readonly relation: string } => {
  const roll = random.next();
  if (roll < 0.6) return { group: false, relation: 'contact' };
  if (roll < 0.85) return { group: true, relation: random.pick(['contact', 'known', 'known', 'stranger']) };
  return { group: false, relation: roll < 0.95 ? 'known' : 'stranger' };
};

export function* talk({
  seed,
  count,
  accounts,
  span,
  languages,
}: {
  readonly seed: number;
  readonly count: number;
  readonly accounts: number;
  readonly span: Span;
  readonly languages: readonly LabTexts[];
}): Generator<Item> {
  const random = createRandom(seed).fork('talk');
  const sender = zipf(accounts);
  const step = (span.end - span.start) / Math.max(1, count);
  for (let i = 0; i < count; i++) {
    const rank = sender(random);
    const texts = languages[rank % languages.length] as LabTexts;
    const at = Math.floor(span.start + (i + random.next()) * step);
    const { group, relation } = standing(random);
    const { text, base } = said(texts, random);
    yield createItem({
      at,
      truth: { id: `o-${i}`, account: `o-${rank}`, kind: 'ordinary', base },
      written: { text },
      createdAt: span.start - DAY * (1 + traitOf(rank, 1500)),
      to: group
        ? { kind: 'group', id: `g-${random.below(200)}` }
        : { kind: 'direct', id: `o-${random.below(accounts)}` },
      relation,
      lang: texts.code,
    });
  }
}
