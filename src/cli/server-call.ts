// Asks a running server over HTTP, for the commands that look at or steer one; its error sentence is ours.
import { InputError, UpstreamError } from '../model/errors.ts';
import type { OwnServer } from './doors.ts';

/** Throws InputError with the server's sentence, or UpstreamError when nothing answers. */
export const callServer = async (
  { url, key }: OwnServer,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> => {
  const answer = await fetch(new URL(path, url), {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new UpstreamError('no-server', `No server answers at ${url}.`);
  });
  const value = (await answer.json().catch(() => undefined)) as
    | { readonly error?: { readonly code: string; readonly message: string } }
    | undefined;
  if (answer.ok) return value;
  throw new InputError(
    value?.error?.code ?? 'refused',
    value?.error?.message ?? `The server answered ${answer.status}.`,
  );
};
