// The decision table of contract.md §1 as data: rows in order, the first that matches and is live decides. A row in shadow
// is remembered and passed over; a row that is off does not exist.
import type { Mode } from '../model/action.ts';
import { INTERCEPTING } from '../model/campaign.ts';
import type { Finding } from '../model/finding.ts';
import type { Row, Ruling, Situation } from './policy.ts';
import type { PolicySettings } from './settings.ts';

/** Those in force for the message. */
type Thresholds = PolicySettings['thresholds'];
type TableRow = {
  readonly mode: keyof PolicySettings['rows'];
  readonly matches: (situation: Situation, thresholds: Thresholds) => boolean;
  readonly ruling: Omit<Ruling, 'shadow' | 'row'> & { readonly row: Row };
};

/** Harms that count by themselves; glorification counts only inside a campaign, spam never. */
const counts = (finding: Finding): boolean =>
  finding.stance === 'own' && finding.harm !== 'spam' && finding.harm !== 'glorification';
const countsInCampaign = (finding: Finding): boolean => finding.stance === 'own' && finding.harm !== 'spam';

const atLeast = (findings: readonly Finding[], score: number, which: (finding: Finding) => boolean): boolean => {
  for (const finding of findings) if (finding.score >= score && which(finding)) return true;
  return false;
};
const isCleanCall = (finding: Finding): boolean => finding.clean === true && counts(finding);
/** In an emergency a frame need not be clean; what was learned or guessed still never intercepts alone. */
const isFrame = (finding: Finding): boolean => finding.detector === 'frame' && counts(finding);

export const TABLE: readonly TableRow[] = [
  {
    mode: 'restricted',
    matches: ({ restriction, relation }) =>
      restriction === 'block' || restriction === 'suspend' || (restriction === 'limit' && relation === 'stranger'),
    ruling: { row: 1, verdict: 'intercept', hold: undefined, code: 'account-restricted', opensCase: false },
  },
  {
    mode: 'recipient',
    matches: ({ refusedByRecipient }) => refusedByRecipient,
    ruling: { row: 2, verdict: 'intercept', hold: undefined, code: 'recipient-choice', opensCase: false },
  },
  {
    mode: 'known',
    matches: ({ known }) => known,
    ruling: { row: 3, verdict: 'intercept', hold: undefined, code: 'known', opensCase: false },
  },
  {
    mode: 'campaign',
    matches: ({ campaign, relation }) =>
      relation !== 'contact' && campaign !== undefined && campaign.carries && INTERCEPTING.has(campaign.state),
    ruling: { row: 4, verdict: 'intercept', hold: undefined, code: 'campaign', opensCase: false },
  },
  {
    mode: 'call',
    matches: ({ relation, placeKind, findings, emergency = false }, { intercept }) =>
      (relation === 'stranger' || (relation === 'known' && placeKind !== 'direct')) &&
      atLeast(findings, intercept, emergency ? isFrame : isCleanCall),
    ruling: { row: 5, verdict: 'intercept', hold: undefined, code: 'call', opensCase: true },
  },
  {
    mode: 'suspect',
    matches: ({ relation, findings, campaign }, { hold, evidence }) =>
      relation === 'stranger' &&
      (atLeast(findings, hold, counts) ||
        (campaign?.state === 'suspected' && (campaign.carries || atLeast(findings, evidence, countsInCampaign)))),
    ruling: { row: 6, verdict: 'hold', hold: 'moment', code: undefined, opensCase: false },
  },
];
/** Row 7. */
export const DELIVER: Ruling = {
  row: 7,
  verdict: 'deliver',
  hold: undefined,
  code: undefined,
  opensCase: false,
  shadow: undefined,
};
/** One object a row for ever: deciding allocates nothing. */
const LIVE: readonly Ruling[] = TABLE.map(({ ruling }) => ({ ...ruling, shadow: undefined }));
const PASSED: readonly Ruling[] = TABLE.map(({ ruling }) => ({ ...DELIVER, shadow: ruling.row }));

/**
 * `stopped`: the emergency stop puts every row that acts by itself (3 to 6) into shadow; what a person or the recipient
 * decided (1 and 2) stands.
 */
export const decide = (situation: Situation, settings: PolicySettings, stopped = false): Ruling => {
  let otherwise = DELIVER;
  const thresholds = situation.emergency ? { ...settings.thresholds, ...settings.emergency } : settings.thresholds;
  for (let i = 0; i < TABLE.length; i++) {
    const row = TABLE[i]!;
    let mode: Mode = settings.rows[row.mode];
    if (stopped && mode === 'live' && row.ruling.row >= 3) mode = 'shadow';
    if (mode === 'off' || !row.matches(situation, thresholds)) continue;
    if (mode === 'live') {
      const ruling = LIVE[i]!;
      return otherwise.shadow === undefined ? ruling : { ...ruling, shadow: otherwise.shadow };
    }
    if (otherwise.shadow === undefined) otherwise = PASSED[i]!;
  }
  return otherwise;
};

/** The highest score that counts by itself: what decides between release and review at the end of a moment hold. */
export const scoreThatCounts = (findings: readonly Finding[]): number => {
  let score = 0;
  for (const finding of findings) if (counts(finding) && finding.score > score) score = finding.score;
  return score;
};
