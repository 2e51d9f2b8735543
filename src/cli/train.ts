// `train`: learns the scorer's weights from labelled texts, the same bytes for the same files and seed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { createReader } from '../model/read-value.ts';
import type { Command } from './command.ts';

const ExampleSchema = Type.Object({
  text: Type.String(),
  harm: Type.Union([Type.String(), Type.Null()]),
});
const readExample = createReader(ExampleSchema, 'The example');
const OrdinarySchema = Type.Object({ text: Type.String() });
const readOrdinary = createReader(OrdinarySchema, 'The row');

const linesOf = (file: string): unknown[] => {
  if (!existsSync(file)) throw new InputError('no-file', `There is no file ${file}.`, 'file');
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
};

export const train: Command = {
  name: 'train',
  about: "Learn the scorer's weights from labelled texts; the same files and seed give the same bytes.",
  define: (command) =>
    void command
      .requiredOption('--examples <files...>', 'JSON lines of { text, harm } (harm null: harmless)')
      .option(
        '--ordinary <files...>',
        'JSON lines of { text }, gzipped or not: ordinary messages, none of them harmful',
        [],
      )
      .option('--seed <n>', 'order of learning', '1')
      .option('--out <file>', 'where the weights go', 'weights.bin')
      .action(
        async (flags: {
          readonly examples: readonly string[];
          readonly ordinary: readonly string[];
          readonly seed: string;
          readonly out: string;
        }) => {
          const { learnWeights } = await import('../build.ts');
          const { bytes, made } = learnWeights({
            seed: Number(flags.seed) || 1,
            examples: flags.examples.flatMap((file) =>
              linesOf(file).map((line) => {
                const { text, harm } = readExample(line);
                return { text, harmful: harm !== null, weight: 1 };
              }),
            ),
            ordinary: flags.ordinary.flatMap((file) => linesOf(file).map((line) => readOrdinary(line).text)),
          });
          writeFileSync(flags.out, bytes);
          console.log(JSON.stringify(made));
        },
      ),
};
