// The numbered migrations, in order. A migration is never edited after it has shipped.
import { up as first } from './0001-first.ts';

export const MIGRATIONS = [first] as const;
