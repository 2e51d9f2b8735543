// `npm run screenshot [FOLDER]`: starts a server, plays the demo wave and takes the pictures of the console that the README shows:
// the wave, a campaign, dark, narrow and empty. A person looks at them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEY, startServer } from '../test/servers/breakwater.ts';
import { openBrowser } from '../test/servers/browser.ts';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, 'docs');
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'breakwater-picture-'));
const server = await startServer(join(data, 'data'));
const signIn = /https?:\/\/\S*(?:code|sign-in)\S*/.exec(server.log())?.[0] ?? server.url;
const light = await openBrowser();
try {
  const page = light.context.pages()[0] ?? (await light.context.newPage());
  await page.goto(signIn);
  await page.waitForSelector('text=The harbour is calm');
  await page.screenshot({ path: join(folder, 'console-empty.png') });
  const demo = spawn(
    process.execPath,
    [join(root, 'lab/demo.ts'), '--url', server.url, '--key', KEY, '--seconds', '20'],
    { stdio: 'inherit' },
  );
  await new Promise((done) => setTimeout(done, 14_000));
  await page.screenshot({ path: join(folder, 'console.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'console-dark.png') });
  await new Promise((done) => (demo.exitCode === null ? demo.once('exit', done) : done(undefined)));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('tbody a').first().click();
  await page.waitForSelector('.variant');
  await page.screenshot({ path: join(folder, 'console-campaign.png'), fullPage: true });
  await page.getByRole('button', { name: 'Preview and contain' }).click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, 'console-preview.png') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, 'console-narrow.png') });
} finally {
  await light.close();
  await server.end();
  rmSync(data, { recursive: true, force: true });
}
