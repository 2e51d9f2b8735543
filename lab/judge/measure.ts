// The judge on sealed texts: language × functionality, and what each way of hiding takes from its recall. The texts are written by
// people who have not read the packs; nothing is tuned on them.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRandom } from '../random.ts';
import { ATTACKS } from './attacks.ts';
import { atLeast, interval } from './exact.ts';
import type { SetFigures } from './sets.ts';
import { THRESHOLD } from './threshold.ts';

export type Sealed = { readonly functionality: string; readonly harm: string | null; readonly text: string };
/** `right`: harmful texts at 0.5 and more, harmless ones below. */
export type Cell = {
  readonly language: string;
  readonly functionality: string;
  readonly harmful: boolean;
  readonly texts: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  /** Significantly beyond its bar (recall 0.9, false alarms 0.1), Bonferroni over all cells. */
  readonly fails: boolean;
};
export type Retention = { readonly attack: string; readonly seen: number; readonly kept: number };
/** Of the texts scored in [from, to), how many are harmful: what a score is worth on texts that were written to be hard. */
export type Reliability = {
  readonly from: number;
  readonly to: number;
  readonly texts: number;
  readonly harmful: number;
};
export type Measured = {
  readonly cells: readonly Cell[];
  readonly attacks: readonly Retention[];
  readonly reliability: readonly Reliability[];
};
/** A plain fastText classifier on the same cells (`fasttext_baseline.py`). */
export type Baseline = Pick<Cell, 'language' | 'functionality' | 'harmful' | 'texts' | 'right'>;

export type JudgeReport = Measured & {
  /** What was judged: names the packs and the code around them. */
  readonly source: string;
  readonly sealed: Readonly<Record<string, number>>;
  readonly sets: readonly SetFigures[];
  readonly microseconds: number;
  /** Resident memory of the process that judged, in MB. */
  readonly megabytes: number;
  /** SHA-256 of the weights. */
  readonly weights: string;
  readonly fasttext: readonly Baseline[];
};

const STEPS = [0, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1.01];
const BAR = 0.1;
const LEVEL = 0.05;
/** Of a functionality that keeps a language from blocking: one of a dozen fails by chance in one language of ten. */
const GATE = 0.01;

export const readSealed = (): ReadonlyMap<string, readonly Sealed[]> => {
  const folder = join(import.meta.dirname, '../sealed');
  return new Map(
    globSync('*.jsonl', { cwd: folder })
      .sort()
      .map((file) => [
        basename(file, '.jsonl'),
        readFileSync(join(folder, file), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Sealed),
      ]),
  );
};

export const measure = (
  judge: (text: string) => number,
  sealed: ReadonlyMap<string, readonly Sealed[]>,
  seed = 1,
): Measured => {
  const counts = new Map<string, Omit<Cell, 'from' | 'to' | 'fails'>>();
  const seen: { readonly language: string; readonly text: string }[] = [];
  const reliability = STEPS.slice(1).map((to, i) => ({ from: STEPS[i]!, to, texts: 0, harmful: 0 }));
  for (const [language, texts] of sealed)
    for (const { functionality, harm, text } of texts) {
      const score = judge(text);
      const flagged = score >= THRESHOLD;
      const harmful = harm !== null;
      const step = reliability.find(({ to }) => score < to)!;
      step.texts += 1;
      if (harmful) step.harmful += 1;
      const key = `${language}/${functionality}`;
      const cell = counts.get(key) ?? { language, functionality, harmful, texts: 0, right: 0 };
      counts.set(key, { ...cell, texts: cell.texts + 1, right: cell.right + (flagged === harmful ? 1 : 0) });
      if (flagged && harmful) seen.push({ language, text });
    }
  const cells = [...counts.values()].map((cell): Cell => {
    const { texts, right } = cell;
    const wrong = texts - right;
    const [from, to] = interval(right, texts);
    return { ...cell, from, to, fails: atLeast(wrong, texts, BAR) < LEVEL / counts.size };
  });
  const attacks = ATTACKS.map(({ name, change }) => {
    const random = createRandom(seed).fork(name);
    const kept = seen.filter(({ text }) => judge(change(text, random)) >= THRESHOLD).length;
    return { attack: name, seen: seen.length, kept };
  });
  return { cells, attacks, reliability };
};

/**
 * Languages that may carry automatic blocks. A gate errs to the strict side: no functionality of harmless texts is flagged
 * significantly more often than its bar by itself, and for all of them together the share lies below it with 95 % certainty.
 */
export const mayBlockOf = ({ cells }: Pick<Measured, 'cells'>): readonly string[] => {
  const passes = (language: string): boolean => {
    const harmless = cells.filter((cell) => cell.language === language && !cell.harmful);
    const texts = harmless.reduce((sum, cell) => sum + cell.texts, 0);
    const right = harmless.reduce((sum, cell) => sum + cell.right, 0);
    const worst = Math.min(1, ...harmless.map((cell) => atLeast(cell.texts - cell.right, cell.texts, BAR)));
    return worst >= GATE && 1 - interval(right, texts, 2 * LEVEL)[0] < BAR;
  };
  return [...new Set(cells.map(({ language }) => language))].filter(passes);
};
