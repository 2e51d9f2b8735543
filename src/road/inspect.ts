// Looks at one message: canonical text once, the bank once, then every detector. One failing detector becomes a recorded
// finding and silences no other.
import type { Detector, InspectedMessage } from '../detectors/detector.ts';
import { eachHarm, type Finding } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { CanonicalText, TextSketch } from '../text/canonical-text.ts';
import type { Bank } from './bank.ts';
import type { Sketching } from './sketching.ts';

export type Inspected = InspectedMessage & {
  readonly findings: readonly Finding[];
  readonly sketch: TextSketch;
};

type Parts = {
  readonly detectors: readonly Detector[];
  readonly canonicalize: (text: string) => CanonicalText;
  readonly sketching: Sketching;
  readonly bank: Bank;
  readonly settings: PolicySettings;
};

export type Inspect = {
  full(message: Message): Inspected;
  /** The short road: known material only. */
  bankHits(message: Message): readonly string[];
};

const NO_FINDINGS: readonly Finding[] = [];

export const createInspect = ({ detectors, canonicalize, sketching, bank, settings }: Parts): Inspect => {
  const watching = detectors
    .map((detector) => {
      const chosen = settings.detectors[detector.name];
      return { detector, mode: chosen?.mode ?? 'live', chosen: chosen?.settings ?? {} };
    })
    .filter(({ mode }) => mode === 'live');

  return {
    full: (message) => {
      const canonical = canonicalize(message.text);
      const inspected = {
        message,
        canonical,
        replyTo: message.replyTo?.text === undefined ? undefined : canonicalize(message.replyTo.text),
        bankHits: bank.hits(message, canonical),
      };
      let findings = NO_FINDINGS as Finding[];
      for (let i = 0; i < watching.length; i++) {
        const { detector, chosen } = watching[i]!;
        const finding = look(detector, inspected, chosen);
        if (finding === undefined) continue;
        if (findings === NO_FINDINGS) findings = [];
        findings.push(...eachHarm(finding));
      }
      return { ...inspected, findings, sketch: sketching.now(canonical) };
    },
    bankHits: (message) => bank.hits(message, undefined),
  };
};

const look = (detector: Detector, inspected: InspectedMessage, settings: unknown): Finding | undefined => {
  try {
    return detector.inspect(inspected, settings);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    return {
      detector: detector.name,
      harm: 'spam',
      score: 0,
      stance: 'unclear',
      because: `the detector failed (${name}); the others have looked`,
      spans: [],
    };
  }
};
