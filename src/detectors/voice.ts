// The voice of a text whatever its acts: what keeps a quoting, reporting or condemning copy of a call out of a campaign.
import { KIND, RECEIVED } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Stance } from '../model/finding.ts';
import type { Tokens } from '../text/canonical-text.ts';
import type { ReadVoice } from './detector.ts';
import { admitted, bit, createReading, type Reading, readText } from './reading.ts';

type Parts = { readonly vocabulary: Vocabulary; readonly tokenize: (canonical: { readonly text: string }) => Tokens };

const CUES = bit(KIND.report) | bit(KIND.condemn) | bit(KIND.quote) | bit(KIND.warn) | bit(KIND.fiction);
const TURNING = bit(KIND.negation) | bit(KIND.conditional) | CUES;
/** From this share of its words on a text between quotation marks is a quotation. */
const MOSTLY = 0.5;

export function createReadVoice({ vocabulary, tokenize }: Parts): ReadVoice {
  const reading = createReading();
  return (canonical, message) => {
    // Every kind is asked for: the marks are needed even where no act stands.
    const read = readText(reading, canonical, tokenize, vocabulary, -1);
    if (reading.count > 1 && reading.quotedCount >= reading.count * MOSTLY) return 'quote';
    if (!read) return 'own';
    const stance = (reading.hits.seen & CUES) === 0 ? 'own' : voiceOf(reading, message.forwardedFrom !== undefined);
    // A word such as "never" turns a call round while its sketch hardly moves.
    return stance === 'own' && (reading.hits.seen & TURNING) !== 0 ? 'unclear' : stance;
  };
}

/** The voice of a complete reading. */
export function voiceOf(r: Reading, forwarded: boolean): Stance {
  const { hits } = r;
  let condemn = 0;
  let warn = 0;
  let report = 0;
  let quote = 0;
  let fiction = 0;
  for (let h = 0; h < hits.count; h++) {
    const kind = hits.kind[h]!;
    if ((CUES & bit(kind)) === 0 || (r.marks[hits.start[h]!]! & bit(kind)) === 0 || !admitted(r, h)) continue;
    // A phrase says it by itself; one word needs a second witness.
    const weight = hits.words[h]! > 1 ? 2 : 1;
    if (kind === KIND.condemn) condemn += weight;
    else if (kind === KIND.warn) warn += weight;
    else if (kind === KIND.report) report += weight;
    else if (kind === KIND.quote) quote += weight + (hits.klass[h] === RECEIVED || r.quotedCount > 1 ? 1 : 0);
    else fiction += weight;
  }
  const retold = report + quote + (r.quotedCount > 1 ? 1 : 0) + (forwarded ? 1 : 0);
  if (condemn >= 2 || (condemn > 0 && retold + warn > 0)) return 'condemn';
  if (warn >= 2 || (warn > 0 && retold > 0)) return 'report';
  if (quote >= 2) return 'quote';
  if (report >= 1) return 'report';
  if (fiction >= 2) return 'fiction';
  return 'own';
}
