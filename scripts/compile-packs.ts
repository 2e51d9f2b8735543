// Compiles the language packs into the file that the server opens at its start: a tenth of the time and of the memory of
// compiling them there. `npm install`, `npm test` and `npm pack` run it; it does nothing when the file is up to date.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReading } from '../src/detectors/all.ts';
import { PACKS_FILE, packsSource } from '../src/detectors/load-packs.ts';
import { LANGUAGE_PACKS } from '../src/languages/all.ts';
import { compilePacks } from '../src/languages/compile-packs.ts';
import { readVocabulary, writeVocabulary } from '../src/languages/vocabulary-file.ts';

const file = join(import.meta.dirname, '../src/detectors', PACKS_FILE);
const source = packsSource();
if (!existsSync(file) || readVocabulary(readFileSync(file), source) === undefined) {
  const bytes = writeVocabulary(compilePacks({ packs: LANGUAGE_PACKS, ...createReading() }), source);
  // In one step: another process may be reading it.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
}
