// Tier G: attackers copy an innocent's message and add the call, so that a filter that only sees likeness would act on the innocent.
// Five ways: appended to the copy, with a spoofed `forwardedFrom`, as a reply, as an edit of a copy, and before the copy.
import type { Random } from './random.ts';
import type { Written } from './stream.ts';

/** An innocent whose text is copied: who wrote it, under which id, what it says and of which sort it is. */
export type Framed = { readonly account: string; readonly id: string; readonly text: string; readonly kind: string };

export const FRAMINGS = ['appended', 'forwarded', 'reply', 'edit', 'before'] as const;

/** One attack on one of the innocents; `copy` is what the attacker sends first, under the given id, when it edits later. */
export const frame = (
  innocents: readonly Framed[],
  call: string,
  copyId: string,
  random: Random,
): { readonly written: Written; readonly copy?: Written } => {
  const { account, id, text } = random.pick(innocents);
  const way = random.pick(FRAMINGS);
  if (way === 'before') return { written: { text: `${call}\n${text}` } };
  const together = `${text}${random.pick([' ', '\n'])}${call}`;
  if (way === 'forwarded') return { written: { text: together, more: { forwardedFrom: account } } };
  if (way === 'reply') return { written: { text: together, more: { replyTo: { id, text } } } };
  if (way === 'edit') return { written: { text: together, more: { editOf: copyId } }, copy: { text } };
  return { written: { text: together } };
};
