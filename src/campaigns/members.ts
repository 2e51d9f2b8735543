// Each account's own part in a campaign, and the preview of containing it. An account is acted on for what its own message
// says and whom it was sent to; sharing a text with a campaign is not guilt.
import type { Member, Preview } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import { areDwarfed, isOrdinaryCrowd } from './evidence.ts';
import type { Part, Piece } from './part.ts';
import { summaryOf } from './summary.ts';
import {
  isCopy,
  isEstablished,
  isForwarded,
  isStaff,
  isStranger,
  isVouched,
  isWrapped,
  REACH,
  reachOf,
  type Traits,
  VOICE,
  voiceOf,
} from './trace.ts';

/** Forwarding a call is taking part from this many strangers or places on; below it may be a relaying victim. */
const RELAYS = 3;

export const membersOf = (cluster: Cluster): readonly Member[] => {
  const parts = [...cluster.parts.values()];
  const about = { dwarfed: areDwarfed(cluster.sums), agedTexts: agedTexts(parts) };
  return parts.map((part) => memberOf(part, about));
};

/** What the whole campaign says about a single part. */
type About = { readonly dwarfed: boolean; readonly agedTexts: ReadonlySet<number> };

/** Fewer callers of one text say nothing about it. */
const AGED_CALLERS = 8;

/**
 * Texts of an ordinary crowd. A harmless text that the judge takes for a call may be the cover of a real one: whoever sends
 * it bare is another crowd.
 */
function agedTexts(parts: readonly Part[]): ReadonlySet<number> {
  const callers = new Map<number, { all: number; established: number; clean: number }>();
  for (const part of parts)
    for (const slot of new Set(part.pieces.filter(({ carries }) => carries).map((piece) => piece.slot))) {
      const sums = callers.get(slot) ?? { all: 0, established: 0, clean: 0 };
      sums.all++;
      if (part.clean) sums.clean++;
      if (isEstablished(part.traits)) sums.established++;
      callers.set(slot, sums);
    }
  const aged = new Set<number>();
  for (const [slot, { all, established, clean }] of callers)
    if (all >= AGED_CALLERS && isOrdinaryCrowd(all, established, clean)) aged.add(slot);
  return aged;
}

const memberOf = (part: Part, about: About): Member => {
  const [role, why] = partOf(part, about);
  return {
    account: part.account,
    platform: part.platform,
    evidence: part.pieces.filter((piece) => piece.carries).map(({ id }) => id),
    messages: part.pieces.map(({ id, carries, fate, at }) => ({ id, carries, delivered: fate === 'delivered', at })),
    part: role,
    why,
  };
};

const partOf = (part: Part, { dwarfed, agedTexts }: About): readonly [Member['part'], string] => {
  if (part.pieces.some(({ traits }) => isStaff(traits)))
    return ['excluded', 'a moderator or administrator of the place'];
  const calls = part.pieces.filter(({ carries }) => carries);
  if (calls.length === 0) return ['excluded', whyNoCall(part)];
  if (!calls.some(({ traits }) => speaks(traits)))
    return ['excluded', 'like the call, but nothing of its own says so: intercepted, not acted on'];
  if (calls.every(({ slot }) => agedTexts.has(slot)))
    return ['excluded', 'its very text comes from many established accounts: the judge may err, a person decides'];
  const strangers = calls.filter(({ traits }) => isStranger(traits));
  if (strangers.length === 0 && places(calls) < 2)
    return ['excluded', 'its message carries the call, but went only to those who know it'];
  if (calls.every(({ traits }) => isForwarded(traits)) && places(strangers) < RELAYS)
    return ['excluded', 'it only forwarded the call, and to few'];
  const wrapped = calls.every(({ traits }) => isWrapped(traits));
  if (wrapped && (dwarfed || calls.some(({ traits }) => isEstablished(traits))))
    return ['excluded', 'words of its own around the call, which may quote it: intercepted, a person decides'];
  if (calls.some(({ traits }) => isEstablished(traits)))
    return ['taken-over', 'an established account whose own message carries the call: probably taken over'];
  return ['participant', `its own message carries the call${strangers.length > 0 ? ' and went to strangers' : ''}`];
};

const speaks = (traits: Traits): boolean =>
  voiceOf(traits) === VOICE.own || isVouched(traits) || (isCopy(traits) && !isEstablished(traits));

const whyNoCall = (part: Part): string => {
  if (part.voice === VOICE.other) return 'its message quotes, reports or condemns the call';
  if (part.voice >= VOICE.near && part.pieces.every(({ traits }) => reachOf(traits) === REACH.contact))
    return 'its message went only to contacts';
  return 'its own message lacks the call';
};

const places = (pieces: readonly Piece[]): number => new Set(pieces.map(({ recipient }) => recipient)).size;

/** Expected share of mistakes of the judge among accounts by the strength of their own message. */
const MISTAKES = { clean: 0.0005, own: 0.005, near: 0.02 } as const;

export const previewOf = (cluster: Cluster): Preview => {
  const members = membersOf(cluster);
  const accounts = members.filter(({ part }) => part !== 'excluded');
  const acted = new Set(accounts.map(({ platform, account }) => `${platform}\u0000${account}`));
  const held: string[] = [];
  const retract: string[] = [];
  let expectedCollateral = 0;
  for (const [key, part] of cluster.parts) {
    for (const { id, carries, fate } of part.pieces) {
      if (!carries) continue;
      if (fate === 'open') held.push(id);
      if (fate === 'delivered') retract.push(id);
    }
    if (acted.has(key)) expectedCollateral += doubtOf(part);
  }
  return {
    campaign: summaryOf(cluster),
    accounts,
    excluded: members.filter(({ part }) => part === 'excluded'),
    held,
    retract,
    expectedCollateral,
  };
};

const doubtOf = (part: Part): number => {
  if (!part.pieces.some(({ traits }) => voiceOf(traits) === VOICE.own)) return MISTAKES.near;
  return part.clean ? MISTAKES.clean : MISTAKES.own;
};
