// `serve`: the API and the console, with everything embedded.
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';

export const createServe = ({ serve }: Doors): Command => ({
  name: 'serve',
  about: 'Serve the API and the console (settings come from the environment, see .env.example).',
  define: (command) => void command.action(() => serve()),
});
