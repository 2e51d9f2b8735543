// One inspected message as the campaigns see it: the strongest violent finding, whose voice it is, what ties it to others.
import { callPassage } from '../campaigns/call-passage.ts';
import type { Sighting } from '../campaigns/campaign.ts';
import type { InspectedMessage, ReadVoice } from '../detectors/detector.ts';
import { type Finding, VIOLENT_HARMS } from '../model/finding.ts';
import { type Message, primaryLanguage, type Relation } from '../model/message.ts';
import type { Inspected } from './inspect.ts';
import type { MessageKeys } from './message-keys.ts';
import type { Sketching } from './sketching.ts';

export type FindIndicators = (
  message: Message,
  canonical?: InspectedMessage['canonical'],
) => { readonly names: readonly string[] };

type Parts = {
  readonly keys: MessageKeys;
  readonly indicators: FindIndicators;
  readonly readVoice: ReadVoice;
  readonly sketching: Sketching;
};
export type MakeSighting = (
  inspected: Inspected,
  about: { readonly relation: Relation; readonly established: boolean; readonly at: number },
) => Sighting;

const NO_NUMBERS: readonly number[] = [];
const NO_NAMES: readonly string[] = [];

const CALL = 0.5;

/** Of the findings that name a violent harm, the one with the highest score; praise gives way to a call in the same text. */
export const strongestOf = (findings: readonly Finding[]): Finding | undefined => {
  let strongest: Finding | undefined;
  for (const finding of findings)
    if (VIOLENT_HARMS.has(finding.harm) && (strongest === undefined || outweighs(finding, strongest)))
      strongest = finding;
  return strongest;
};

const outweighs = (a: Finding, b: Finding): boolean =>
  (a.harm === 'glorification') === (b.harm === 'glorification') || Math.min(a.score, b.score) < CALL
    ? a.score > b.score
    : b.harm === 'glorification';

export const createMakeSighting = ({ keys, indicators, readVoice, sketching }: Parts): MakeSighting => {
  const namesOf = (message: Message, inspected: Inspected): readonly string[] => {
    const { names } = indicators(message, inspected.canonical);
    if (message.media.length === 0) return names;
    const media = message.media.flatMap(({ sha256 }) =>
      sha256 === undefined ? [] : [`media:${sha256.toLowerCase()}`],
    );
    return media.length === 0 ? names : [...names, ...media];
  };
  return (inspected, { relation, established, at }) => {
    const { message, canonical, findings } = inspected;
    const { sender, to } = message;
    const names = namesOf(message, inspected);
    const strongest = findings.length === 0 ? undefined : strongestOf(findings);
    const before = sketching.before(canonical);
    const passage = strongest === undefined ? undefined : callPassage(canonical, strongest.spans);
    return {
      platform: message.platform,
      message: message.id,
      account: sender.id,
      recipient: to.id,
      placeKind: to.kind,
      relation,
      at,
      accountCreatedAt: sender.createdAt,
      established,
      role: sender.role,
      network: sender.network,
      device: sender.device,
      editOf: message.editOf,
      forwarded: message.forwardedFrom !== undefined,
      delivered: true,
      score: strongest?.score ?? 0,
      harm: strongest?.harm ?? null,
      stance: strongest?.stance ?? readVoice(canonical, message),
      clean: strongest?.clean === true,
      meaning: strongest?.meaning ?? 0,
      indicators: names.length === 0 ? NO_NUMBERS : names.map((name) => keys.of('indicator', name, '')),
      indicatorNames: names.length === 0 ? NO_NAMES : names,
      sketch: inspected.sketch,
      core: passage === undefined ? undefined : sketching.now(passage),
      ...(before === undefined
        ? {}
        : { before: { sketch: before, core: passage === undefined ? undefined : sketching.before(passage) } }),
      canonical,
      lang: languageOf(strongest?.lang, message.lang),
    };
  };
};

/** As heard, or as the platform says; where the two disagree nobody knows it. */
const languageOf = (heard: string | undefined, said: string | undefined): string | undefined =>
  heard === undefined || said === undefined || primaryLanguage(heard) === primaryLanguage(said)
    ? (said ?? heard)
    : undefined;
