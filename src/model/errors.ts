// The short catalogue of things that can go wrong. One place (api/errors.ts) turns them into HTTP; the command line
// turns them into exit code 2. No message ever repeats a sender's text.

/** Bad input: what, where, which limit. HTTP 400 (or 413 for size). */
export class InputError extends Error {
  readonly code: string;
  readonly field: string | undefined;
  readonly status: 400 | 413;
  constructor(code: string, message: string, field?: string, status: 400 | 413 = 400) {
    super(message);
    this.name = 'InputError';
    this.code = code;
    this.field = field;
    this.status = status;
  }
}

/** Missing (401) or insufficient (403) rights. */
export class NotAllowedError extends Error {
  readonly code: string;
  readonly status: 401 | 403;
  constructor(code: string, message: string, status: 401 | 403 = 401) {
    super(message);
    this.name = 'NotAllowedError';
    this.code = code;
    this.status = status;
  }
}

/** The named thing does not exist (404). */
export class NotFoundError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'NotFoundError';
    this.code = code;
  }
}

/** The request contradicts what is already recorded (409): same id, another content. */
export class ConflictError extends Error {
  readonly code: string;
  readonly field: string | undefined;
  constructor(code: string, message: string, field?: string) {
    super(message);
    this.name = 'ConflictError';
    this.code = code;
    this.field = field;
  }
}

/** Something we depend on does not work now (503 with Retry-After seconds; 429 when we are the ones who refuse). */
export class UpstreamError extends Error {
  readonly code: string;
  readonly status: 429 | 503;
  readonly retryAfter: number;
  constructor(code: string, message: string, retryAfter = 1, status: 429 | 503 = 503) {
    super(message);
    this.name = 'UpstreamError';
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
