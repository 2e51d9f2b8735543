// The environment, read once into a Config; the only file that touches process.env. The fields are data, so that the docs
// page and .env.example say the same, and every problem is reported at once.
import { dirname, resolve } from 'node:path';

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly secrets: string;
  readonly key: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly opinion:
    | { readonly url: string; readonly model: string; readonly key: string | undefined; readonly perHour: number }
    | undefined;
  readonly logLevel: string;
};

type Field = {
  readonly name: string;
  readonly about: string;
  readonly default: string | undefined;
  /** A sentence when the value is wrong. */
  readonly wrong: (value: string) => string | undefined;
};

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'];

const urlOf =
  (...schemes: readonly string[]) =>
  (value: string): string | undefined =>
    URL.canParse(value) && schemes.includes(new URL(value).protocol)
      ? undefined
      : `must be a URL that starts with ${schemes.map((s) => `${s}//`).join(' or ')}`;

export const CONFIG_FIELDS: readonly Field[] = [
  {
    name: 'PORT',
    about: 'Port of the API and the console (0 takes a free one).',
    default: '8070',
    wrong: (v) => (/^\d{1,5}$/.test(v) && Number(v) <= 65_535 ? undefined : 'must be a whole number from 0 to 65535'),
  },
  {
    name: 'HOST',
    about: 'Address to listen on. Keep the loopback address unless a proxy with TLS stands in front.',
    default: '127.0.0.1',
    wrong: (v) => (/^[0-9A-Za-z.:[\]-]+$/.test(v) ? undefined : 'must be an address or a host name'),
  },
  { name: 'BREAKWATER_DATA', about: 'Folder of the data.', default: './data', wrong: () => undefined },
  {
    name: 'BREAKWATER_SECRETS',
    about: 'Folder of the root key, beside the data and never in it. Default: the data folder with `-secrets` added.',
    default: undefined,
    wrong: () => undefined,
  },
  {
    name: 'BREAKWATER_KEY',
    about: 'API key with all rights; take a long random one. Without it a key is made and printed once.',
    default: undefined,
    wrong: (v) => (/^[\x21-\x7e]{1,512}$/.test(v) ? undefined : 'must be 1 to 512 visible ASCII characters'),
  },
  {
    name: 'DATABASE_URL',
    about: 'PostgreSQL instead of the embedded SQLite file.',
    default: undefined,
    wrong: urlOf('postgres:', 'postgresql:'),
  },
  {
    name: 'REDIS_URL',
    about: 'Shared state for several instances. Accepted, not used yet: one instance runs on a store today.',
    default: undefined,
    wrong: urlOf('redis:', 'rediss:'),
  },
  {
    name: 'BREAKWATER_WEBHOOK',
    about: 'URL that gets every event by POST (Standard Webhooks), in order, at least once.',
    default: undefined,
    wrong: urlOf('https:', 'http:'),
  },
  {
    name: 'BREAKWATER_WEBHOOK_SECRET',
    about: 'Signs the webhook: `whsec_` and at least 24 bytes in base64.',
    default: undefined,
    wrong: (v) =>
      /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(v) ? undefined : 'must be whsec_ and at least 24 bytes in base64',
  },
  {
    name: 'BREAKWATER_OPINION_URL',
    about:
      'Second opinion: base of an OpenAI-compatible endpoint, for example http://127.0.0.1:11434/v1. Texts of suspected campaigns are sent there (docs/how-to/second-opinion.md).',
    default: undefined,
    wrong: (v) =>
      urlOf('https:', 'http:')(v) ??
      (/[?#]/.test(v) || new URL(v).username !== '' ? 'must hold no user, query or fragment' : undefined),
  },
  {
    name: 'BREAKWATER_OPINION_MODEL',
    about: 'Name of the model there. Set together with the URL.',
    default: undefined,
    wrong: (v) => (/^[\x21-\x7e]{1,200}$/.test(v) ? undefined : 'must be 1 to 200 visible ASCII characters'),
  },
  {
    name: 'BREAKWATER_OPINION_KEY',
    about: 'Key of that endpoint, sent as a bearer token. A local one needs none.',
    default: undefined,
    wrong: (v) => (/^[\x21-\x7e]{1,512}$/.test(v) ? undefined : 'must be 1 to 512 visible ASCII characters'),
  },
  {
    name: 'BREAKWATER_OPINION_PER_HOUR',
    about: 'Questions an hour at most, and eight times as many a day. An opinion takes two, each retry one more.',
    default: '60',
    wrong: (v) => (/^\d{1,6}$/.test(v) && Number(v) >= 2 ? undefined : 'must be a whole number from 2 to 999999'),
  },
  {
    name: 'BREAKWATER_LOG',
    about: `How much is logged to standard error: ${LOG_LEVELS.join(', ')}. No level logs a text.`,
    default: 'info',
    wrong: (v) => (LOG_LEVELS.includes(v) ? undefined : `must be one of ${LOG_LEVELS.join(', ')}`),
  },
];

/** Reads and checks everything. Throws one Error that names every problem. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const problems: string[] = [];
  const values: Record<string, string | undefined> = {};
  for (const field of CONFIG_FIELDS) {
    const given = environment[field.name]?.trim();
    const value = given === undefined || given === '' ? field.default : given;
    const wrong = value === undefined ? undefined : field.wrong(value);
    if (wrong !== undefined) problems.push(`${field.name} ${wrong}.`);
    values[field.name] = value;
  }
  const data = resolve(values.BREAKWATER_DATA ?? './data');
  const secrets = resolve(values.BREAKWATER_SECRETS ?? `${data}-secrets`);
  if (data === dirname(data)) problems.push('BREAKWATER_DATA must not be the root of the file system.');
  if (secrets === data || secrets.startsWith(`${data}/`))
    problems.push('BREAKWATER_SECRETS must lie outside the data folder: whoever copies the data must not get the key.');
  const { BREAKWATER_WEBHOOK: url, BREAKWATER_WEBHOOK_SECRET: secret } = values;
  if ((url === undefined) !== (secret === undefined))
    problems.push(
      'BREAKWATER_WEBHOOK and BREAKWATER_WEBHOOK_SECRET are set together: an unsigned webhook could be forged.',
    );
  const { BREAKWATER_OPINION_URL: opinionUrl, BREAKWATER_OPINION_MODEL: opinionModel } = values;
  if ((opinionUrl === undefined) !== (opinionModel === undefined))
    problems.push(
      'BREAKWATER_OPINION_URL and BREAKWATER_OPINION_MODEL are set together: one says nothing without the other.',
    );
  if (values.BREAKWATER_OPINION_KEY !== undefined && opinionUrl === undefined)
    problems.push('BREAKWATER_OPINION_KEY is for BREAKWATER_OPINION_URL, which is not set.');
  if (problems.length > 0) throw new Error(problems.join(' '));
  return {
    port: Number(values.PORT),
    host: values.HOST ?? '127.0.0.1',
    data,
    secrets,
    key: values.BREAKWATER_KEY,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    webhook: url === undefined || secret === undefined ? undefined : { url, secret },
    opinion:
      opinionUrl === undefined || opinionModel === undefined
        ? undefined
        : {
            ...{ url: opinionUrl, model: opinionModel, key: values.BREAKWATER_OPINION_KEY },
            perHour: Number(values.BREAKWATER_OPINION_PER_HOUR),
          },
    logLevel: values.BREAKWATER_LOG ?? 'info',
  };
};

/** The text of .env.example. */
export const envExample = (): string =>
  [
    '# Every setting with its default; copy to your service manager or shell. Read in one place: src/config.ts.',
    ...CONFIG_FIELDS.flatMap((f) => [
      '',
      `# ${f.about}`,
      `${f.default === undefined ? '# ' : ''}${f.name}=${f.default ?? ''}`,
    ]),
    '',
  ].join('\n');
