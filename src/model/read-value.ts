// Checks an unknown JSON value against a schema and says, in one sentence without the value, what is wrong, where, and
// which limit holds. Every door (HTTP, replay, command line, engine) reads its input through this.
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { InputError } from './errors.ts';
import { LIMITS } from './message.ts';

type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly { readonly const?: unknown }[];
};
type Problem = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Compiles a schema into a reader. The reader throws InputError; `what` names the whole thing ("The body"). */
export const createReader = <T extends TSchema>(schema: T, what = 'The body'): ((value: unknown) => Static<T>) => {
  const compiled = Compile(schema);
  return (value) => {
    if (compiled.Check(value)) return value as Static<T>;
    const problems = [...(compiled.Errors(value) as Iterable<Problem>)].filter((p) => p.keyword !== 'boolean');
    throw toInputError(problems[0], schema as Node, what);
  };
};

const toInputError = (problem: Problem | undefined, schema: Node, what: string): InputError => {
  const path = (problem?.instancePath ?? '').split('/').slice(1);
  const field = path.join('.');
  const place = field === '' ? what : `Field "${field}"`;
  switch (problem?.keyword) {
    case 'additionalProperties': {
      const name = join(field, shown((problem.params.additionalProperties as string[])[0] ?? ''));
      return new InputError('unknown-field', `Field "${name}" is not known here.`, name);
    }
    case 'required': {
      const name = join(field, (problem.params.requiredProperties as string[])[0] ?? '');
      return new InputError('missing-field', `Field "${name}" is missing.`, name);
    }
    case 'type':
      return new InputError('wrong-type', `${place} must be ${typeName(problem.params.type)}.`, field);
    default: {
      const rule = problem === undefined ? 'has a wrong value' : sentence(problem, nodeAt(schema, path));
      return new InputError('bad-value', `${place} ${rule}.`, field);
    }
  }
};

const join = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

/** A field name that somebody else chose: short and without control characters. */
const shown = (name: string): string =>
  name
    .slice(0, 64)
    .toWellFormed()
    .replace(/[\p{Cc}"]/gu, '�');

const typeName = (type: unknown): string => {
  const name = Array.isArray(type) ? type.join(' or ') : String(type);
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
};

const nodeAt = (schema: Node, path: readonly string[]): Node | undefined =>
  path.reduce<Node | undefined>((node, part) => node?.properties?.[part] ?? node?.items, schema);

const sentence = ({ keyword, params }: Problem, node: Node | undefined): string => {
  const choices = node?.anyOf?.map((one) => one.const).filter((value) => typeof value === 'string');
  if (choices !== undefined && choices.length > 0) return `must be one of ${choices.map((c) => `"${c}"`).join(', ')}`;
  switch (keyword) {
    case 'minLength':
      return `must have at least ${params.limit} character`;
    case 'maxLength':
      return `must have at most ${params.limit} characters`;
    case 'minimum':
      return `must be at least ${params.limit}`;
    case 'maximum':
      return `must be at most ${params.limit}`;
    case 'maxItems':
      return `must have at most ${params.limit} items`;
    case 'format':
      return 'must be a time as in RFC 3339, for example "2026-03-24T08:00:00.000Z"';
    case 'pattern':
      return patternSentence(String(params.pattern));
    default:
      return 'has a wrong value';
  }
};

const patternSentence = (pattern: string): string => {
  if (pattern.includes('\\u0000')) return 'must not be empty or hold control characters';
  return pattern.includes('{64}') ? 'must be 64 hexadecimal digits' : `must match ${pattern}`;
};

/** Ids are 1–256 bytes of UTF-8: lone surrogates have no UTF-8, and characters are not bytes. */
export const checkIdBytes = (id: string | undefined, field: string): void => {
  if (id === undefined) return;
  if (!id.isWellFormed()) throw new InputError('bad-value', `Field "${field}" must be valid Unicode.`, field);
  if (Buffer.byteLength(id) > LIMITS.idBytes)
    throw new InputError('too-long', `Field "${field}" must have at most ${LIMITS.idBytes} bytes of UTF-8.`, field);
};

/** Epoch milliseconds of an RFC 3339 time. Throws InputError where the calendar has no such time. */
export const readTime = (time: string | undefined, field: string): number | undefined => {
  if (time === undefined) return undefined;
  const at = Date.parse(time);
  if (Number.isNaN(at)) throw new InputError('bad-value', `Field "${field}" is not a time of the calendar.`, field);
  return at;
};

/** Sender-written text: lone surrogates become U+FFFD, everything else passes; too many bytes is 413. */
export const readText = (text: string, field: string): string => {
  if (text.length > LIMITS.textBytes || Buffer.byteLength(text) > LIMITS.textBytes)
    throw new InputError('text-too-large', `Field "${field}" must have at most 65,536 bytes of UTF-8.`, field, 413);
  return text.toWellFormed();
};
