// What can happen to an account, always with its undo. There is no type for a platform, a country or "everybody".
import { type Static, Type } from 'typebox';
import { literals } from './literals.ts';

/** Weakest first: the restriction in force is the strongest live action. */
export const ACTION_KINDS = ['limit', 'suspend', 'block'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const MODES = ['off', 'shadow', 'live'] as const;
export type Mode = (typeof MODES)[number];

/** How long an action stands without a decision by a person; undefined = no expiry. */
export const ACTION_LIFETIME_MS: Readonly<Record<ActionKind, number | undefined>> = {
  limit: 24 * 3_600_000,
  suspend: 72 * 3_600_000,
  block: undefined,
};

export const ActionSchema = Type.Object(
  {
    id: Type.String(),
    account: Type.String(),
    action: literals(ACTION_KINDS),
    at: Type.String(),
    expiresAt: Type.Optional(Type.String()),
    by: Type.String({ description: '"machine" or the name of a person' }),
    mode: literals(MODES),
    campaign: Type.Optional(Type.String()),
    reason: Type.String(),
    evidence: Type.Array(Type.String()),
    confirmedAt: Type.Optional(Type.String()),
    undoneAt: Type.Optional(Type.String()),
    undoneBy: Type.Optional(Type.String()),
  },
  { $id: 'Action', additionalProperties: false },
);
export type WireAction = Static<typeof ActionSchema>;

/** An action on an account as the road and the stores hold it. Times in epoch ms. */
export type AccountAction = {
  readonly id: string;
  readonly platform: string;
  readonly account: string;
  readonly kind: ActionKind;
  readonly at: number;
  readonly expiresAt: number | undefined;
  readonly by: string;
  readonly mode: Mode;
  readonly campaign: string | undefined;
  readonly reason: string;
  /** Message ids. */
  readonly evidence: readonly string[];
  readonly confirmedAt: number | undefined;
  readonly undoneAt: number | undefined;
  readonly undoneBy: string | undefined;
};
