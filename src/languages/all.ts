// The list of language packs. Adding a language = adding a file and one line here.
import { arabic } from './arabic.ts';
import { bengali } from './bengali.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import type { LanguagePack } from './language.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { tajik } from './tajik.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { urdu } from './urdu.ts';

export const LANGUAGE_PACKS: readonly LanguagePack[] = [
  arabic,
  bengali,
  chinese,
  dutch,
  english,
  french,
  german,
  hebrew,
  hindi,
  indonesian,
  italian,
  persian,
  polish,
  portuguese,
  russian,
  spanish,
  tajik,
  turkish,
  ukrainian,
  urdu,
];
