// The weight of evidence: "a coordinated call by unknown accounts" against "something benign gone viral". Each distinct
// account multiplies the e-value by one likelihood ratio; the tables below are those ratios in thousandths of log10, so that
// sums are whole numbers and the order of arrival cannot change them. DESIGN.md tells where the numbers come from.
import type { Opinion } from '../model/opinion.ts';
import type { Part, Weight } from './part.ts';
import type { CampaignSettings } from './settings.ts';
import {
  ageOf,
  glorifies,
  isBrief,
  isEstablished,
  isForwarded,
  isStaff,
  isStranger,
  isWrapped,
  REACH,
  reachOf,
  VOICE,
} from './trace.ts';

/** Its own message speaks the call. */
const OWN_CLEAN = 288;
const OWN = 150;
/** To whom the call was sent: contact, known, strangers of a place, a stranger in private. */
const REACHES: readonly number[] = [-1500, -400, 450, 700];
/** Age of the account: unknown, young, older. */
const AGES: readonly number[] = [150, 400, -100];
const ESTABLISHED = -500;
/** An established account behind a call that the judge is not sure of: rather a mistake of the judge. */
const ESTABLISHED_UNSURE = -1000;
const GLORIFIES = -150;
/** The same text without a call in it, sent to strangers or elsewhere: the judge errs, or the text is benign. */
const PLAIN_STRANGER = -1200;
const PLAIN = -300;
const HALF_STRANGER = -200;
/** Only forwarded, or said by a moderator. */
const RELAYED = -100;

/** The second opinion on the text. Fair while it takes at most 19 % of what the judge misreads for violent too. */
const SAYS_VIOLENT = 700;
const SAYS_HARMLESS = -1500;

/** What one account adds to the sums of its cluster. */
export const NO_WEIGHT: Weight = {
  evidence: 0,
  callers: 0,
  established: 0,
  clean: 0,
  young: 0,
  brief: 0,
  own: 0,
  against: 0,
  quoted: 0,
  wrapped: false,
};

/**
 * That somebody quotes a text says nothing about whoever sends it bare; it says that copies with words of their own around
 * the text may be quotations whose cue the judge did not hear (`heardOf`).
 */
const QUOTED: Weight = { ...NO_WEIGHT, quoted: 1 };

export const weigh = (part: Part): Weight => {
  const { traits } = part;
  const stranger = isStranger(traits);
  switch (part.voice) {
    case VOICE.own:
      return weighCaller(part);
    case VOICE.near:
      return NO_WEIGHT;
    case VOICE.half:
      return { ...NO_WEIGHT, evidence: stranger ? HALF_STRANGER : 0, against: stranger ? 1 : 0 };
    case VOICE.plain:
      return { ...NO_WEIGHT, evidence: stranger ? PLAIN_STRANGER : PLAIN, against: stranger ? 4 : 1 };
    default:
      return stranger ? QUOTED : NO_WEIGHT;
  }
};

const weighCaller = (part: Part): Weight => {
  const { traits, clean } = part;
  // A moderator who repeats the flood, and people who pass it on, say nothing about who started it.
  if (isStaff(traits) || isForwarded(traits)) return { ...NO_WEIGHT, evidence: RELAYED };
  const established = isEstablished(traits);
  const stranger = isStranger(traits);
  let evidence = (clean ? OWN_CLEAN : OWN) + (REACHES[reachOf(traits)] ?? 0);
  if (established) evidence += clean ? ESTABLISHED : ESTABLISHED_UNSURE;
  else evidence += AGES[ageOf(traits)] ?? 0;
  if (glorifies(traits)) evidence += GLORIFIES;
  const callers = stranger ? (established ? 1 : 2) : 0;
  return {
    evidence,
    callers,
    established: established && stranger ? 1 : 0,
    clean: clean && stranger ? 1 : 0,
    young: stranger && !established && ageOf(traits) === 1 ? 1 : 0,
    brief: stranger && isBrief(traits) ? 1 : 0,
    own: 1,
    against: reachOf(traits) === REACH.contact ? 1 : 0,
    quoted: 0,
    wrapped: isWrapped(traits),
  };
};

/** Sums over accounts, and what only the whole can say. */
type Tally = Omit<Weight, 'quoted' | 'wrapped'> & {
  /** Distinct accounts that send the call, in their own voice, to strangers. */
  readonly strangers: number;
};
type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** Of all accounts of a cluster; of those that wrap the call in own words; and how many quote it to strangers. */
export type Sums = { readonly all: Writable<Tally>; readonly wrapped: Writable<Tally>; quoted: number };

const noTally = (): Writable<Tally> => ({
  evidence: 0,
  callers: 0,
  established: 0,
  clean: 0,
  young: 0,
  brief: 0,
  own: 0,
  against: 0,
  strangers: 0,
});
export const noSums = (): Sums => ({ all: noTally(), wrapped: noTally(), quoted: 0 });
export const copySums = ({ all, wrapped, quoted }: Sums): Sums => ({
  all: { ...all },
  wrapped: { ...wrapped },
  quoted,
});

export const addWeight = (sums: Sums, weight: Weight, sign: 1 | -1): void => {
  tally(sums.all, weight, sign);
  if (weight.wrapped) tally(sums.wrapped, weight, sign);
  sums.quoted += sign * weight.quoted;
};

const tally = (sums: Writable<Tally>, weight: Weight, sign: 1 | -1): void => {
  sums.evidence += sign * weight.evidence;
  sums.callers += sign * weight.callers;
  sums.established += sign * weight.established;
  sums.clean += sign * weight.clean;
  sums.young += sign * weight.young;
  sums.brief += sign * weight.brief;
  sums.own += sign * weight.own;
  sums.against += sign * weight.against;
  if (weight.callers > 0) sums.strangers += sign;
};

const QUOTED_SHARE = 0.6;

/** Fewer accounts wrap the call in own words than quoters alone explain: what they say may be a quotation misheard. */
export const areDwarfed = ({ wrapped, quoted }: Sums): boolean =>
  quoted > 0 && wrapped.callers * 2 < QUOTED_SHARE * (wrapped.callers * 2 + quoted);

/** The tally that counts: without those whose own words may be a quoter's, while quoters outnumber them. */
const heardOf = (sums: Sums): Tally => {
  if (!areDwarfed(sums)) return sums.all;
  const heard = { ...sums.all };
  for (const name of Object.keys(heard) as (keyof Tally)[]) heard[name] -= sums.wrapped[name];
  return heard;
};

/** How many accounts send the call, in their own voice, to strangers. */
export const strangersOf = ({ sums }: Whole): number => sums.all.strangers;

export type Whole = {
  readonly sums: Sums;
  /** Distinct texts that carry the call. */
  readonly variants: number;
  /** Distinct recipients of carrying messages. */
  readonly recipients: number;
  /** Callers that share a device with another caller. */
  readonly sharedDevices: number;
  /** Mean time between the latest callers. */
  readonly gapMs: number;
  readonly opinion: Opinion | undefined;
};

/** log10 of the e-value, in thousandths. Nothing without a call in somebody's own voice. */
export const evidenceOf = (whole: Whole): number => evidenceIn(whole, heardOf(whole.sums));

const evidenceIn = ({ variants, recipients, sharedDevices, gapMs, opinion }: Whole, heard: Tally): number => {
  const n = heard.strangers;
  if (n === 0) return Math.min(0, heard.evidence);
  // The judge's finding on one text counts once, however many copies carry it: 1/ε of its false alarms on texts.
  const text = 1000 + Math.round((2000 * heard.clean) / n);
  const variety = Math.min(600, Math.round(150 * Math.log2(Math.max(1, variants))));
  const fanOut = 200 * Math.max(0, Math.min(recipients - 1, n));
  const devices = Math.min(1500, 300 * sharedDevices);
  return heard.evidence + text + variety + fanOut + devices + synchrony(n, gapMs) + opinionWeight(opinion);
};

/** A second opinion on the text is one likelihood ratio, however sure it is and however often it was asked. */
export const opinionWeight = (opinion: Opinion | undefined): number =>
  opinion === undefined ? 0 : opinion.violent ? SAYS_VIOLENT : SAYS_HARMLESS;

const synchrony = (n: number, gapMs: number): number =>
  n < 3 ? 0 : n * (gapMs <= 10_000 ? 100 : gapMs <= 120_000 ? 50 : 0);

/** Share of own-voice callers among the accounts that send the text to strangers. */
const ownShare = ({ callers, against }: Tally): number => (callers === 0 ? 0 : (callers * 2) / (callers * 2 + against));

/** A cluster is suspected, or confirmed, on its members' own voices alone. */
export const meetsSuspicion = (whole: Whole, settings: CampaignSettings): boolean => {
  const heard = heardOf(whole.sums);
  return (
    heard.strangers >= settings.suspectAccounts &&
    ownShare(heard) >= 0.5 &&
    evidenceIn(whole, heard) >= settings.suspectEvidence * 1000
  );
};

export const meetsConfirmation = (whole: Whole, settings: CampaignSettings): boolean => {
  const heard = heardOf(whole.sums);
  // One place is where people know each other or joke: there twice as many must speak.
  const least = settings.confirmAccounts * (whole.recipients > 1 ? 2 : 4);
  if (heard.callers < least || ownShare(heard) < settings.ownShare) return false;
  return !looksLikeMistake(heard, whole.gapMs) && evidenceIn(whole, heard) >= settings.confirmEvidence * 1000;
};

const MINUTE = 60_000;

/** Callers that are mostly not clean, with so many established ones among them: ordinary people whom the judge misreads. */
export const isOrdinaryCrowd = (callers: number, established: number, clean: number): boolean =>
  clean * 2 < callers && established > callers * 0.3;

/**
 * What a text that the judge misreads looks like when ordinary people write it now and then: established accounts, contacts
 * and acquaintances among the recipients, nobody in a hurry. The weaker the case, the faster and clearer it must be.
 */
const looksLikeMistake = (heard: Tally, gapMs: number): boolean => {
  const { strangers, established, clean, own, young, brief } = heard;
  const unsure = clean * 2 < strangers;
  const aged = established * 2 > strangers;
  if (isOrdinaryCrowd(strangers, established, clean) || (unsure && strangers < own * 0.6)) return true;
  if (aged && (strangers < 10 || strangers < own * 0.8)) return true;
  if (unsure || aged || brief * 2 > strangers) return gapMs > MINUTE;
  return gapMs > (young * 2 > strangers ? 30 : 5) * MINUTE;
};
