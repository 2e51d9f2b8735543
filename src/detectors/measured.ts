// Which languages the committed report (docs/results/judge.md) allows to carry automatic blocks: those in which no functionality
// of harmless texts is flagged significantly more often than its bar, nor all of them together possibly. Low recall forbids
// nothing: it only blocks less.
import { primaryLanguage } from '../model/message.ts';
import measured from './measured.json' with { type: 'json' };

const PASSING: ReadonlySet<string> = new Set(measured.mayBlock.split(' '));

/** `language`: a BCP 47 code. */
export const mayBlock = (language: string): boolean => PASSING.has(primaryLanguage(language));
