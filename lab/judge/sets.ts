// False alarms and recall on labelled sets (gzipped JSON lines: id, text, lang, labels) that are read where they stand and never
// come into the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { THRESHOLD } from './threshold.ts';

export type SetFigures = {
  readonly set: string;
  readonly language: string;
  /** Ordinary rows, and those of them at 0.5 and more. */
  readonly ordinary: number;
  readonly alarms: number;
  /** Rows labelled threat, violence or incitement, and those of them at 0.5 and more. */
  readonly harmful: number;
  readonly seen: number;
};
type Row = { readonly text: string; readonly lang: string; readonly labels: Readonly<Record<string, unknown>> };

/** Sets of ordinary talk: whatever is flagged there is a false alarm (film holds a few real threats). */
const ORDINARY = new Set([
  ...['lingua_sentences', 'irc_ubuntu', 'tg_news_ru', 'spamassassin', 'udhr', 'sms_spam', 'opensubtitles_sample'],
  ...['disaster_tweets', 'conda_gaming', 'tg_spam', 'offenseval_tr', 'ru_inappropriate', 'ru_sensitive_topics'],
]);

export const measureSets = (judge: (text: string) => number, folders: readonly string[]): readonly SetFigures[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl.gz'))
      .sort()
      .flatMap((file) => measureSet(judge, file.replace('.jsonl.gz', ''), readRows(join(folder, file)))),
  );

const measureSet = (judge: (text: string) => number, set: string, rows: readonly Row[]): SetFigures[] => {
  const figures = new Map<string, { ordinary: number; alarms: number; harmful: number; seen: number }>();
  for (const { text, lang, labels } of rows) {
    const one = figures.get(lang) ?? { ordinary: 0, alarms: 0, harmful: 0, seen: 0 };
    figures.set(lang, one);
    const flagged = judge(text) >= THRESHOLD ? 1 : 0;
    if (!ORDINARY.has(set) && [labels.threat, labels.violence, labels.incitement].includes(1)) {
      one.harmful += 1;
      one.seen += flagged;
    } else {
      one.ordinary += 1;
      one.alarms += flagged;
    }
  }
  return [...figures].map(([language, counts]) => ({ set, language, ...counts }));
};

const readRows = (path: string): Row[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
