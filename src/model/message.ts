// The message: one attempt to send. The wire schema (the body of POST /v1/check) and the noun the road works on.
import { type Static, Type } from 'typebox';
import { literals } from './literals.ts';

/** Limits of the wire, in one place; errors name them. */
export const LIMITS = {
  textBytes: 65_536,
  bodyBytes: 524_288,
  idBytes: 256,
  mediaItems: 32,
  futureMs: 24 * 3_600_000,
} as const;

export const RELATIONS = ['stranger', 'known', 'contact'] as const;
export type Relation = (typeof RELATIONS)[number];
export const PLACE_KINDS = ['direct', 'group', 'channel'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export const ROLES = ['member', 'moderator', 'admin', 'bot'] as const;
export type Role = (typeof ROLES)[number];
export const MESSAGE_KINDS = ['message', 'invite', 'request', 'profile'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** 1–256 bytes of UTF-8 without control characters; the byte length is checked by the door (api/read-message.ts). */
export const IdSchema = Type.String({
  minLength: 1,
  maxLength: LIMITS.idBytes,
  pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$',
});
export const TimeSchema = Type.String({ format: 'date-time', description: 'RFC 3339' });

export const MediaSchema = Type.Object(
  {
    kind: literals(['image', 'video', 'audio', 'file'] as const),
    sha256: Type.Optional(Type.String({ pattern: '^[0-9a-fA-F]{64}$' })),
    pdq: Type.Optional(Type.String({ pattern: '^[0-9a-fA-F]{64}$' })),
  },
  { additionalProperties: false },
);

export const CheckSchema = Type.Object(
  {
    id: IdSchema,
    text: Type.Optional(
      Type.String({ description: '≤ 65,536 bytes of UTF-8; may be empty with media, absent with encrypted' }),
    ),
    sender: Type.Object(
      {
        id: IdSchema,
        createdAt: Type.Optional(TimeSchema),
        joinedAt: Type.Optional(TimeSchema),
        role: Type.Optional(literals(ROLES)),
        network: Type.Optional(IdSchema),
        device: Type.Optional(IdSchema),
      },
      { additionalProperties: false },
    ),
    to: Type.Object(
      {
        kind: literals(PLACE_KINDS),
        id: IdSchema,
        members: Type.Optional(Type.Integer({ minimum: 0 })),
        public: Type.Optional(Type.Boolean()),
      },
      { additionalProperties: false },
    ),
    relation: Type.Optional(literals(RELATIONS)),
    sentAt: Type.Optional(TimeSchema),
    what: Type.Optional(literals(MESSAGE_KINDS)),
    editOf: Type.Optional(IdSchema),
    replyTo: Type.Optional(
      Type.Object({ id: IdSchema, text: Type.Optional(Type.String()) }, { additionalProperties: false }),
    ),
    forwardedFrom: Type.Optional(IdSchema),
    media: Type.Optional(Type.Array(MediaSchema, { maxItems: LIMITS.mediaItems })),
    lang: Type.Optional(Type.String({ minLength: 1, maxLength: 35 })),
    delivered: Type.Optional(Type.Boolean()),
    encrypted: Type.Optional(Type.Boolean()),
    cut: Type.Optional(Type.Boolean()),
  },
  { $id: 'Check', additionalProperties: false },
);
export type CheckBody = Static<typeof CheckSchema>;
export type Media = Static<typeof MediaSchema>;

/** The parsed message. Times are epoch milliseconds; defaults are filled; lone surrogates have become U+FFFD. */
export type Message = {
  readonly platform: string;
  readonly id: string;
  readonly text: string;
  readonly sender: {
    readonly id: string;
    readonly createdAt: number | undefined;
    readonly joinedAt: number | undefined;
    readonly role: Role;
    readonly network: string | undefined;
    readonly device: string | undefined;
  };
  readonly to: {
    readonly kind: PlaceKind;
    readonly id: string;
    readonly members: number | undefined;
    readonly public: boolean;
  };
  /** As the platform gave it; undefined = the road infers it. */
  readonly relation: Relation | undefined;
  readonly sentAt: number | undefined;
  readonly what: MessageKind;
  readonly editOf: string | undefined;
  readonly replyTo: { readonly id: string; readonly text: string | undefined } | undefined;
  readonly forwardedFrom: string | undefined;
  readonly media: readonly Media[];
  readonly lang: string | undefined;
  readonly delivered: boolean;
  readonly encrypted: boolean;
  readonly cut: boolean;
};

/** Of a BCP 47 code: what stands behind the first hyphen does not count. */
export const primaryLanguage = (code: string): string => code.toLowerCase().split('-')[0] ?? '';
