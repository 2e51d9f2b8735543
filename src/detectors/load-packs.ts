// Opens the vocabulary of all packs: from the file that installing made of them (`scripts/compile-packs.ts`), else, where it is
// missing or older than the packs, compiled here. The packs' source is only loaded in that case: it is large, and a
// module once loaded stays in memory.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compilePacks } from '../languages/compile-packs.ts';
import type { LanguagePack } from '../languages/language.ts';
import type { VocabularyData } from '../languages/vocabulary.ts';
import { readVocabulary } from '../languages/vocabulary-file.ts';
import type { Tokens } from '../text/canonical-text.ts';

/** How text is spelled and cut before it is looked up. */
export type Reading = {
  readonly canonicalize: (text: string) => string;
  readonly tokenize: (canonical: { readonly text: string }) => Tokens;
};

export const PACKS_FILE = 'packs.bin';
/** A clone runs its TypeScript, and its packs may have been edited; an installed package is as it was made. */
const isClone = import.meta.filename.endsWith('.ts');

/** Names what the vocabulary is made from: the packs, the code that compiles them, and how text is made canonical. */
export function packsSource(): string {
  const hash = createHash('sha256');
  const here = join(import.meta.dirname, '..');
  for (const file of globSync(['languages/*.ts', 'text/*.ts'], { cwd: here }).sort())
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex');
}

export function loadPacks(reading: Reading): VocabularyData {
  const file = join(import.meta.dirname, PACKS_FILE);
  const data = existsSync(file) ? readVocabulary(readFileSync(file), isClone ? packsSource() : undefined) : undefined;
  if (data !== undefined) return data;
  const all = createRequire(import.meta.url)(isClone ? '../languages/all.ts' : '../languages/all.js') as {
    readonly LANGUAGE_PACKS: readonly LanguagePack[];
  };
  return compilePacks({ packs: all.LANGUAGE_PACKS, ...reading });
}
