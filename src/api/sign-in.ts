// Who is asking: a Bearer key (compared in constant time), or a browser with the cookie that a one-time code was exchanged
// for. Host and Origin are checked on loopback too, so that a foreign page cannot speak through a visitor's browser.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { NotAllowedError } from '../model/errors.ts';

export const COOKIE = 'breakwater_session';
export const SESSION_MS = 30 * 24 * 3_600_000;

export type NamedKey = {
  readonly name: string;
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
};
export type SignInSettings = {
  readonly keys: readonly NamedKey[];
  /** Signs sessions; the same across restarts. */
  readonly sessionKey: Uint8Array;
  /** The address the server listens on. */
  readonly host: string;
  readonly now: () => number;
};

export type SignIn = {
  /** The one-time code that the printed address carries. */
  readonly code: string;
  /** The value of the session cookie; the code is spent. Throws NotAllowedError. */
  exchange(code: string): string;
  /** Throws NotAllowedError (403) for a foreign Host or Origin. */
  checkOrigin(headers: IncomingHttpHeaders): void;
  /** The name of who asks. Throws NotAllowedError (401). */
  identify(headers: IncomingHttpHeaders, cookie: string | undefined): string;
};

export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

export const createSignIn = ({ keys, sessionKey, host, now }: SignInSettings): SignIn => {
  const accepted = keys.map(({ name, hash }) => ({ name, hash: Buffer.from(hash, 'hex') }));
  const code = randomBytes(18).toString('base64url');
  let spent = false;
  const hosts = allowedHosts(host);
  const sign = (text: string): string => createHmac('sha256', sessionKey).update(text).digest('base64url');
  return {
    code,
    exchange: (given) => {
      if (spent || !equal(Buffer.from(hashKey(given), 'hex'), Buffer.from(hashKey(code), 'hex')))
        throw new NotAllowedError(
          'code-used',
          'This sign-in address was used already or belongs to an earlier start. Restart the server for a new one.',
        );
      spent = true;
      const until = String(now() + SESSION_MS);
      return `${until}.${sign(until)}`;
    },
    checkOrigin: (headers) => {
      const asked = hostnameOf(headers.host);
      if (asked === undefined || (hosts !== undefined && !hosts.has(asked)))
        throw new NotAllowedError('foreign-host', 'The Host header does not name this server.', 403);
      if (headers.origin !== undefined && !sameHost(headers.origin, headers.host))
        throw new NotAllowedError('foreign-origin', 'The Origin header names another site.', 403);
    },
    identify: (headers, cookie) => {
      const bearer = /^Bearer +([\x21-\x7e]+) *$/i.exec(headers.authorization ?? '')?.[1];
      if (bearer !== undefined) {
        const hash = Buffer.from(hashKey(bearer), 'hex');
        const [match] = accepted.filter((one) => equal(one.hash, hash));
        if (match !== undefined) return match.name;
        throw new NotAllowedError('wrong-key', 'The API key is wrong.');
      }
      const [until = '', signature = ''] = (cookie ?? '').split('.');
      if (equal(Buffer.from(signature), Buffer.from(sign(until))) && Number(until) > now()) return 'operator';
      throw new NotAllowedError('no-key', 'Send "Authorization: Bearer KEY", or sign in at the printed address.');
    },
  };
};

const equal = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Undefined: behind a wildcard address any name may lead here; cookies are bound to the name by the browser. */
const allowedHosts = (host: string): ReadonlySet<string> | undefined => {
  if (host === '0.0.0.0' || host === '::' || host === '[::]') return undefined;
  return new Set([...LOOPBACK, (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase()]);
};

const hostnameOf = (host: string | undefined): string | undefined => {
  if (host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname;
};

const sameHost = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && host !== undefined && new URL(origin).host === withoutDefaultPort(origin, host);

const withoutDefaultPort = (origin: string, host: string): string => {
  const text = `${new URL(origin).protocol}//${host}`;
  return URL.canParse(text) ? new URL(text).host : '';
};
