// What a platform can do for us, and whether it can be taken back (contract.md §6). Final ones are never used automatically,
// except deleting the call itself.

export const CAPABILITIES = [
  'intercept',
  'retract',
  'limit',
  'unlimit',
  'suspend',
  'unsuspend',
  'block',
  'unblock',
  'notify',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** What a connector declares. */
export type Capabilities = Readonly<Partial<Record<Capability, 'reversible' | 'final'>>>;
