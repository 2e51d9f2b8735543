// `stop`: every automatic action to shadow at once, durably, whether a server runs or not.
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';
import { callServer } from './server-call.ts';

const BY = 'command line';

export const createStop = (doors: Doors): Command => ({
  name: 'stop',
  about: 'Every automatic action becomes shadow (recorded, not done), at once and across restarts.',
  define: (command) =>
    void command.action(async () => {
      const server = await doors.ownServer();
      if (server === undefined) await doors.stopInStore(BY);
      else await callServer(server, 'POST', '/v1/stop', {});
      console.log(
        `Stopped: automatic actions are only recorded from now on${server === undefined ? ', also when the server starts' : ''}. POST /v1/start takes it back.`,
      );
    }),
});
