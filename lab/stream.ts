// What a simulated stream is made of: a line as `replay` reads it, and the truth about it, which the road never sees.

/** What `simulate` plays unless asked otherwise. */
export const TIERS = ['A', 'B', 'C', 'E', 'F'] as const;
/** Everything that a stream can hold; H is played by the proof alone, because its text is searched for. */
export const ALL_TIERS = ['A', 'B', 'C', 'D', 'DL', 'E', 'F', 'G', 'I'] as const;
export type Tier = (typeof ALL_TIERS)[number] | 'H';

/** Who wrote it. `framed`: the innocent whose text attackers copy; `relaying`: who was asked to pass the call on; `prelude`: what
 * an attacker's account wrote before its call, which nothing is scored by. */
export const BYSTANDERS = ['ordinary', 'burst', 'framed', 'relaying'] as const;
export type Bystander = (typeof BYSTANDERS)[number];

export type Truth = {
  readonly id: string;
  readonly account: string;
  readonly kind: Bystander | 'campaign' | 'prelude';
  readonly tier?: Tier;
  readonly campaign?: string;
  /** The text it was made from, by language and number or kind: results are listed per base. */
  readonly base: string;
};
export type Line = { readonly type: 'message'; readonly id: string; readonly sentAt: string } & Readonly<
  Record<string, unknown>
>;
export type Item = { readonly at: number; readonly line: Line; readonly truth: Truth };
/** Anything that stands in a stream: a message with its truth, or another line of the contract, such as a report. */
export type Step = Item | { readonly at: number; readonly line: Readonly<Record<string, unknown>> };
export type Span = { readonly start: number; readonly end: number };
export type Written = { readonly text: string; readonly more?: Readonly<Record<string, unknown>> };

export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** One line and its truth; `more` are further fields of the contract, such as `replyTo`. */
export const createItem = ({
  at,
  truth,
  written,
  createdAt,
  to,
  relation,
  lang,
}: {
  readonly at: number;
  readonly truth: Truth;
  readonly written: Written;
  readonly createdAt: number;
  readonly to: { readonly kind: string; readonly id: string };
  readonly relation: string;
  readonly lang: string;
}): Item => ({
  at,
  truth,
  line: {
    type: 'message',
    id: truth.id,
    text: written.text,
    sender: { id: truth.account, createdAt: new Date(createdAt).toISOString() },
    to,
    relation,
    sentAt: new Date(at).toISOString(),
    lang,
    ...written.more,
  },
});

/** A whole number that belongs to an account for good, spread evenly below `below`. */
export const traitOf = (account: number, below: number): number => (Math.imul(account + 1, 0x9e3779b1) >>> 0) % below;
