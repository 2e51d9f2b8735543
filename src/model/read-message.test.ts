// Bad and odd messages as a table: what is an error (with its field and limit), and what an attacker may put into the text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from './errors.ts';
import { readMessage } from './read-message.ts';

const NOW = Date.parse('2026-03-24T08:00:00.000Z');
const good = { id: 'm-1', text: 'Good morning', sender: { id: 'u-9' }, to: { kind: 'direct', id: 'u-2' } };
const read = (value: unknown) => readMessage(value, { platform: 'main', now: NOW });

const BAD: readonly (readonly [
  name: string,
  value: unknown,
  code: string,
  field: string,
  says: RegExp,
  status?: number,
])[] = [
  ['an array', [], 'wrong-type', '', /The body must be an object/],
  ['nothing', undefined, 'wrong-type', '', /The body must be an object/],
  ['a missing id', { ...good, id: undefined }, 'wrong-type', 'id', /must be a string/],
  ['no id at all', { text: 'x', sender: good.sender, to: good.to }, 'missing-field', 'id', /"id" is missing/],
  ['a number as id', { ...good, id: 7 }, 'wrong-type', 'id', /must be a string/],
  ['an empty id', { ...good, id: '' }, 'bad-value', 'id', /at least 1|empty/],
  ['a control character in an id', { ...good, sender: { id: 'a\u0000b' } }, 'bad-value', 'sender.id', /control/],
  ['an id of 257 bytes', { ...good, id: 'i'.repeat(257) }, 'bad-value', 'id', /at most 256/],
  ['an id of 129 two-byte letters', { ...good, id: 'ж'.repeat(129) }, 'too-long', 'id', /at most 256 bytes/],
  ['a lone surrogate in an id', { ...good, id: 'a\ud800' }, 'bad-value', 'id', /Unicode/],
  ['an unknown field', { ...good, colour: 'red' }, 'unknown-field', 'colour', /"colour" is not known/],
  ['an unknown inner field', { ...good, to: { ...good.to, mood: 1 } }, 'unknown-field', 'to.mood', /"to.mood"/],
  [
    'a field called __proto__',
    JSON.parse('{"__proto__":1,"id":"m","text":"x","sender":{"id":"u"},"to":{"kind":"direct","id":"v"}}'),
    'unknown-field',
    '__proto__',
    /__proto__/,
  ],
  ['a text that is undefined', { ...good, text: undefined }, 'missing-field', 'text', /missing/],
  ['a text that is missing', { id: 'm-1', sender: good.sender, to: good.to }, 'missing-field', 'text', /encrypted/],
  ['an empty text without media', { ...good, text: '' }, 'bad-value', 'text', /media/],
  ['a text with encrypted', { ...good, encrypted: true }, 'bad-value', 'text', /absent/],
  [
    'a kind of place nobody knows',
    { ...good, to: { kind: 'room', id: 'x' } },
    'bad-value',
    'to.kind',
    /"direct", "group", "channel"/,
  ],
  ['a role nobody knows', { ...good, sender: { id: 'u', role: 'king' } }, 'bad-value', 'sender.role', /"member"/],
  ['65,537 bytes of text', { ...good, text: 'a'.repeat(65_537) }, 'text-too-large', 'text', /65,536 bytes/, 413],
  ['32,769 two-byte letters', { ...good, text: 'ж'.repeat(32_769) }, 'text-too-large', 'text', /65,536 bytes/, 413],
  ['a million combining marks', { ...good, text: '\u0301'.repeat(1_000_000) }, 'text-too-large', 'text', /65,536/, 413],
  [
    'a reply to a text that is too large',
    { ...good, replyTo: { id: 'm', text: 'a'.repeat(65_537) } },
    'text-too-large',
    'replyTo.text',
    /65,536/,
    413,
  ],
  ['sentAt as a word', { ...good, sentAt: 'soon' }, 'bad-value', 'sentAt', /RFC 3339/],
  ['sentAt as a number', { ...good, sentAt: 5 }, 'wrong-type', 'sentAt', /must be a string/],
  ['sentAt two days ahead', { ...good, sentAt: '2026-03-26T08:00:00Z' }, 'bad-value', 'sentAt', /24 hours/],
  [
    'a hash that is none',
    { ...good, media: [{ kind: 'image', sha256: 'zz' }] },
    'bad-value',
    'media.0.sha256',
    /64 hexadecimal/,
  ],
  ['33 media', { ...good, media: Array(33).fill({ kind: 'image' }) }, 'bad-value', 'media', /at most 32/],
  ['members below zero', { ...good, to: { ...good.to, members: -1 } }, 'bad-value', 'to.members', /at least 0/],
];

for (const [name, value, code, field, says, status = 400] of BAD) {
  test(`${name} is refused with the field and the limit`, () => {
    assert.throws(
      () => read(value),
      (error: InputError) => {
        assert.ok(error instanceof InputError, String(error));
        assert.deepEqual([error.code, error.field, error.status], [code, field, status], error.message);
        assert.match(error.message, says);
        return true;
      },
    );
  });
}

const ODD: readonly (readonly [name: string, text: string, becomes: string])[] = [
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['NUL', 'a\u0000b', 'a\u0000b'],
  ['32,768 bytes of combining marks', `a${'\u0301'.repeat(16_000)}`, `a${'\u0301'.repeat(16_000)}`],
  ['65,536 bytes exactly', 'a'.repeat(65_536), 'a'.repeat(65_536)],
  ['direction overrides', '\u202eabc\u202c', '\u202eabc\u202c'],
];
for (const [name, text, becomes] of ODD) {
  test(`a text with ${name} is no error`, () => assert.equal(read({ ...good, text }).text, becomes));
}

test('no refusal repeats a value the sender wrote', () => {
  const planted = 'zorvaplane';
  const values: unknown[] = [
    { ...good, id: { [planted]: planted } },
    { ...good, text: [planted] },
    { ...good, sentAt: planted },
    { ...good, to: { kind: planted, id: 'x' } },
    { ...good, text: planted.repeat(10_000) },
  ];
  for (const value of values)
    assert.throws(
      () => read(value),
      (error: Error) => !error.message.includes(planted),
    );
});

test('defaults are filled and times become numbers', () => {
  const message = read({ ...good, sentAt: '2026-03-24T09:00:00+01:00' });
  assert.equal(message.sentAt, NOW);
  assert.deepEqual(
    [message.what, message.sender.role, message.to.public, message.delivered, message.cut, message.media],
    ['message', 'member', false, false, false, []],
  );
});

test('encrypted messages need no text, and media need none either', () => {
  assert.equal(read({ id: 'm', sender: good.sender, to: good.to, encrypted: true }).text, '');
  assert.equal(read({ ...good, text: '', media: [{ kind: 'image' }] }).text, '');
});
