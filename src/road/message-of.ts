// A message as far as the evidence room needs it, where only its record and its text are left (after a restart, in a report).
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
