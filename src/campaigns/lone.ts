// Candidates that stay alone so far: those with a finding are kept with their trace, the others go into the ring.
import type { Sighting } from './campaign.ts';
import { ALONE, type Kept, SLOT } from './kept.ts';
import type { Match } from './match.ts';
import type { Ring } from './ring.ts';
import { asDelivered, type Trace, VOICE, type Voice } from './trace.ts';

/** A kept candidate without a cluster. */
export type Lone = { trace: Trace; readonly accountHash: number; readonly slot: number };

const HINT = 0.2;

export type Lones = ReturnType<typeof createLones>;

/** Adds the sketch of a sighting; a call in its own voice also gets the slot of the call itself. Returns the whole's slot. */
export const addSketch = (kept: Kept, s: Sighting, voice: Voice, owner: number): number => {
  const own = voice === VOICE.own;
  const apart = own && s.core !== undefined;
  const flag = own ? SLOT.call | SLOT.own | (apart ? 0 : SLOT.core) : voice === VOICE.half ? SLOT.call : 0;
  const slot = kept.add(s.sketch, { flag, owner, time: s.at });
  if (apart && s.core !== undefined)
    kept.bindCore(slot, kept.add(s.core, { flag: SLOT.call | SLOT.own | SLOT.core, owner, time: s.at }));
  return slot;
};

export const createLones = ({
  kept,
  ring,
  keptMs,
  most,
}: {
  readonly kept: Kept;
  readonly ring: Ring;
  readonly keptMs: number;
  readonly most: number;
}) => {
  const bySlot = new Map<number, Lone>();
  const byMessage = new Map<string, Lone>();

  const forget = (lone: Lone): void => {
    bySlot.delete(lone.slot);
    const core = kept.coreOf(lone.slot);
    if (core !== lone.slot) bySlot.delete(core);
    byMessage.delete(lone.trace.message);
  };
  const drop = (lone: Lone): void => {
    const core = kept.coreOf(lone.slot);
    forget(lone);
    kept.drop(lone.slot);
    if (core !== lone.slot) kept.drop(core);
  };
  return {
    /** Returns the kept slot, or -1 when the ring took it. */
    add: (
      s: Sighting,
      { trace, voice, accountHash, match }: { trace: Trace; voice: Voice; accountHash: number; match: Match },
    ): number => {
      if (s.score < HINT || s.harm === null) {
        ring.add(s.sketch, match.keys, match.keyCount, trace, accountHash);
        return -1;
      }
      const slot = addSketch(kept, s, voice, ALONE);
      const lone: Lone = { trace, accountHash, slot };
      bySlot.set(slot, lone);
      const core = kept.coreOf(slot);
      if (core !== slot) bySlot.set(core, lone);
      byMessage.set(trace.message, lone);
      // Maps keep the order of entry: the first is the oldest.
      if (byMessage.size > most) drop(byMessage.values().next().value!);
      return slot;
    },
    /** The lone candidate behind a slot (its own or its call's). */
    at: (slot: number): Lone | undefined => bySlot.get(slot),
    of: (message: string): Lone | undefined => byMessage.get(message),
    /** Hands a candidate over to a cluster: its sketches stay. */
    take: forget,
    settle: (message: string, delivered: boolean): void => {
      const lone = byMessage.get(message);
      if (lone !== undefined && delivered) lone.trace = { ...lone.trace, traits: asDelivered(lone.trace.traits) };
    },
    expire: (now: number): void => {
      for (const lone of byMessage.values()) {
        if (now - lone.trace.at <= keptMs) continue;
        drop(lone);
      }
    },
    count: (): number => byMessage.size,
  };
};
