// The body of POST /v1/check, or of a replay line, as a Message: defaults filled, times as numbers, sizes checked in bytes of
// UTF-8. What an attacker controls in the text is never an error; a wrong shape is a sentence with the field and the limit.
import { InputError } from './errors.ts';
import { type CheckBody, CheckSchema, LIMITS, type Message } from './message.ts';
import { checkIdBytes, createReader, readText, readTime } from './read-value.ts';

export type ReadContext = {
  readonly platform: string;
  /** Arrival, epoch ms: `sentAt` more than 24 h ahead of it is refused. */
  readonly now: number;
};

const readCheck = createReader(CheckSchema);

/** Throws InputError (400, or 413 for size). */
export const readMessage = (value: unknown, { platform, now }: ReadContext): Message => {
  const body = readCheck(value);
  checkIds(body);
  const text = textOf(body);
  const sentAt = readTime(body.sentAt, 'sentAt');
  if (sentAt !== undefined && sentAt > now + LIMITS.futureMs)
    throw new InputError('bad-value', 'Field "sentAt" must not lie more than 24 hours ahead of the server.', 'sentAt');
  const { sender, to, replyTo } = body;
  return {
    platform,
    id: body.id,
    text,
    sender: {
      id: sender.id,
      createdAt: readTime(sender.createdAt, 'sender.createdAt'),
      joinedAt: readTime(sender.joinedAt, 'sender.joinedAt'),
      role: sender.role ?? 'member',
      network: sender.network,
      device: sender.device,
    },
    to: { kind: to.kind, id: to.id, members: to.members, public: to.public ?? false },
    relation: body.relation,
    sentAt,
    what: body.what ?? 'message',
    editOf: body.editOf,
    replyTo:
      replyTo === undefined
        ? undefined
        : {
            id: replyTo.id,
            text: replyTo.text === undefined ? undefined : readText(replyTo.text, 'replyTo.text'),
          },
    forwardedFrom: body.forwardedFrom,
    media: body.media ?? [],
    lang: body.lang,
    delivered: body.delivered ?? false,
    encrypted: body.encrypted ?? false,
    cut: body.cut ?? false,
  };
};

const checkIds = (body: CheckBody): void => {
  checkIdBytes(body.id, 'id');
  checkIdBytes(body.sender.id, 'sender.id');
  checkIdBytes(body.sender.network, 'sender.network');
  checkIdBytes(body.sender.device, 'sender.device');
  checkIdBytes(body.to.id, 'to.id');
  checkIdBytes(body.editOf, 'editOf');
  checkIdBytes(body.replyTo?.id, 'replyTo.id');
  checkIdBytes(body.forwardedFrom, 'forwardedFrom');
};

const textOf = (body: CheckBody): string => {
  if (body.encrypted === true) {
    if ((body.text ?? '') !== '')
      throw new InputError('bad-value', 'Field "text" must be absent when "encrypted" is true.', 'text');
    return '';
  }
  if (body.text === undefined)
    throw new InputError('missing-field', 'Field "text" is missing; it may be absent only with "encrypted".', 'text');
  if (body.text === '' && (body.what ?? 'message') === 'message' && (body.media ?? []).length === 0)
    throw new InputError('bad-value', 'Field "text" may be empty only when "media" is given.', 'text');
  return readText(body.text, 'text');
};
