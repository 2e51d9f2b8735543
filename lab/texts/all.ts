// The laboratory's languages. One more: its file, one line here.
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import type { LabTexts } from './texts.ts';
import { ukrainian } from './ukrainian.ts';

export const LAB_TEXTS: readonly LabTexts[] = [english, russian, ukrainian, arabic, german];
