// The frame detector: does the author call for, threaten, glorify, recruit for or finance violence in their own voice?
// One pass over the tokens with all packs, then a small composer over the hits (judgement.md, "Frames").
import { Type } from 'typebox';
import { KIND } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding, Harm, Stance } from '../model/finding.ts';
import type { CanonicalText, Tokens } from '../text/canonical-text.ts';
import { createFrame, type Frame } from './act-frame.ts';
import { composeFrame, isLiveAct } from './compose-frame.ts';
import { composePraise, composeSupport, type Support } from './compose-support.ts';
import type { Detector } from './detector.ts';
import { explainFrame, explainPhrase } from './explain.ts';
import { actName, meaningCode, targetName } from './meaning.ts';
import { admitted, CORE, completeReading, createReading, type Reading, readText, type Spelling } from './reading.ts';
import { modalityOf, scoreFrame, scorePhrase } from './score-frame.ts';
import { type Voice, voiceAt } from './voice-at.ts';

type Parts = { readonly vocabulary: Vocabulary; readonly tokenize: (canonical: { readonly text: string }) => Tokens };

/** Acts of one text that are looked at: more stand only in texts made to be slow. */
const MOST_ACTS = 4096;
/** Scores below this say nothing: no finding. */
export const FLOOR = 0.05;
/** From here on a frame in the author's own voice outranks any quoted one. */
export const DECIDED = 0.5;

/** One hidden word may be a name or a mark of layout; whoever hides a text hides several. */
export const HIDES = 2;
/** What is guessed or learned is never sure enough to intercept a message alone. */
export const UNSURE = 0.89;
const isRetold = (stance: Stance): boolean => stance === 'quote' || stance === 'report' || stance === 'condemn';

/** A composed phrase says less than one that a pack knows as a whole. */
const COMPOSED = 0.8;

/** Reused from act to act: looking allocates nothing. */
type Scratch = { readonly frame: Frame; readonly voice: Voice; readonly support: Support };

/** What is best so far, before it becomes a finding. */
type Best = {
  score: number;
  raw: number;
  harm: Harm;
  stance: Stance;
  clean: boolean;
  meaning: number;
  because: string;
  /** Number of the pack that heard it. */
  lang: number;
  /** Token spans. */
  spans: [number, number][];
};

/** One pair of ears for the detectors that read the same text: the second one finds it read. */
export type Ears = {
  /** What the frames say; `retold`: the message is a forward, or repeats what it answers. */
  readonly hear: (canonical: CanonicalText, retold: boolean) => Finding | undefined;
  /** The reading of a text, as it was before hidden words were guessed. Valid until the next text. */
  readonly read: (canonical: CanonicalText) => Reading;
  /** The same with typing errors in the words that tell another voice. */
  readonly readVoices: (canonical: CanonicalText) => Reading;
  /** Of a part of the reading, half-open tokens: its place in the original text. */
  readonly span: (canonical: CanonicalText, from: number, to: number) => [number, number];
  readonly code: (language: number) => string;
};

export function createEars({ vocabulary, tokenize }: Parts): Ears {
  const reading = createReading();
  const frame = createFrame();
  const voice: Voice = { stance: 'own', factor: 1, weakCue: false, warned: false };
  const support: Support = { harm: 'call', start: 0, end: 0 };
  /** The text that `reading` holds as it stands. */
  let read: CanonicalText | undefined;

  const listen = (canonical: CanonicalText, retold: boolean, spelling: Spelling): Finding | undefined => {
    read = spelling === 'exact' ? canonical : undefined;
    if (!readText(reading, canonical, tokenize, vocabulary, CORE, spelling)) {
      // Nothing was misspelt: it is the exact reading.
      if (spelling === 'voices') read = canonical;
      return undefined;
    }
    const told = (best: Best): Finding => ({
      detector: 'frame',
      harm: best.harm,
      score: Math.round(best.score * 1000) / 1000,
      stance: best.stance,
      because: best.because,
      spans: best.spans.map(([from, to]) => originalSpan(canonical, reading.tokens, from, to)),
      ...(best.clean && spelling !== 'loose' ? { clean: true } : {}),
      meaning: best.meaning,
      lang: vocabulary.packs[best.lang]!.code,
    });
    const [best, ...others] = strongest(reading, { frame, voice, support }, vocabulary, canonical.disguised, retold);
    if (best === undefined || best.score < FLOOR) return undefined;
    const also = others.filter(({ score }) => score >= DECIDED).map(told);
    return also.length === 0 ? told(best) : { ...told(best), also };
  };

  const hear = (canonical: CanonicalText, retold: boolean): Finding | undefined => {
    const found = listen(canonical, retold, 'exact');
    // Whoever quotes or condemns a call may misspell the very word that says so.
    if (found !== undefined && found.score >= DECIDED) return listen(canonical, retold, 'voices') ?? found;
    if (canonical.hidden < HIDES || (found !== undefined && isRetold(found.stance))) return found;
    // Whoever hides words also misspells them and runs them together.
    const close = listen(canonical, retold, 'loose');
    return close !== undefined && close.score >= DECIDED ? unsure(close) : found;
  };
  /** Two detectors ask about the same text one after the other. */
  const last: { canonical?: CanonicalText; retold?: boolean; found?: Finding | undefined } = {};

  return {
    hear: (canonical, retold) => {
      if (last.canonical !== canonical || last.retold !== retold)
        Object.assign(last, { found: hear(canonical, retold), canonical, retold });
      return last.found;
    },
    read: (canonical) => {
      if (read !== canonical) readText(reading, canonical, tokenize, vocabulary, CORE);
      read = canonical;
      return reading;
    },
    readVoices: (canonical) => {
      readText(reading, canonical, tokenize, vocabulary, CORE, 'voices');
      completeReading(reading);
      read = undefined;
      return reading;
    },
    span: (canonical, from, to) => originalSpan(canonical, reading.tokens, from, to),
    code: (language) => vocabulary.packs[language]!.code,
  };
}

export function createFrameDetector({ hear }: Pick<Ears, 'hear'>): Detector {
  return {
    name: 'frame',
    about: 'Reads who should do what to whom, and in whose voice, in every language that has a pack.',
    settings: Type.Object({}, { additionalProperties: false }),
    inspect: ({ message, canonical, replyTo }) => {
      const forwarded = message.forwardedFrom !== undefined;
      const first = hear(canonical, forwarded);
      // A reply is never a call by what it answers; one that repeats the call it answers may condemn it with few words.
      const echoes = replyTo !== undefined && first !== undefined && hear(replyTo, false)?.meaning === first.meaning;
      const found = echoes && !forwarded ? hear(canonical, true) : first;
      const { reversed } = canonical;
      if (reversed === undefined) return found;
      const other = hear(reversed, forwarded);
      return other !== undefined && other.score > (found?.score ?? 0) ? other : found;
    },
  };
}

/** What is guessed is never sure, nor clean. */
export const unsure = ({ clean: _, also, ...found }: Finding): Finding => ({
  ...found,
  score: Math.min(UNSURE, found.score),
  ...(also === undefined ? {} : { also: also.map(unsure) }),
});

const SILENT: readonly Best[] = [];

/** The strongest of each harm, the strongest first. */
function strongest(
  r: Reading,
  { frame, voice, support }: Scratch,
  vocabulary: Vocabulary,
  disguised: boolean,
  retold: boolean,
): readonly Best[] {
  let heard = SILENT as Best[];
  let acts = 0;
  const note = (found: Best): void => {
    if (heard === SILENT) heard = [];
    const at = heard.findIndex(({ harm }) => harm === found.harm);
    if (at < 0) heard.push(found);
    else if (outranks(found, heard[at])) heard[at] = found;
  };
  for (let h = 0; h < r.hits.count; h++) {
    const kind = r.hits.kind[h]!;
    if (kind === KIND.act) {
      // Of the same word said again and again the last one has the object.
      if (acts === MOST_ACTS || isRepeated(r, h) || !isLiveAct(r, h)) continue;
      acts += 1;
      composeFrame(r, vocabulary, h, frame);
      listen(r, frame.start, frame.end, r.hits.lang[h]!, voice, retold);
      // A warning that is no command tells of what others want ("attention!" before a command is none).
      const commands =
        frame.modality === 'imperative' ||
        frame.modality === 'exhortative' ||
        (frame.modality === 'intent' && frame.you);
      if (voice.warned && !commands) voice.stance = 'report';
      const act = actName(r.hits.klass[h]!);
      const lemma = vocabulary.lemmas[r.hits.lemma[h]!]!;
      if (composePraise(r, frame, support, vocabulary.packs[r.hits.lang[h]!]!.order === 'sov')) {
        const found = phrase(r, r.hits.lang[h]!, support.harm, support.start, support.end, COMPOSED, voice, retold);
        note(found);
        listen(r, frame.start, frame.end, r.hits.lang[h]!, voice, retold);
      }
      const scored = scoreFrame(frame, act, lemma.weight, voice.stance, voice.factor, disguised);
      if (
        !outranks(
          scored,
          heard.find(({ harm }) => harm === scored.harm),
        )
      )
        continue;
      const target = frame.targetClass > 0 ? targetName(frame.targetClass - 1) : undefined;
      const modality = modalityOf(frame);
      note({
        ...scored,
        lang: r.hits.lang[h]!,
        meaning: meaningCode({ harm: scored.harm, act, target, modality, offer: frame.offer }),
        because: explainFrame({
          modality,
          lemma: lemma.name,
          target,
          pronoun: frame.pronoun >= 0,
          offer: frame.offer,
          stance: scored.stance,
        }),
        spans: frameSpans(r, frame),
      });
    } else if (kind >= KIND.recruitment && kind <= KIND.glorification) {
      // A longer harmless phrase takes the words inside it.
      if (!admitted(r, h) || r.harmless[r.hits.start[h]!]! > r.hits.end[h]! - r.hits.start[h]!) continue;
      const found = phrase(r, r.hits.lang[h]!, PHRASE_HARM[kind]!, r.hits.start[h]!, r.hits.end[h]!, 1, voice, retold);
      note(found);
    } else if (kind === KIND.armed || kind === KIND.perpetrator) {
      if (!admitted(r, h) || !composeSupport(r, h, support)) continue;
      const found = phrase(r, r.hits.lang[h]!, support.harm, support.start, support.end, COMPOSED, voice, retold);
      note(found);
    }
  }
  return heard.length < 2 ? heard : heard.sort((a, b) => (outranks(a, b) ? -1 : outranks(b, a) ? 1 : 0));
}

function listen(r: Reading, start: number, end: number, lang: number, voice: Voice, retold: boolean): void {
  voiceAt(r, start, end, lang, voice);
  // Whoever forwards or repeats what they answer needs less to be on the other side.
  if (retold && voice.weakCue && voice.stance === 'own') voice.stance = 'report';
}

/** The very same act stands right behind it, and behind that one too. */
function isRepeated(r: Reading, h: number): boolean {
  const { hashes } = r.tokens;
  const end = r.hits.end[h]!;
  return end + 1 < r.count && hashes[end] === hashes[end - 1] && hashes[end + 1] === hashes[end];
}

function outranks(found: { score: number; raw: number; stance: Stance }, best: Best | undefined): boolean {
  if (best === undefined) return true;
  if (found.score >= DECIDED || best.score >= DECIDED) return found.score > best.score;
  return found.raw > best.raw;
}

const PHRASE_HARM: Readonly<Record<number, Harm>> = {
  [KIND.recruitment]: 'recruitment',
  [KIND.financing]: 'financing',
  [KIND.glorification]: 'glorification',
};

function phrase(
  r: Reading,
  lang: number,
  harm: Harm,
  start: number,
  end: number,
  strength: number,
  voice: Voice,
  retold: boolean,
): Best {
  listen(r, start, end, lang, voice, retold);
  const scored = scorePhrase(r, start, end, harm, voice.stance, voice.factor * strength);
  return {
    ...scored,
    lang,
    meaning: meaningCode({ harm, act: undefined, target: undefined, modality: undefined, offer: false }),
    because: explainPhrase(harm, scored.stance, scored.contact),
    spans: [[start, end]],
  };
}

function frameSpans(r: Reading, frame: Frame): [number, number][] {
  const spans: [number, number][] = [[frame.start, frame.end]];
  if (frame.marker >= 0) spans.push([frame.marker, frame.marker + 1]);
  if (frame.target >= 0) spans.push([frame.target, Math.max(frame.target + 1, r.targetEnd[frame.target]!)]);
  else if (frame.pronoun >= 0) spans.push([frame.pronoun, frame.pronoun + 1]);
  return spans.sort((a, b) => a[0] - b[0]);
}

function originalSpan(canonical: CanonicalText, tokens: Tokens, from: number, to: number): [number, number] {
  const start = tokens.starts[from]!;
  const end = tokens.ends[to - 1]!;
  const { offsets } = canonical;
  if (offsets === undefined) return [start, end];
  // In a reversed reading the offsets fall; the span stays half-open in the original.
  const a = offsets[start]!;
  const b = offsets[end - 1]!;
  return a <= b ? [a, Math.max(offsets[end]!, b + 1)] : [b, a + 1];
}
