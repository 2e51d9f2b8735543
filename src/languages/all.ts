// The list of language packs. Adding a language = adding a file and one line here.
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { LanguagePack } from './language.ts';
import { russian } from './russian.ts';
import { ukrainian } from './ukrainian.ts';

export const LANGUAGE_PACKS: readonly LanguagePack[] = [arabic, english, german, russian, ukrainian];
