// Debian's Chromium, driven by playwright-core, with a profile of its own and no background traffic.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const PATH = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const browserMissing = existsSync(PATH)
  ? undefined
  : `${PATH} is not installed; BREAKWATER_TEST_INSTALL=1 npm test installs it`;

export type Browser = { readonly context: BrowserContext; close(): Promise<void> };

export const openBrowser = async (
  options: { readonly dark?: boolean; readonly width?: number } = {},
): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), 'breakwater-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: PATH,
    headless: true,
    args: FLAGS,
    colorScheme: options.dark === true ? 'dark' : 'light',
    viewport: { width: options.width ?? 1200, height: 900 },
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
