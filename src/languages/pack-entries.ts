// A pack's lists as one stream of entries with what each says: the only place that knows the lists of a pack by name.
import { ACT_CLASSES, type ActEntry, type LanguagePack, TARGET_CLASSES, type TargetClass } from './language.ts';
import { LEXICON_CLASSES, type LexiconClass } from './lexicon.ts';

/** What a hit says. The number is a bit position in the marks of a token: at most 31. */
export const KIND = {
  act: 0,
  target: 1,
  pronoun: 2,
  exhortative: 3,
  deontic: 4,
  intent: 5,
  wish: 6,
  address: 7,
  question: 8,
  conditional: 9,
  negation: 10,
  report: 11,
  condemn: 12,
  quote: 13,
  warn: 14,
  fiction: 15,
  harmless: 16,
  field: 17,
  pay: 18,
  money: 19,
  contact: 20,
  recruitment: 21,
  financing: 22,
  glorification: 23,
  common: 24,
  opener: 25,
  you: 26,
  join: 27,
  give: 28,
  armed: 29,
  praise: 30,
  perpetrator: 31,
} as const;

/** What the form of an act itself says, as bits. */
export const FORM = {
  imperative: 1,
  exhortative: 2,
  infinitive: 4,
  intent: 8,
  passive: 16,
  narrative: 32,
  noun: 64,
} as const;

/** Class of an `armed` hit that is a weapon, not a fighter. */
export const WEAPONS = 1;
/** Class of a `quote` hit that by itself says that the text is somebody else's. */
export const RECEIVED = 1;

export type CompiledEntry = {
  readonly text: string;
  readonly kind: number;
  /** Index in ACT_CLASSES or TARGET_CLASSES; 0 elsewhere. */
  readonly klass: number;
  readonly lang: number;
  readonly forms: number;
  readonly lemma: number;
};

type Lemmas = { name: string; weight: ActEntry['weight'] }[];

export function* packEntries(pack: LanguagePack, lang: number, lemmas: Lemmas): Generator<CompiledEntry> {
  for (const act of pack.acts) {
    const lemma = lemmas.length;
    lemmas.push({ name: act.lemma, weight: act.weight });
    const klass = ACT_CLASSES.indexOf(act.class);
    for (const form of Object.keys(FORM) as (keyof typeof FORM)[]) {
      for (const text of formsOf(pack, act, form))
        yield { text, kind: KIND.act, klass, lang, forms: FORM[form], lemma };
      for (const text of withObjects(pack, act, form)) {
        yield { text, kind: KIND.act, klass, lang, forms: FORM[form], lemma };
        yield { text, kind: KIND.pronoun, klass: 0, lang, forms: 0, lemma: 0 };
      }
    }
  }
  for (const [name, list] of Object.entries(pack.targets)) {
    const klass = TARGET_CLASSES.indexOf(name as TargetClass);
    for (const text of list) yield { text, kind: KIND.target, klass, lang, forms: 0, lemma: 0 };
  }
  for (const text of pack.support?.weapons ?? []) {
    yield { text, kind: KIND.armed, klass: WEAPONS, lang, forms: 0, lemma: 0 };
  }
  for (const text of pack.voice.received ?? []) {
    yield { text, kind: KIND.quote, klass: RECEIVED, lang, forms: 0, lemma: 0 };
  }
  for (const [kind, list] of plainLists(pack)) {
    for (const text of list) yield { text, kind, klass: 0, lang, forms: 0, lemma: 0 };
  }
}

/** The entries of a pack's lexicon; the kind says nothing. */
export function* lexiconEntries({ lexicon = {} }: LanguagePack, lang: number): Generator<CompiledEntry> {
  for (const [name, list] of Object.entries(lexicon)) {
    const klass = LEXICON_CLASSES.indexOf(name as LexiconClass);
    for (const text of list.split(','))
      if (text.trim() !== '')
        yield { text: text.trim().replace(/\s+/gu, ' '), kind: KIND.common, klass, lang, forms: 0, lemma: 0 };
  }
}

const TAKE_OBJECTS: ReadonlySet<keyof typeof FORM> = new Set(['imperative', 'exhortative', 'infinitive', 'intent']);

/** One-word verbal forms with their object written at the end ("matadlos", "اقتلوهم"). */
function withObjects({ objectSuffixes }: LanguagePack, act: ActEntry, form: keyof typeof FORM): readonly string[] {
  if (objectSuffixes === undefined || !TAKE_OBJECTS.has(form)) return [];
  const { suffixes, drop } = objectSuffixes;
  return (act[form] ?? [])
    .filter((text) => !/[ *_~@]/.test(text))
    .flatMap((text) => {
      const stem = drop !== undefined && text.endsWith(drop) ? text.slice(0, -drop.length) : text;
      return suffixes.map((suffix) => stem + suffix);
    });
}

/** "killed" is a passive only as "be killed", "get … killed", where the pack says so. */
function formsOf(pack: LanguagePack, act: ActEntry, form: keyof typeof FORM): readonly string[] {
  const forms = act[form] ?? [];
  if (form !== 'passive' || pack.passiveWith === undefined) return forms;
  return pack.passiveWith.flatMap((word) => forms.map((text) => `${word} ~ ${text}`));
}

const plainLists = (pack: LanguagePack): [number, readonly string[]][] => [
  [KIND.pronoun, pack.pronouns],
  [KIND.exhortative, pack.modality.exhortative],
  [KIND.deontic, pack.modality.deontic],
  [KIND.intent, pack.modality.intent],
  [KIND.wish, pack.modality.wish],
  [KIND.address, pack.modality.address],
  [KIND.question, pack.modality.question],
  [KIND.conditional, pack.modality.conditional],
  [KIND.negation, pack.negation],
  [KIND.report, pack.voice.report],
  [KIND.condemn, pack.voice.condemn],
  [KIND.quote, pack.voice.quote],
  [KIND.warn, pack.voice.warn],
  [KIND.fiction, pack.voice.fiction],
  [KIND.harmless, pack.harmless],
  [KIND.field, pack.fields],
  [KIND.pay, pack.offers.pay],
  [KIND.money, pack.offers.money],
  [KIND.contact, pack.offers.contact],
  [KIND.recruitment, pack.recruitment],
  [KIND.financing, pack.financing],
  [KIND.glorification, pack.glorification],
  [KIND.common, pack.common ?? []],
  [KIND.opener, pack.openers ?? []],
  [KIND.you, pack.you ?? []],
  [KIND.join, pack.support?.join ?? []],
  [KIND.give, pack.support?.give ?? []],
  [KIND.armed, pack.support?.armed ?? []],
  [KIND.praise, pack.support?.praise ?? []],
  [KIND.perpetrator, pack.support?.perpetrator ?? []],
];
