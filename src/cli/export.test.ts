// A Telegram Desktop export is read in one pass with constant memory, whatever is in the texts, and as far as it goes when
// the file was cut.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readElements } from './export-elements.ts';
import { type ChatSpan, indexExport } from './export-index.ts';
import { readTelegramMessage } from './telegram-message.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater-export-'));
after(() => rmSync(folder, { recursive: true }));

const message = (id: number, text: unknown, more: object = {}) => ({
  id,
  type: 'message',
  date: '2026-03-24T08:00:00',
  date_unixtime: '1774339200',
  from: 'Somebody',
  from_id: 'user7',
  text,
  ...more,
});
const TRICKY = 'quote " brace } bracket ] key "messages": [ and \\ end';
const single = {
  name: 'A "group" {',
  type: 'private_supergroup',
  id: 42,
  messages: [message(1, TRICKY), message(2, 'b')],
};
const full = {
  about: 'Here is the data you requested. "messages": [',
  personal_information: { user_id: 1, bio: '[' },
  chats: {
    about: 'chats',
    list: [
      single,
      { type: 'saved_messages', id: 1, messages: [] },
      { name: 'P', type: 'personal_chat', id: 7, messages: [message(9, 'hi')] },
    ],
  },
};

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const elements = async (text: string, start: number, block: number): Promise<unknown[]> => {
  const path = join(folder, 'result.json');
  writeFileSync(path, text);
  await using file = await open(path);
  const all: unknown[] = [];
  for await (const element of readElements(file, start, block))
    all.push('value' in element ? element.value : element.bad);
  return all;
};

for (const size of [1, 7, 100_000]) {
  test(`one chat and all chats are found, read in pieces of ${size} bytes`, async () => {
    for (const indent of [0, 1]) {
      const text = JSON.stringify(single, undefined, indent);
      const one = await indexExport(chunks(text, size));
      assert.equal(one.complete, true);
      assert.deepEqual(
        one.chats.map(({ name, type, id }) => [name, type, id]),
        [[single.name, single.type, '42']],
      );
      assert.deepEqual(await elements(text, one.chats[0]?.start ?? 0, size), single.messages);
      const all = JSON.stringify(full, undefined, indent);
      const many = await indexExport(chunks(all, size));
      assert.deepEqual(
        many.chats.map((c) => c.id),
        ['42', '1', '7'],
      );
      for (const [i, chat] of many.chats.entries())
        assert.deepEqual(await elements(all, chat.start, size), full.chats.list[i]?.messages);
    }
  });
}

test('an export cut at any byte gives what is whole and says that it is cut', async () => {
  const text = JSON.stringify(single);
  for (let end = 1; end < text.length; end += 3) {
    const cut = text.slice(0, end);
    const index = await indexExport(chunks(cut, 16));
    assert.equal(index.complete, false);
    const chat = index.chats[0];
    if (chat === undefined) continue;
    const read = await elements(cut, chat.start, 16);
    assert.deepEqual(read, single.messages.slice(0, read.length));
  }
});

for (const [name, text] of [
  ['a list', '[1,2]'],
  ['plain text', 'hello there'],
  ['nothing', ''],
  ['an object without messages', '{"name":"x"}'],
  ['endless nesting', '{"a":'.repeat(1000)],
] as const) {
  test(`${name} is refused as no export`, () => assert.rejects(indexExport(chunks(text, 64)), /Telegram Desktop/));
}

const group: ChatSpan = { name: 'G', type: 'private_supergroup', id: '42', start: 0 };
const direct: ChatSpan = { name: 'P', type: 'personal_chat', id: '7', start: 0 };
const read = (value: unknown, chat = group) => {
  const one = readTelegramMessage(value, chat);
  return typeof one === 'object' ? one.body : one;
};

test('texts in parts are joined, forwards, replies and media are kept', () => {
  const body = read(
    message(5, ['go ', { type: 'bold', text: 'there' }, 7], {
      forwarded_from: 'News\u0000 room',
      reply_to_message_id: 4,
      photo: 'photos/1.jpg',
    }),
  );
  assert.deepEqual(body, {
    id: '42/5',
    text: 'go there',
    sender: { id: 'user7' },
    to: { kind: 'group', id: 'chat42' },
    sentAt: '2026-03-24T08:00:00.000Z',
    media: [{ kind: 'image' }],
    forwardedFrom: 'News  room',
    replyTo: { id: '42/4' },
  });
});

test('in a personal chat the peer writes to the owner and the owner to the peer', () => {
  assert.deepEqual((read(message(1, 'x'), direct) as { to: object }).to, { kind: 'direct', id: 'owner' });
  assert.deepEqual((read(message(1, 'x', { from_id: 'user1' }), direct) as { to: object }).to, {
    kind: 'direct',
    id: 'user7',
  });
});

test('service lines and empty ones are no messages, and what cannot be read says why', () => {
  assert.equal(read({ ...message(1, ''), type: 'service' }), undefined);
  assert.equal(read(message(1, '')), undefined);
  assert.equal(read(message(1, 'x', { date: 'soon', date_unixtime: undefined })), 'has no readable date');
  assert.equal(read(7), 'is not an object');
});
