// How long what is kept (contract.md §9, §11), in one place for every store.

export const RETENTION = {
  dayMs: 86_400_000,
  pairDays: 180,
  idempotencyMs: 24 * 3_600_000,
  eventMs: 24 * 3_600_000,
  eventCount: 1_000_000,
  /** Rows deleted in one go. */
  slice: 2000,
} as const;
