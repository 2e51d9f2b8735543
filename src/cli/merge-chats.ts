// All chats of an export as one stream in time order: each chat is in order by itself, so only its next message is in memory.
import type { FileHandle } from 'node:fs/promises';
import { type Element, readElements } from './export-elements.ts';
import type { ChatSpan } from './export-index.ts';
import { type ExportedMessage, readTelegramMessage } from './telegram-message.ts';

export type Merged = {
  readonly chat: ChatSpan;
  readonly message: ExportedMessage;
  /** Bytes read so far, of all chats. */
  readonly done: number;
};

type Cursor = { readonly chat: ChatSpan; readonly elements: AsyncGenerator<Element>; next: ExportedMessage };

const MANY_CHATS = 32;

/** `onBad` hears of each message that cannot be read, with its byte offset. */
export async function* mergeChats(
  file: FileHandle,
  chats: readonly ChatSpan[],
  onBad: (chat: ChatSpan, at: number, why: string) => void,
): AsyncGenerator<Merged> {
  const block = chats.length > MANY_CHATS ? 8_192 : 262_144;
  let done = 0;
  const advance = async (chat: ChatSpan, elements: AsyncGenerator<Element>): Promise<ExportedMessage | undefined> => {
    for (;;) {
      const step = await elements.next();
      if (step.done) return undefined;
      const element = step.value;
      done += element.bytes;
      const read = 'bad' in element ? element.bad : readTelegramMessage(element.value, chat);
      if (typeof read === 'object') return read;
      if (read !== undefined) onBad(chat, element.at, read);
    }
  };
  /** Latest first, so that the next one is at the end. */
  const cursors: Cursor[] = [];
  const place = (cursor: Cursor): void => {
    let low = 0;
    let high = cursors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cursors[middle] as Cursor).next.at > cursor.next.at) low = middle + 1;
      else high = middle;
    }
    cursors.splice(low, 0, cursor);
  };
  for (const chat of chats) {
    const elements = readElements(file, chat.start, block);
    const next = await advance(chat, elements);
    if (next !== undefined) place({ chat, elements, next });
  }
  for (;;) {
    const cursor = cursors.pop();
    if (cursor === undefined) return;
    yield { chat: cursor.chat, message: cursor.next, done };
    const next = await advance(cursor.chat, cursor.elements);
    if (next !== undefined) place({ ...cursor, next });
  }
}
