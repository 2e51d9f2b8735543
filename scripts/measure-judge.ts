// Measures the judge on labelled sets of a folder given by argument (gzipped JSON lines: id, text, lang, labels): false
// alarms per 1,000 on ordinary sets and recall on rows labelled threat or violence. The texts stay where they are.
//   node scripts/measure-judge.ts FOLDER [SET …] [--show N] [--lang xx]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createDetectors } from '../src/detectors/all.ts';
import type { InspectedMessage } from '../src/detectors/detector.ts';
import type { Finding } from '../src/model/finding.ts';
import { createCanonicalizer } from '../src/text/canonicalize.ts';

type Row = { text: string; lang: string; labels: Readonly<Record<string, unknown>> };
type Cell = { rows: number; half: number; clean: number; positives: number; hits: number; cleanHits: number };

/** Sets of ordinary talk: whatever is flagged there is a false alarm (film holds a few real threats). */
const ORDINARY =
  /^(lingua_sentences|irc_ubuntu|tg_news_ru|spamassassin|udhr|sms_spam|opensubtitles_sample|disaster_tweets|conda_gaming|tg_spam|offenseval_tr|ru_inappropriate|ru_sensitive_topics)$/;

function main(args: readonly string[]): void {
  const folder = args.find((a) => !a.startsWith('--'));
  if (folder === undefined) throw new Error('usage: measure-judge.ts FOLDER [SET …] [--show N]');
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const show = Number(value('--show') ?? 0);
  const lang = value('--lang');
  const asked = args.filter((a, i) => !a.startsWith('--') && a !== folder && !args[i - 1]?.startsWith('--'));
  const judge = createJudge();
  console.log(['set', 'lang', 'rows', '≥0.5 /1000', 'clean /1000', 'positives', 'recall', 'clean recall'].join('\t'));
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl.gz'))
    .sort()) {
    const set = file.replace('.jsonl.gz', '');
    if (asked.length > 0 && !asked.includes(set)) continue;
    measure(
      set,
      readRows(join(folder, file)).filter((r) => lang === undefined || r.lang === lang),
      judge,
      show,
    );
  }
}

function createJudge(): (text: string) => Finding | undefined {
  const canonicalize = createCanonicalizer();
  const frame = createDetectors().find((d) => d.name === 'frame')!;
  return (text) => {
    const message = { text, forwardedFrom: undefined, replyTo: undefined } as unknown as InspectedMessage['message'];
    return frame.inspect({ message, canonical: canonicalize(text), replyTo: undefined, bankHits: [] }, {});
  };
}

function measure(set: string, rows: readonly Row[], judge: (text: string) => Finding | undefined, show: number): void {
  const cells = new Map<string, Cell>();
  let shown = 0;
  for (const { text, lang, labels } of rows) {
    const cell = cells.get(lang) ?? { rows: 0, half: 0, clean: 0, positives: 0, hits: 0, cleanHits: 0 };
    cells.set(lang, cell);
    const found = judge(text);
    const flagged = found !== undefined && found.score >= 0.5;
    const clean = flagged && found.clean === true && found.score >= 0.9;
    const positive = !ORDINARY.test(set) && [labels.threat, labels.violence, labels.incitement].includes(1);
    if (positive) {
      cell.positives += 1;
      if (flagged) cell.hits += 1;
      if (clean) cell.cleanHits += 1;
    } else {
      cell.rows += 1;
      if (flagged) cell.half += 1;
      if (clean) cell.clean += 1;
    }
    if (flagged !== positive && shown < show) {
      shown += 1;
      console.log(
        `  ${positive ? 'MISS' : 'ALARM'} ${found?.score ?? 0} ${found?.because ?? ''} <<${text.slice(0, 300)}>>`,
      );
    }
  }
  const per = (n: number, of: number): string => (of === 0 ? '-' : ((1000 * n) / of).toFixed(2));
  for (const [lang, c] of [...cells].sort((a, b) => b[1].half / b[1].rows - a[1].half / a[1].rows)) {
    if (c.half === 0 && c.positives === 0 && cells.size > 12) continue;
    console.log(
      [
        set,
        lang,
        c.rows,
        per(c.half, c.rows),
        per(c.clean, c.rows),
        c.positives,
        per(c.hits, c.positives),
        per(c.cleanHits, c.positives),
      ].join('\t'),
    );
  }
  const sum = [...cells.values()].reduce(
    (a, c) => ({ rows: a.rows + c.rows, half: a.half + c.half, clean: a.clean + c.clean }),
    { rows: 0, half: 0, clean: 0 },
  );
  console.log([set, 'ALL', sum.rows, per(sum.half, sum.rows), per(sum.clean, sum.rows)].join('\t'));
}

function readRows(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((l) => l !== '').map((l) => JSON.parse(l) as Row);
}

main(process.argv.slice(2));
