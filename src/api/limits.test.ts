// Who asks too often is told when to come back; other people are not slowed by it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UpstreamError } from '../model/errors.ts';
import { createLimits, REPORTS_AN_HOUR, SIGN_INS_A_MINUTE } from './limits.ts';

test('a reporter beyond the limit gets 429 with the seconds to wait, another reporter goes on', async () => {
  const limits = createLimits();
  for (let i = 0; i < REPORTS_AN_HOUR; i++) await limits.report('main', 'r-1');
  await assert.rejects(
    limits.report('main', 'r-1'),
    (error: UpstreamError) => error.status === 429 && error.retryAfter > 0 && error.retryAfter <= 3600,
  );
  await limits.report('main', 'r-2');
  await limits.report('other', 'r-1');
});

test('an address beyond the limit of sign-ins is refused', async () => {
  const limits = createLimits();
  for (let i = 0; i < SIGN_INS_A_MINUTE; i++) await limits.signIn('127.0.0.1');
  await assert.rejects(limits.signIn('127.0.0.1'), UpstreamError);
});
