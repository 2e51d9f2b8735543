// `POST /v1/reports`: a user's complaint. The reporter is stored with it and shown to nobody it is about.
import { Type } from 'typebox';
import { REPORT_CATEGORIES, ReportSchema } from '../model/case.ts';
import { InputError } from '../model/errors.ts';
import { literals } from '../model/literals.ts';
import { LIMITS } from '../model/message.ts';
import { checkIdBytes, readText, readTime } from '../model/read-value.ts';
import { type Route, route } from './route.ts';
import { errors } from './shapes.ts';
import { time } from './wire.ts';

export const reportsRoute: Route = route({
  method: 'POST',
  path: '/v1/reports',
  about: 'Report a message. A report on an unknown message is accepted and becomes a case.',
  access: 'key',
  body: ReportSchema,
  answers: {
    202: {
      about: 'Stored.',
      schema: Type.Object(
        { id: Type.String(), message: Type.String(), category: literals(REPORT_CATEGORIES), at: Type.String() },
        { additionalProperties: false },
      ),
    },
    ...errors(400, 401, 403, 413, 429, 503),
  },
  handle: async ({ body, reply }, { road, platform, now, limits }) => {
    checkIdBytes(body.message, 'message');
    checkIdBytes(body.reporter, 'reporter');
    await limits.report(platform, body.reporter);
    const at = readTime(body.at, 'at');
    if (at !== undefined && at > now() + LIMITS.futureMs)
      throw new InputError('bad-value', 'Field "at" must not lie more than 24 hours ahead of the server.', 'at');
    const report = await road.report({
      platform,
      message: body.message,
      reporter: body.reporter,
      category: body.category,
      text: body.text === undefined ? undefined : readText(body.text, 'text'),
      at,
    });
    void reply.code(202);
    return { id: report.id, message: report.message, category: report.category, at: time(report.at) };
  },
});
