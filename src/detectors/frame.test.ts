// What the frame detector says, language by language: every example of every pack, tables of voices, and robustness.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGE_PACKS } from '../languages/all.ts';
import type { Finding } from '../model/finding.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createDetectors, openPacks } from './all.ts';
import type { InspectedMessage } from './detector.ts';

const canonicalize = createCanonicalizer();
const vocabulary = openPacks();
const frame = createDetectors(vocabulary).find((d) => d.name === 'frame')!;

const judge = (text: string, forwardedFrom?: string): Finding | undefined => {
  const message = { text, forwardedFrom, replyTo: undefined } as unknown as InspectedMessage['message'];
  return frame.inspect({ message, canonical: canonicalize(text), replyTo: undefined, bankHits: [] }, {});
};
const scoreOf = (text: string): number => judge(text)?.score ?? 0;

describe('every example of every pack is judged as its author says', () => {
  for (const pack of LANGUAGE_PACKS) {
    it(`${pack.name} (${pack.examples.length} examples)`, () => {
      const failures: string[] = [];
      for (const { text, harm, functionality } of pack.examples) {
        const found = judge(text);
        const said = found !== undefined && found.score >= 0.5 ? found.harm : null;
        if (said !== harm) {
          failures.push(
            `${functionality}: ${text} → ${said} ${found?.score ?? 0} (${found?.because ?? ''}), not ${harm}`,
          );
        }
      }
      assert.equal(failures.length, 0, `${failures.length} of ${pack.examples.length}\n${failures.join('\n')}`);
    });
  }
});

describe('the voice decides', () => {
  const call = 'Kill all the traitors';
  const table: readonly [string, string, Finding['stance']][] = [
    ['in the own voice', `${call}!`, 'own'],
    ['quoted', `"${call}!" is what the leaflet says.`, 'quote'],
    ['introduced by a colon', `He wrote to me: ${call}!`, 'quote'],
    ['reported', 'The minister said we must kill all the traitors.', 'report'],
    ['negated', 'Do not kill the traitors!', 'condemn'],
    ['condemned in the next sentence', `${call}! I condemn such messages.`, 'condemn'],
    ['warned of', `Be careful, messages like "${call}" are going around.`, 'quote'],
    ['in a game', 'Kill all the traitors in the game before the next round.', 'fiction'],
  ];
  for (const [how, text, stance] of table) {
    it(`${how} the stance is ${stance}`, () => {
      const found = judge(text);
      assert.equal(found?.stance, stance);
      if (stance === 'own') assert.ok(found!.score >= 0.9 && found!.clean === true);
      else assert.ok(found!.score >= 0.05 && found!.score < 0.2 && found!.clean !== true);
    });
  }

  it('a clean frame needs a target, an explicit modality and no softening cue', () => {
    assert.equal(judge('Kill all the traitors!')?.clean, true);
    assert.notEqual(judge('Kill them!')?.clean, true);
    assert.notEqual(judge('They killed the traitors.')?.clean, true);
    assert.notEqual(judge('Warning. Kill all the traitors!')?.clean, true);
  });

  it('a forward with a word of condemnation is a report, a bare forward is not', () => {
    assert.equal(judge('Terrible! Kill all the traitors.', 'u-1')?.stance, 'report');
    assert.equal(judge('Kill all the traitors.', 'u-1')?.stance, 'own');
  });

  it('a long benign text with one call in the own voice is judged by the call', () => {
    const benign = 'The weather is nice and the market opens at nine. '.repeat(40);
    assert.ok(scoreOf(`${benign}Kill all the traitors! ${benign}`) >= 0.9);
    assert.equal(scoreOf(benign), 0);
  });

  it('a news report that quotes a call passes, whole and paragraph by paragraph', () => {
    const paragraphs = [
      'Police arrested a man who sent threats to officials on Monday.',
      'In his messages he wrote: "Brothers, kill every official in your town!"',
      '"Burn down their houses," another message said, according to the prosecutor.',
      'The ministry said it condemns such calls. Nobody was hurt.',
    ];
    for (const text of [...paragraphs, paragraphs.join('\n\n')]) assert.ok(scoreOf(text) < 0.5, text);
  });

  it('a call in one language inside another language is seen', () => {
    assert.ok(scoreOf('Happy holidays to everyone and see you soon! Tötet alle Polizisten!') >= 0.5);
    assert.ok(scoreOf('Привет всем, как дела? Kill all the policemen!') >= 0.5);
  });

  it('words that two languages spell alike do not make a frame together', () => {
    assert.equal(scoreOf('We bought a gift for the police and the children.'), 0);
    assert.ok(scoreOf('Die Polizei und die Kinder gehen in die Schule.') < 0.5);
  });
});

describe('protest is not violence, in any language', () => {
  const table = [
    'Everyone to the square, we protest against the government!',
    'Go on strike, boycott them, vote them out!',
    'The president must resign, he is a thief and a liar.',
    'Pray for our country, brothers and sisters!',
    'Alle auf die Straße, friedlicher Protest gegen die Regierung!',
    'Streikt, boykottiert sie, wählt sie ab! Der Minister ist ein Lügner und muss zurücktreten.',
    'Betet für unser Land, Brüder und Schwestern!',
    'Все на площадь, мирный протест против власти!',
    'Бастуйте, бойкотируйте, голосуйте против! Президент вор и должен уйти в отставку.',
    'Молитесь за нашу страну, братья и сёстры!',
    'Усі на площу, мирний протест проти влади!',
    'Страйкуйте, бойкотуйте, голосуйте проти! Президент злодій і має піти у відставку.',
    'Моліться за нашу країну, брати і сестри!',
    'تعالوا جميعا إلى الساحة، احتجاج سلمي ضد الحكومة!',
    'أضربوا عن العمل وقاطعوهم وصوتوا ضدهم! الرئيس لص ويجب أن يستقيل.',
    'صلوا من أجل بلادنا أيها الإخوة والأخوات!',
  ];
  for (const text of table) {
    it(text, () => assert.ok(scoreOf(text) < 0.5));
  }
});

describe('what a finding carries', () => {
  it('because names lemmas and classes, never the words of the sender', () => {
    const found = judge('Kill all the scumbags from Xyzzytown!')!;
    assert.equal(found.because, 'imperative "kill" + target enemy, own voice');
  });

  it('spans are offsets into the text as sent', () => {
    const text = '  \u200bKILL all the Traitors!';
    const spans = judge(text)!.spans.map(([a, b]) => text.slice(a, b));
    assert.deepEqual(spans, ['KILL', 'Traitors']);
  });

  it('the meaning of one call is the same in three languages and differs from another call', () => {
    const meanings = ['Kill all the policemen!', 'Tötet alle Polizisten!', 'Убейте всех полицейских!'].map(
      (text) => judge(text)?.meaning,
    );
    assert.equal(new Set(meanings).size, 1);
    assert.notEqual(meanings[0], 0);
    assert.notEqual(judge('Burn down the school!')?.meaning, meanings[0]);
  });

  it('the reversed reading counts when it says more', () => {
    const canonical = { ...canonicalize('nothing to see'), reversed: canonicalize('Kill all the traitors!') };
    const message = { text: '', forwardedFrom: undefined } as unknown as InspectedMessage['message'];
    const found = frame.inspect({ message, canonical, replyTo: undefined, bankHits: [] }, {});
    assert.ok(found!.score >= 0.9);
  });
});

describe('any input', () => {
  const words = [
    'kill',
    'all',
    'the',
    'traitors',
    '"',
    '.',
    ':',
    'do not',
    'убейте',
    'врагов',
    'tötet',
    'اقتلوا',
    '🙂',
    '\n',
    ',',
    '?',
  ];

  it('never throws, and scores and spans stay in their bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(' ');
          const found = judge(text);
          if (found === undefined) return;
          assert.ok(found.score >= 0 && found.score <= 1);
          for (const [a, b] of found.spans)
            assert.ok(a >= 0 && a < b && b <= text.length, `${a} ${b} of ${text.length}`);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('two judgements of one text are equal, whatever was judged between', () => {
    const text = 'Brothers, kill every official in your town!';
    const first = judge(text);
    judge('something else entirely, with "quotes" and a question?');
    assert.deepEqual(judge(text), first);
  });

  it('64 KiB of acts without an end is judged', () => {
    assert.ok(scoreOf('kill all the traitors '.repeat(2900)) >= 0.5);
    assert.ok(scoreOf('kill '.repeat(13_000)) < 1);
  });
});
