// What a reviewer sees, in a real browser against the real server: the wave appears, a campaign opens, is contained, is
// dismissed; keyboard, accessibility, right-to-left text, empty and error states.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type RunningServer, startServer } from './servers/breakwater.ts';
import { type Browser, browserMissing, openBrowser } from './servers/browser.ts';
import { waitUntil } from './servers/process.ts';

if (browserMissing !== undefined) console.log(`Skipping the console tests: ${browserMissing}.`);

describe('the console', { skip: browserMissing ?? false }, () => {
  let folder = '';
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  const wave = async (from: number, to: number): Promise<void> => {
    const texts = ['Everyone, kill the officials tonight', 'يا شباب اقتلوا المسؤولين الليلة'];
    await Promise.all(
      Array.from({ length: to - from }, (_, i) =>
        server.call('POST', '/v1/check', {
          id: `w-${from + i}`,
          text: `${texts[(from + i) % 2]} ${from + i}`,
          sender: { id: `u-${from + i}`, createdAt: new Date().toISOString() },
          to: { kind: 'direct', id: `r-${from + i}` },
          relation: 'stranger',
        }),
      ),
    );
  };
  const violations = async (): Promise<string[]> =>
    (await new AxeBuilder({ page }).analyze()).violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`,
    );

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'breakwater-console-'));
    server = await startServer(join(folder, 'data'));
    browser = await openBrowser();
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
  });
  after(async () => {
    await browser?.close();
    await server?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('without a sign-in it says how to sign in, and shows nothing', async () => {
    await page.goto(server.url);
    await page.waitForSelector('text=not signed in');
  });

  test('the printed address signs in once, and an empty harbour is calm', async () => {
    const address = /http:\/\/127\.0\.0\.1:\S+/g;
    const signIn = [...server.log().matchAll(address)].map((m) => m[0]).find((a) => /code|sign-in/.test(a)) ?? '';
    assert.notEqual(signIn, '', server.log());
    await page.goto(signIn);
    await page.waitForSelector('text=The harbour is calm');
    assert.deepEqual(await violations(), []);
    const other = await fetch(signIn, { redirect: 'manual' });
    assert.equal(other.headers.get('set-cookie'), null, 'the code works a second time');
  });

  test('a wave shows up by itself, and opens by keyboard to its variants with the differences marked', async () => {
    await wave(0, 40);
    await page.waitForSelector('tbody .badge-contained', { timeout: 10_000 });
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.variant mark');
    assert.match(page.url(), /#\/campaign\//);
    assert.deepEqual(await violations(), []);
  });

  test('right-to-left text is laid out right to left', async () => {
    await page.goto(`${server.url}/#/`);
    await page.waitForSelector('tbody a');
    const directions: string[] = [];
    for (const href of await page
      .locator('tbody a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))) {
      await page.goto(`${server.url}/${href}`);
      await page.waitForSelector('.variant p');
      directions.push(
        ...(await page.locator('.variant p[dir]').evaluateAll((all) => all.map((p) => getComputedStyle(p).direction))),
      );
    }
    assert.ok(directions.includes('rtl') && directions.includes('ltr'), directions.join());
  });

  test('preview says what would happen, contain does it, dismiss takes all of it back', async () => {
    await page.getByRole('button', { name: 'Preview and contain' }).click();
    await page.waitForSelector('dialog[open]');
    assert.match((await page.locator('dialog').textContent()) ?? '', /accounts are acted on/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('button', { name: 'Dismiss and undo everything' }).click();
    await page.waitForSelector('.badge-dismissed');
    const id = decodeURIComponent(page.url().split('/campaign/')[1] ?? '');
    const { body } = await server.call('GET', `/v1/campaigns/${id}`);
    assert.ok(body.accounts.length > 0);
    for (const account of body.accounts)
      assert.equal(account.restriction, undefined, `${account.id} is still restricted`);
  });

  test('when the server goes away the page says that its figures are old', async () => {
    await page.goto(`${server.url}/#/`);
    await page.waitForSelector('.figures');
    await server.end();
    await page.waitForSelector('text=The server does not answer');
    await waitUntil(() => server.child.exitCode !== null || server.child.signalCode !== null);
  });
});
