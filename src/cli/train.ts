// `train`: learns the scorer's weights from labelled texts, the same bytes for the same files and seed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Type } from 'typebox';
import type { Example } from '../build.ts';
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

/** Every row of a file; what is wrong with one names the file and the line. */
const rowsOf = <T>(file: string, read: (row: unknown) => T): { readonly row: T; readonly at: string }[] => {
  if (!existsSync(file)) throw new InputError('no-file', `There is no file ${file}.`, 'file');
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, i) => {
    if (line === '') return [];
    const at = `${file}:${i + 1}`;
    try {
      return [{ row: read(JSON.parse(line) as unknown), at }];
    } catch (error) {
      throw new InputError('bad-row', `${at}: ${error instanceof Error ? error.message : String(error)}`, 'file');
    }
  });
};

/** A text that stands twice must be harmful both times or neither. */
const examplesOf = (files: readonly string[]): Example[] => {
  const known = new Map<string, { readonly harmful: boolean; readonly at: string }>();
  return files
    .flatMap((file) => rowsOf(file, readExample))
    .map(({ row: { text, harm }, at }) => {
      const harmful = harm !== null;
      const before = known.get(text);
      if (before !== undefined && before.harmful !== harmful)
        throw new InputError('contradiction', `${at}: the same text has the other label in ${before.at}.`, 'file');
      known.set(text, { harmful, at });
      return { text, harmful, weight: 1 };
    });
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
            examples: examplesOf(flags.examples),
            ordinary: flags.ordinary.flatMap((file) => rowsOf(file, readOrdinary).map(({ row }) => row.text)),
          });
          writeFileSync(flags.out, bytes);
          console.log(JSON.stringify(made));
        },
      ),
};
