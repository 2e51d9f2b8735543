// The one place that turns what was thrown into an HTTP answer. A sentence with the field and the limit goes out; what a
// sender wrote never does, and an unexpected error says only that it happened.
import type { FastifyError } from 'fastify';
import { ConflictError, InputError, NotAllowedError, NotFoundError, UpstreamError } from '../model/errors.ts';
import { LIMITS } from '../model/message.ts';
import type { ErrorBody } from './contract.ts';

export type HttpError = {
  readonly status: number;
  readonly body: ErrorBody;
  /** Seconds, for 429 and 503. */
  readonly retryAfter: number | undefined;
};

const answer = (status: number, code: string, message: string, field?: string, retryAfter?: number): HttpError => ({
  status,
  body: { error: field === undefined ? { code, message } : { code, message, field } },
  retryAfter,
});

/** Never throws. `expected` is false for what only a defect can cause: that is logged. */
export const toHttpError = (error: unknown): HttpError & { readonly expected: boolean } => {
  const known = ours(error) ?? fastifys(error as Partial<FastifyError> | undefined);
  if (known !== undefined) return { ...known, expected: true };
  return {
    ...answer(500, 'internal', 'Something went wrong inside the server. Nothing was delivered by it; try again.'),
    expected: false,
  };
};

const ours = (error: unknown): HttpError | undefined => {
  if (error instanceof InputError)
    return answer(error.status, error.code, error.message, error.field === '' ? undefined : error.field);
  if (error instanceof NotAllowedError) return answer(error.status, error.code, error.message);
  if (error instanceof NotFoundError) return answer(404, error.code, error.message);
  if (error instanceof ConflictError) return answer(409, error.code, error.message, error.field);
  if (error instanceof UpstreamError)
    return answer(error.status, error.code, error.message, undefined, Math.max(1, Math.ceil(error.retryAfter)));
  return undefined;
};

const fastifys = (error: Partial<FastifyError> | undefined): HttpError | undefined => {
  switch (error?.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return answer(
        413,
        'body-too-large',
        `The body must have at most ${LIMITS.bodyBytes.toLocaleString('en')} bytes.`,
      );
    case 'FST_ERR_BAD_URL':
      return answer(400, 'bad-url', 'The address is not a valid percent-encoded URL.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
      return answer(
        400,
        'bad-value',
        'Header "Content-Type" must be a media type, for example "application/json".',
        'Content-Type',
      );
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return answer(400, 'bad-length', 'The body is not as long as Content-Length says.');
    default:
      return undefined;
  }
};

/** Where it happened, without the message: a message of the runtime can repeat its input. */
export const traceOf = (error: unknown): { readonly name: string; readonly at: readonly string[] } => {
  const { name, stack } = error instanceof Error ? error : new Error();
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name, at: frames.slice(0, 8).map((line) => line.trim()) };
};
