// `scan`: a chat export that people really have, through the road: what would have been intercepted, which campaigns and
// accounts. Texts are neither printed nor written.
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import type { Command } from './command.ts';
import { indexExport } from './export-index.ts';
import { openLineOutput } from './line-output.ts';
import { mergeChats } from './merge-chats.ts';
import { startProgress } from './progress.ts';
import { createScanResult } from './scan-result.ts';

export const scan: Command = {
  name: 'scan',
  about: 'Scan a Telegram Desktop export (result.json, one chat or all): what would have been intercepted.',
  define: (command) =>
    void command
      .argument('<export>', 'result.json of Telegram Desktop')
      .option('--json <file>', 'also write every verdict and the result as JSON lines')
      .option('--exit-code', 'exit 1 when something would have been held or intercepted')
      .action(async (path: string, flags: { readonly json?: string; readonly exitCode?: true }) => {
        if (statSync(path).isDirectory())
          throw new InputError('not-an-export', 'This is a folder: name the file result.json in it.');
        const { found, broken } = await scanExport(path, flags.json);
        if (broken) process.exitCode = 2;
        else if (found && flags.exitCode) process.exitCode = 1;
      }),
};

const scanExport = async (path: string, json: string | undefined): Promise<{ found: boolean; broken: boolean }> => {
  const index = await indexExport(createReadStream(path, { highWaterMark: 262_144 }));
  const out = json === undefined ? undefined : openLineOutput(json);
  const result = createScanResult();
  const { openReplay } = await import('../build.ts');
  const run = openReplay({ deterministic: true });
  const hear = (lines: readonly Readonly<Record<string, unknown>>[]): void => {
    for (const line of lines) {
      result.hear(line);
      out?.write(line);
    }
  };
  const progress = startProgress('Scanning', index.bytes);
  await using file = await open(path);
  let number = 0;
  const bad = (_chat: unknown, at: number, why: string): void => result.bad(at, why);
  for await (const { chat, message, done } of mergeChats(file, index.chats, bad)) {
    number++;
    result.read(chat, message);
    hear(run.push({ type: 'message', ...message.body }, number));
    await out?.room();
    if (number % 1000 === 0) progress.at(done);
  }
  hear(run.end());
  progress.end();
  await out?.end();
  console.log(result.table());
  if (!index.complete)
    console.error(`The export is cut after ${index.bytes.toLocaleString('en')} bytes: what came before was read.`);
  if (result.errors() > 0) console.error(result.errorSentence());
  return { found: result.found(), broken: !index.complete || result.errors() > 0 };
};
