// One message of a Telegram Desktop export as the body of a check. Service lines (joined, pinned, called) are no messages.
import type { CheckBody } from '../model/message.ts';
import type { ChatSpan } from './export-index.ts';

const PLACES: Readonly<Record<string, CheckBody['to']['kind']>> = {
  personal_chat: 'direct',
  bot_chat: 'direct',
  private_group: 'group',
  private_supergroup: 'group',
  public_supergroup: 'group',
  private_channel: 'channel',
  public_channel: 'channel',
};
/** The person who exported: Telegram does not say their id in the chat itself. */
const OWNER = 'owner';

export type ExportedMessage = { readonly at: number; readonly from: string; readonly body: CheckBody };

/** Undefined: nothing to judge. A string: what is wrong with it. */
export const readTelegramMessage = (value: unknown, chat: ChatSpan): ExportedMessage | string | undefined => {
  if (typeof value !== 'object' || value === null) return 'is not an object';
  const raw = value as Readonly<Record<string, unknown>>;
  const kind = PLACES[chat.type];
  if (raw.type !== 'message' || kind === undefined) return undefined;
  const at = timeOf(raw);
  if (at === undefined) return 'has no readable date';
  if (typeof raw.id !== 'number' && typeof raw.id !== 'string') return 'has no id';
  const text = textOf(raw.text).toWellFormed();
  const media = mediaOf(raw);
  if (text === '' && media.length === 0) return undefined;
  const sender = idOf(raw.from_id) ?? idOf(raw.from) ?? 'deleted-account';
  const forwarded = idOf(raw.forwarded_from_id) ?? idOf(raw.forwarded_from);
  const body: CheckBody = {
    id: `${chat.id}/${raw.id}`,
    text,
    sender: { id: sender },
    to: { kind, id: kind === 'direct' ? recipientOf(sender, chat) : `chat${chat.id}` },
    sentAt: new Date(at).toISOString(),
    media,
    ...(forwarded === undefined ? {} : { forwardedFrom: forwarded }),
    ...(raw.reply_to_message_id === undefined
      ? {}
      : { replyTo: { id: `${chat.id}/${String(raw.reply_to_message_id)}` } }),
  };
  return { at, from: typeof raw.from === 'string' ? raw.from : sender, body };
};

const recipientOf = (sender: string, chat: ChatSpan): string =>
  sender === `user${chat.id}` ? OWNER : `user${chat.id}`;

/** A string, or a list of strings and marked parts. */
const textOf = (text: unknown): string => {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((part: unknown) => (typeof part === 'string' ? part : partText(part))).join('');
};
const partText = (part: unknown): string =>
  typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '';

const timeOf = (raw: Readonly<Record<string, unknown>>): number | undefined => {
  const seconds = Number(raw.date_unixtime);
  const at = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : Date.parse(`${String(raw.date)}Z`);
  return Number.isNaN(at) || at > 8.64e15 ? undefined : at;
};

const mediaOf = (raw: Readonly<Record<string, unknown>>): NonNullable<CheckBody['media']> => {
  if (raw.photo !== undefined) return [{ kind: 'image' }];
  const type = String(raw.media_type ?? '');
  if (type === '' && raw.file === undefined) return [];
  if (type.startsWith('video') || type === 'animation') return [{ kind: 'video' }];
  return [{ kind: type.startsWith('voice') || type.startsWith('audio') ? 'audio' : 'file' }];
};

/** Names and ids become ids of the contract: no control characters, at most 256 bytes. */
const idOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const clean = String(value)
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    .slice(0, 64);
  return clean === '' ? undefined : clean;
};
