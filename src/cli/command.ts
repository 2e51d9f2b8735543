// The contract of a command of the command line. Exit codes: 0 done, 1 findings asked for by a flag, 2 wrong use or bad input.
import type { Command as CommanderCommand } from 'commander';

export type Command = {
  readonly name: string;
  readonly about: string;
  /** Declares arguments and options on the given commander command, and its action. */
  readonly define: (command: CommanderCommand) => void;
};
