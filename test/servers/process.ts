// What tests with real processes need: a free loopback port, and waiting for a condition (polled, bounded).
import { createServer } from 'node:net';

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Polls until `ready` is true; errors count as not yet. Throws after `limitMs`. */
export const waitUntil = async (ready: () => Promise<boolean> | boolean, limitMs = 30_000): Promise<void> => {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      if (await ready()) return;
    } catch {
      // not yet
    }
    if (Date.now() > end) throw new Error(`Not ready within ${limitMs} ms.`);
    await new Promise((done) => setTimeout(done, 50));
  }
};
