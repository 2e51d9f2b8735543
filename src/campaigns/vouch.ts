// A person's word where the judge is blind: the texts that were reported, or else the most copied one, become the call, and
// what members sent is read again in that light.
import type { Cluster } from './cluster.ts';
import { reweigh } from './join-cluster.ts';
import { type Kept, SLOT } from './kept.ts';
import type { Part } from './part.ts';
import { mayCarry } from './place.ts';
import { asVouched, VOICE, voiceOf } from './trace.ts';

/** Does nothing where members speak the call in their own voice: then that is the call. */
export const vouch = (cluster: Cluster, kept: Kept, vouchedNear: number): void => {
  if (cluster.callVariants > 0) return;
  const variants = [...cluster.variants.values()];
  const reported = variants.filter(({ reports }) => reports > 0);
  const most = variants.reduce((a, b) => (b.copies > a.copies ? b : a), variants[0]!);
  const chosen = (reported.length > 0 ? reported : [most]).filter((variant) => variant !== undefined);
  const slots = new Set<number>();
  for (const { slot } of chosen) kept.mark(slot, SLOT.call | SLOT.core | SLOT.vouched);
  for (const { slot } of variants)
    if (chosen.some((call) => kept.near(kept.sketchOf(slot), call.slot) >= vouchedNear)) slots.add(slot);
  for (const part of cluster.parts.values()) vouchPart(cluster, part, slots);
};

const vouchPart = (cluster: Cluster, part: Part, slots: ReadonlySet<number>): void => {
  for (const piece of part.pieces) {
    const voice = voiceOf(piece.traits);
    // The ring's candidates have no slot of their own: they were as near as the ring can tell.
    if ((piece.slot >= 0 && !slots.has(piece.slot)) || (voice !== VOICE.plain && voice !== VOICE.half)) continue;
    piece.traits = asVouched(piece.traits);
    piece.carries = mayCarry(piece.traits);
    if (part.voice < VOICE.near) reweigh(cluster, part, piece.traits);
  }
};
