// Wordings of a call that hold no single telling word: unknown objects, questions that hire or wonder, chains, replies,
// places, and the harmless sentences that stand nearest to each.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../model/finding.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createDetectors, openPacks } from './all.ts';
import type { InspectedMessage } from './detector.ts';

const canonicalize = createCanonicalizer();
const frame = createDetectors(openPacks()).find((d) => d.name === 'frame')!;

const judge = (text: string, answers?: string): Finding | undefined => {
  const message = { text, forwardedFrom: undefined, replyTo: undefined } as unknown as InspectedMessage['message'];
  const replyTo = answers === undefined ? undefined : canonicalize(answers);
  return frame.inspect({ message, canonical: canonicalize(text), replyTo, bankHits: [] }, {});
};

/** Each wording, and whether it passes the mark of a call. */
const TABLES: Readonly<Record<string, readonly (readonly [string, boolean])[]>> = {
  'an object that no pack knows is people when a command names several of them': [
    ['Kill the blorbs', true],
    ['Kill blorbs tonight!', true],
    ["Let's kill the ugly blorbs", true],
    ['Slaughter the blorbs!', true],
    ['Убивайте блорбов', true],
    ['Вбивайте блорбів!', true],
    ['Tötet die Blorbs!', true],
    ['اقتلوا البلورب', true],
    ['Kill the blorb', false],
    ['Slaughter frightens the blorbs.', false],
    ['They kill blorbs', false],
    ['Kill the processes', false],
    ['Kill the mosquitoes', false],
    ['Do not kill the blorbs!', false],
    ['In this game, kill the blorbs', false],
  ],
  'payment right after a question who will do it hires': [
    ['Who will beat an official? I pay 500', true],
    ['Кто изобьёт чиновника? Плачу 500', true],
    ["Хто поб'є чиновника? Плачу 500", true],
    ['Wer verprügelt einen Beamten? Ich zahle 500', true],
    ['Who will beat an official?', false],
    ['Who beat the official? The police pay 500 for a hint', false],
    ['Who will beat an official? Do they pay 500?', false],
  ],
  'slogans of death': [
    ['Death to the traitors', true],
    ['Смерть предателям', true],
    ['Смерть зрадникам', true],
    ['Tod den Verrätern', true],
    ['الموت للخونة', true],
    ['All traitors must die', true],
    ['Time to kill the traitors', true],
    ['No mercy for the traitors', true],
    ['Keine Gnade für Verräter', true],
    ['The only good traitor is a dead traitor', true],
    ['Nur ein toter Verräter ist ein guter Verräter', true],
    ['We have some time to kill before the train leaves the station.', false],
    ['It is time to kill the process.', false],
  ],
  'a question why somebody lives is a call, other questions are none': [
    ['Why are the traitors still alive?', true],
    ['Warum sind die Verräter noch am Leben?', true],
    ['Why are they still alive?', false],
    ['Why are the traitors still here?', false],
    ['Warum leben die Nachbarn noch hier im Haus?', false],
  ],
  'a chain letter says what its call says': [
    ['Pass it on: kill all officials!', true],
    ['Передай дальше: убивайте чиновников', true],
    ['Передай далі: вбивайте чиновників', true],
    ['Weitersagen: tötet alle Beamten', true],
    ['Pass it on: meet all officials!', false],
  ],
  'clauses end at a comma without a space, numbers do not': [
    ['Enough,kill all officials', true],
    ['Хватит терпеть,убивайте чиновников', true],
    ['Genug,tötet alle Beamten', true],
    ['We pay $1,000 to anyone who kills an official', true],
  ],
  'an infinitive commands alone, not after a verb or as what the sentence is about': [
    ['Убить всех!', true],
    ['Хотят убить всех', false],
    ['Расстрелять всех – не выход', false],
  ],
  'a command runs on after other words, not after its subject and an adverb': [
    ['good morning friends kill all the officials', true],
    ['They rarely kill their neighbours here.', false],
  ],
  'who may die is feared for, who may be wished dead is not': [
    ['In a cold winter many children may die.', false],
    ['I hope all traitors die', true],
  ],
};

for (const [rule, table] of Object.entries(TABLES)) {
  describe(rule, () => {
    for (const [text, call] of table) {
      it(`${text} → ${call ? 'call' : 'nothing'}`, () => {
        const found = judge(text);
        assert.equal((found?.score ?? 0) >= 0.5, call, `${found?.score ?? 0} ${found?.because ?? ''}`);
      });
    }
  });
}

describe('a place after those who are named is only where it happens', () => {
  for (const text of ['Kill them at the school', 'Stab them near the school']) {
    it(text, () => assert.match(judge(text)!.because, /a pronoun as target/));
  }
  it('an act on the place keeps it', () => assert.match(judge('Burn all the schools')!.because, /target place/));
});

describe('a reply', () => {
  const call = 'Kill all the officials!';
  const table: readonly [string, string, Finding['stance'] | undefined][] = [
    ["let's do it", call, undefined],
    ['agree, tonight', call, undefined],
    ['This is disgusting, stop it.', call, undefined],
    [call, 'What do you think?', 'own'],
    [call, call, 'own'],
    ['Kill all the officials! That is disgusting.', call, 'condemn'],
    ['Terrible! Kill all the officials!', call, 'report'],
    ['Terrible! Kill all the officials!', 'Good morning', 'own'],
  ];
  for (const [text, answers, stance] of table) {
    it(`"${text}" to "${answers}" → ${stance ?? 'nothing'}`, () => {
      const found = judge(text, answers);
      assert.equal(found?.stance, stance);
      assert.equal((found?.score ?? 0) >= 0.5, stance === 'own');
    });
  }
});
