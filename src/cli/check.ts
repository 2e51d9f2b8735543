// `check`: one message through the running server, from flags or as JSON from standard input.
import { text as readAll } from 'node:stream/consumers';
import { InputError, UpstreamError } from '../model/errors.ts';
import type { Answer } from '../model/verdict.ts';
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';
import { callServer } from './server-call.ts';

type Flags = {
  readonly text?: string;
  readonly id?: string;
  readonly sender: string;
  readonly to: string;
  readonly kind: string;
  readonly relation: string;
  readonly wait?: true;
  readonly exitCode?: true;
};

export const createCheck = (doors: Doors): Command => ({
  name: 'check',
  about: 'Check one message through the running server: JSON of POST /v1/check from standard input, or --text.',
  define: (command) =>
    void command
      .option('--text <text>', 'the text, instead of JSON from standard input')
      .option('--id <id>', 'id of the message (default: a new one)')
      .option('--sender <id>', 'id of the sender', 'cli-sender')
      .option('--to <id>', 'id of the recipient or place', 'cli-recipient')
      .option('--kind <kind>', 'direct, group or channel', 'direct')
      .option('--relation <relation>', 'stranger, known or contact', 'stranger')
      .option('--wait', 'answer a moment hold only when it has ended')
      .option('--exit-code', 'exit 1 when the message is not delivered')
      .action(async (flags: Flags) => {
        const body = flags.text === undefined ? await fromStandardInput() : fromFlags(flags, flags.text);
        const server = await doors.ownServer();
        if (server === undefined)
          throw new UpstreamError(
            'no-server',
            'No server runs on this data folder. Start one with "breakwater serve".',
          );
        const answer = (await callServer(server, 'POST', `/v1/check${flags.wait ? '?wait=true' : ''}`, body)) as Answer;
        console.log(JSON.stringify(answer, undefined, 2));
        if (flags.exitCode && answer.verdict !== 'deliver') process.exitCode = 1;
      }),
});

const fromFlags = (flags: Flags, text: string): unknown => ({
  id: flags.id ?? `cli-${crypto.randomUUID()}`,
  text,
  sender: { id: flags.sender },
  to: { kind: flags.kind, id: flags.to },
  relation: flags.relation,
});

const fromStandardInput = async (): Promise<unknown> => {
  try {
    return JSON.parse(await readAll(process.stdin)) as unknown;
  } catch {
    throw new InputError('broken-json', 'Standard input is not one JSON object. Use --text for a plain text.');
  }
};
