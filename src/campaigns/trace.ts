// A trace is what remains of a sighting once its text is gone: who, where, when, in which voice. Traits are packed into one
// integer because the ring keeps hundreds of thousands of them in flat arrays.
import type { Sighting } from './campaign.ts';

/** How a message stands to the call: ordered, the higher the closer to speaking it. */
export const VOICE = { other: 0, plain: 1, half: 2, near: 3, own: 4 } as const;
export type Voice = (typeof VOICE)[keyof typeof VOICE];

/** To whom: ordered, the higher the more it speaks for a campaign. */
export const REACH = { contact: 0, known: 1, groupStranger: 2, directStranger: 3 } as const;

const ESTABLISHED = 1 << 6;
const STAFF = 1 << 7;
const FORWARDED = 1 << 8;
const DISGUISED = 1 << 9;
const CLEAN = 1 << 10;
const DELIVERED = 1 << 11;
const GLORIFIES = 1 << 12;
const VOUCHED = 1 << 15;
/** Beyond the ring's sixteen bits: only calls need it. */
const BRIEF = 1 << 16;
const WRAPPED = 1 << 17;
const COPIES = 1 << 18;
/** With fewer n-grams two people may well write the same by chance. */
const BRIEF_GRAMS = 30;

/** Bits: voice 3, reach 2 from bit 4, the flags above, age class 2 from bit 13. */
export type Traits = number;
export const voiceOf = (traits: Traits): Voice => (traits & 7) as Voice;
export const withVoice = (traits: Traits, voice: Voice): Traits => (traits & ~7) | voice;
export const reachOf = (traits: Traits): number => (traits >> 4) & 3;
export const isStranger = (traits: Traits): boolean => ((traits >> 4) & 3) >= REACH.groupStranger;
export const isEstablished = (traits: Traits): boolean => (traits & ESTABLISHED) !== 0;
export const isStaff = (traits: Traits): boolean => (traits & STAFF) !== 0;
export const isForwarded = (traits: Traits): boolean => (traits & FORWARDED) !== 0;
export const isDisguised = (traits: Traits): boolean => (traits & DISGUISED) !== 0;
export const isClean = (traits: Traits): boolean => (traits & CLEAN) !== 0;
export const isDelivered = (traits: Traits): boolean => (traits & DELIVERED) !== 0;
export const glorifies = (traits: Traits): boolean => (traits & GLORIFIES) !== 0;
/** 0 unknown, 1 young, 2 older. */
export const ageOf = (traits: Traits): number => (traits >> 13) & 3;
/** So short that independent people write the same. */
export const isBrief = (traits: Traits): boolean => (traits & BRIEF) !== 0;
/** A person said that this text is the call. */
export const isVouched = (traits: Traits): boolean => (traits & VOUCHED) !== 0;
/** Says more than the call as its first callers wrote it: words of its own, which may be a quoter's. */
export const isWrapped = (traits: Traits): boolean => (traits & WRAPPED) !== 0;
export const asWrapped = (traits: Traits): Traits => traits | WRAPPED;
/** Hides the call of a confirmed campaign, and nothing in it turns the call round: it says what the call says. */
export const isCopy = (traits: Traits): boolean => (traits & COPIES) !== 0;
export const asCopy = (traits: Traits): Traits => (traits & ~7) | VOICE.near | COPIES;
export const asVouched = (traits: Traits): Traits => (traits & ~7) | VOICE.near | VOUCHED;
export const asDelivered = (traits: Traits): Traits => traits | DELIVERED;

export type Trace = {
  readonly platform: string;
  readonly message: string;
  readonly account: string;
  /** Keyed 32-bit hash of the recipient. */
  readonly recipient: number;
  readonly at: number;
  readonly traits: Traits;
  readonly score: number;
  readonly meaning: number;
  /** Keyed hash of the device, 0 when unknown. */
  readonly device: number;
  readonly lang: string | undefined;
  readonly indicators: readonly number[];
  readonly indicatorNames: readonly string[];
};

const CALL = 0.5;
const HINT = 0.2;

/** The voice of a sighting by itself, before its neighbours are known. */
export const readVoice = ({ score, stance, harm }: Sighting): Voice => {
  if (stance === 'quote' || stance === 'report' || stance === 'condemn') return VOICE.other;
  // A game, a song, a figure of speech: the same words without a call in them.
  if (stance === 'fiction' || harm === null || harm === 'spam' || score < HINT) return VOICE.plain;
  return score >= CALL && stance === 'own' ? VOICE.own : VOICE.half;
};

export const readTraits = (s: Sighting, voice: Voice, youngMs: number): Traits => {
  const stranger = s.placeKind === 'direct' ? REACH.directStranger : REACH.groupStranger;
  const reach = s.relation === 'stranger' ? stranger : s.relation === 'known' ? REACH.known : REACH.contact;
  const age = s.accountCreatedAt === undefined ? 0 : s.at - s.accountCreatedAt < youngMs ? 1 : 2;
  let traits = voice | (reach << 4) | (age << 13);
  if (s.established) traits |= ESTABLISHED;
  if (s.role === 'moderator' || s.role === 'admin') traits |= STAFF;
  if (s.forwarded) traits |= FORWARDED;
  if (s.canonical.disguised) traits |= DISGUISED;
  if (s.clean) traits |= CLEAN;
  if (s.delivered) traits |= DELIVERED;
  if ((s.core ?? s.sketch).grams < BRIEF_GRAMS) traits |= BRIEF;
  if (s.harm === 'glorification') traits |= GLORIFIES;
  return traits;
};

/** Keyed 32-bit hash of an id (murmur finaliser over a multiplicative roll); never 0. */
export const hashId = (id: string, key: number): number => {
  let h = key | 0;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x9e3779b1) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0 || 1;
};

export const hashAccount = (s: Pick<Sighting, 'account' | 'platform'>, key: number): number =>
  hashId(s.account, key ^ hashId(s.platform, key));

/** What a sighting leaves behind; `voice` where its neighbours have been heard. */
export const readTrace = (s: Sighting, youngMs: number, key: number, voice: Voice = readVoice(s)): Trace => ({
  platform: s.platform,
  message: s.message,
  account: s.account,
  recipient: hashId(s.recipient, key),
  at: s.at,
  traits: readTraits(s, voice, youngMs),
  score: s.score,
  meaning: s.meaning,
  device: s.device === undefined ? 0 : hashId(s.device, key),
  lang: s.lang,
  indicators: s.indicators,
  indicatorNames: s.indicatorNames,
});
