// `backup`: a consistent copy of the data while the server runs.
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';

export const createBackup = (doors: Doors): Command => ({
  name: 'backup',
  about:
    'Write a consistent copy of the data into a folder, also while the server runs. Keep the secrets folder apart.',
  define: (command) =>
    void command.argument('<folder>', 'where the copy goes; it is made when missing').action(async (folder: string) => {
      console.log(`Written: ${await doors.backup(folder)}`);
    }),
});
