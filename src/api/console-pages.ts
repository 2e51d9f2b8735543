// The console's files, the sign-in address that turns the printed one-time code into a cookie, and the headers that keep
// foreign scripts and frames out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NotAllowedError } from '../model/errors.ts';
import type { Limits } from './limits.ts';
import { COOKIE, SESSION_MS, type SignIn } from './sign-in.ts';

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export const addSecurityHeaders = (reply: FastifyReply): void => {
  for (const name in SECURITY_HEADERS) reply.header(name, SECURITY_HEADERS[name]);
};

/** Serves `folder` when the console was built there, else a page that says how to build it. */
export const addConsole = async (
  server: FastifyInstance,
  folder: string,
  signIn: SignIn,
  limits: Pick<Limits, 'signIn'>,
): Promise<void> => {
  server.get('/sign-in', async (request, reply) => {
    await limits.signIn(request.ip);
    const { code } = request.query as { code?: unknown };
    try {
      const value = signIn.exchange(typeof code === 'string' ? code : '');
      reply.setCookie(COOKIE, value, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: SESSION_MS / 1000 });
    } catch (error) {
      if (!(error instanceof NotAllowedError)) throw error;
      return reply.code(401).type('text/html; charset=utf-8').send(page(error.message));
    }
    return reply.header('cache-control', 'no-store').redirect('/', 303);
  });
  if (existsSync(join(folder, 'index.html'))) {
    await server.register(fastifyStatic, { root: folder, cacheControl: false });
  } else {
    server.get('/', (_, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .send(page('The console is not built: run "npm run console:build". The API works.')),
    );
  }
};

const page = (sentence: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Breakwater</title></head><body style="font:16px/1.5 system-ui;margin:4rem auto;max-width:40rem"><h1>Breakwater</h1><p>${sentence}</p></body></html>`;
