// How often is the certificate wrong? Independent replays of an operator's life: accounts are acted on in waves, a share of them by
// mistake, and now and then a reviewer who errs marks one drawn at random. `npm run proof:certificate` writes docs/results/certificate.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf, type Marks } from '../src/road/confidence.ts';
import { createSample } from '../src/road/sample.ts';
import { createRandom } from './random.ts';

const REPLAYS = Number(process.env.R ?? 1000);
const DRAWS = 240;
const REVIEWER_ERRS = 0.02;

type Life = {
  readonly name: string;
  /** Mistakes among the accounts of wave n of so many. */
  readonly mistakes: (wave: number, waves: number) => number;
  /** Accounts of a wave, and draws between two waves. */
  readonly wave: number;
  readonly draws: number;
};

const LIVES: readonly Life[] = [
  { name: 'one wave, 1 % mistakes', mistakes: () => 0.01, wave: 5000, draws: DRAWS },
  { name: 'one wave, 6 % mistakes', mistakes: () => 0.06, wave: 5000, draws: DRAWS },
  { name: 'one small wave, 10 % mistakes', mistakes: () => 0.1, wave: 300, draws: DRAWS },
  { name: 'twelve waves, 3 % mistakes', mistakes: () => 0.03, wave: 400, draws: 20 },
  { name: 'clean waves, then only mistakes', mistakes: (n, all) => (n >= all - 2 ? 1 : 0), wave: 400, draws: 20 },
  { name: 'mistakes first, then clean waves', mistakes: (n) => (n < 2 ? 0.5 : 0), wave: 400, draws: 20 },
];

export type Outcome = {
  readonly name: string;
  readonly wrong: number;
  readonly atLeast: number;
  readonly truth: number;
};

export function live(life: Life, replays: number, errs = REVIEWER_ERRS): Outcome {
  let wrong = 0;
  let [atLeast, truth] = [0, 0];
  const waves = Math.ceil(DRAWS / life.draws);
  for (let replay = 0; replay < replays; replay++) {
    const random = createRandom(replay + 1).fork(life.name);
    const sample = createSample();
    const mistakes: boolean[] = [];
    let [mistaken, failed] = [0, false];
    const look = (): void => {
      const share = 1 - mistaken / mistakes.length;
      const bounds = boundsOf(sample.marks());
      if (bounds.atLeast > share) failed = true;
      [atLeast, truth] = [bounds.atLeast, share];
    };
    for (let wave = 0; wave < waves; wave++) {
      for (let i = 0; i < life.wave; i++) {
        const mistake = random.chance(life.mistakes(wave, waves));
        sample.add(random.next());
        mistakes.push(mistake);
        if (mistake) mistaken += 1;
      }
      look();
      for (let n = 0; n < life.draws; n++) {
        const place = sample.draw();
        if (place === undefined) break;
        sample.mark(place, random.chance(errs) ? !mistakes[place]! : mistakes[place]!);
        // Looked at after every mark would take hours over all replays: every eighth, and at each end.
        if (n % 8 === 7) look();
      }
      look();
    }
    if (failed) wrong += 1;
  }
  return { name: life.name, wrong, atLeast, truth };
}

/** So many clean marks of 5,000 accounts. */
const cleanAfter = (draws: number): Marks => {
  const random = createRandom(1);
  const sample = createSample();
  for (let i = 0; i < 5000; i++) sample.add(random.next());
  for (let i = 0; i < draws; i++) sample.mark(sample.draw() ?? 0, false);
  return sample.marks();
};

const table = (rows: readonly Outcome[]): string =>
  [
    '| replay | wrong of 1,000 at any moment | bound at the end of the last one | truth there |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, wrong, atLeast, truth }) =>
        `| ${name} | ${wrong} | ${(100 * atLeast).toFixed(1)} % | ${(100 * truth).toFixed(1)} % |`,
    ),
  ].join('\n');

if (import.meta.main) {
  const rows = LIVES.map((life) => live(life, REPLAYS));
  const clean = [20, 50, 100, 200, 400, 1000].map((s) => {
    const { atLeast } = boundsOf(cleanAfter(s));
    return `| ${s} | ${(100 * atLeast).toFixed(1)} % | ${(100 * Math.max(0, 1 - 9.2 / s)).toFixed(1)} % |`;
  });
  const page = [
    '# The certificate: is it ever wrong, and when is it useful?',
    '',
    '`npm run proof:certificate`. Level 0.01; the reviewer errs in 2 %; 1,000 independent replays of each life, bar 15.',
    '',
    table(rows),
    '',
    'After clean draws from 5,000 accounts:',
    '',
    '| draws | bound | asked: 1 − 9.2 / draws |',
    '| ---: | ---: | ---: |',
    ...clean,
    '',
  ].join('\n');
  console.log(page);
  writeFileSync(join(import.meta.dirname, '../docs/results/certificate.md'), page);
  if (rows.some(({ wrong }) => wrong > 15)) process.exitCode = 1;
}
