// A policy file → settings with a version and a hash: what every answer and every change of policy names.
import { createHash } from 'node:crypto';
import { createReader } from '../model/read-value.ts';
import defaults from './default.json' with { type: 'json' };
import { PolicySchema, type PolicySettings } from './settings.ts';

export type Policy = {
  readonly settings: PolicySettings;
  readonly version: string;
  /** 16 hexadecimal digits over the settings, whatever the order of their keys. */
  readonly hash: string;
};

const read = createReader(PolicySchema, 'The policy');

/** Undefined gives the default policy. Throws InputError with the path of what is wrong. */
export const parsePolicy = (json: unknown = defaults): Policy => {
  const settings = read(json);
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(settings)))
    .digest('hex')
    .slice(0, 16);
  return { settings, version: settings.version, hash };
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
