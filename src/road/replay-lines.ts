// The lines of a recorded stream that are not messages, each with its schema: reports, a person's decisions, appeals, and the
// switches of recipients.
import { type Static, Type } from 'typebox';
import { CASE_DECISIONS, REPORT_CATEGORIES } from '../model/case.ts';
import { InputError } from '../model/errors.ts';
import { literals } from '../model/literals.ts';
import { IdSchema, TimeSchema } from '../model/message.ts';
import { checkIdBytes, createReader, readText } from '../model/read-value.ts';

const exact = { additionalProperties: false };

const ReportLine = Type.Object(
  {
    type: Type.Literal('report'),
    message: IdSchema,
    reporter: IdSchema,
    category: literals(REPORT_CATEGORIES),
    text: Type.Optional(Type.String()),
    at: TimeSchema,
  },
  exact,
);
const DecideSchema = Type.Object(
  {
    type: Type.Literal('decide'),
    message: Type.Optional(IdSchema),
    campaign: Type.Optional(IdSchema),
    account: Type.Optional(IdSchema),
    decision: literals(CASE_DECISIONS),
    by: IdSchema,
    at: TimeSchema,
  },
  exact,
);
const AppealSchema = Type.Object({ type: Type.Literal('appeal'), account: IdSchema, at: TimeSchema }, exact);
const RecipientSchema = Type.Object(
  {
    type: Type.Literal('recipient'),
    id: IdSchema,
    directMessagesFrom: literals(['everyone', 'known', 'contacts'] as const),
    at: TimeSchema,
  },
  exact,
);

export type DecideLine = Static<typeof DecideSchema>;
export type AppealLine = Static<typeof AppealSchema>;
export type RecipientLine = Static<typeof RecipientSchema>;
export type OtherLine = Static<typeof ReportLine> | DecideLine | AppealLine | RecipientLine;

const readers: Readonly<Record<string, (value: unknown) => OtherLine>> = {
  report: createReader(ReportLine, 'The line'),
  decide: createReader(DecideSchema, 'The line'),
  appeal: createReader(AppealSchema, 'The line'),
  recipient: createReader(RecipientSchema, 'The line'),
};

/** Throws InputError. */
export const readLine = (value: Readonly<Record<string, unknown>>): OtherLine => {
  const read = typeof value.type === 'string' && Object.hasOwn(readers, value.type) ? readers[value.type] : undefined;
  if (read === undefined)
    throw new InputError(
      'bad-value',
      'Field "type" must be one of "message", "report", "decide", "appeal", "recipient".',
      'type',
    );
  const line = read(value);
  for (const field of ['message', 'reporter', 'campaign', 'account', 'id', 'by'] as const)
    checkIdBytes((line as Readonly<Record<string, unknown>>)[field] as string | undefined, field);
  if (
    line.type === 'decide' &&
    [line.message, line.campaign, line.account].filter((one) => one !== undefined).length !== 1
  )
    throw new InputError('bad-value', 'A decision names exactly one of "message", "campaign", "account".');
  if (line.type === 'report' && line.text !== undefined) return { ...line, text: readText(line.text, 'text') };
  return line;
};
