// `simulate`: makes waves of the laboratory's own generic texts, with their truth, or plays and scores them.
import { once } from 'node:events';
import { createWriteStream, type WriteStream, writeFileSync } from 'node:fs';
import type { SimulationOptions } from '../../lab/run.ts';
import { InputError } from '../model/errors.ts';
import type { Command } from './command.ts';
import { startProgress } from './progress.ts';

type Flags = {
  readonly seed: string;
  readonly seeds: string;
  readonly tiers: string;
  readonly accounts: string;
  readonly ordinary: string;
  readonly bursts: string;
  readonly rate: string;
  readonly languages?: string;
  readonly out?: string;
  readonly truth?: string;
  readonly score?: true;
  readonly json?: string;
};

const whole = (value: string, name: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new InputError('bad-option', `Option --${name} must be a whole number, 0 or more.`, name);
  return number;
};
const listOf = (value: string | undefined): readonly string[] | undefined =>
  value
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const optionsOf = (flags: Flags): SimulationOptions => {
  const languages = listOf(flags.languages);
  return {
    seed: whole(flags.seed, 'seed'),
    accounts: whole(flags.accounts, 'accounts'),
    ordinary: whole(flags.ordinary, 'ordinary'),
    bursts: whole(flags.bursts, 'bursts'),
    rate: Math.max(1, whole(flags.rate, 'rate')),
    tiers: (listOf(flags.tiers) ?? []) as NonNullable<SimulationOptions['tiers']>,
    ...(languages === undefined ? {} : { languages }),
  };
};

const writeLine = async (file: WriteStream, value: unknown): Promise<void> => {
  if (!file.write(`${JSON.stringify(value)}\n`)) await once(file, 'drain');
};

const writeStream = async (options: SimulationOptions, out: string, truthFile: string | undefined): Promise<void> => {
  const { messagesOf, simulate: stream } = await import('../../lab/run.ts');
  const lines = out === '-' ? (process.stdout as unknown as WriteStream) : createWriteStream(out);
  const truths = truthFile === undefined ? undefined : createWriteStream(truthFile);
  const progress = startProgress('Simulating', messagesOf(options, 1));
  let done = 0;
  for (const { line, truth } of stream(options)) {
    await writeLine(lines, line);
    if (truths !== undefined) await writeLine(truths, truth);
    progress.at(++done);
  }
  progress.end();
  for (const file of [out === '-' ? undefined : lines, truths]) if (file !== undefined) await once(file.end(), 'close');
};

const act = async (flags: Flags): Promise<void> => {
  const options = optionsOf(flags);
  try {
    if (flags.out !== undefined) await writeStream(options, flags.out, flags.truth);
    if (flags.score !== true && flags.out !== undefined) return;
    const { messagesOf, scoreSeeds, tableOf } = await import('../../lab/run.ts');
    const seeds = whole(flags.seeds, 'seeds');
    const progress = startProgress('Scoring', messagesOf(options, seeds));
    const figures = scoreSeeds(options, seeds, progress.at);
    progress.end();
    console.log(tableOf(figures));
    if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('bad-option', error.message);
    throw error;
  }
};

export const simulate: Command = {
  name: 'simulate',
  about: 'Make waves of generic texts with their truth, and score how the road stops them.',
  define: (command) =>
    void command
      .option('--seed <n>', 'the first seed', '1')
      .option('--seeds <n>', 'how many seeds to score', '1')
      .option(
        '--tiers <list>',
        'which attacks: A exact copies, B template, C disguise, D paraphrases, DL many languages, E slow drip, F hidden in a benign burst, G framing, I taken-over accounts',
        'A,B,C,E,F',
      )
      .option('--accounts <n>', 'accounts of a campaign, and of a burst', '1000')
      .option('--ordinary <n>', 'ordinary messages beside it', '100000')
      .option('--bursts <n>', 'harmless bursts beside it', '6')
      .option('--rate <n>', 'messages a second of a campaign', '50')
      .option('--languages <list>', 'for example en,ru')
      .option('--out <file>', 'write the stream (for replay) instead of scoring it; - for standard output')
      .option('--truth <file>', 'write the truth beside it')
      .option('--score', 'score as well as write')
      .option('--json <file>', 'write the figures as JSON')
      .action(act),
};
