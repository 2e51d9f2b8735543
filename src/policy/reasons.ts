// What the sender may read (contract.md §7): one fixed sentence a code. No threshold, no span, no campaign.
import type { ReasonCode, Refusal } from '../model/verdict.ts';
import type { PolicySettings } from './settings.ts';

export const REASONS: Readonly<Record<ReasonCode, string>> = {
  'account-restricted': 'Your account cannot send this message now. You can appeal.',
  'recipient-choice': 'The recipient does not accept messages from you.',
  known: 'This message was not delivered because it equals material that is not allowed here. You can appeal.',
  campaign: 'This message was not delivered.',
  call: 'This message was not delivered because it appears to call for violence. You can appeal.',
};

/** Whether the sender is told why. */
export const refusalOf = (code: ReasonCode, { refusal }: PolicySettings): Refusal => {
  if (code === 'campaign') return refusal.campaign;
  return code === 'account-restricted' ? refusal.restricted : refusal.lone;
};
