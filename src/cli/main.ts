// The command line: declares every command, and turns what was thrown into one clear sentence and an exit code:
// 0 done, 1 findings asked for by a flag, 2 wrong use or bad input.
import { Command as CommanderCommand, CommanderError } from 'commander';
import { createCommands } from './all.ts';
import type { Doors } from './doors.ts';

/** Runs one command; sets `process.exitCode`. */
export const runCommandLine = async (parameters: readonly string[], doors: Doors): Promise<void> => {
  const program = new CommanderCommand('breakwater')
    .description('Stops a wave of calls to violence in a messenger while the harbour stays open.')
    .version(doors.version)
    .showHelpAfterError('Add --help for the ways to use it.')
    .configureOutput({
      writeOut: (text) => console.log(text.trimEnd()),
      writeErr: (text) => console.error(text.trimEnd()),
    })
    .exitOverride();
  for (const { name, about, define } of createCommands(doors))
    define(program.command(name).description(about).exitOverride());
  try {
    await program.parseAsync([...parameters], { from: 'user' });
  } catch (error) {
    process.exitCode = exitCode(error);
  }
};

const exitCode = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(sentence(error));
  return 2;
};

const FILES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  EACCES: 'Permission is missing for',
  EPERM: 'Permission is missing for',
  EROFS: 'The file system cannot be written',
  ENOSPC: 'The disk is full',
  EISDIR: 'This is a folder, not a file',
  ENOTDIR: 'This is not a folder',
  EADDRINUSE: 'The port is in use',
};

/** Errors of the file system by their code; our own by their sentence. */
const sentence = (error: unknown): string => {
  const { code, path, message, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  const known = code === undefined ? undefined : FILES[code];
  if (known !== undefined) return `${known}: ${path ?? port ?? code}.`;
  return message ?? 'Something went wrong.';
};
