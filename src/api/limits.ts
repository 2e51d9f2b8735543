// How often somebody may ask: reports of one reporter, and attempts to sign in from one address. Checks are never limited: what
// is not judged must be held.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { UpstreamError } from '../model/errors.ts';

export type Limits = {
  /** Throws UpstreamError('too-many', 429) with the seconds to wait. */
  report(platform: string, reporter: string): Promise<void>;
  signIn(address: string): Promise<void>;
};

const HOUR_S = 3600;
const MINUTE_S = 60;
/** More complaints than a person writes by hand; each counts once a campaign anyway. */
export const REPORTS_AN_HOUR = 120;
export const SIGN_INS_A_MINUTE = 20;

export const createLimits = (): Limits => {
  const reports = new RateLimiterMemory({ keyPrefix: 'report', points: REPORTS_AN_HOUR, duration: HOUR_S });
  const signIns = new RateLimiterMemory({ keyPrefix: 'sign-in', points: SIGN_INS_A_MINUTE, duration: MINUTE_S });
  return {
    report: (platform, reporter) =>
      consume(reports, `${platform}/${reporter}`, `One reporter may send ${REPORTS_AN_HOUR} reports an hour.`),
    signIn: (address) => consume(signIns, address, `There may be ${SIGN_INS_A_MINUTE} attempts to sign in a minute.`),
  };
};

const consume = async (limiter: RateLimiterMemory, key: string, sentence: string): Promise<void> => {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new UpstreamError('too-many', sentence, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)), 429);
  }
};
