// The voice of a text whatever its acts.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Message } from '../model/message.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createListening } from './all.ts';

const canonicalize = createCanonicalizer();
const read = createListening().readVoice;
const voiceOf = (text: string): string => read(canonicalize(text), { forwardedFrom: undefined } as unknown as Message);

const table: readonly [string, string][] = [
  ['See you tomorrow at the square, bring water.', 'own'],
  ['Kill all the traitors!', 'own'],
  ['', 'own'],
  ['"See you tomorrow at the square, bring water."', 'quote'],
  ['This is what they sent me: "See you tomorrow." Disgusting, report this.', 'condemn'],
  ['Be careful, this is a scam, do not forward it.', 'report'],
  ['The minister said that he will come tomorrow.', 'report'],
  ['Ich verurteile solche Nachrichten aufs Schärfste.', 'condemn'],
  ['Осуждаю такие сообщения, не пересылайте их.', 'condemn'],
];
for (const [text, voice] of table) {
  it(`reads the voice "${voice}" in: ${text}`, () => assert.equal(voiceOf(text), voice));
}
