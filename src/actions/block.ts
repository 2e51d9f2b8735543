// Block: the strongest action. By the machine alone it stands 72 hours; a person must confirm it.
import { ACTION_LIFETIME_MS } from '../model/action.ts';
import type { Action } from './action.ts';

export const block: Action = {
  name: 'block',
  about: 'The account sends nothing until somebody undoes it.',
  needs: 'block',
  undo: 'unblock',
  leaves: 'reading, leaving, exporting, appealing',
  lifetimeMs: ACTION_LIFETIME_MS.block,
  allows: () => false,
};
