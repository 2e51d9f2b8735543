// Which languages the committed report (docs/results/judge.md) allows to carry automatic blocks: those in which no functionality
// of harmless texts is flagged significantly more often than its bar. Low recall forbids nothing: it only blocks less.
import measured from './measured.json' with { type: 'json' };

const PASSING: ReadonlySet<string> = new Set(measured.mayBlock);

/** `language`: a BCP 47 code; what stands behind the first hyphen does not count. */
export const mayBlock = (language: string): boolean => PASSING.has(language.toLowerCase().split('-')[0] ?? '');
