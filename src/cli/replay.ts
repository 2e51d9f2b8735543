// `replay`: the very same road over a recorded stream of JSON lines; the stream is the clock.
import { readFile } from 'node:fs/promises';
import { readJson } from '../model/read-json.ts';
import type { Command } from './command.ts';
import { readInput } from './line-input.ts';
import { openLineOutput } from './line-output.ts';

type Flags = { readonly out: string; readonly policy?: string; readonly deterministic?: true };

export const replay: Command = {
  name: 'replay',
  about: 'Run a recorded stream (JSON lines) through the road and write what would have happened.',
  define: (command) =>
    void command
      .argument('<file>', 'JSON lines in time order; - for standard input')
      .requiredOption('--out <file>', 'where the verdicts go; - for standard output')
      .option('--policy <file>', 'a policy, JSON by the schema of policy/default.json')
      .option('--deterministic', 'no timings, ids from a fixed seed: two runs are equal to the byte')
      .action(async (file: string, flags: Flags) => {
        const policy =
          flags.policy === undefined ? undefined : readJson(await readFile(flags.policy), 'The policy file');
        const out = openLineOutput(flags.out);
        const { openReplay } = await import('../build.ts');
        const run = openReplay({ policy, deterministic: flags.deterministic === true });
        let errors = 0;
        const write = (lines: readonly Readonly<Record<string, unknown>>[]): void => {
          for (const line of lines) {
            if (line.type === 'error') errors++;
            out.write(line);
          }
        };
        for await (const line of readInput(file, 'Replaying')) {
          write('bad' in line ? run.bad(line.bad, line.number) : run.push(line.value, line.number));
          await out.room();
        }
        write(run.end());
        await out.end();
        if (errors > 0) {
          console.error(
            `${errors.toLocaleString('en')} input lines could not be used; each has an error line in the output.`,
          );
          process.exitCode = 2;
        }
      }),
};
