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
  /** Chance that a harmful row scores higher than another one; absent with fewer than twenty of either. */
  readonly auc?: number;
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
  const figures = new Map<string, Counts>();
  for (const { text, lang, labels } of rows) {
    const one = figures.get(lang) ?? { ordinary: 0, alarms: 0, harmful: 0, seen: 0, scores: [[], []] };
    figures.set(lang, one);
    const score = judge(text);
    const flagged = score >= THRESHOLD ? 1 : 0;
    const harmful = !ORDINARY.has(set) && [labels.threat, labels.violence, labels.incitement].includes(1);
    one.scores[harmful ? 1 : 0].push(score);
    if (harmful) {
      one.harmful += 1;
      one.seen += flagged;
    } else {
      one.ordinary += 1;
      one.alarms += flagged;
    }
  }
  return [...figures].map(([language, { scores, ...counts }]) => ({ set, language, ...counts, ...areaUnder(scores) }));
};

type Counts = Omit<SetFigures, 'set' | 'language' | 'auc'> & {
  ordinary: number;
  alarms: number;
  harmful: number;
  seen: number;
  /** Of ordinary rows and of harmful ones. */
  readonly scores: [number[], number[]];
};
const LEAST = 20;

/** Area under the curve of true and false alarms, by ranks (Mann and Whitney 1947); equal scores count half. */
export const areaUnder = ([ordinary, harmful]: readonly [readonly number[], readonly number[]]): { auc?: number } => {
  if (ordinary.length < LEAST || harmful.length < LEAST) return {};
  const all = [...ordinary.map((score) => [score, 0]), ...harmful.map((score) => [score, 1])].sort(
    (a, b) => a[0]! - b[0]!,
  );
  let sum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]![0] === all[from]![0]) to++;
    for (let i = from; i < to; i++) if (all[i]![1] === 1) sum += (from + to + 1) / 2;
    from = to;
  }
  const n = harmful.length;
  return { auc: Math.round((1000 * (sum - (n * (n + 1)) / 2)) / (n * ordinary.length)) / 1000 };
};

const readRows = (path: string): Row[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
