// The voice of a text whatever its acts: what keeps a quoting, reporting or condemning copy of a call out of a campaign.
import { KIND, RECEIVED } from '../languages/pack-entries.ts';
import type { Stance } from '../model/finding.ts';
import type { ReadVoice } from './detector.ts';
import type { Ears } from './frame.ts';
import { admitted, bit, completeReading, type Reading } from './reading.ts';

const CUES = bit(KIND.report) | bit(KIND.condemn) | bit(KIND.quote) | bit(KIND.warn) | bit(KIND.fiction);
const TURNING = bit(KIND.negation) | bit(KIND.conditional) | CUES;
/** From this share of its words on a text between quotation marks is a quotation. */
const MOSTLY = 0.5;

export function createReadVoice({ read }: Pick<Ears, 'read'>): ReadVoice {
  return (canonical, message) => {
    const r = read(canonical);
    if (r.count > 1 && r.quotedCount >= r.count * MOSTLY) return 'quote';
    if ((r.hits.seen & TURNING) === 0) return 'own';
    completeReading(r);
    const stance = (r.hits.seen & CUES) === 0 ? 'own' : voiceOf(r, message.forwardedFrom !== undefined);
    // A word such as "never" turns a call round while its sketch hardly moves.
    return stance === 'own' ? 'unclear' : stance;
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
