// `npm run judge:report`: the judge on the sealed texts, worst first, as Markdown, HTML and JSON in docs/results/. With
// `--data FOLDER …` also false alarms on ordinary text and recall on labelled sets that stay where they are.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJudge } from '../../src/build.ts';
import { packsSource } from '../../src/detectors/load-packs.ts';
import { WEIGHTS_FILE } from '../../src/detectors/weights.ts';
import { type Baseline, type JudgeReport, mayBlockOf, measure, readSealed } from './measure.ts';
import { htmlOf, markdownOf } from './pages.ts';
import { measureSets } from './sets.ts';

const FOLDER = join(import.meta.dirname, '../../docs/results');
export const REPORT = join(FOLDER, 'judge.json');
const FASTTEXT = join(FOLDER, 'fasttext.json');

/** What the report decides: read by src/detectors/measured.ts. */
export const MEASURED = join(import.meta.dirname, '../../src/detectors/measured.json');

export const makeReport = (folders: readonly string[]): JudgeReport => {
  const judging = openJudge();
  let texts = 0;
  let spent = 0;
  const judge = (text: string): number => {
    const before = performance.now();
    const { score } = judging(text);
    spent += performance.now() - before;
    texts += 1;
    return score;
  };
  const sealed = readSealed();
  const measured = measure(judge, sealed);
  const earlier = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as JudgeReport).sets : [];
  return {
    source: packsSource(),
    sealed: Object.fromEntries([...sealed].map(([language, all]) => [language, all.length])),
    ...measured,
    sets: folders.length === 0 ? earlier : measureSets(judge, folders),
    microseconds: Math.round((10_000 * spent) / Math.max(1, texts)) / 10,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
    weights: createHash('sha256').update(readFileSync(WEIGHTS_FILE)).digest('hex'),
    fasttext: existsSync(FASTTEXT) ? (JSON.parse(readFileSync(FASTTEXT, 'utf8')) as { cells: Baseline[] }).cells : [],
  };
};

if (import.meta.main) {
  const at = process.argv.indexOf('--data');
  const report = makeReport(at < 0 ? [] : process.argv.slice(at + 1));
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(MEASURED, `${JSON.stringify({ mayBlock: mayBlockOf(report).join(' ') }, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'judge.md'), markdownOf(report));
  writeFileSync(join(FOLDER, 'judge.html'), htmlOf(report));
  console.log(markdownOf(report).split('\n').slice(0, 60).join('\n'));
}
