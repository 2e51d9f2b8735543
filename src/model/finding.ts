// A finding: what one detector observed about one message. Findings never act; policy reads them.
import { type Static, Type } from 'typebox';
import { literals } from './literals.ts';

/** The closed list of harms. Adding one is a reviewed change with a page in docs/why/. */
export const HARMS = ['call', 'threat', 'glorification', 'recruitment', 'financing', 'spam'] as const;
export type Harm = (typeof HARMS)[number];

/** Whose voice speaks: the author's own, or one that is quoted, reported, condemned, fictional, or unclear. */
export const STANCES = ['own', 'quote', 'report', 'condemn', 'fiction', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

export const FindingSchema = Type.Object(
  {
    detector: Type.String(),
    harm: literals(HARMS),
    score: Type.Number({ minimum: 0, maximum: 1 }),
    stance: literals(STANCES),
    because: Type.String({ description: "Lemmas and classes in plain words, never the sender's words." }),
    spans: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()]), {
      description: 'Half-open UTF-16 offsets into `text` as sent.',
    }),
  },
  { $id: 'Finding', additionalProperties: false },
);
/** The wire shape of a finding. */
export type WireFinding = Static<typeof FindingSchema>;

/** What a detector returns: the wire shape plus what policy and campaigns need and nobody outside sees. */
export type Finding = {
  readonly detector: string;
  readonly harm: Harm;
  /** 0…1, calibrated: 0.5 = at most one false alarm in 1,000 ordinary messages. */
  readonly score: number;
  readonly stance: Stance;
  readonly because: string;
  readonly spans: ReadonlyArray<readonly [number, number]>;
  /** A clean frame: act × target × modality complete, in the author's own voice, nothing softening (decision row 5). */
  readonly clean?: boolean;
  /** BCP 47 code of the language it was heard in. */
  readonly lang?: string;
  /** Meaning sketch: 32-bit code of {act class, target class, modality, offer?}, equal across languages. 0 = none. */
  readonly meaning?: number;
  /** Other harms that the same detector heard in the same text at 0.5 and more, each with its own score and reason. */
  readonly also?: readonly Finding[];
};

/** Each harm of its own: a finding, then what it also heard. */
export const eachHarm = (finding: Finding): readonly Finding[] =>
  finding.also === undefined ? [finding] : [finding, ...finding.also];

/** Harms that count fully; glorification counts only inside a campaign; spam never by itself. */
export const VIOLENT_HARMS: ReadonlySet<Harm> = new Set([
  'call',
  'threat',
  'recruitment',
  'financing',
  'glorification',
]);
