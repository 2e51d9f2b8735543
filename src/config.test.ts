// The environment: defaults, every problem at once, and .env.example in step with the fields.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { envExample, readConfig } from './config.ts';

test('an empty environment gives the documented defaults', () => {
  assert.deepEqual(readConfig({}), {
    port: 8070,
    host: '127.0.0.1',
    data: resolve('./data'),
    secrets: resolve('./data-secrets'),
    key: undefined,
    databaseUrl: undefined,
    redisUrl: undefined,
    webhook: undefined,
    opinion: undefined,
    logLevel: 'info',
  });
});

test('every problem is reported at once', () => {
  assert.throws(
    () =>
      readConfig({
        PORT: '99999',
        BREAKWATER_KEY: 'two words',
        DATABASE_URL: 'mysql://x',
        BREAKWATER_LOG: 'loud',
        HOST: 'a b',
      }),
    (error: Error) =>
      ['PORT', 'HOST', 'BREAKWATER_KEY', 'DATABASE_URL', 'BREAKWATER_LOG'].every((name) =>
        error.message.includes(name),
      ),
  );
});

test('a secret value is never repeated in a problem', () => {
  assert.throws(
    () => readConfig({ BREAKWATER_KEY: 'too short', DATABASE_URL: 'http://user:hidden@host/x' }),
    (error: Error) => !/too short|hidden/.test(error.message),
  );
});

test('a webhook without a secret is refused', () => {
  assert.throws(() => readConfig({ BREAKWATER_WEBHOOK: 'https://example.org/hook' }), /set together/);
});

test('a second opinion needs URL and model, and is off without them', () => {
  const [url, model] = ['http://127.0.0.1:11434/v1', 'small'];
  const read = (more: Record<string, string>) => readConfig({ BREAKWATER_OPINION_MODEL: model, ...more }).opinion;
  assert.deepEqual(read({ BREAKWATER_OPINION_URL: url }), { url, model, key: undefined, perHour: 60 });
  assert.deepEqual(
    read({ BREAKWATER_OPINION_URL: url, BREAKWATER_OPINION_KEY: 'k', BREAKWATER_OPINION_PER_HOUR: '8' }),
    { url, model, key: 'k', perHour: 8 },
  );
  assert.throws(() => read({}), /set together/);
  assert.throws(() => readConfig({ BREAKWATER_OPINION_KEY: 'hidden' }), /KEY is for/);
  assert.throws(() => read({ BREAKWATER_OPINION_URL: 'http://user:hidden@host/v1' }), /must hold no user/);
  assert.throws(() => read({ BREAKWATER_OPINION_URL: url, BREAKWATER_OPINION_PER_HOUR: '1' }), /PER_HOUR must/);
});

test('secrets inside the data folder are refused', () => {
  assert.throws(() => readConfig({ BREAKWATER_DATA: '/srv/bw', BREAKWATER_SECRETS: '/srv/bw/keys' }), /outside/);
});

test('.env.example is what the fields say', () => {
  assert.equal(readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8'), envExample());
});
