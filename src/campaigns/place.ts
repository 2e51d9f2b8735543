// Places one sighting: alone, or into the cluster that its text, its call or its bonds lead to, with the clusters it links
// becoming one. Decides whether the message itself carries the call.
import type { CampaignChange } from '../model/campaign.ts';
import type { Placement, Sighting } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import { enterVariant, join } from './join-cluster.ts';
import { ALONE, SLOT, shareOf } from './kept.ts';
import { addSketch, type Lone } from './lone.ts';
import type { Match } from './match.ts';
import { weightOfReports } from './reporter.ts';
import { addReports } from './reports.ts';
import type { Rooms } from './rooms.ts';
import { isPublic, LIVE, NAMED } from './states.ts';
import {
  asCopy,
  asDelivered,
  asVouched,
  asWrapped,
  hashAccount,
  isCopy,
  isDisguised,
  isStaff,
  isStranger,
  REACH,
  reachOf,
  readTrace,
  readVoice,
  type Trace,
  type Traits,
  VOICE,
  type Voice,
  voiceOf,
  withVoice,
} from './trace.ts';

export const ALONE_PLACEMENT: Placement = { campaign: undefined, carries: false, repeat: false, changes: [] };
const REPEAT: Placement = { ...ALONE_PLACEMENT, repeat: true };
const DISMISSED: Placement = { ...REPEAT, dismissed: true };
/** A person's word on one text reaches its copies with other numbers or tails, and no further. */
const DISMISSED_NEAR = 0.8;
/** About five words, in n-grams. */
const OWN_WORDS = 24;
/** So many texts of first callers and of quoters are compared. */
const COMPARED = 24;
/** A text this near to a known variant is that variant: it needs no sketch of its own. */
const SAME_VARIANT = 0.9;
/** A reported text is held for a moment from this share of its senders reported. */
const REPORTED_SHARE = 0.02;

/** A message that speaks, or nearly copies, the call in its own voice, to somebody it does not know well. */
export const mayCarry = (traits: Traits): boolean =>
  voiceOf(traits) >= VOICE.near && !isStaff(traits) && reachOf(traits) !== REACH.contact;

export const createPlacer = (rooms: Rooms) => {
  const { kept, ring, lones, registry, states, match, bonds, settings, hashKey, waiting } = rooms;

  return (s: Sighting): Placement => {
    const known = registry.membership(s.message);
    if (known !== undefined) return placement(known.cluster, known.piece.carries, true, []);
    const voice = readVoice(s);
    const found = match(s, voice);
    const trace = readTrace(s, settings.youngMs, hashKey, voice);
    const accountHash = hashAccount(s, hashKey);
    bonds.pass(s.at);
    if (voice === VOICE.own) enterBonds(s, found, accountHash, trace.traits);
    else if (voice === VOICE.plain && s.indicators.length > 0) bonds.dilute(s.indicators);
    if (found.slots.length === 0 && found.ringSlot < 0) {
      const slot = lones.add(s, { trace, voice, accountHash, match: found });
      if (slot >= 0 && voice === VOICE.own)
        bonds.remember(s, slot, { account: accountHash, traits: trace.traits, usual: true });
      return ALONE_PLACEMENT;
    }
    return settleIn(s, found, { trace, accountHash, voice });
  };

  function enterBonds(s: Sighting, found: Match, accountHash: number, traits: Traits): void {
    if (s.meaning === 0 && s.indicators.length === 0) return;
    for (const slot of bonds.find(s, accountHash, traits)) {
      const owner = kept.clusterOf(slot);
      const there = found.slots.some((held) => held === slot || (owner !== ALONE && kept.clusterOf(held) === owner));
      if (!there) found.slots.push(slot);
    }
  }

  type Arrival = { readonly trace: Trace; readonly accountHash: number; readonly voice: Voice };

  function settleIn(s: Sighting, found: Match, { trace, accountHash, voice }: Arrival): Placement {
    const nearest = found.slots[0] ?? -1;
    const first = nearest < 0 ? undefined : registry.at(kept.clusterOf(nearest));
    if (first?.state === 'dismissed') {
      first.lastAt = Math.max(first.lastAt, s.at);
      return found.near >= DISMISSED_NEAR ? DISMISSED : REPEAT;
    }
    // What has closed stays closed for those who do not speak the call again.
    if (first?.state === 'closed' && voice !== VOICE.own) return REPEAT;
    const early: { readonly message: string; readonly slot: number }[] = [];
    const cluster = gather(found, voice, s.at, early);
    const heard = ownWords(s, cluster, listen(s, cluster, found, trace.traits));
    const joined = heard === trace.traits ? trace : { ...trace, traits: heard };
    const slot = variantSlot(s, found, { cluster, voice, trace });
    const repeat = cluster.accounts.size() > 1 || cluster.messages === 0 || !sameAccount(cluster, accountHash);
    const carries = mayCarry(joined.traits);
    const { plainMembers } = settings;
    registry.remember(cluster, join(cluster, { trace: joined, accountHash, slot, carries, plainMembers }));
    if (voice === VOICE.own)
      bonds.remember(s, slot, { account: accountHash, traits: trace.traits, usual: !isPublic(cluster) });
    const changes: CampaignChange[] = [];
    for (const { message, slot: about } of early) {
      const reports = waiting.get(message);
      if (reports === undefined) continue;
      waiting.delete(message);
      addReports(cluster, about, reports);
      states.weighReports(cluster, s.at, changes);
    }
    if (voice === VOICE.own) states.weigh(cluster, s.at, changes);
    const placed = placement(cluster, carries || heldByReports(cluster, slot, joined.traits), repeat, changes);
    return carries && isCopy(joined.traits) ? { ...placed, copy: found.callNear } : placed;
  }

  function sameAccount(cluster: Cluster, accountHash: number): boolean {
    return cluster.accounts.size() === 1 && !cluster.accounts.lacks(accountHash);
  }

  /** The voice among the neighbours: a disguised or half-heard copy of a call speaks it too. */
  function listen(s: Sighting, cluster: Cluster, found: Match, traits: Traits): Traits {
    const voice = voiceOf(traits);
    if (voice !== VOICE.plain && voice !== VOICE.half) return traits;
    if (found.vouchedNear >= settings.vouchedNear) return asVouched(traits);
    const hidden = voice === VOICE.half || isDisguised(traits);
    const { callNear } = found;
    const named = NAMED.has(cluster.state);
    const turned = s.stance === 'unclear';
    const least = hidden
      ? named
        ? settings.namedNear
        : settings.carryNear
      : named && !turned
        ? settings.namedPlain
        : 2;
    if (callNear < least) return traits;
    const copies = named && !turned && isDisguised(traits) && callNear >= settings.namedCopy;
    return copies ? asCopy(traits) : withVoice(traits, VOICE.near);
  }

  /**
   * A call with words around it that neither its first callers wrote nor any quoter repeats may be a quotation that the
   * judge did not hear.
   */
  function ownWords(s: Sighting, cluster: Cluster, traits: Traits): Traits {
    if (voiceOf(traits) !== VOICE.own) return traits;
    let compared = 0;
    for (const { slot, founding, calls } of cluster.variants.values()) {
      if (calls && !founding) continue;
      const [mine, theirs] = [s.sketch.grams, kept.gramsOf(slot)];
      const near = Math.max(kept.near(s.sketch, slot), s.before === undefined ? 0 : kept.near(s.before.sketch, slot));
      const shared = mine * shareOf(near, mine, theirs);
      // What a quoter repeats is bare only beside the quoter's own words.
      if (mine - shared < OWN_WORDS && (founding || theirs - shared >= OWN_WORDS)) return traits;
      if (++compared === COMPARED) break;
    }
    return compared > 0 ? asWrapped(traits) : traits;
  }

  /** The live cluster of everything that was matched; a call links all it matched, another message only the nearest. */
  function gather(
    found: Match,
    voice: Voice,
    at: number,
    early: { readonly message: string; readonly slot: number }[],
  ): Cluster {
    let into: Cluster | undefined;
    let closed: Cluster | undefined;
    const alone: Lone[] = [];
    const most = voice === VOICE.own ? found.slots.length : Math.min(1, found.slots.length);
    for (let i = 0; i < most; i++) {
      const slot = found.slots[i]!;
      const owner = registry.at(kept.clusterOf(slot));
      if (owner === undefined) {
        const lone = lones.at(slot);
        if (lone !== undefined && !alone.includes(lone)) alone.push(lone);
      } else if (owner.state === 'closed') closed ??= owner;
      else if (LIVE.has(owner.state) && owner !== into) into = into === undefined ? owner : merged(into, owner);
    }
    if (into === undefined) {
      into = registry.found(at);
      if (closed !== undefined) inherit(into, closed);
    }
    for (const lone of alone) early.push(adopt(into, lone));
    if (found.ringSlot >= 0 && (most === 0 || voice === VOICE.own)) early.push(adoptFromRing(into, found.ringSlot, at));
    return into;
  }

  /** The older name survives, unless the other has come further. */
  function merged(a: Cluster, b: Cluster): Cluster {
    const [into, from] = rank(b) > rank(a) || (rank(b) === rank(a) && b.serial < a.serial) ? [b, a] : [a, b];
    if (isPublic(from)) return into;
    registry.merge(into, from);
    return into;
  }

  function inherit(heir: Cluster, closed: Cluster): void {
    heir.lineage = closed.id;
    for (const slot of closed.slots) {
      kept.own(slot, heir.serial);
      heir.slots.add(slot);
    }
    closed.slots.clear();
  }

  function adopt(cluster: Cluster, { trace, accountHash, slot }: Lone): { message: string; slot: number } {
    const lone = lones.at(slot);
    if (lone !== undefined) lones.take(lone);
    registry.claim(cluster, slot);
    enterVariant(cluster, slot, trace);
    const carries = mayCarry(trace.traits);
    registry.remember(
      cluster,
      join(cluster, { trace, accountHash, slot, carries, plainMembers: settings.plainMembers }),
    );
    return { message: trace.message, slot };
  }

  /** What the ring took had no finding: it was let through. Its sketch was too short to keep; the new text stands for it. */
  function adoptFromRing(cluster: Cluster, ringSlot: number, now: number): { message: string; slot: number } {
    const remembered = ring.trace(ringSlot, now);
    const trace = { ...remembered, traits: asDelivered(remembered.traits) };
    const accountHash = ring.accountOf(ringSlot);
    ring.drop(ringSlot);
    registry.remember(
      cluster,
      join(cluster, { trace, accountHash, slot: ALONE, carries: false, plainMembers: settings.plainMembers }),
    );
    return { message: trace.message, slot: ALONE };
  }

  /** The kept slot that stands for this text in the cluster, a new one when no variant is near enough. */
  function variantSlot(
    s: Sighting,
    found: Match,
    { cluster, voice, trace }: { readonly cluster: Cluster; readonly voice: Voice; readonly trace: Trace },
  ): number {
    const nearest = found.slots[0];
    const own = voice === VOICE.own;
    if (nearest !== undefined && kept.clusterOf(nearest) === cluster.serial) {
      const same = kept.near(s.sketch, nearest) >= SAME_VARIANT && (!own || kept.has(nearest, SLOT.own));
      // Plain texts leave room for the variants of the call.
      const room = own ? settings.variants : settings.variants / 2;
      if (same || cluster.variants.size >= room) {
        kept.touch(nearest, s.at);
        enterVariant(cluster, nearest, trace);
        return nearest;
      }
    }
    const slot = addSketch(kept, s, voice, cluster.serial);
    registry.claim(cluster, slot);
    enterVariant(cluster, slot, trace);
    return slot;
  }

  function heldByReports(cluster: Cluster, slot: number, traits: Traits): boolean {
    if (cluster.state !== 'suspected' || cluster.reporters.size === 0) return false;
    if ((cluster.variants.get(slot)?.reports ?? 0) === 0) return false;
    const voice = voiceOf(traits);
    const heavy = (weight: number): boolean =>
      weight >= Math.max(settings.suspectReporters, cluster.accounts.size() * REPORTED_SHARE);
    return voice !== VOICE.other && isStranger(traits) && !isStaff(traits) && heavy(weightOfReports(cluster.reporters));
  }
};

const rank = (cluster: Cluster): number => ['watching', 'suspected', 'confirmed', 'contained'].indexOf(cluster.state);

const placement = (
  cluster: Cluster,
  carries: boolean,
  repeat: boolean,
  changes: readonly CampaignChange[],
): Placement => {
  const { id, state, messages } = cluster;
  if (!isPublic(cluster) || !LIVE.has(state))
    return changes.length === 0 && repeat ? REPEAT : { campaign: undefined, carries: false, repeat, changes };
  return { campaign: { id, state, accounts: cluster.accounts.size(), messages }, carries, repeat, changes };
};
