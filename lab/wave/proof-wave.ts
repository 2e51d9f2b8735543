// `npm run proof:wave [-- --seeds 200]`: plays all tiers and suites in two threads, the baselines on the same streams, and writes
// docs/results/wave.md and wave.html. The same code and seeds write the same bytes; speed is said on the terminal only.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openJudge } from '../../src/build.ts';
import { baselinesWith } from '../baselines/all.ts';
import { judgeTexts } from '../judge-texts.ts';
import { chooseTexts } from '../plan.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { learnFilter, playAll } from './play-all.ts';
import { messagesOf, type Setting } from './setting.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Flags and what they are when not given. Seeds start where nobody looked while the road was built. */
const FLAGS = { seed: 1001, seeds: 200, baselines: 40, suites: 4, accounts: 300, ordinary: 15_000 } as const;

const settingOf = (values: Readonly<Record<string, string | undefined>>): Setting => {
  const whole = (name: keyof typeof FLAGS): number => {
    const value = Number(values[name] ?? FLAGS[name]);
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Flag --${name} must be a whole number.`);
    return value;
  };
  return {
    seed: whole('seed'),
    seeds: whole('seeds'),
    baselineSeeds: whole('baselines'),
    suiteSeeds: whole('suites'),
    accounts: whole('accounts'),
    ordinary: whole('ordinary'),
    languages: values.languages?.split(',') ?? [],
  };
};

/** The last commit that touched anything but results and texts for people, so that committing those does not change them. */
const commitOf = (): string => {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();
  const outside = ['--', '.', ':!docs/results', ':!*.md', ':!node_modules'];
  const commit = git('log', '-1', '--format=%h', ...outside);
  return git('status', '--porcelain', ...outside) === '' ? commit : `${commit} with changes that are not committed`;
};

const flags = Object.fromEntries(
  [...Object.keys(FLAGS), 'languages', 'out'].map((name) => [name, { type: 'string' as const }]),
);
const { values } = parseArgs({ options: flags });
const setting = settingOf(values as Record<string, string | undefined>);
const given = process.argv.slice(2).filter((word, i, all) => word !== '--out' && all[i - 1] !== '--out');
const commit = commitOf();
const started = performance.now();
const results = await playAll(setting, learnFilter(setting), (done, all) => {
  if (done % 10 === 0 || done === all)
    console.log(`${done} of ${all} streams, ${Math.round((performance.now() - started) / 1000)} s`);
});
const judge = openJudge();
const markdown = markdownOf({
  ...{ setting, results, commit },
  command: ['npm run proof:wave', ...(given.length === 0 ? [] : ['--', ...given])].join(' '),
  judged: judgeTexts((text) => judge(text).score, chooseTexts(setting.languages), setting.seed),
  baselines: baselinesWith({ tree: { share: 0 }, from: 1 }),
});
const folder = typeof values.out === 'string' ? values.out : join(ROOT, 'docs/results');
writeFileSync(join(folder, 'wave.md'), markdown);
writeFileSync(join(folder, 'wave.html'), htmlOf(results, markdown));
const spent = (performance.now() - started) / 1000;
const lines = results.flatMap(({ played }) => played).reduce((sum, { score }) => sum + messagesOf(score), 0);
console.log(markdown.split('\n').slice(0, 40).join('\n'));
console.log(
  `${lines} messages played, those of the baselines counted, in ${Math.round(spent)} s, ${Math.round(lines / spent)} a second in two threads.`,
);
