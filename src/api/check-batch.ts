// `POST /v1/check/batch`: NDJSON in, NDJSON out, one line each in the same order, streamed both ways. At most WINDOW lines
// are under way; when the reader of the answers is slow, no more lines are read. A dropped connection ends the reading only.
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { CheckSchema, LIMITS } from '../model/message.ts';
import { readJson } from '../model/read-json.ts';
import { type Line, readLines } from '../model/read-lines.ts';
import { AnswerSchema } from '../model/verdict.ts';
import { DeadlineHeader, readDeadline, WaitQuery } from './check.ts';
import { type DecideOptions, decideOne } from './decide-one.ts';
import { toHttpError, traceOf } from './errors.ts';
import { type House, type Route, route } from './route.ts';
import { ErrorSchema, errors } from './shapes.ts';

const WINDOW = 256;
const NDJSON = 'application/x-ndjson';

export const checkBatchRoute: Route = route({
  method: 'POST',
  path: '/v1/check/batch',
  about: 'Judge many messages: one JSON object a line, one answer or error a line, same order.',
  access: 'key',
  query: WaitQuery,
  headers: DeadlineHeader,
  body: Type.Unsafe<unknown>(CheckSchema),
  bodyAs: 'stream',
  answers: {
    200: {
      about: 'A line each: an answer, or `{ "line", "error" }` for a bad line.',
      type: NDJSON,
      schema: Type.Union([
        AnswerSchema,
        Type.Object({ line: Type.Integer(), error: ErrorSchema.properties.error }, { additionalProperties: false }),
      ]),
    },
    ...errors(400, 401, 403),
  },
  handle: ({ body, query, request, reply }, house) => {
    const options = {
      deadlineMs: readDeadline(request.headers['breakwater-deadline-ms']),
      wait: query.wait === 'true',
    };
    const out = new PassThrough();
    const end = (): void => void request.raw.destroy();
    house.closing.addEventListener('abort', end, { once: true });
    request.raw.once('close', () => {
      house.closing.removeEventListener('abort', end);
      if (!request.raw.complete) out.destroy();
    });
    void answerLines(body as Readable, out, options, house);
    return reply.type(NDJSON).send(out);
  },
});

const answerLines = async (input: Readable, out: PassThrough, options: DecideOptions, house: House): Promise<void> => {
  const underWay: Promise<void>[] = [];
  let tail: Promise<void> = Promise.resolve();
  try {
    for await (const line of readLines(input, LIMITS.bodyBytes)) {
      const answer = answerLine(line, options, house);
      tail = tail.then(async () => write(out, await answer));
      underWay.push(tail);
      if (underWay.length >= WINDOW) await underWay.shift();
      if (out.destroyed) return;
    }
    await tail;
    out.end();
  } catch {
    // The connection broke. What was decided stays decided; asking again by id gives the same answers.
    out.destroy();
  }
};

/** Never rejects: a bad line is a line of the answer. */
const answerLine = async (line: Line, options: DecideOptions, house: House): Promise<string> => {
  try {
    if (line.bytes === undefined)
      throw new InputError('line-too-large', `A line must have at most ${LIMITS.bodyBytes} bytes.`, undefined, 413);
    return JSON.stringify(await decideOne(readJson(line.bytes, 'The line'), options, house));
  } catch (error) {
    const { body, expected } = toHttpError(error);
    if (!expected) house.log.error(traceOf(error), 'defect');
    return JSON.stringify({ line: line.number, ...body });
  }
};

const write = async (out: PassThrough, text: string): Promise<void> => {
  if (out.destroyed || out.write(`${text}\n`)) return;
  await Promise.race([once(out, 'drain'), once(out, 'close')]);
};
