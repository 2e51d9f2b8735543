// Reports (users' complaints) and cases (what a person decides).
import { type Static, Type } from 'typebox';
import { literals } from './literals.ts';
import { IdSchema, TimeSchema } from './message.ts';

export const REPORT_CATEGORIES = [
  'violence',
  'threat',
  'terrorism',
  'recruitment',
  'financing',
  'spam',
  'other',
] as const;
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

export const ReportSchema = Type.Object(
  {
    message: IdSchema,
    reporter: IdSchema,
    category: literals(REPORT_CATEGORIES),
    text: Type.Optional(Type.String()),
    at: Type.Optional(TimeSchema),
  },
  { $id: 'Report', additionalProperties: false },
);
export type ReportBody = Static<typeof ReportSchema>;

export type Report = {
  readonly id: string;
  readonly platform: string;
  readonly message: string;
  readonly reporter: string;
  readonly category: ReportCategory;
  readonly at: number;
};

/** `sample`: an account drawn at random for the certificate. `opinion`: the second opinion contradicts the machine. */
export const CASE_KINDS = ['hold', 'intercept', 'report', 'campaign', 'action', 'sample', 'opinion'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
export const CASE_DECISIONS = ['contain', 'dismiss', 'release', 'guilty', 'innocent'] as const;
export type CaseDecision = (typeof CASE_DECISIONS)[number];

export const CaseSchema = Type.Object(
  {
    id: Type.String(),
    kind: literals(CASE_KINDS),
    imminent: Type.Boolean(),
    openedAt: Type.String(),
    dueAt: Type.Optional(Type.String()),
    closedAt: Type.Optional(Type.String()),
    message: Type.Optional(Type.String()),
    account: Type.Optional(Type.String()),
    campaign: Type.Optional(Type.String()),
    because: Type.String(),
    decision: Type.Optional(literals(CASE_DECISIONS)),
    by: Type.Optional(Type.String()),
  },
  { $id: 'Case', additionalProperties: false },
);
export type WireCase = Static<typeof CaseSchema>;

export type Case = {
  readonly id: string;
  readonly platform: string;
  readonly kind: CaseKind;
  readonly imminent: boolean;
  readonly openedAt: number;
  readonly dueAt: number | undefined;
  readonly closedAt: number | undefined;
  readonly message: string | undefined;
  readonly account: string | undefined;
  readonly campaign: string | undefined;
  readonly because: string;
  readonly decision: CaseDecision | undefined;
  readonly by: string | undefined;
};
