// Tier B: a template with slots, other case, emoji, greetings and random tails. Nothing here looks at a verdict: it is no optimiser.
import type { Random } from './random.ts';
import type { LabTexts } from './texts/texts.ts';

const EMOJI = ['🔥', '❗', '‼️', '⚡', '👊', '🙏', '🌊', '💥', '📢', '✊'];
const TAIL = [...'abcdefghijkmnpqrstuvwxyz23456789'];

/** Replaces `{slot}` by one of its words. */
export const fillSlots = (text: string, texts: LabTexts, random: Random): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const words = texts.slots[name];
    return words === undefined ? all : random.pick(words);
  });

const several = (count: number, values: readonly string[], random: Random): string =>
  Array.from({ length: count }, () => random.pick(values)).join('');

const otherCase = (text: string, random: Random): string => {
  const roll = random.next();
  if (roll < 0.15) return text.toUpperCase();
  if (roll < 0.35) return text.toLowerCase();
  if (roll < 0.42) return text.replace(/\p{L}+/gu, (word) => (random.chance(0.3) ? word.toUpperCase() : word));
  return text;
};

export const varyTemplate = (base: string, texts: LabTexts, random: Random): string => {
  let text = fillSlots(base, texts, random);
  if (random.chance(0.2)) text = text.replace(/[.!]+$/u, random.pick(['', '!!!', '...', '.']));
  if (random.chance(0.3)) text = `${random.pick(texts.greetings)}${random.pick([' ', ', ', '! ', '\n'])}${text}`;
  text = otherCase(text, random);
  if (random.chance(0.5)) text = `${text} ${several(1 + random.below(3), EMOJI, random)}`;
  if (random.chance(0.3)) text = `${random.pick(EMOJI)} ${text}`;
  return random.chance(0.6) ? `${text} ${several(3 + random.below(5), TAIL, random)}` : text;
};
