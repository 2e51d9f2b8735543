// The contract of a language pack: closed vocabularies, by meaning, from which the frame composer reads who should do
// what to whom, said in which voice. One file per language. Packs describe violence only: no party, religion,
// nationality, cause or person is ever named in one.
//
// Entries are written in plain spelling; the loader passes each through the same canonical form as a message, so packs
// never care about case, accents, yeh or yo variants. An entry is one or more words separated by single spaces. In a word
// a trailing `*` matches any ending ("убива*"); `_` stands for exactly one word; `~` for zero to three words
// ("run ~ over"); `@name` stands for one word of the pack's class of that name. A leading `*` (any beginning) is not supported: list the clitic forms, or use `prefixes`.

import type { LexiconClass } from './lexicon.ts';

/** What is done. Equal across languages: it feeds the meaning sketch. */
export const ACT_CLASSES = [
  'kill',
  'attack',
  'beat',
  'burn',
  'explode',
  'shoot',
  'stab',
  'ram',
  'hang',
  'behead',
  'poison',
  'abduct',
  'rape',
  'destroy',
] as const;
export type ActClass = (typeof ACT_CLASSES)[number];

/** To whom or what. `group` and `official` are generic nouns ("officials", "police", "outsiders"), never named groups. */
export const TARGET_CLASSES = [
  'person',
  'group',
  'enemy',
  'official',
  'crowd',
  'place',
  'child',
  'animal',
  'pest',
  'thing',
  'self',
] as const;
export type TargetClass = (typeof TARGET_CLASSES)[number];

export const MODALITIES = [
  'imperative',
  'exhortative',
  'deontic',
  'intent',
  'offer',
  'wish',
  'question',
  'statement',
] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * The forms of one act, by what the form itself says. A form may stand in several lists when the language does not tell
 * them apart (English "kill" is imperative and infinitive).
 */
export type ActEntry = {
  readonly class: ActClass;
  /** The lemma shown to reviewers, in English: 'kill', 'blow up'. */
  readonly lemma: string;
  /**
   * `violent`: means violence by itself (murder, behead). `loaded`: violence when the target is a person, group, crowd,
   * official, enemy or place (attack, burn, shoot). `weak`: everyday word that needs a person-like target and an
   * explicit modality (hit, finish, take out).
   */
  readonly weight: 'violent' | 'loaded' | 'weak';
  /** Commands, singular and plural, polite and rude: "убей", "убейте", "töte", "اقتلوا". */
  readonly imperative?: readonly string[];
  /** First person plural calls that need no marker: "убьём", "вбиваймо", "lasst uns töten" is covered by markers + infinitive. */
  readonly exhortative?: readonly string[];
  /** Infinitive, verbal stem or base form used after modal markers: "kill", "убить", "töten", "أن نقتل" → "نقتل". */
  readonly infinitive?: readonly string[];
  /** First person future or present, a stated intent: "убью", "ich töte". */
  readonly intent?: readonly string[];
  /** Passive or participle used after "must be", "deserve to be": "killed", "убиты", "getötet". */
  readonly passive?: readonly string[];
  /** Past, third person, narrative forms: report-like, never a call by themselves. */
  readonly narrative?: readonly string[];
  /** Nouns: "murder", "убийство", "massacre". A call only with a deontic or exhortative marker or an offer. */
  readonly noun?: readonly string[];
};

/** A text example with what the judge should say; `tune` ones are written by the pack's author. */
export type Example = {
  readonly text: string;
  /** call, threat, … or null = harmless (score < 0.5). */
  readonly harm: 'call' | 'threat' | 'glorification' | 'recruitment' | 'financing' | null;
  /** The functionality it exercises, e.g. 'direct call', 'negated', 'quoted to condemn', 'reported as news', 'idiom', 'game'. */
  readonly functionality: string;
};

export type LanguagePack = {
  /** BCP 47 code, and the language's own name. */
  readonly code: string;
  readonly name: string;
  /** Names of the scripts (see text SCRIPT) this language is written in. */
  readonly scripts: readonly (
    | 'latin'
    | 'cyrillic'
    | 'arabic'
    | 'hebrew'
    | 'devanagari'
    | 'bengali'
    | 'han'
    | 'greek'
    | 'hangul'
  )[];
  /** Languages in which the object usually precedes the verb accept targets on both sides at full weight. */
  readonly order: 'svo' | 'sov' | 'vso' | 'free';
  /** Clitics written together with the next word ("و", "ب", "ל"): a word is read with them and without. */
  readonly prefixes?: readonly string[];
  /**
   * Sets of single words (stems with `*`) that entries name as `@name`: "@sent @me" is one entry for all their pairs. Whatever
   * would be a product of lists is written so.
   */
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  /**
   * Object pronouns written at the end of a verb. Every one-word command, exhortation, infinitive and intent is also known
   * with each of them, and then holds its object. `drop`: an ending that is lost before them (Arabic "ا" after "و").
   */
  readonly objectSuffixes?: { readonly suffixes: readonly string[]; readonly drop?: string };
  /** The most frequent function words ("the", "and", "der", "und"): they only vote for the language of a sentence. */
  readonly common?: readonly string[];
  /**
   * Words that may stand before a command without making it a statement ("and", "please", "go", "now"). Needed where the
   * command has the same form as the infinitive or the present tense (English "kill", German "tötet").
   */
  readonly openers?: readonly string[];
  /** Words without which a passive is no passive ("be", "get"): each passive form is then found only after one of them. */
  readonly passiveWith?: readonly string[];
  /**
   * Endings by which an unknown noun shows that it means several ("blorbs"). Needed where the command has the same form
   * as the infinitive: elsewhere the command itself says that it is one.
   */
  readonly severalEndings?: readonly string[];
  /**
   * Endings by which the object of a verb shows that it is alive and several: the Slavic accusative plural of persons and
   * animals equals the genitive ("зорбов", "zorbów"). An unknown word that ends so is somebody, whatever is done to it.
   */
  readonly animateEndings?: readonly string[];
  /** Second person, with possessives ("you", "your"): what "we will …" does to them is a threat, not a call. */
  readonly you?: readonly string[];
  /**
   * Words from which recruiting, financing and praise are composed, beside the fixed phrases below: join × armed,
   * give × armed or weapons, praise × perpetrator (or × a narrated act on people), near each other in one sentence.
   */
  readonly support?: {
    /** "join", "we recruit", "looking for", "volunteers". */
    readonly join: readonly string[];
    /** "donate", "send money", "fundraiser", "help us buy". */
    readonly give: readonly string[];
    /** Those who fight with weapons: "fighters", "armed group". */
    readonly armed: readonly string[];
    /** "guns", "ammunition": with "join" only where a contact is given. */
    readonly weapons: readonly string[];
    /** "glory to", "hero", "respect", "well done". */
    readonly praise: readonly string[];
    /** "killer", "gunman", "bomber". */
    readonly perpetrator: readonly string[];
  };

  /** Words by semantic field, for the learned scorer: entries with commas between them ("word", "stem*", "two words"). */
  readonly lexicon?: Readonly<Partial<Record<LexiconClass, string>>>;

  readonly acts: readonly ActEntry[];
  readonly targets: Readonly<Partial<Record<TargetClass, readonly string[]>>>;
  /** Pronouns that point at people: "them", "их", "sie"; weaker than nouns. */
  readonly pronouns: readonly string[];

  readonly modality: {
    /** "let's", "давайте", "lasst uns", "هيا", "we will all". */
    readonly exhortative: readonly string[];
    /** "must", "should", "have to", "deserve to", "it is time to", "надо", "пора". */
    readonly deontic: readonly string[];
    /** "I will", "going to", "we are going to", "ich werde", "سوف". */
    readonly intent: readonly string[];
    /** "I hope", "may they", "wish", "чтоб". */
    readonly wish: readonly string[];
    /** "anyone who", "everyone", "brothers", "rise up", "all of you": a public addressed; raises a call. */
    readonly address: readonly string[];
    /** Question words that make an act a question when they start the clause: "who", "why", "how to". */
    readonly question: readonly string[];
    /** "if", "если", "wenn". */
    readonly conditional: readonly string[];
  };
  /** Negation before (or around) the act: "not", "never", "don't", "не", "kein". */
  readonly negation: readonly string[];

  readonly voice: {
    /** Verbs and phrases that report what others say or did: "said", "reports that", "according to", "заявил". */
    readonly report: readonly string[];
    /** Condemnation, disgust, warning, calls for help or to report: "disgusting", "I condemn", "report this", "осуждаю". */
    readonly condemn: readonly string[];
    /** Words that introduce quoted speech: "wrote", "sent me", "messages like", "they write:", "пишут". */
    readonly quote: readonly string[];
    /**
     * Phrases that say by themselves that the text beside them is somebody else's, before or after it, with or without a
     * colon: "this was sent to me", "did you also get this message", "look what spam I get", "forwarded message".
     */
    readonly received?: readonly string[];
    /** Warning others of such messages: "be careful", "do not forward", "if you get a message". */
    readonly warn: readonly string[];
    /** Fiction and play: "in the game", "boss", "level", "movie", "lyrics", "character". */
    readonly fiction: readonly string[];
  };
  /** Everyday, technical and idiomatic phrases that contain an act word and are harmless: "kill the process", "shoot a video". */
  readonly harmless: readonly string[];
  /** Words of fields in which act words are technical or harmless: sport, medicine, cooking, computing, pest control, chess. */
  readonly fields: readonly string[];

  readonly offers: {
    /** "pay", "reward", "will give", "платим", "вознаграждение". */
    readonly pay: readonly string[];
    /** Money words and units, and "per": "dollars", "usdt", "рублей". Digits with currency signs are language-neutral. */
    readonly money: readonly string[];
    /** "write to me", "contact", "dm", "пишите", "telegram". */
    readonly contact: readonly string[];
  };
  /** "join us", "join the fighters", "we recruit fighters", "стань бойцом". Must itself mean violent recruitment. */
  readonly recruitment: readonly string[];
  /** "donate for weapons", "money for the fighters", "сбор на оружие". */
  readonly financing: readonly string[];
  /** "glory to the killers", "he did the right thing when he shot", "герой, что убил". */
  readonly glorification: readonly string[];

  /** ≥ 10 tuning examples per functionality group; a test checks each. */
  readonly examples: readonly Example[];
};
