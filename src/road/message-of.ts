// A message of which only the names and the text are known: after a restart, in a report, or when a text is judged alone.
import type { Message } from '../model/message.ts';

type Named = { readonly platform: string; readonly message: string; readonly account: string };

export const messageOf = ({ platform, message, account }: Named, text: string): Message => ({
  platform,
  id: message,
  text,
  sender: {
    id: account,
    createdAt: undefined,
    joinedAt: undefined,
    role: 'member',
    network: undefined,
    device: undefined,
  },
  to: { kind: 'direct', id: '', members: undefined, public: false },
  relation: undefined,
  sentAt: undefined,
  what: 'message',
  editOf: undefined,
  replyTo: undefined,
  forwardedFrom: undefined,
  media: [],
  lang: undefined,
  delivered: false,
  encrypted: false,
  cut: false,
});
