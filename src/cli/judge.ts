// `judge`: the judgement of texts alone, one JSON line each, same order.
import { type Static, Type } from 'typebox';
import type { Judgement } from '../build.ts';
import { createReader } from '../model/read-value.ts';
import type { Command } from './command.ts';
import { type InputLine, readInput } from './line-input.ts';
import { openLineOutput } from './line-output.ts';

const LineSchema = Type.Object(
  {
    id: Type.String(),
    text: Type.String(),
    lang: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  },
  { additionalProperties: false },
);
type JudgeLine = Static<typeof LineSchema>;
const readLine = createReader(LineSchema, 'The line');

export const judge: Command = {
  name: 'judge',
  about: 'Judge texts alone: lines of { id, text, lang? } in, score, harm, stance and findings out, same order.',
  define: (command) =>
    void command
      .argument('[file]', 'JSON lines; - or nothing for standard input', '-')
      .option('--out <file>', 'where the judgements go', '-')
      .option('--explain', 'sentences for people instead of JSON')
      .action(async (file: string, flags: { readonly out: string; readonly explain?: true }) => {
        const { openJudge } = await import('../build.ts');
        const judgeText = openJudge();
        const out = openLineOutput(flags.out);
        let errors = 0;
        for await (const line of readInput(file, 'Judging')) {
          const read = readOne(line);
          if (typeof read === 'string') {
            errors++;
            console.error(`Line ${line.number}: ${read}`);
            out.write({ error: read, line: line.number });
          } else {
            const judgement = judgeText(read.text.toWellFormed(), read.lang ?? undefined);
            if (flags.explain) console.log(explain(read.id, judgement));
            else out.write({ id: read.id, ...judgement });
          }
          await out.room();
        }
        await out.end();
        if (errors > 0) process.exitCode = 2;
      }),
};

const readOne = (line: InputLine): JudgeLine | string => {
  if ('bad' in line) return line.bad;
  try {
    return readLine(line.value);
  } catch (error) {
    return (error as Error).message;
  }
};

const explain = (id: string, { score, harm, stance, findings, lang }: Judgement): string => {
  const head = harm === null ? `${id}: nothing found` : `${id}: ${harm}, ${stance}, ${score.toFixed(2)}`;
  const why = findings.map(
    (f) => `  ${f.detector}: ${f.because} (at ${f.spans.map(([a, b]) => `${a}–${b}`).join(', ') || 'no place'})`,
  );
  return [`${head}${lang === null ? '' : ` [${lang}]`}`, ...why].join('\n');
};
