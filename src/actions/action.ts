// The contract of an action: what may happen to an account, what the platform must be able to do for it, and what
// reverses it. De-duplication, quotas, shadow mode and recording happen once, in road/.
import type { ActionKind } from '../model/action.ts';
import type { Capability } from '../model/capability.ts';

export type Action = {
  readonly name: ActionKind;
  readonly about: string;
  /** What the connector must be able to do; the HTTP connector's platform enforces by our verdicts alone. */
  readonly needs: Capability;
  /** The capability that reverses it. */
  readonly undo: Capability;
  /** What stays possible for the account (reading, leaving, exporting, appealing are never hindered). */
  readonly leaves: string;
  /** Milliseconds until it ends by itself; undefined = never. */
  readonly lifetimeMs: number | undefined;
  /** Does a message of this sender still pass under this action? */
  readonly allows: (to: { readonly relation: 'stranger' | 'known' | 'contact' }) => boolean;
};
