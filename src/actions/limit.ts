// Limit: the mildest action. The account keeps every conversation it has.
import { ACTION_LIFETIME_MS } from '../model/action.ts';
import type { Action } from './action.ts';

export const limit: Action = {
  name: 'limit',
  about: 'The account writes only to people who know it.',
  needs: 'limit',
  undo: 'unlimit',
  leaves: 'writing to known and contact, reading, leaving, exporting, appealing',
  lifetimeMs: ACTION_LIFETIME_MS.limit,
  allows: ({ relation }) => relation !== 'stranger',
};
