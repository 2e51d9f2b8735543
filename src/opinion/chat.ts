// One question to an OpenAI-compatible endpoint (POST …/chat/completions), whatever it does: slow, full, broken, refusing, endless.
// What comes back is the model's words, or a sentence; nothing throws.
import type { Clock } from '../model/clock.ts';
import type { Budget } from './budget.ts';
import type { ChatMessage } from './policy-text.ts';
import { AnswerSchema } from './read-answer.ts';

export type Endpoint = {
  /** Ends before /chat/completions, for example http://127.0.0.1:11434/v1. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
};
export type Reply =
  | { readonly content: string }
  | { readonly none: string }
  | { readonly later: string; readonly afterMs?: number };
export type Chat = (messages: readonly ChatMessage[]) => Promise<Reply>;

type Parts = Endpoint & {
  readonly send: typeof fetch;
  readonly clock: Clock;
  readonly budget: Budget;
  /** Ends what is under way when the house closes. */
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
};

const TIMEOUT_MS = 20_000;
const TRIES = 3;
const FIRST_PAUSE_MS = 1_000;
/** Who asks for more patience than this is asked another time. */
const LONGEST_PAUSE_MS = 60_000;
const MOST_BYTES = 65_536;

/** Endpoints differ in what they take: all options, then fewer. 400 and 422 move on; what was taken is remembered. */
const FORMS: readonly Readonly<Record<string, unknown>>[] = [
  {
    ...{ temperature: 0, max_tokens: 1000 },
    response_format: { type: 'json_schema', json_schema: { name: 'opinion', strict: true, schema: AnswerSchema } },
  },
  { temperature: 0, max_tokens: 1000 },
  {},
];
const REFUSES_FORM: ReadonlySet<number> = new Set([400, 422]);
const BUSY: ReadonlySet<number> = new Set([408, 425, 429]);

type Heard = { readonly status: number; readonly waitMs: number | undefined; readonly body: string | undefined };

export const createChat = (parts: Parts): Chat => {
  const { url, model, key, send, clock, budget, signal, timeoutMs = TIMEOUT_MS } = parts;
  const address = `${url.replace(/\/+$/u, '')}/chat/completions`;
  let taken = 0;

  /** Undefined: no connection, no answer in time, or it broke off. */
  const post = async (messages: readonly ChatMessage[], form: number): Promise<Heard | undefined> => {
    try {
      const answer = await send(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, messages, ...FORMS[form] }),
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      const { status } = answer;
      if (status === 200) return { status, waitMs: undefined, body: await readSome(answer) };
      await answer.body?.cancel();
      return { status, waitMs: waitOf(answer.headers.get('retry-after'), clock.now()), body: undefined };
    } catch {
      return undefined;
    }
  };

  return async (messages) => {
    let form = taken;
    let pauseMs = FIRST_PAUSE_MS;
    for (let tries = 1; ; ) {
      if (!budget.take(clock.now()))
        return { later: 'the budget of questions is spent', afterMs: budget.wait(clock.now(), 1) };
      const heard = await post(messages, form);
      if (signal.aborted) return { later: 'the house closes' };
      if (heard?.status === 200) {
        taken = form;
        return contentOf(heard.body);
      }
      if (heard !== undefined && REFUSES_FORM.has(heard.status)) {
        if (++form < FORMS.length) continue;
        return { none: `the endpoint refuses the question (${heard.status})` };
      }
      const says = heard === undefined ? 'the endpoint does not answer' : `the endpoint answers ${heard.status}`;
      const passing = heard === undefined || heard.status >= 500 || BUSY.has(heard.status);
      const waitMs = heard?.waitMs;
      if (!passing || tries === TRIES || (waitMs ?? 0) > LONGEST_PAUSE_MS)
        return waitMs === undefined ? { later: says } : { later: says, afterMs: waitMs };
      tries += 1;
      await pause(Math.max(pauseMs, waitMs ?? 0), clock, signal);
      pauseMs *= 4;
    }
  };
};

const pause = (ms: number, clock: Clock, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const end = (): void => {
      timer.cancel();
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = clock.at(clock.now() + ms, end);
    signal.addEventListener('abort', end);
  });

/** `Retry-After` in milliseconds: seconds, or a date. */
const waitOf = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  const ms = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
};

/** The body, or undefined when it is larger than any answer. */
const readSome = async (answer: Response): Promise<string | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const contentOf = (body: string | undefined): Reply => {
  if (body === undefined) return { none: 'the answer is larger than any answer' };
  if (body.trim() === '') return { none: 'the answer is empty' };
  let message: { readonly content?: unknown; readonly refusal?: unknown } | undefined;
  try {
    message = (JSON.parse(body) as { choices?: { message?: typeof message }[] } | null)?.choices?.[0]?.message;
  } catch {
    return { none: 'the answer is not JSON' };
  }
  if (typeof message?.refusal === 'string' && message.refusal !== '') return { none: 'the model refuses to answer' };
  return typeof message?.content === 'string' ? { content: message.content } : { none: 'the answer has another shape' };
};
