// A schema for "one of these words", typed as exactly those words.
import { Type } from 'typebox';

export const literals = <T extends string>(values: readonly T[]) =>
  Type.Unsafe<T>(Type.Union(values.map((value) => Type.Literal(value))));
