// Decides what stands in one simulated stream: which call in which language each campaign sends and when, and which harmless bursts
// run beside it. Every choice comes from the seed.
import { BURSTS, type BurstKind, type BurstPlan, benignOf, passOn, QUOTING, speakOf } from './burst.ts';
import { type CampaignPlan, HIDINGS } from './campaign.ts';
import { innocentsNear, innocentsOf } from './framed-people.ts';
import { createRandom, type Random } from './random.ts';
import { ALL_TIERS, HOUR, SECOND, TIERS, type Tier } from './stream.ts';
import { LAB_TEXTS } from './texts/all.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots } from './vary.ts';

export type SimulationOptions = {
  readonly seed: number;
  readonly tiers?: readonly Tier[];
  /** Accounts of one campaign, and of one burst. */
  readonly accounts?: number;
  /** Ordinary messages. */
  readonly ordinary?: number;
  /** Benign bursts, each of another kind. */
  readonly bursts?: number;
  /** Messages a second of a campaign; tier A sends 1,000 with even seeds, tier E one in 30 s. */
  readonly rate?: number;
  readonly languages?: readonly string[];
};
export type Plans = {
  readonly campaigns: readonly CampaignPlan[];
  readonly bursts: readonly BurstPlan[];
  readonly hours: number;
};

const START = Date.UTC(2026, 2, 22, 17);
export const START_OF_STREAM = START;
const SLOW_ACCOUNTS = 60;
const FAST_RATE = 1000;
const OPTIONS = ['seed', 'tiers', 'accounts', 'ordinary', 'bursts', 'rate', 'languages'];

/** Throws RangeError with a sentence on an unknown language. */
export const chooseTexts = (codes: readonly string[] | undefined): readonly LabTexts[] => {
  if (codes === undefined || codes.length === 0) return LAB_TEXTS;
  return codes.map((code) => {
    const texts = LAB_TEXTS.find((one) => one.code === code);
    if (texts === undefined)
      throw new RangeError(
        `The laboratory has no texts in "${code}"; it has ${LAB_TEXTS.map((one) => one.code).join(', ')}.`,
      );
    return texts;
  });
};

/** Throws RangeError with a sentence. Nothing here takes a text: the laboratory varies its own texts only. */
export const checkOptions = (options: SimulationOptions): void => {
  for (const name of Object.keys(options))
    if (!OPTIONS.includes(name))
      throw new RangeError(`There is no option "${name}"; the laboratory takes no text from outside.`);
  for (const tier of options.tiers ?? [])
    if (!(ALL_TIERS as readonly Tier[]).includes(tier))
      throw new RangeError(`There is no tier "${tier}" here; there are ${ALL_TIERS.join(', ')}.`);
  if ((options.bursts ?? 0) > BURSTS.length)
    throw new RangeError(`There are ${BURSTS.length} kinds of burst; ask for no more.`);
};

const shuffled = <T>(values: readonly T[], random: Random): readonly T[] => {
  const all = [...values];
  for (let i = all.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
};

/** Deals values round and round in an order of the seed's, so that few of them never means one of them. */
const dealer = <T>(values: readonly T[], random: Random): (() => T) => {
  const all = shuffled(values, random);
  let next = 0;
  return () => all[next++ % all.length] as T;
};

/** What each tier of D needs of a language; the others need nothing more. */
const reworded = ({ paraphrases = [] }: LabTexts): readonly number[] =>
  paraphrases.flatMap((wordings, call) => (wordings.length > 0 ? [call] : []));
const SHARED_LEAST = 2;

/** Which languages a tier can be played in, the dealt one first; none: the tier is left out. */
const ableFor = (tier: Tier, dealt: LabTexts, languages: readonly LabTexts[]): readonly LabTexts[] => {
  if (tier === 'D') return [dealt, ...languages].filter((one) => reworded(one).length > 0);
  if (tier !== 'DL') return [dealt];
  const able = languages.filter(({ shared = [] }) => shared.length > 0);
  return able.length < SHARED_LEAST ? [] : able;
};
/** The numbers of the calls that a tier can send. */
const callsOf = (tier: Tier, texts: LabTexts): readonly number[] => {
  if (tier === 'D') return reworded(texts);
  return [...((tier === 'DL' ? texts.shared : texts.calls) ?? []).keys()];
};
const callText = (tier: Tier, texts: LabTexts, call: number): string =>
  ((tier === 'DL' ? texts.shared : texts.calls)?.[call] ?? '') as string;

export const planCampaign = (
  { seed, accounts = 1000, rate = 50 }: SimulationOptions,
  tier: Tier,
  place: number,
  dealt: LabTexts,
  languages: readonly LabTexts[],
  random: Random,
): CampaignPlan | undefined => {
  const able = ableFor(tier, dealt, languages);
  const [texts] = able;
  if (texts === undefined) return undefined;
  const slow = tier === 'E';
  const call = random.pick(callsOf(tier, texts));
  const name = `${tier.toLowerCase()}${seed}`;
  const size = slow ? Math.min(SLOW_ACCOUNTS, accounts) : accounts;
  return {
    name,
    tier,
    accounts: size,
    rate: slow ? 1 / 30 : tier === 'A' && seed % 2 === 0 ? FAST_RATE : rate,
    start: START + (place + 1) * 0.15 * HOUR,
    texts,
    call,
    fixed: fillSlots(callText(tier, texts, call), texts, random),
    hiding: random.pick(HIDINGS),
    cover: random.chance(0.5) ? random.pick(texts.prefixes) : fillSlots(random.pick(texts.benign).text, texts, random),
    ...(tier === 'DL' ? { tongues: able } : {}),
    ...(tier === 'G' ? { framed: innocentsOf(name, innocentsNear(size), texts, random.fork(name)) } : {}),
  };
};

/** The burst that a campaign of tier F hides in: its harmless text by itself, from as many ordinary accounts. */
const coverBurst = ({ name, accounts, start, texts, cover }: CampaignPlan): BurstPlan => ({
  name: `x${name}`,
  kind: 'cover',
  accounts,
  start: start - 60 * SECOND,
  lastsMs: 240 * SECOND,
  texts,
  write: passOn(cover),
});

const planBurst = (
  { seed, accounts = 1000 }: SimulationOptions,
  kind: BurstKind,
  place: number,
  deal: { readonly language: () => LabTexts; readonly campaign: () => CampaignPlan },
  random: Random,
): BurstPlan => {
  const name = `x${place}s${seed}`;
  const quoting = QUOTING.find((one) => one === kind);
  if (quoting !== undefined) {
    const plan = deal.campaign();
    // They begin while the wave is still running and outlast it.
    const start = plan.start + 5 * SECOND;
    return { name, kind, accounts, start, lastsMs: 0.1 * HOUR, texts: plan.texts, write: speakOf(quoting, plan) };
  }
  const texts = deal.language();
  const start = START + (0.1 + place * 0.12) * HOUR;
  const lastsMs = 0.1 * HOUR + random.below(600_000);
  return { name, kind, accounts, start, lastsMs, texts, write: passOn(benignOf(kind, texts, random)) };
};

export const planStream = (options: SimulationOptions): Plans => {
  const { seed, tiers = TIERS, bursts = 6 } = options;
  const random = createRandom(seed).fork('plan');
  const languages = chooseTexts(options.languages);
  const language = dealer(languages, random);
  const planned = (tier: Tier, place: number): readonly CampaignPlan[] => {
    const plan = planCampaign(options, tier, place, language(), languages, random);
    return plan === undefined ? [] : [plan];
  };
  const campaigns = tiers.flatMap(planned);
  // Without campaigns people still quote a call that nobody sends here.
  const spoken = campaigns.length > 0 ? campaigns : planned('A', 0);
  const deal = { language, campaign: dealer(spoken, random) };
  // Condemning and reporting always, the other kinds in turn.
  const kinds = ['condemning', 'reporting', ...shuffled(BURSTS.slice(2), random)].slice(0, bursts) as BurstKind[];
  return {
    campaigns,
    bursts: [
      ...kinds.map((kind, place) => planBurst(options, kind, place, deal, random)),
      ...campaigns.filter(({ tier }) => tier === 'F').map(coverBurst),
    ],
    hours: tiers.includes('E') ? 2.5 : 1.5,
  };
};
