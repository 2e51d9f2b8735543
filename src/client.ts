// `breakwater/client`: what a platform calls before it delivers. It always gives an answer: after its retries and deadline
// the declared failure mode decides, what passed unjudged is asked about again later, and bad input holds, never delivers.
import type { ErrorBody } from './api/contract.ts';
import type { ReportBody } from './model/case.ts';
import type { CheckBody } from './model/message.ts';
import type { Answer } from './model/verdict.ts';

/** An answer of the server, or one this client gave in its place. */
export type ClientAnswer = Answer & {
  /** Why the client answered itself: the code of the error. */
  readonly failed?: string;
};

export type ClientSettings = {
  readonly url: string;
  readonly key: string;
  /** When no answer comes: `open` delivers and asks again later, `closed` holds. */
  readonly failure: 'open' | 'closed';
  /** Milliseconds for one check, retries included. Default 250. */
  readonly deadlineMs?: number;
  /** Further tries after the first. Default 2. */
  readonly retries?: number;
  /** A message that passed unjudged turned out to be one to take back. */
  readonly onRetract?: (answer: Answer) => void;
  readonly fetch?: typeof fetch;
};

export type Client = {
  check(message: CheckBody): Promise<ClientAnswer>;
  /** Answers in order as they come; a bad line gives its error. */
  batch(
    messages: AsyncIterable<CheckBody> | Iterable<CheckBody>,
  ): AsyncGenerator<Answer | (ErrorBody & { readonly line: number })>;
  /** Throws when the report could not be stored. */
  report(report: ReportBody): Promise<void>;
  /** Asks again about what passed unjudged; returns how many are still open. Call it when the server is back. */
  sweep(): Promise<number>;
};

const MAX_UNJUDGED = 100_000;
const BATCH_SIZE = 500;

export class BreakwaterError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(status: number, { error }: ErrorBody) {
    super(error.message);
    this.name = 'BreakwaterError';
    this.code = error.code;
    this.status = status;
  }
}

export const createClient = (settings: ClientSettings): Client => {
  const { url, key, failure, deadlineMs = 250, retries = 2, onRetract, fetch: send = fetch } = settings;
  const unjudged = new Map<string, CheckBody>();

  const post = async (path: string, body: string, type: string, ms: number): Promise<Response> => {
    const answer = await send(new URL(path, url), {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': type, 'breakwater-deadline-ms': String(ms) },
      body,
      signal: AbortSignal.timeout(ms),
    });
    if (answer.ok) return answer;
    throw new BreakwaterError(answer.status, await errorOf(answer));
  };
  /** Tries again on what may pass (no connection, 429, 503), until the deadline. */
  const tryFor = async (path: string, body: unknown, ms: number): Promise<Response> => {
    const end = Date.now() + ms;
    const text = JSON.stringify(body);
    for (let tries = 0; ; tries++) {
      try {
        return await post(path, text, 'application/json', Math.max(1, Math.ceil(end - Date.now())));
      } catch (error) {
        const pause = 10 * 2 ** tries;
        if (!mayPass(error) || tries >= retries || Date.now() + pause >= end) throw error;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
  };
  const failed = (message: CheckBody, error: unknown): ClientAnswer => {
    const code = codeOf(error);
    const refused = error instanceof BreakwaterError && (error.status === 400 || error.status === 413);
    const deliver = failure === 'open' && !refused;
    if (deliver && unjudged.size < MAX_UNJUDGED) unjudged.set(message.id, message);
    const base = { id: message.id, decision: '', findings: [], policy: '', degraded: true, failed: code };
    return deliver ? { ...base, verdict: 'deliver' } : { ...base, verdict: 'hold', hold: 'review' };
  };

  return {
    check: async (message) => {
      try {
        return (await (await tryFor('/v1/check', message, deadlineMs)).json()) as Answer;
      } catch (error) {
        return failed(message, error);
      }
    },
    batch: async function* (messages) {
      for await (const group of grouped(messages)) {
        const body = group.map((m) => JSON.stringify(m)).join('\n');
        const answer = await post('/v1/check/batch', body, 'application/x-ndjson', 60_000);
        for (const line of (await answer.text()).split('\n')) if (line !== '') yield JSON.parse(line);
      }
    },
    report: async (report) => void (await tryFor('/v1/reports', report, 10_000)),
    sweep: async () => {
      for (const [id, message] of unjudged) {
        try {
          const answer = (await (await tryFor('/v1/check', { ...message, delivered: true }, 10_000)).json()) as Answer;
          unjudged.delete(id);
          if (answer.verdict === 'intercept') onRetract?.(answer);
        } catch (error) {
          if (mayPass(error)) break;
          unjudged.delete(id);
        }
      }
      return unjudged.size;
    },
  };
};

/** No answer at all, or one that says to come back. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof BreakwaterError) || error.status === 429 || error.status >= 500;

const codeOf = (error: unknown): string => {
  if (error instanceof BreakwaterError) return error.code;
  return error instanceof Error && error.name === 'TimeoutError' ? 'deadline' : 'no-connection';
};

const errorOf = async (answer: Response): Promise<ErrorBody> => {
  const body = (await answer.json().catch(() => undefined)) as Partial<ErrorBody> | undefined;
  return body?.error === undefined
    ? { error: { code: 'no-breakwater', message: `The server answered ${answer.status}.` } }
    : { error: body.error };
};

async function* grouped(messages: AsyncIterable<CheckBody> | Iterable<CheckBody>): AsyncGenerator<CheckBody[]> {
  let group: CheckBody[] = [];
  for await (const message of messages) {
    group.push(message);
    if (group.length < BATCH_SIZE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
