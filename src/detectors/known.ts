// Known material: the operator's bank of exact texts and media. The road looks the bank up once; this detector says so.
import { Type } from 'typebox';
import type { CanonicalText } from '../text/canonical-text.ts';
import type { Detector } from './detector.ts';

/** Quotation marks around at least the first and last words: somebody shows the text, not says it. */
const isQuoted = ({ text }: CanonicalText): boolean => {
  const trimmed = text.trim();
  return trimmed.length > 2 && trimmed.startsWith('"') && trimmed.endsWith('"');
};

export function createKnownDetector(): Detector {
  return {
    name: 'known',
    about: "Says when a message equals an entry of the operator's bank of known material.",
    settings: Type.Object({}, { additionalProperties: false }),
    inspect: ({ bankHits, canonical }) => {
      if (bankHits.length === 0) return undefined;
      const quoted = isQuoted(canonical);
      return {
        detector: 'known',
        harm: 'call',
        score: 1,
        stance: quoted ? 'quote' : 'own',
        because: `equals known material: ${bankHits.join(', ')}${quoted ? ', quoted' : ''}`,
        spans: [],
      };
    },
  };
}
