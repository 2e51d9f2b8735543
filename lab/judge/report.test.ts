// The committed report belongs to the packs and the sealed texts as they stand, and its cells are those of the sealed texts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packsSource } from '../../src/detectors/load-packs.ts';
import { mayBlock } from '../../src/detectors/measured.ts';
import { type JudgeReport, mayBlockOf, measure, readSealed } from './measure.ts';
import { makeReport, REPORT } from './report.ts';

test('the report was made from the packs and texts as they stand: else run npm run judge:report', () => {
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as JudgeReport;
  assert.equal(report.source, packsSource());
  const { cells, attacks } = makeReport([]);
  assert.deepEqual(report.cells, cells);
  assert.deepEqual(report.attacks, attacks);
});

test('the languages that may carry automatic blocks are those the report allows', () => {
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as JudgeReport;
  const allowed = mayBlockOf(report);
  for (const language of readSealed().keys()) assert.equal(mayBlock(language), allowed.includes(language), language);
  assert.equal(mayBlock('xx'), false);
  assert.equal(mayBlock('pt-BR'), mayBlock('pt'));
});

test('a language in which harmless texts are flagged too often carries none', () => {
  const cells = measure((text) => (text.length % 2 === 0 ? 1 : 0), readSealed()).cells;
  assert.deepEqual(mayBlockOf({ cells }), []);
});

test('a judge that hears nothing fails every harmful cell and no other', () => {
  const { cells } = measure(() => 0, readSealed());
  for (const { harmful, fails, texts } of cells) if (texts >= 40) assert.equal(fails, harmful);
});

test('the sealed texts have forty a functionality, each text once', () => {
  for (const [language, texts] of readSealed()) {
    const counts = new Map<string, number>();
    for (const { functionality } of texts) counts.set(functionality, (counts.get(functionality) ?? 0) + 1);
    for (const [functionality, n] of counts) assert.ok(n >= 40, `${language}, ${functionality}: ${n}`);
    assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length, language);
  }
});
