// The laboratory's languages. One more: its file, one line here.
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { LabTexts } from './texts.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

export const LAB_TEXTS: readonly LabTexts[] = [english, russian, ukrainian, arabic, german, spanish, french, turkish];
