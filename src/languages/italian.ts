// The Italian language pack: closed vocabularies by meaning, and the examples that prove them. Verbs are written as stems; the
// small conjugator below gives their forms, with the pronouns that lean on them ("ucciderli", "bruciateli", "uccidiamoli").
import type { ActEntry, LanguagePack } from './language.ts';

type Forms = {
  readonly [K in
    | 'imperative'
    | 'exhortative'
    | 'infinitive'
    | 'intent'
    | 'passive'
    | 'narrative'
    /** Forms with their object. */
    | 'leaning'
    | 'yours'
    /** Forms before which the object stands. */
    | 'bare']: readonly string[];
};

const each = (before: readonly string[], words: readonly string[]): string[] =>
  before.flatMap((b) => words.map((w) => `${b} ${w}`));
/** "ucciderl*", "uccidergli": every pronoun that leans on a form. */
const lean = (form: string): string[] => [`${form}l*`, `${form}gli`];

/** `s` before the theme vowel, `soft` before "i" and "e" ("attacch-i", "bruc-i"), `part` the participle's stem. */
const verb = (
  s: string,
  theme: 'a' | 'e' | 'i',
  soft = s,
  part = `${s}${theme === 'a' ? 'at' : theme === 'e' ? 'ut' : 'it'}`,
  isc = '',
): Forms => {
  const first = theme === 'a';
  const tu = first ? `${s}a` : `${soft}${isc}i`;
  const voi = `${s}${theme}te`;
  const lei = first ? `${soft}i` : `${s}${isc}a`;
  const noi = `${soft}iamo`;
  const inf = `${s}${theme}re`;
  const stem = inf.slice(0, -1);
  const future = `${first ? `${soft}er` : stem}`;
  const bare = tu;
  const leaning = [bare, voi, noi].flatMap(lean);
  const parts = ['o', 'i', 'a', 'e'].map((x) => part + x);
  return {
    imperative: [tu, voi, lei, `${lei}no`],
    exhortative: [...leaning, noi, ...each(['@due', '@due tutti'], parts), `che @whom ${lei}no`],
    infinitive: [inf, `${s}${theme}ssero`, `${s}${theme}ssi`, ...lean(stem), `${stem}ti`, `${stem}vi`, `${stem}ne`],
    intent: [`${future}o`, `${future}emo`, `@whom ${s}${isc}o`],
    passive: parts,
    narrative: [
      ...parts,
      `${s}${first ? 'a' : ''}rono`,
      `${s}${theme}vano`,
      `${s}${theme}va`,
      `${s}${isc}${first ? 'a' : 'o'}no`,
      `${s}${first ? 'ando' : 'endo'}`,
      `@subject ${first ? `${s}a` : `${s}${isc}e`}`,
    ],
    leaning: [...leaning, ...lean(stem), `${stem}ne`],
    yours: [`${stem}ti`, `${stem}vi`],
    bare: [inf, `${s}${theme}ssero`, `${lei}no`, lei, `${s}${isc}o`, `${future}o`, `${future}emo`, noi],
  };
};
const are = (s: string, soft = s): Forms => verb(s, 'a', soft);

const KILL = [verb('uccid', 'e', 'uccid', 'uccis'), are('ammazz'), are('assassin'), are('accopp')];
const MASSACRE = [
  are('massacr'),
  are('stermin'),
  are('sgozz'),
  are('trucid'),
  are('linci', 'linc'),
  are('squart'),
  are('scann'),
  are('annient'),
];
const CHOKE = [
  are('strangol'),
  are('soffoc', 'soffoch'),
  are('affog', 'affogh'),
  are('anneg', 'annegh'),
  are('gas'),
  are('gass'),
  verb('crocifigg', 'e', 'crocifigg', 'crocifiss'),
  are('impal'),
  are('dissangu'),
];
const EXECUTE = [are('giustizi', 'giustiz'), are('fucil'), are('fredd'), verb('abbatt', 'e')];
const REMOVE = [
  are('elimin'),
  are('liquid'),
  are('neutralizz'),
  verb('fin', 'i', 'fin', 'finit', 'isc'),
  are('secc', 'secch'),
  are('cacci', 'cacc'),
];
const ATTACK = [
  are('attacc', 'attacch'),
  verb('aggred', 'i', 'aggred', 'aggredit', 'isc'),
  are('assalt'),
  are('tortur'),
  are('terrorizz'),
  are('mutil'),
  verb('fer', 'i', 'fer', 'ferit', 'isc'),
  verb('assal', 'i', 'assal', 'assalit'),
];
const BEAT = [
  are('picchi', 'picch'),
  are('pest'),
  are('men'),
  are('lapid'),
  are('baston'),
  are('sprang', 'sprangh'),
  are('manganell'),
];
const HIT = [
  verb('colp', 'i', 'colp', 'colpit', 'isc'),
  are('schiacci', 'schiacc'),
  verb('batt', 'e'),
  are('schiaffeggi', 'schiaffegg'),
];
const BURN = [are('bruci', 'bruc'), are('incendi', 'incend'), are('carbonizz'), verb('ard', 'e', 'ard', 'ars')];
const BLOW = [are('bombard')];
const SHOOT = [are('mitragli', 'mitragl'), are('crivell')];
const STAB = [are('accoltell'), are('pugnal'), are('sventr'), are('sbudell')];
const RAM = [
  verb('invest', 'i', 'invest', 'investit'),
  verb('travolg', 'e', 'travolg', 'travolt'),
  are('falci', 'falc'),
];
const HANG = [are('impicc', 'impicch'), are('appicc', 'appicch')];
const BEHEAD = [are('decapit'), are('ghigliottin')];
const DESTROY = [
  verb('distrugg', 'e', 'distrugg', 'distrutt'),
  are('saccheggi', 'sacchegg'),
  are('sabot'),
  are('devast'),
  are('sfasci', 'sfasc'),
  verb('demol', 'i', 'demol', 'demolit', 'isc'),
  are('spacc', 'spacch'),
];
const POISON = [are('avvelen')];
const ABDUCT = [verb('rap', 'i', 'rap', 'rapit', 'isc'), are('sequestr')];
const RAPE = [are('stupr'), are('violent')];
const EVERY = [
  ...KILL,
  ...MASSACRE,
  ...CHOKE,
  ...EXECUTE,
  ...REMOVE,
  ...ATTACK,
  ...BEAT,
  ...HIT,
  ...BURN,
  ...BLOW,
  ...SHOOT,
  ...STAB,
  ...RAM,
  ...HANG,
  ...BEHEAD,
  ...DESTROY,
  ...POISON,
  ...ABDUCT,
  ...RAPE,
];

type Extra = Partial<Omit<ActEntry, 'class' | 'lemma' | 'weight'>>;
const act = (
  klass: ActEntry['class'],
  lemma: string,
  weight: ActEntry['weight'],
  verbs: readonly Forms[],
  extra: Extra = {},
): ActEntry => {
  const all = (form: Exclude<keyof Forms, 'leaning' | 'yours' | 'bare'>) => [
    ...verbs.flatMap((v) => v[form]),
    ...(extra[form] ?? []),
  ];
  return {
    class: klass,
    lemma,
    weight,
    imperative: all('imperative'),
    exhortative: all('exhortative'),
    infinitive: all('infinitive'),
    intent: all('intent'),
    passive: all('passive'),
    narrative: all('narrative'),
    noun: extra.noun ?? [],
  };
};
/** Number and gender: "nemico" and "nemica" with their plurals, "giornalista" in both. */
const several = (words: readonly string[]): string[] =>
  words.flatMap((w) => {
    if (/ista$/.test(w)) return [w, `${w.slice(0, -1)}i`, `${w.slice(0, -1)}e`];
    if (/[cg]o$/.test(w))
      return [w, `${w.slice(0, -1)}i`, `${w.slice(0, -1)}hi`, `${w.slice(0, -1)}a`, `${w.slice(0, -1)}he`];
    if (/io$/.test(w)) return [w, w.slice(0, -1), `${w.slice(0, -1)}a`, `${w.slice(0, -1)}e`];
    if (/o$/.test(w)) return [w, `${w.slice(0, -1)}i`, `${w.slice(0, -1)}a`, `${w.slice(0, -1)}e`];
    if (/[cg]a$/.test(w)) return [w, `${w.slice(0, -1)}he`, `${w.slice(0, -1)}hi`];
    if (/a$/.test(w)) return [w, `${w.slice(0, -1)}e`, `${w.slice(0, -1)}i`];
    if (/e$/.test(w)) return [w, `${w.slice(0, -1)}i`];
    return [w];
  });
/** Before a vowel "a" becomes "ad". */
const ad = (markers: readonly string[]): string[] => markers.flatMap((m) => (m.endsWith(' a') ? [m, `${m}d`] : [m]));
/** "rompetegli", "spaccagli", "rompergli", "ti rompo": a phrase with a dative in every form. */
const dative = (tu: string, voi: string, noi: string, inf: string, io: string, rest: readonly string[]) => ({
  imperative: each([`${tu}gli`, `${voi}gli`, tu, voi, `${tu}le`], rest),
  exhortative: each([`${noi}gli`, noi], rest),
  infinitive: each([`${inf}gli`, `${inf}ti`, `${inf}vi`, inf, `${inf}e`, `${inf}le`], rest),
  intent: each([`ti ${io}`, `vi ${io}`, `gli ${io}`], rest),
  leaning: [
    `${tu}gli`,
    `${voi}gli`,
    `${noi}gli`,
    `${inf}gli`,
    `${inf}ti`,
    `${inf}vi`,
    `ti ${io}`,
    `vi ${io}`,
    `gli ${io}`,
  ],
});
const BONES = [
  'la faccia',
  'le gambe',
  'le ossa',
  'la testa',
  'il culo',
  'i denti',
  'il muso',
  'il collo',
  'le ginocchia',
  'il cranio',
  'la schiena',
  'la bocca',
  'le braccia',
];
const CUT = [
  dative('taglia', 'tagliate', 'tagliamo', 'tagliar', 'taglio', ['la gola', 'le gole']),
  dative('spara', 'sparate', 'spariamo', 'sparar', 'sparo', [
    'in testa',
    'in faccia',
    'un colpo in testa',
    'addosso',
    'alle gambe',
    'nelle gambe',
    'a vista',
  ]),
  dative('pianta', 'piantate', 'piantiamo', 'piantar', 'pianto', [
    'una pallottola in testa',
    'un coltello',
    'un coltello in gola',
    'un coltello nella pancia',
    'una lama',
  ]),
  dative('ficca', 'ficcate', 'ficchiamo', 'ficcar', 'ficco', [
    'un coltello',
    'una pallottola',
    'una pallottola in testa',
    'un proiettile in testa',
  ]),
  dative('cava', 'cavate', 'caviamo', 'cavar', 'cavo', ['gli occhi']),
  dative('strappa', 'strappate', 'strappiamo', 'strappar', 'strappo', ['il cuore', 'la testa', 'gli occhi']),
  dative('apri', 'aprite', 'apriamo', 'aprir', 'apro', ['la gola', 'la testa in due', 'la pancia']),
];
const HEAD = [
  dative('taglia', 'tagliate', 'tagliamo', 'tagliar', 'taglio', ['la testa', 'le teste']),
  dative('mozza', 'mozzate', 'mozziamo', 'mozzar', 'mozzo', ['la testa', 'le teste']),
];
const FIRE = [
  dative('dai', 'date', 'diamo', 'dar', 'do', [
    'fuoco',
    'fuoco a',
    'fuoco al',
    'fuoco alla',
    'fuoco ai',
    'fuoco alle',
    'fuoco alle case',
    'fuoco a tutto',
  ]),
];
const all4 = (
  form: 'imperative' | 'exhortative' | 'infinitive' | 'intent',
  list: readonly ReturnType<typeof dative>[],
) => list.flatMap((d) => d[form]);

// biome-ignore format: forms of one verb belong on one row
export const italian: LanguagePack = {
  code: 'it',
  name: 'Italiano',
  scripts: ['latin'],
  order: 'free',
  prefixes: ["l'", "dell'", "all'", "nell'", "sull'", "dall'", "un'", "d'", "quell'", "quest'", "c'", "tutt'"],
  common: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', 'di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', 'a', 'al', 'allo', 'alla', 'ai', 'agli', 'alle', 'da', 'dal', 'dalla', 'dai', 'dagli', 'in', 'nel', 'nella', 'nei', 'nelle', 'negli', 'con', 'su', 'sul', 'sulla', 'sui', 'per', 'tra', 'fra', 'e', 'ed', 'o', 'che', 'chi', 'non', 'si', 'ci', 'ne', 'mi', 'ti', 'vi', 'sono', 'siamo', 'siete', 'era', 'essere', 'ha', 'hanno', 'ho', 'abbiamo', 'avere', 'mio', 'mia', 'miei', 'tuo', 'tua', 'tuoi', 'suo', 'sua', 'suoi', 'nostro', 'nostra', 'nostri', 'vostro', 'vostra', 'loro', 'questo', 'questa', 'questi', 'queste', 'quello', 'quella', 'quelli', 'quei', 'quegli', 'io', 'tu', 'lui', 'lei', 'noi', 'voi', 'piu', 'ma', 'come', 'molto', 'tutto', 'tutta', 'tutti', 'tutte', 'anche', 'se', 'quando', 'dove', 'perche', 'gia', 'ancora', 'ora', 'adesso', 'oggi', 'domani', 'stasera', 'ieri', 'qui', 'cosi', 'bene', 'ogni', 'altro', 'altri', 'solo', 'va', 'vado', 'vai', 'andiamo', 'vanno', 'fa', 'fare', "c'e", 'stato', 'stata', 'stati', 'dopo', 'prima', 'sempre', 'mai', 'senza', 'contro', 'poi', 'cosa', 'puo', 'vuole', 'nn', 'xke', 'ke', 'notte', 'quel'],
  classes: {
    did: ['ucciso', 'ammazzato', 'sgozzato', 'accoltellato', 'sparato', 'bruciato', 'impiccato', 'linciato', 'fucilato', 'investito', 'massacrato', 'abbattuto', 'decapitato', 'pestato'],
    coin: ['euro', 'dollari', 'mila'],
    throw: ['buttate', 'butta', 'lanciate', 'lancia', 'tirate', 'tira', 'gettate', 'getta', 'mettete', 'lanciamo', 'buttiamo'],
    send: ['mandate', 'manda', 'mandiamo', 'mandateli', 'mandali', 'spedite', 'spedisci'],
    chore: ['camera', 'cameretta', 'stanza', 'compiti', 'piatti', 'letto', 'telefono', 'pizza', 'torta'],
    killer: ['assassino', 'assassini', 'omicida', 'killer', 'cecchino', 'attentatore', 'attentatori', 'terrorista', 'terroristi', 'piromane', 'sicario', 'aggressore'],
    caught: ['preso', 'presi', 'arrestato', 'arrestati', 'catturato', 'catturati', 'fermato', 'fermati', 'condannato', 'condannati', 'arrestare', 'catturare', 'denunciato', 'identificato'],
    num: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    whom: ['ti', 'vi', 'li', 'lo', 'la', 'le', 'gli'],
    due: ['vanno', 'va', 'andrebbero', 'andrebbe', 'andavano', 'andava'],
    subject: ['che', 'si', 'chi', 'lui', 'lei', 'uomo', 'donna'],
    be: ['essere', 'venire', 'siano', 'sia', 'vengano', 'venga', 'finire', 'morire', 'sarete', 'sarai', 'saranno', 'sarebbero', 'vederli', 'verrai', 'verrete', 'vengono'],
    leaning: EVERY.flatMap((v) => v.leaning),
    yours: EVERY.flatMap((v) => v.yours),
    bare: EVERY.flatMap((v) => v.bare),
    break: ['rompigli', 'rompetegli', 'rompi', 'rompete', 'rompile', 'spaccagli', 'spaccategli', 'spacca', 'spaccate', 'spaccale', 'spezzagli', 'spezzategli', 'spezza', 'spezzate', 'spezzale', 'fracassagli', 'fracassategli', 'fracassa', 'fracassate', 'fracassale'],
    we_break: ['rompiamogli', 'rompiamo', 'spacchiamogli', 'spacchiamo', 'spezziamogli', 'spezziamo', 'fracassiamogli', 'fracassiamo'],
    to_break: ['rompergli', 'romperti', 'rompervi', 'rompere', 'romperle', 'romper', 'spaccargli', 'spaccarti', 'spaccarvi', 'spaccare', 'spaccarle', 'spaccar', 'spezzargli', 'spezzarti', 'spezzarvi', 'spezzare', 'spezzarle', 'spezzar', 'fracassargli', 'fracassarti', 'fracassarvi', 'fracassare', 'fracassarle', 'fracassar'],
    i_break: ['rompo', 'spacco', 'spezzo', 'fracasso'],
  },
  openers: ['prendi', 'prendete', 'afferra', 'afferrate', 'carica', 'caricate', 'impugna', 'impugnate', 'porta', 'portate', 'tira fuori', 'tirate fuori', 'e', 'allora', 'dai', 'su', 'forza', 'avanti', 'andiamo', 'andate', 'vai', 'va', 'vieni', 'venite', 'uscite', 'esci', 'ora', 'adesso', 'oggi', 'stasera', 'stanotte', 'domani', 'subito', 'per favore', 'ehi', 'oh', 'ok', 'si', 'poi', 'quindi', 'svegliatevi', 'sveglia', 'alzatevi', 'che', 'o', 'ahah', 'tutti', 'insieme', 'tutti insieme', 'presto', 'finalmente', 'una volta per tutte', 'prendi un coltello', 'prendete un coltello', 'prendete i coltelli', 'prendete dei coltelli', 'prendete le armi', 'prendete i fucili', 'prendete le pistole', 'prendi una pistola', 'prendi il coltello', 'prendi la macchina', 'imbracciate le armi', 'imbracciate i fucili', 'tirate fuori i coltelli', 'tirate fuori le armi', 'portate i coltelli', 'portate le armi', 'portate coltelli', 'portate armi', 'in strada', 'per strada', 'ovunque', 'dovunque', 'passaparola', 'fate girare', 'diffondete', 'fatelo', 'fallo', 'semplicemente', 'fratelli', 'amici', 'raga', 'ragazzi', 'bro', 'oi', 'scendete in piazza', 'cercate', 'cerca', 'trovate', 'trova', 'unitevi', 'unisciti', 'cari', 'miei', 'senza paura', 'senza pieta', 'camerati', 'direttamente', 'quando li vedete', 'appena li vedete', 'entrate'],
  passiveWith: ['@be'],
  severalEndings: ['i'],
  you: ['tu', 'ti', 'te', 'tuo', 'tua', 'tuoi', 'tue', 'vi', 'voi', 'vostro', 'vostra', 'vostri', 'vostre', '@yours'],
  support: {
    join: ['serve gente', 'servono ragazzi', 'unisciti', 'unitevi', 'unirti', 'arruolati', 'arruolatevi', 'recluta', 'reclutiamo', 'reclutano', 'reclutando', 'stiamo reclutando', 'reclutamento', 'cerchiamo', 'cerco', 'cercasi', 'si cercano', 'servono', 'serve', 'ci servono', 'abbiamo bisogno', 'bisogno', 'diventa', 'diventate', 'volontari', 'volontario', 'iscriviti', 'iscrivetevi', 'nuovi membri', 'addestriamo', 'ti addestriamo', 'vi addestriamo', 'addestramento', 'combatti con noi', 'combattete con noi', 'uomini forti', 'uomini coraggiosi', 'gente tosta', 'ragazzi svegli', 'chi si unisce', 'entra nel', 'entra nella', 'entrate nel', 'entrate nella', 'fai parte', 'fate parte', 'assumiamo', 'stiamo formando', 'vieni con noi'],
    give: ['dona', 'donate', 'donare', 'donazione', 'donazioni', 'offerta', 'offerte', 'contribuisci', 'contribuite', 'contributo', 'contributi', 'colletta', 'raccolta', 'raccolta fondi', 'raccogliamo', 'stiamo raccogliendo', 'raccogliendo', 'finanzia', 'finanziate', 'finanziare', 'finanziamento', 'fondi per', 'soldi per', 'denaro per', 'manda soldi', 'mandate soldi', 'invia denaro', 'inviate denaro', 'inviate soldi', 'servono soldi', 'ci servono soldi', 'aiutaci a comprare', 'aiutateci a comprare', 'aiutaci a pagare', 'per comprare', "per l'acquisto", 'versa', 'versate', 'bonifico', 'bonifici', 'ricarica', 'sponsorizza', 'sponsorizzate', 'adotta', 'sostieni', 'sostenete', 'sosteneteci', 'con i tuoi soldi', 'con i vostri soldi', 'ogni euro', 'wallet', 'crowdfunding', 'postepay', 'paypal', 'autofinanziamento'],
    armed: ['operazione armata', 'combattenti', 'combattente', 'nostri combattenti', 'guerriglieri', 'guerriglia', 'gruppo armato', 'gruppi armati', 'braccio armato', 'lotta armata', 'cellula armata', 'brigata armata', 'unita di combattimento', 'gruppo di combattimento', 'commando', 'milizia', 'milizie', 'miliziani', 'squadrone della morte', 'squadroni della morte', 'cecchini', 'cecchino', 'tiratori', 'tiratore', 'sicari', 'sicario', 'killer', 'assassini prezzolati', 'incendiari', 'kamikaze', 'martiri', 'mujaheddin', 'azione armata', 'resistenza armata', 'pronti a uccidere', 'pronto a uccidere', 'disposti a uccidere', 'disposto a uccidere', 'pronti ad ammazzare', 'uomini armati', 'gente armata', 'vendicatori', 'paramilitari', 'attentatori'],
    weapons: ['armi', 'arma', 'fucili', 'mitra', 'pistole', 'granate', 'bombe a mano', 'esplosivi', 'esplosivo', 'munizioni', 'proiettili', 'pallottole', 'bombe', 'kalashnikov', 'ferri', 'cartucce'],
    praise: ['gloria', 'gloria a', 'gloria al', 'gloria agli', 'eroe', 'eroi', 'un eroe', 'eroico', 'leggenda', 'una leggenda', 'idolo', 'il mio idolo', 'rispetto', 'rispetto per', 'massimo rispetto', 'bravo', 'bravi', 'bravissimo', 'complimenti', 'complimenti a', 'ben fatto', 'ottimo lavoro', 'bel lavoro', 'grazie a', 'grazie al', 'grazie', 'viva', 'evviva', 'lunga vita', 'onore', 'onore a', 'onore al', 'onore agli', 'esempio', 'un esempio', 'modello', 'medaglia', 'una medaglia', 'merita una medaglia', 'fiero di', 'fiera di', 'fieri di', 'orgoglioso di', 'orgogliosi di', 'ammiro', 'io ammiro', 'saluto al', 'tanto di cappello', 'chapeau', 'applausi', 'applausi per', 'un applauso', 'applaudo', 'grande', 'un grande', 'grandissimo', 'mito', 'un mito', 'dio benedica', 'benedetto', 'benedetti', 'santo', 'martire', 'santo subito', 'vero patriota', 'aveva ragione', 'avevano ragione', 'ha fatto bene', 'hanno fatto bene', 'ha fatto la cosa giusta', 'hanno fatto la cosa giusta', 'sono contento', 'sono felice', 'felice che', 'contento che', 'meno male che', 'finalmente qualcuno', 'festeggio', 'festeggiamo', 'celebriamo', 'una statua', 'statua', 'splendido', 'magnifico', 'meraviglioso', 'stupendo', 'un genio', 'vero uomo'],
    perpetrator: ['assassino', 'assassini', 'omicida', 'killer', 'cecchino', 'tiratore', 'sicario', 'sicari', 'attentatore', 'attentatori', 'terrorista', 'terroristi', 'boia', 'carnefice', 'carnefici', 'incendiario', 'incendiari', 'piromane', 'stragista', 'kamikaze', 'massacro', 'strage', 'attentato', 'attentati', 'omicidio', 'sparatoria', 'chi ha ucciso', 'colui che ha ucciso', 'quello che ha ucciso', 'quelli che hanno ucciso', 'che ha ucciso', 'che hanno ucciso', 'che ha ammazzato', 'che hanno ammazzato', 'che ha sparato', 'che hanno sparato', 'che ha accoltellato', 'che ha bruciato', 'che hanno bruciato', 'che ha decapitato', 'che ha sgozzato', 'che ha fatto saltare', 'che ha dato fuoco', 'che hanno dato fuoco', 'che ha messo la bomba', "l'ha ucciso", "l'ha ammazzato", 'li ha uccisi', 'li ha ammazzati', 'li hanno uccisi', 'ucciderlo', 'ucciderli', 'ucciderla', 'ammazzarlo', 'ammazzarli', 'aver ucciso', 'aver ammazzato', 'averlo ucciso', 'averli uccisi', 'aver sparato'],
  },

  acts: [
    act('kill', 'kill', 'violent', KILL, { imperative: ['fategli la pelle', 'fagli la pelle', 'fate la pelle a', 'ammazzatemi quel', 'ammazzatemi quei', 'ammazzatemi quella', 'uccidetemi quel', 'ammazzami quel', 'togliete la vita', 'fai fuori', 'fate fuori', 'fatelo fuori', 'fateli fuori', 'fatela fuori', 'falli fuori', 'fallo fuori', 'mandateli ~ al cimitero', 'mandali ~ al cimitero', 'mandateli ~ nella tomba', 'mandateli ~ sottoterra', 'mandateli ~ sotto terra', "mandateli ~ all'inferno", 'mandateli ~ al creatore', 'mandateli al creatore', 'mandatelo al creatore', 'mandali al creatore', 'mandateli sotto terra', 'mandateli sottoterra', 'mandateli al cimitero', 'mandate al cimitero', 'mandateli nella tomba', 'mandateli nella fossa', "mandateli all'altro mondo", 'mandali nella tomba', 'mandali al cimitero', 'mandateli all inferno', "mandateli all'inferno", "mandali all'inferno", 'mettete a morte', 'a morte i', 'a morte gli', 'a morte le', 'a morte il', 'a morte la', 'a morte tutti', 'a morte'], exhortative: ['facciamogli la pelle', 'facciamo fuori', 'facciamoli fuori', 'facciamolo fuori', 'mandiamoli al creatore', 'mandiamoli sotto terra', 'mandiamoli sottoterra', 'mandiamoli al cimitero', 'mandiamoli nella tomba', "mandiamoli all'inferno", 'li facciamo fuori', 'stasera li facciamo fuori'], infinitive: ['fare la pelle a', 'eliminare fisicamente', 'eliminarli fisicamente', 'far fuori', 'fare fuori', 'farli fuori', 'farlo fuori', 'farla fuori', 'farti fuori', 'farvi fuori', 'togliere la vita', 'toglierti la vita', 'togliergli la vita', 'mandare al creatore', 'mandarli al creatore', 'mandarti al creatore', 'mandare sotto terra', 'mandarli sotto terra', 'mandarli sottoterra', 'mandarti sotto terra', 'mandarti sottoterra', 'mandarti al cimitero', 'mandarli al cimitero', 'mandarli nella tomba', 'mandarti nella tomba', "mandarti all'altro mondo", "mandarli all'inferno", 'fare la pelle', 'fargli la pelle', 'farti la pelle', 'farvi la pelle', 'cancellare dalla faccia della terra', 'cancellarli dalla faccia della terra', 'spazzare via dalla faccia della terra', 'spazzarli via'], intent: ['ti faccio fuori', 'vi faccio fuori', 'ti faro fuori', 'vi faro fuori', 'ti faccio la pelle', 'vi faccio la pelle', 'ti mando al creatore', 'ti mando sotto terra', 'ti mando al cimitero', 'ti mando sottoterra', 'vi mando al creatore', 'ti faremo fuori', 'vi faremo fuori'], passive: ['fatti fuori', 'fatto fuori', 'messi a morte', 'spazzati via dalla faccia della terra'], narrative: ['ha fatto fuori', 'hanno fatto fuori'], noun: ['omicidio', 'omicidi', 'assassinio', 'assassinii', 'taglia sulla testa', 'taglia sulla testa del', 'per la testa del', 'per la testa di', 'per la testa dei', 'per la sua testa', 'pulizia etnica', 'genocidio', 'attentato', 'attentati', 'attentato contro', 'bagno di sangue', 'uccisione', 'uccisioni'] }),
    act('kill', 'slaughter', 'violent', MASSACRE, { imperative: ['fate una strage', 'fai una strage', 'fate un massacro', 'fai un massacro', 'fateli a pezzi', 'falli a pezzi', 'fate a pezzi'], exhortative: ['facciamo una strage', 'facciamo un massacro', 'facciamoli a pezzi'], infinitive: ['fare una strage', 'compiere una strage', 'fare un massacro', 'farli a pezzi', 'farti a pezzi', 'farvi a pezzi', 'fare a pezzi'], intent: ['faro una strage', 'faccio una strage', 'faremo una strage', 'ti faccio a pezzi', 'vi faccio a pezzi'], passive: ['fatti a pezzi'], narrative: ['ha fatto una strage', 'fa strage'], noun: ['strage', 'stragi', 'massacro', 'massacri', 'carneficina', 'sterminio', 'linciaggio', 'linciaggi', 'camera a gas', 'camere a gas', 'mattanza'] }),
    act('kill', 'strangle', 'loaded', CHOKE, { imperative: ['seppelliteli vivi', 'seppellitelo vivo', 'buttateli a mare', 'buttateli in pasto ai', 'gettateli ai cani', 'dateli in pasto ai', 'dateli in pasto ai maiali'], exhortative: ['seppelliamoli vivi', 'diamoli in pasto ai'], infinitive: ['seppellire vivi', 'seppellirli vivi', 'seppellirti vivo', 'torcere il collo', 'torcerti il collo', 'torcergli il collo', 'tirare il collo', 'tirarti il collo', 'tirargli il collo', 'darli in pasto ai', 'dare in pasto ai cani'], passive: ['sepolti vivi', 'dati in pasto ai cani', 'dati in pasto ai maiali'] }),
    act('kill', 'execute', 'loaded', EXECUTE, { imperative: ['al muro', 'al muro i', 'al muro gli', 'al muro tutti', 'tutti al muro', 'mettete al muro', 'metteteli al muro', 'mettetelo al muro', 'mettili al muro', 'al patibolo', 'alla forca', 'alla forca i', 'forca per', 'alla ghigliottina', 'ghigliottina per', 'al rogo', 'al rogo i', 'al rogo gli', 'al rogo le', 'rogo per', 'piombo per', 'piombo ai', 'piombo agli', 'una pallottola per', 'una pallottola a', 'pallottole per', 'un proiettile per', 'un colpo in testa a', 'un colpo alla nuca a', 'un colpo in testa per', 'il plotone per', 'pena di morte per', 'la corda per', 'una corda per', 'sedia elettrica per', 'plotone di esecuzione per', "plotone d'esecuzione per"], exhortative: ['mettiamoli al muro', 'mettiamo al muro', 'mandiamoli al patibolo', 'mandiamoli alla forca'], infinitive: ['mettere al muro', 'metterli al muro', 'metterlo al muro', 'metterti al muro', 'mandare al patibolo', 'mandarli al patibolo', 'mandare alla forca', 'mandarli alla forca', 'mandare al rogo', 'mandarli al rogo', 'finire al muro', 'finire sulla forca', 'finire al rogo', 'finire sul rogo', 'finire sul patibolo', 'finire appesi', 'finire appeso', 'finire sulla ghigliottina', 'passare per le armi', 'passarli per le armi', "finire davanti a un plotone d'esecuzione", 'prendere una pallottola', 'beccarsi una pallottola', 'bruciare sul rogo'], passive: ['messi al muro', 'messo al muro', 'passati per le armi'], noun: ['esecuzione', 'esecuzioni', 'fucilazione', 'fucilazioni', 'pena di morte', 'la pena di morte', 'la forca', 'forca', 'rogo', 'il rogo', 'patibolo', 'ghigliottina', 'plotone di esecuzione', "plotone d'esecuzione", 'il muro', 'sedia elettrica', 'una pallottola', 'una pallottola in testa', 'pallottola in testa', 'un proiettile in testa', 'un colpo in testa', 'un colpo alla nuca', 'piombo', 'una corda al collo'] }),
    act('kill', 'eliminate', 'weak', REMOVE, { imperative: ['sbarazzatevi di', 'sbarazzati di', 'toglieteli di mezzo', 'toglili di mezzo', 'levateli di mezzo'], exhortative: ['togliamoli di mezzo', 'leviamoli di mezzo'], infinitive: ['sbarazzarsi di', 'sbarazzarci di', 'togliere di mezzo', 'toglierli di mezzo', 'levare di mezzo', 'levarli di mezzo', 'far sparire'] }),
    act('kill', 'die', 'loaded', [], { imperative: ['morte a', 'morte al', 'morte ai', 'morte agli', 'morte alle', 'morte alla', 'morte allo', 'morte per', 'muori', 'morite', 'crepa', 'crepate', 'muoiano', 'crepino', 'muoiano i', 'muoiano tutti', 'nessuna pieta per', 'senza pieta per', 'senza pieta con', 'niente pieta per'], exhortative: ['che muoiano', 'che muoia', 'che crepino', 'che crepi', 'che muoiano tutti', 'che crepino tutti', "che brucino all'inferno", 'che brucino vivi', 'che brucino tutti', 'che marciscano all inferno', "che marciscano all'inferno", 'devono crepare tutti', 'che paghino col sangue', 'che paghino con la vita', 'che non ne resti nessuno', 'che non ne rimanga nessuno', 'che non ne resti uno', 'che non ne rimanga uno', 'possano morire', 'possano crepare', 'possiate morire', 'possa morire', 'non meritano di vivere', 'non merita di vivere', 'non meriti di vivere', 'non meritate di vivere', 'non meritano di essere vivi', 'non meritano di respirare', 'non merita di respirare', 'non dovrebbero vivere', 'non dovrebbe vivere', 'non dovrebbero essere vivi', 'non dovrebbe essere vivo', 'non dovrebbero respirare', 'non devono vivere', 'non hanno diritto di vivere', 'non ha diritto di vivere', 'non hanno il diritto di vivere', 'non ha il diritto di vivere', 'non hanno diritto alla vita', "l'unico _ buono e quello morto", "l'unico _ buono e un _ morto", "l'unico _ buono e il _ morto", "l'unico buon _ e un _ morto", "l'unico buon _ e quello morto", "l'unico buon _ e il _ morto", 'un buon _ e un _ morto', 'buon _ e un _ morto', "l'unico _ buono e uno _ morto", "l'unica _ buona e una _ morta", 'buon _ e uno _ morto', 'il miglior _ e uno _ morto', 'il miglior _ e un _ morto', 'il miglior _ e quello morto', 'gli unici _ buoni sono quelli morti', 'nessuna pieta', 'senza pieta', 'non abbiate pieta', 'nessuna pieta coi', 'nessuna pieta con'], infinitive: ['morire', 'crepare', 'schiattare', 'tirare le cuoia', 'pagare con la vita', 'pagare con la propria vita', 'pagare col sangue', 'pagare con il sangue', "bruciare all'inferno", "marcire all'inferno", 'marcire sotto terra', 'marcire sottoterra', 'stare sotto terra', 'stare sottoterra', 'essere sotto terra', 'essere morti', 'essere morto', 'smettere di respirare', 'finire in una fossa', 'finire nella fossa', 'finire sotto terra', 'finire sottoterra', 'finire al cimitero', 'fare una brutta fine', 'fare la fine del topo', 'fare la fine dei topi', 'sparire dalla faccia della terra'], narrative: ['morto', 'morti', 'e morto', 'sono morti', 'e morta', 'muore', 'muoiono', 'morirono', 'mori', 'morendo', 'che muore', 'paura di morire', 'paura della morte', 'moriva'], passive: ['morti', 'morto', 'morta'], noun: ['la morte', 'morte', 'morti', 'morto'], intent: ['morirai', 'morirete', 'creperai', 'creperete', 'moriranno', 'stai per morire', 'devi morire', 'devi crepare', 'dovete morire', 'dovete crepare', 'dovete morire tutti', 'dovete crepare tutti', 'state per morire', 'sei morto', 'sei morta', 'siete morti', 'sei gia morto', 'siete gia morti', 'sei un uomo morto', 'siete uomini morti', 'sei un morto che cammina', 'hai i giorni contati', 'avete i giorni contati', 'i tuoi giorni sono contati', 'i vostri giorni sono contati', 'hai le ore contate', 'avete le ore contate', 'ti restano pochi giorni', 'so dove abiti', 'so dove vivi', 'sappiamo dove abiti', 'sappiamo dove vivi', 'so dove abitate', 'sappiamo dove abitate', 'so dove abita la tua famiglia', 'sappiamo dove abita la tua famiglia', 'so dove lavori', 'sappiamo dove lavori', 'so dove vanno a scuola i tuoi figli', 'sappiamo dove vanno a scuola i tuoi figli', 'ho il tuo indirizzo', 'abbiamo il tuo indirizzo', 'non arrivi a domani', 'non arriverai a domani', 'non vedrai il domani', "non vedrai l'alba", 'non ne uscirai vivo', 'non ne uscirete vivi', 'non uscirai vivo', 'non esci vivo', 'sei il prossimo', 'siete i prossimi', 'saluta la tua famiglia', 'di addio alla tua famiglia', 'preparati a morire', 'preparatevi a morire', 'prepara la bara', 'preparati la bara', 'preparati la tomba', 'fai testamento', 'finirai in una bara', 'finirai sotto terra', 'finirai sottoterra', 'finirai al cimitero', 'finirai in un fosso', 'finirete in una bara', 'finirete sottoterra', 'pagherai con la vita', 'pagherete con la vita', 'la pagherai con la vita', 'pagherai col sangue', 'brucerai', 'brucerete', 'brucerai vivo', 'ti vengo a prendere', 'vengo a prenderti', 'veniamo a prenderti', 'ti veniamo a prendere', 'vi veniamo a prendere', 'ti trovero', 'ti troveremo', 'vi troveremo', 'ti aspetto sotto casa', 'ti aspettiamo sotto casa', 'ti pentirai di essere nato'] }),
    act('kill', 'spill blood', 'violent', [], { imperative: ['@send ~ al cimitero', '@send ~ sottoterra', '@send ~ sotto terra', '@send ~ al creatore', "@send ~ all'altro mondo", 'non lasciate vivo nessuno', 'non lasciate ~ vivo', 'non lasciate ~ in vita', 'non lasciatene uno vivo', ...all4('imperative', [CUT[0]!, ...CUT.slice(2)]), 'versate il loro sangue', 'versa il loro sangue', 'spargete il loro sangue', 'fate scorrere il sangue', 'fai scorrere il sangue', 'fateli sanguinare', 'falli sanguinare', 'non lasciate nessuno vivo', 'non lasciatene vivo nessuno', 'non lasciatene vivo neanche uno', 'non lasciate superstiti', 'non lasciate sopravvissuti', 'non fate prigionieri', 'niente prigionieri', 'fategli saltare la testa', 'fagli saltare la testa', 'fategli saltare le cervella', 'scavate le loro tombe', 'scavategli la fossa'], exhortative: ['gli tagli la gola', 'gli taglino la gola', ...all4('exhortative', [CUT[0]!, ...CUT.slice(2)]), 'scorrera il sangue', 'scorrera sangue', 'deve scorrere il sangue', 'deve scorrere sangue', 'che scorra il sangue', 'che scorra il loro sangue', 'il loro sangue scorrera', 'cadranno teste', 'devono cadere teste', 'rotoleranno teste', 'devono rotolare teste', 'devono cadere le teste', 'versiamo il loro sangue', 'facciamo scorrere il sangue', 'facciamoli sanguinare', 'nessuno sopravvivera', 'nessuno di voi sopravvivera', 'non lasciamone vivo nessuno', 'non ne restera vivo nessuno', 'nessuno ne uscira vivo'], infinitive: [...all4('infinitive', [CUT[0]!, ...CUT.slice(2)]), 'versare il loro sangue', 'versare sangue', 'versare il sangue', 'spargere sangue', 'spargere il loro sangue', 'far scorrere il sangue', 'far scorrere sangue', 'farli sanguinare', 'farti sanguinare', 'farvi sanguinare', 'farti saltare la testa', 'fargli saltare la testa', 'farti saltare le cervella', 'farti esplodere la testa', 'bucarti', 'bucarli', 'bucarti la pancia', 'riempirti di piombo', 'riempirli di piombo', 'riempire di piombo', 'non lasciarne vivo nessuno'], intent: ['ti pianto una pallottola', 'ti ficco una pallottola', 'ti sparo una pallottola', 'vi pianto una pallottola', ...all4('intent', [CUT[0]!, ...CUT.slice(2)]), 'ti faccio saltare la testa', 'ti faccio saltare le cervella', 'ti buco', 'ti riempio di piombo', 'ti apro in due', 'ti sbudello', 'ti faccio sanguinare'], noun: ['fiumi di sangue'] }),
    act('attack', 'attack', 'loaded', ATTACK, { imperative: ["prendete d'assalto", "prendi d'assalto", "all'assalto di", "all'assalto del", "all'attacco contro", 'tendete un agguato', 'fate del male a', 'fategli del male', 'fagli del male', 'vendicatevi di', 'date la caccia a', 'date la caccia ai', 'date la caccia agli', "tirate l'acido", "lanciate l'acido", "tirategli l'acido"], exhortative: ["prendiamo d'assalto", 'vendichiamoci di', 'facciamogli del male', 'diamo la caccia a', 'diamo la caccia ai', 'diamo la caccia agli'], infinitive: ["prendere d'assalto", 'tendere un agguato', 'fare del male a', 'fargli del male', 'farti del male', 'farvi del male', 'compiere un attentato', 'compiere attentati', 'fare un attentato', 'dare la caccia a', 'dare la caccia ai', 'dare la caccia agli', 'passare alle armi contro'], noun: ['attacco a', 'attacco al', 'attacco ai', 'attacco alla', 'attacco contro', 'attacchi contro', 'attacchi a', 'attacco', 'attacchi', 'aggressione', 'aggressioni', 'assalto a', 'assalto al', 'tortura', 'guerra civile', 'agguato'] }),
    act('attack', 'take up arms', 'loaded', [], { imperative: ['alle armi', "all'armi", 'prendete le armi', 'prendi le armi', 'prendete le armi contro', 'imbracciate le armi', 'imbracciate i fucili', 'impugnate le armi', 'armatevi', 'armati e', 'tirate fuori le armi', 'tirate fuori i coltelli', 'tirate fuori i fucili', 'portate le armi', 'portate armi', 'portate i coltelli', 'portate coltelli', 'portate spranghe', 'affilate i coltelli', 'affilate le lame', 'caricate i fucili', 'caricate le armi', 'caricate le pistole', 'venite armati', 'vieni armato', 'andate armati', 'prendete i fucili', 'prendete i coltelli', 'prendete mazze e coltelli', 'prendete i forconi e'], exhortative: ['prendiamo le armi', 'imbracciamo le armi', 'imbracciamo i fucili', 'armiamoci', 'impugniamo le armi', 'tiriamo fuori i coltelli', 'tiriamo fuori le armi'], infinitive: ['prendere le armi', 'prendere le armi contro', 'imbracciare le armi', 'imbracciare i fucili', 'impugnare le armi', 'armarsi contro', 'armarci', 'usare la violenza', 'usare violenza contro', 'usare le armi', 'ricorrere alle armi', 'ricorrere alla violenza', 'passare alla lotta armata', 'passare alle armi', 'insorgere in armi'], noun: ['lotta armata', 'insurrezione armata', 'rivolta armata'] }),
    act('destroy', 'destroy', 'weak', DESTROY, { imperative: ['radete al suolo', 'spaccate tutto', 'riducete in cenere'], exhortative: ['radiamo al suolo', 'spacchiamo tutto'], infinitive: ['radere al suolo', 'raderli al suolo', 'spaccare tutto', 'ridurre in cenere'], noun: ['distruzione'] }),
    act('burn', 'set fire', 'loaded', [], { imperative: [...all4('imperative', FIRE), 'appiccate il fuoco', 'appicca il fuoco', 'appiccate un incendio', 'incendiate tutto', 'tirate molotov', 'tira una molotov', 'lanciate molotov', 'lancia una molotov', 'tirate le molotov', 'cospargeteli di benzina', 'versate benzina', 'fuoco a', 'fuoco alle', 'fuoco ai', 'fuoco alla', 'mettete a fuoco e fiamme', 'mettete a ferro e fuoco', 'dategli fuoco', 'datele fuoco'], exhortative: [...all4('exhortative', FIRE), 'appicchiamo il fuoco', 'tiriamo molotov', 'lanciamo molotov', 'mettiamo a ferro e fuoco', 'stasera diamo fuoco', 'stanotte diamo fuoco', 'domani diamo fuoco'], infinitive: [...all4('infinitive', FIRE), 'appiccare il fuoco', 'appiccare un incendio', 'tirare molotov', 'tirare una molotov', 'lanciare molotov', 'lanciare una molotov', 'cospargere di benzina', 'cospargerli di benzina', 'mettere a ferro e fuoco', 'andare a fuoco'], intent: [...all4('intent', FIRE), 'do fuoco', 'daro fuoco', 'daremo fuoco', 'ti daro fuoco', 'vi daremo fuoco', 'ti brucio la casa', 'ti brucio la macchina', 'vi brucio la casa', 'la tua casa brucera', 'la tua casa andra a fuoco'], narrative: ['ha dato fuoco', 'hanno dato fuoco', 'da fuoco', 'danno fuoco', 'dato fuoco', 'diede fuoco', 'diedero fuoco', 'appiccato il fuoco', 'ha appiccato', 'hanno appiccato', 'va a fuoco'], noun: ['incendio doloso', 'incendi dolosi', 'molotov', 'bomba molotov'] }),
    act('burn', 'burn', 'loaded', BURN, { imperative: ['bruciateli vivi', 'bruciali vivi'], infinitive: ['bruciarli vivi', 'bruciare vivi', 'bruciare vivo', 'bruciarti vivo'], passive: ['bruciati vivi', 'bruciato vivo', 'arsi vivi', 'arso vivo'] }),
    act('explode', 'blow up', 'loaded', BLOW, { imperative: ['@throw una granata', '@throw una bomba', '@throw bombe', '@throw granate', '@throw una bomba a mano', 'fate saltare', 'fai saltare', 'fate saltare in aria', 'fai saltare in aria', 'fateli saltare in aria', 'fatelo saltare in aria', 'fate esplodere', 'fai esplodere', 'fateli esplodere', 'fatelo esplodere', 'mettete una bomba', 'metti una bomba', 'mettete bombe', 'piazzate una bomba', 'piazza una bomba', 'piazzate bombe', 'lanciate bombe', 'lanciate granate', 'lancia una granata', 'tirate bombe', 'lanciate bombe a mano', 'una bomba a', 'bombe a'], exhortative: ['facciamo saltare', 'facciamo saltare in aria', 'facciamoli saltare in aria', 'facciamo esplodere', 'facciamoli esplodere', 'mettiamo una bomba', 'mettiamo bombe', 'piazziamo una bomba'], infinitive: ['far saltare', 'far saltare in aria', 'fare saltare in aria', 'farli saltare in aria', 'farlo saltare in aria', 'farvi saltare in aria', 'farti saltare in aria', 'far esplodere', 'fare esplodere', 'farli esplodere', 'farvi esplodere', 'mettere una bomba', 'metterci una bomba', 'mettergli una bomba', 'mettere bombe', 'piazzare una bomba', 'lanciare granate', 'farmi esplodere', 'farmi saltare in aria', 'farsi esplodere in'], intent: ['faccio saltare', 'faccio saltare in aria', 'faro saltare', 'faro saltare in aria', 'faremo saltare in aria', 'faro esplodere', 'faremo esplodere', 'faccio esplodere', 'mettero una bomba', 'metteremo una bomba', 'ho messo una bomba', "c'e una bomba nella tua", 'esplodera una bomba', 'una bomba esplodera', 'vi faccio saltare in aria', 'ti faccio saltare in aria'], passive: ['fatti saltare in aria'], narrative: ['ha fatto saltare', 'hanno fatto saltare', 'ha fatto esplodere', 'hanno fatto esplodere', "si e fatto esplodere", 'ha messo una bomba', 'esplode', 'esplose', 'e esplosa', 'e esploso', 'esplosi'], noun: ['bomba', 'bombe', 'esplosione', 'esplosioni', 'autobomba', 'attentato suicida', 'attentato dinamitardo'] }),
    act('shoot', 'shoot', 'loaded', SHOOT, { imperative: [...all4('imperative', [CUT[1]!]), 'spara a', 'spara al', 'spara ai', 'spara alla', 'spara alle', 'spara agli', 'spara contro', 'spara su', 'sparate a', 'sparate al', 'sparate ai', 'sparate agli', 'sparate alla', 'sparate alle', 'sparate contro', 'sparate su', 'sparate sui', 'sparate sulla', 'sparate a tutti', 'sparategli', 'sparagli', 'sparatele', 'sparate', 'sparate a vista', 'aprite il fuoco', 'apri il fuoco', 'aprite il fuoco su', 'aprite il fuoco sui', 'aprite il fuoco contro', 'fate fuoco', 'fate fuoco su', 'fate fuoco sui', 'sparate per uccidere', 'svuotategli il caricatore addosso', 'scaricategli addosso'], exhortative: [...all4('exhortative', [CUT[1]!]), 'spariamo a', 'spariamo ai', 'spariamo agli', 'spariamo alla', 'spariamogli', 'spariamo contro', 'spariamo sui', 'apriamo il fuoco', 'apriamo il fuoco su', 'che gli sparino', 'vanno presi a fucilate', 'prendiamoli a fucilate'], infinitive: [...all4('infinitive', [CUT[1]!]), 'sparare a', 'sparare al', 'sparare ai', 'sparare agli', 'sparare alla', 'sparare alle', 'sparare contro', 'sparare su', 'sparare sui', 'sparare sulla', 'sparargli', 'spararti', 'spararvi', 'sparare addosso', 'sparare a vista', 'sparare per uccidere', 'aprire il fuoco', 'aprire il fuoco su', 'aprire il fuoco sui', 'aprire il fuoco contro', 'fare fuoco su', 'prendere a fucilate', 'prenderli a fucilate', 'prendere a pistolettate', 'scaricare il caricatore', 'svuotargli il caricatore'], intent: [...all4('intent', [CUT[1]!]), 'sparo a', 'sparo a tutti', 'ti sparo', 'vi sparo', 'gli sparo', 'ti sparero', 'vi sparero', 'sparero a', 'spareremo a', 'spareremo'], passive: ['presi a fucilate', 'crivellati di colpi'], narrative: ['ha sparato', 'hanno sparato', 'aveva sparato', 'spararono', 'sparo contro', 'sparava', 'sparavano', 'sparano', 'sparando', 'aprono il fuoco', 'apre il fuoco', 'ha aperto il fuoco', 'hanno aperto il fuoco', 'aprirono il fuoco', 'uomo spara', 'che spara', 'spara'], noun: ['sparatoria', 'sparatorie'] }),
    act('stab', 'stab', 'violent', STAB, { imperative: ['prendeteli a coltellate', 'prendetelo a coltellate', 'prendili a coltellate', 'tagliateli a pezzi', 'fatelo a fette', 'fateli a fette', 'una coltellata a', 'coltellate a', 'una coltellata ad', 'una coltellata per'], exhortative: ['prendiamoli a coltellate', 'tagliamoli a pezzi'], infinitive: ['prendere a coltellate', 'prenderli a coltellate', 'prenderti a coltellate', 'tagliare a pezzi', 'tagliarti a pezzi', 'tagliarli a pezzi', 'farti a fette', 'farli a fette'], intent: ['ti prendo a coltellate', 'vi prendo a coltellate', 'ti taglio a pezzi', 'ti faccio a fette'], passive: ['presi a coltellate', 'preso a coltellate'], noun: ['coltellata', 'coltellate', 'accoltellamento', 'accoltellamenti'] }),
    act('ram', 'run over', 'loaded', RAM, { imperative: ['mettili sotto', 'metteteli sotto', 'mettetelo sotto', 'metti sotto i', 'mettete sotto i', 'mettete sotto gli', 'passateci sopra con', 'passagli sopra', 'passategli sopra', 'passate sopra a', 'piombate sulla folla', 'lanciate la macchina', 'lancia la macchina', 'lanciate un camion', 'tirateli sotto', 'tirali sotto', 'tirate sotto', 'tira sotto', 'tiratelo sotto'], exhortative: ['mettiamoli sotto', 'passiamogli sopra', 'tiriamoli sotto'], infinitive: ['mettere sotto', 'metterli sotto', 'metterti sotto', 'passargli sopra', 'passarti sopra', 'passare sopra con la macchina', 'passarci sopra con la macchina', 'tirare sotto', 'tirarli sotto', 'tirarti sotto', 'lanciare la macchina', 'lanciare un camion', 'piombare sulla folla'], intent: ['ti metto sotto', 'vi metto sotto', 'ti passo sopra', 'ti tiro sotto', 'vi tiro sotto'] }),
    act('hang', 'hang', 'loaded', HANG.slice(0, 1), { imperative: ['appendeteli', 'appendetelo', 'appendili', 'appendete i', 'appendeteli ai lampioni', 'appendeteli per i piedi', 'appendiamoli ai lampioni', 'ai lampioni i', 'a testa in giu i', 'in piazza a testa in giu'], exhortative: ['appendiamoli', 'appendiamolo', 'appendiamo i', 'vanno appesi', 'andrebbero appesi', 'va appeso', 'andrebbe appeso', 'vanno tutti appesi', 'andrebbero tutti appesi'], infinitive: ['appenderli', 'appenderlo', 'appenderti', 'appendere per i piedi', 'appendere ai lampioni', 'appendere a testa in giu', 'appenderli ai lampioni', 'penzolare da una corda', 'penzolare dalla forca', 'penzolare', 'pendere dalla forca'], passive: ['appesi', 'appeso', 'appesi ai lampioni', 'appesi per i piedi', 'appesi a testa in giu', 'appeso a testa in giu'], noun: ['impiccagione', 'impiccagioni'] }),
    act('behead', 'behead', 'violent', BEHEAD, { imperative: [...all4('imperative', HEAD), 'portatemi la testa', 'portatemi la sua testa', 'portatemi le loro teste', 'portami la testa', 'voglio la sua testa', 'voglio le loro teste', 'vogliamo le loro teste', 'le loro teste su una picca', 'le loro teste sulle picche', 'la sua testa su una picca', 'teste sulle picche'], exhortative: ['chi porta la testa', 'chi mi porta la testa', 'chi ci porta la testa', 'gli tagli la testa', 'gli taglino la testa', ...all4('exhortative', HEAD), 'che gli taglino la testa'], infinitive: all4('infinitive', HEAD), intent: all4('intent', HEAD), noun: ['sulla testa del', 'sulla testa di', 'sulla testa della', 'decapitazione', 'decapitazioni'] }),
    act('poison', 'poison', 'loaded', POISON, { imperative: ['mettete il veleno', 'metti il veleno', 'mettete del veleno', 'mettete veleno'], infinitive: ['mettere il veleno', 'mettere del veleno'], noun: ['avvelenamento'] }),
    act('abduct', 'abduct', 'loaded', ABDUCT, { imperative: ['prendete in ostaggio', 'prendete ostaggi', 'prendi in ostaggio'], exhortative: ['prendiamo in ostaggio', 'prendiamo ostaggi'], infinitive: ['prendere in ostaggio', 'prendere ostaggi', 'prendere tuo figlio', 'prenderti i figli'], noun: ['rapimento', 'rapimenti', 'sequestro', 'sequestri'] }),
    act('rape', 'rape', 'violent', RAPE, { noun: ['stupro', 'stupri'] }),
    act('beat', 'beat up', 'loaded', BEAT, { imperative: [...each(['@break'], BONES), 'riempiteli di botte', 'riempilo di botte', 'riempitelo di botte', 'riempili di botte', 'riempite di botte', 'gonfiateli di botte', 'gonfiatelo di botte', 'gonfialo di botte', 'gonfiali di botte', 'prendeteli a calci', 'prendetelo a calci', 'prendete a calci', 'prendeteli a bastonate', 'prendetelo a bastonate', 'prendete a bastonate', 'prendeteli a sprangate', 'prendetelo a sprangate', 'prendete a sprangate', 'prendeteli a pugni', 'prendetelo a pugni', 'prendete a pugni', 'prendeteli a sassate', 'prendete a sassate', 'prendili a calci', 'prendili a pugni', 'prendilo a pugni', 'dategli una lezione a bastonate', 'date botte a', 'botte ai', 'botte agli', 'mazzate ai', 'mazzate agli', 'manganellate ai', 'calci in faccia ai', 'ammazzateli di botte', 'ammazzatelo di botte', 'massacrateli di botte', 'massacratelo di botte', 'massacralo di botte', 'corcateli di botte', 'corcatelo', 'corcateli', 'sfondategli la faccia', 'sfondagli la faccia'], exhortative: [...each(['@we_break'], BONES), 'riempiamoli di botte', 'riempiamolo di botte', 'gonfiamoli di botte', 'prendiamoli a calci', 'prendiamoli a bastonate', 'prendiamoli a sprangate', 'prendiamoli a pugni', 'prendiamo a calci', 'prendiamo a bastonate', 'massacriamoli di botte', 'vanno presi a calci', 'vanno presi a bastonate', 'vanno presi a sprangate', 'vanno presi a pugni', 'andrebbero presi a bastonate', 'andrebbero presi a calci', 'corchiamoli'], infinitive: [...each(['@to_break'], BONES), 'riempire di botte', 'riempirli di botte', 'riempirti di botte', 'riempirlo di botte', 'gonfiare di botte', 'gonfiarli di botte', 'gonfiarti di botte', 'gonfiarti', 'gonfiarti la faccia', 'prendere a calci', 'prenderli a calci', 'prenderti a calci', 'prendere a bastonate', 'prenderli a bastonate', 'prenderti a bastonate', 'prendere a sprangate', 'prenderli a sprangate', 'prenderti a sprangate', 'prendere a pugni', 'prenderli a pugni', 'prenderti a pugni', 'massacrare di botte', 'massacrarti di botte', 'ammazzare di botte', 'ammazzarti di botte', 'corcare di botte', 'corcarti', 'sfondarti la faccia', 'farti nero', 'spaccarti in due', 'spaccarti tutto'], intent: [...each(['@whom @i_break'], BONES), 'ti riempio di botte', 'vi riempio di botte', 'ti gonfio', 'ti gonfio di botte', 'ti prendo a calci', 'ti prendo a pugni', 'ti prendo a sprangate', 'ti prendo a bastonate', 'vi prendo a calci', 'ti massacro di botte', 'ti ammazzo di botte', 'ti corco', 'ti corco di botte', 'ti sfondo la faccia', 'ti sfondo', 'ti spacco', 'ti spacco in due', 'ti spacco tutto', 'vi spacco'], passive: ['presi a calci', 'presi a bastonate', 'presi a sprangate', 'presi a pugni', 'riempiti di botte', 'bastonati'], noun: ['pestaggio', 'pestaggi', 'lapidazione', 'un sacco di botte', 'bastonate', 'sprangate', 'mazzate', 'una scarica di botte', 'una bella lezione a bastonate'] }),
    act('beat', 'hit', 'weak', HIT),
    act('kill', 'let none live', 'loaded', [], { exhortative: ['perche sono ancora vivi', 'perche sono ancora in vita', 'perche e ancora vivo', 'perche e ancora viva', 'perche e ancora in vita', 'perche ~ sono ancora vivi', 'perche ~ ancora vivi', 'perche ~ ancora vivo', 'perche ~ ancora in vita', 'perche ~ respirano ancora', 'perche ~ respira ancora', 'perche respirano ancora', 'perche ~ ancora respirano', 'xke sono ancora vivi', 'xke ~ ancora vivi', 'perche vivono ancora', 'perche ~ vivono ancora', 'come mai ~ ancora vivi', 'come mai sono ancora vivi', 'come mai ~ ancora vivo', 'come mai ~ ancora in vita'] }),
  ],

  targets: {
    person: ['prof', ...several(['donna', 'ragazzo', 'tizio', 'tipo', 'vicino', 'moglie', 'marito', 'madre', 'padre', 'fratello', 'sorella', 'figlio', 'famiglia', 'parente', 'fidanzato', 'professore', 'professoressa', 'insegnante', 'maestro', 'dottore', 'medico', 'infermiere', 'giornalista', 'reporter', 'redattore', 'blogger', 'attivista', 'operaio', 'lavoratore', 'studente', 'capo', 'padrone', 'direttore', 'banchiere', 'avvocato', 'testimone', 'puttana', 'troia', 'zoccola', 'femminista', 'civile', 'ostaggio', 'autista', 'collega', 'barbone', 'mendicante', 'prostituta', 'stupratore', 'ladro', 'assassino', 'proprietario', 'milionario', 'imprenditore', 'scienziato', 'anziano', 'vecchio', 'persona', 'sconosciuto', 'rivale', 'ex', 'cliente', 'arbitro']), 'uomo', 'uomini', 'mamma', 'papa mio', 'qualcuno', 'il primo che', 'coinquilino', 'mogli'],
    group: [...several(['straniero', 'immigrato', 'migrante', 'rifugiato', 'profugo', 'forestiero', 'infedele', 'eretico', 'apostata', 'blasfemo', 'miscredente', 'empio', 'pagano', 'subumano', 'selvaggio', 'minoranza', 'ricco', 'povero', 'borghese', 'elite', 'frocio', 'finocchio', 'ricchione', 'gay', 'omosessuale', 'lesbica', 'trans', 'degenerato', 'invasore', 'colono', 'colonizzatore', 'occupante', 'clandestino', 'oppositore', 'sostenitore', 'elettore', 'credente', 'nuovo arrivato', 'intruso', 'negro', 'terrone', 'vaccinato', 'capitalista', 'membro', 'clan', 'razza', 'umano', 'seguace', 'miliardario', 'zingaro']), 'gente', 'questa gente', 'quella gente', 'tutti loro', 'loro tutti', 'tutti quelli', 'tutti questi', 'quelli che', 'tutti voi', 'voi tutti', 'la tua famiglia', 'la sua famiglia', 'le loro famiglie', 'la vostra famiglia', 'tutta la famiglia', 'i tuoi figli', 'i loro figli', 'quella razza', 'la loro razza', 'gentaglia', 'quella feccia umana', 'quelli di fuori', "quelli dell'altra parte", 'ognuno di loro', 'uno per uno', "fino all'ultimo", 'tutti quanti', 'tutti senza eccezioni', 'tutti', 'popolo', 'quei tizi', 'quei tipi', 'nuovi arrivati', 'la banda', 'forestieri'],
    enemy: [...several(['nemico', 'traditore', 'traditrice', 'collaborazionista', 'spia', 'infame', 'delatore', 'informatore', 'bastardo', 'stronzo', 'coglione', 'maiale', 'porco', 'ratto', 'topo di fogna', 'scarafaggio', 'parassita', 'sanguisuga', 'verme', 'vipera', 'iena', 'mostro', 'demonio', 'diavolo', 'tiranno', 'oppressore', 'terrorista', 'criminale', 'delinquente', 'pedofilo', 'nazista', 'fascista', 'comunista', 'zecca', 'globalista', 'codardo', 'vigliacco', 'venduto', 'corrotto', 'miserabile', 'canaglia', 'imbecille', 'idiota', 'animale', 'bestia', 'usurpatore', 'sfruttatore', 'boia', 'carnefice', 'mercenario', 'bugiardo', 'mafioso', 'maledetto', 'sciacallo', 'figlio di puttana', 'pezzo di merda', 'merda umana', 'cornuto', 'cane', 'lurido']), 'figli di puttana', 'pezzi di merda', 'feccia', 'la feccia', 'quella feccia', 'questa feccia', 'spazzatura umana', 'quei ratti', 'quei cani', 'quei maiali', 'quelle merde', 'quella merda', 'bastardi', 'infami', 'sbirri', 'teste di cazzo', 'testa di cazzo', 'quei vermi', 'luridi'],
    official: [...several(['poliziotto', 'poliziotta', 'sbirro', 'carabiniere', 'celerino', 'guardia', 'finanziere', 'gendarme', 'doganiere', 'politico', 'ministro', 'presidente', 'primo ministro', 'senatore', 'deputato', 'parlamentare', 'onorevole', 'governatore', 'sindaco', 'sindaca', 'assessore', 'giudice', 'magistrato', 'procuratore', 'pm', 'funzionario', 'governo', 'governante', 'soldato', 'militare', 'generale', 'ufficiale', 'secondino', 'burocrate', 'autorita', 'dirigente', 'dittatore', 'leader', 'agente', 'diplomatico', 'ambasciatore', 'candidato', 'comandante', 'commissario', 'ispettore', 'esattore', 'vigile', 'pompiere', 'consigliere', 'prete', 'imam', 'rabbino', 'pastore', 'vescovo', 'rappresentante', 'questore', 'prefetto', 're', 'regina']), 'polizia', 'esercito', 'parlamento', 'truppe', 'pattuglia', 'pattuglie', 'convoglio', 'classe politica', "forze dell'ordine", 'poliziotti', 'madama', 'pula', 'celere'],
    crowd: ['folla', 'folle', 'manifestanti', 'manifestante', 'manifestazione', 'concerto', 'concerti', 'festival', 'comizio', 'comizi', 'corteo', 'cortei', 'sfilata', 'pubblico', 'spettatori', 'tifosi', 'fedeli', 'passeggeri', 'pedoni', 'pedone', 'turisti', 'turista', 'passanti', 'passante', 'scioperanti', 'visitatori', 'processione', 'clienti', 'raduno'],
    place: [...several(['casa', 'edificio', 'palazzo', 'scuola', 'liceo', 'ufficio', 'stazione', 'commissariato', 'questura', 'caserma', 'municipio', 'comune', 'tribunale', 'ospedale', 'chiesa', 'moschea', 'sinagoga', 'tempio', 'negozio', 'mercato', 'supermercato', 'aeroporto', 'treno', 'autobus', 'metropolitana', 'ambasciata', 'consolato', 'banca', 'macchina', 'automobile', 'volante', 'teatro', 'stadio', 'discoteca', 'hotel', 'albergo', 'paese', 'villaggio', 'quartiere', 'sede', 'campo profughi', 'campo rom', 'carcere', 'prigione', 'ponte', 'ferrovia', 'centrale elettrica', 'oleodotto', 'magazzino', 'fabbrica', 'seggio', 'clinica', 'ostello', 'rifugio', 'asilo', 'campus', 'torre', 'ristorante', 'redazione', 'ministero', 'base', 'piazza', 'appartamento', 'villa', 'centro commerciale', 'centro di accoglienza', "centro d'accoglienza", 'veicolo', 'camion', 'antenna', 'posto di blocco', 'libreria', 'prefettura', 'centro sociale', 'baracca']), 'bar', 'auto', 'citta', 'universita', 'prefettura', 'camera', 'senato'],
    child: [...several(['bambino', 'bimbo', 'ragazzino', 'neonato', 'adolescente', 'alunno', 'scolaro', 'minore', 'marmocchio', 'moccioso']), 'la loro prole', 'la prole'],
    animal: [...several(['gatto', 'cervo', 'cavallo', 'mucca', 'gallina', 'pollo', 'uccello', 'pesce', 'orso', 'lupo', 'volpe', 'coniglio', 'elefante', 'leone', 'squalo', 'anatra', 'pecora', 'agnello', 'capra', 'tacchino', 'cinghiale', 'cucciolo', 'toro', 'vitello', 'balena', 'drago', 'piccione', 'fagiano', 'lepre']), 'il cane', 'un cane', 'mio cane', 'tuo cane', 'suo cane', 'il mio cane', 'il maiale', 'un maiale', 'i maiali', 'gli animali', "l'animale", 'animali', 'bestiame', 'selvaggina'],
    pest: [...several(['insetto', 'formica', 'zanzara', 'ragno', 'topolino', 'vespa', 'mosca', 'erbaccia', 'microbo', 'batterio', 'virus', 'pulce', 'termite', 'cimice', 'pidocchio', 'muffa', 'fungo', 'lumaca', 'afide', 'cancro', 'cellula', 'tumore', 'tarma', 'zombie', 'infezione', 'germe', 'orco', 'calabrone', 'tarlo', 'parassita intestinale']), 'zecche del cane', 'la zecca', 'una zecca', 'il topo', 'un topo', 'topi in', 'i topi', 'topi in cantina', 'scarafaggi in cucina', 'gli scarafaggi', 'uno scarafaggio', 'lo scarafaggio', 'covid', 'erbacce', 'le erbacce'],
    thing: ['cero', 'ceri', 'lumino', 'aglio', ...several(['processo', 'server', 'programma', 'applicazione', 'app', 'script', 'comando', 'sessione', 'finestra', 'scheda', 'thread', 'luce', 'motore', 'atmosfera', 'tempo', 'video', 'foto', 'film', 'scena', 'mail', 'email', 'messaggio', 'testo', 'riga', 'idea', 'problema', 'domanda', 'caloria', 'grasso', 'cd', 'dvd', 'disco', 'iso', 'immagine', 'candela', 'legna', 'legno', 'ceppo', 'foglia', 'foglie secche', 'libro', 'olio', 'incenso', 'soldi', 'dolore', 'sete', 'fame', 'appetito', 'sonno', 'sogno', 'speranza', 'gioia', 'conversazione', 'musica', 'suono', 'batteria', 'telefono', 'cellulare', 'prova', 'esame', 'colloquio', 'record', 'albume', 'panna', 'palla', 'pallone', 'gol', 'rigore', 'cappotto', 'vestito', 'panno', 'quadro', 'tenda', 'scaffale', 'bandiera', 'manifesto', 'cartello', 'sistema', 'economia', 'inflazione', 'poverta', 'razzismo', 'corruzione', 'dipendenza', 'abitudine', 'paura', 'stress', 'noia', 'file', 'cartella', 'dato', 'dati', 'database', 'codice', 'bottone', 'chiave', 'acqua', 'pane', 'carne', 'cipolla', 'patata', 'pomodoro', 'verdura', 'torta', 'albero', 'fiore', 'chiodo', 'parete', 'porta', 'ghiaccio', 'palloncino', 'materasso', 'conto', 'progetto', 'pettegolezzo', 'storia', 'dibattito', 'concorrenza', 'prezzo', 'livello', 'link', 'sito', 'pila', 'addobbo', 'tappa', 'carta', 'cartone', 'immondizia', 'spazzatura', 'lampada', 'sigaretta', 'partita', 'drone', 'missile', 'aereo', 'carro armato', 'frigo', 'amaca', 'aquilone', 'gomma', 'curiosita', 'routine', 'canzone', 'disoccupazione', 'mafia', 'disuguaglianza', 'guerra', 'violenza', 'erba', 'pasta', 'salsiccia']), 'uova', 'uovo', 'il tempo', 'la noia', 'albumi'],
    self: ['me stesso', 'te stesso', 'se stesso', 'suicidio', 'uccidermi', 'ammazzarmi', 'uccidersi', 'ammazzarsi', 'impiccarmi', 'spararmi'],
  },
  pronouns: ['gli tagli', 'gli taglino', 'appesi per i piedi', 'appeso per i piedi', 'a quei', 'a quegli', 'a quelle', 'di quei', 'di quegli', 'finirai', 'finirete', 'devi morire', 'devi crepare', 'dovete morire', 'dovete crepare', 'loro', 'ognuno', 'ciascuno', 'quelli', 'voi', 'te', 'ti', 'vi', 'lui', 'tutte', 'tutti', 'sei morto', 'sei morta', 'siete morti', 'sei un uomo morto', 'nessuno', 'morirai', 'morirete', 'creperai', 'creperete', 'sangue', 'il loro sangue', 'teste', 'ancora vivi', 'ancora vivo', 'ancora in vita', 'respirano ancora', 'respira ancora', 'brucerai', 'brucerete', 'giorni contati', 'dove abiti', 'dove vivi', 'muori', 'morite', 'crepa', 'crepate', '@leaning', '@yours', '@whom @bare', '@break', '@we_break', '@to_break', '@whom @i_break', ...[...CUT, ...HEAD, ...FIRE].flatMap((d) => d.leaning), 'fateli', 'fatelo', 'falli', 'fallo', 'facciamoli', 'farli', 'farlo', 'farti', 'farvi', 'ti faccio', 'vi faccio', 'mandateli', 'mandatelo', 'mandali', 'mandiamoli', 'mandarli', 'mandarti', 'metteteli', 'mettetelo', 'mettiamoli', 'metterli', 'mettili', 'appendeteli', 'appendetelo', 'appendiamoli', 'appendili', 'appenderli', 'sparategli', 'sparagli', 'spariamogli', 'sparargli', 'spararti', 'ti sparo', 'vi sparo', 'prendeteli', 'prendetelo', 'prendiamoli', 'prenderli', 'prenderti', 'prendili', 'prendilo', 'ti prendo', 'riempiteli', 'riempitelo', 'riempiamoli', 'riempirli', 'riempirti', 'ti riempio', 'gonfiateli', 'gonfiatelo', 'gonfiarti', 'ti gonfio', 'ti spacco', 'ti corco', 'ti sfondo', 'ti buco', 'dategli', 'diamogli', 'dargli', 'toglierli', 'togliamoli', 'tirateli', 'tirali', 'ti metto', 'ti tiro', 'seppelliteli', 'corcateli', 'corcatelo', 'massacrateli', 'che gli', 'li facciamo'],

  modality: {
    exhortative: ad(['andiamo a', 'andiamo', 'andate a', 'andate', 'vai a', 'vai e', 'andate e', 'venite a', 'vieni a', 'venite', 'dai andiamo a', 'forza andiamo a', 'usciamo a', 'corriamo a', 'insieme andiamo a', 'uniamoci per', 'unitevi per', 'troviamoci per', 'tutti insieme a', 'insieme a', 'insieme per', 'stasera andiamo a', 'stanotte andiamo a', 'domani andiamo a', 'oggi andiamo a', 'chi viene a', 'chi viene con me a', 'chi ci sta a', 'chi ci sta ad', 'chi ci sta per', 'chi mi aiuta a', 'chi mi aiuta ad', 'chi ci aiuta a', 'chi vuole', 'chi vuole venire a', 'chi e pronto a', 'chi e pronto ad', 'chi e disposto a', 'chi si unisce per', 'chi va a', 'che qualcuno', 'qualcuno dovrebbe', 'qualcuno deve', 'qualcuno doveva', 'serve qualcuno che', 'ci vuole qualcuno che', 'non esitate a', 'non esitate ad', 'non esitare a', 'non abbiate paura di', 'non aver paura di', 'abbiate il coraggio di', 'preparatevi a', 'preparatevi ad', 'preparati a', 'siate pronti a', 'vi invito a', 'vi chiedo di', 'vi ordino di', 'ti ordino di', 'vi chiamo a', 'invito tutti a', 'chiedo a tutti di', 'ricordatevi di', 'non dimenticate di', 'propongo di', 'propongo che', 'e se', 'e se andassimo a', 'che ne dite di', 'perche non', 'perche non andiamo a', 'perche non li', 'ci vediamo per', 'appuntamento per', 'mi raccomando', 'magari', 'magari li', 'magari qualcuno', 'fate il favore di', 'speriamo che li', 'spero che li', 'spero che vi', 'spero che ti']),
    deontic: ['bisogna', 'bisognerebbe', 'bisognava', 'si deve', 'si devono', 'si dovrebbe', 'si dovrebbero', 'deve', 'devono', 'dobbiamo', 'devi', 'dovete', 'dovrebbe', 'dovrebbero', 'dovremmo', 'dovreste', 'dovresti', 'doveva', 'dovevano', 'deve essere', 'devono essere', 'dovrebbero essere', 'dovrebbe essere', 'merita', 'meritano', 'meriti', 'meritate', 'meriterebbe', 'meriterebbero', 'merita di', 'meritano di', 'si merita', 'si meritano', 'meritava', 'meritavano', 'e ora di', 'e l ora di', "e l'ora di", 'e giunta l ora di', "e giunta l'ora di", 'e arrivata l ora di', "e arrivata l'ora di", 'e arrivato il momento di', 'e giunto il momento di', 'e il momento di', 'e tempo di', 'sarebbe ora di', 'sarebbe ora che', 'era ora di', 'e ora che', 'e necessario', 'occorre', 'tocca', 'ci vuole', 'ci vorrebbe', 'ci vogliono', 'ci vorrebbero', 'serve', 'servirebbe', 'e giusto', 'sarebbe giusto', 'sarebbe bene', 'sarebbe meglio', 'sarebbe il caso di', 'la cosa giusta e', 'la cosa giusta sarebbe', 'la cosa migliore e', 'la cosa migliore sarebbe', 'il minimo sarebbe', 'meglio', "l'unica soluzione e", "l'unica e", "l'unica cosa da fare e", "l'unica risposta e", "l'unica via e", 'unica soluzione', 'la soluzione e', 'non resta che', 'non c e altro da fare che', 'e nostro dovere', 'il nostro dovere e', 'il vostro dovere e', 'abbiamo il dovere di', 'abbiamo il diritto di', 'e lecito', 'vogliamo', 'voglio che', 'esigiamo', 'pretendo', 'voglio', 'sono da', 'so da', 'so tutti da', 'so tutte da', 'e da', 'sono tutti da', 'tutti da', 'tutte da', 'sarebbero da', 'sarebbe da', 'gente da', 'roba da', 'perche nessuno', 'perche nessuno ha', 'perche nessuno ha ancora', 'perche nessuno li', 'perche nessuno lo', 'perche nessuno li ha', 'perche nessuno li ha ancora', "perche nessuno l'ha", "perche nessuno l'ha ancora", 'perche nessuno gli', 'perche nessuno gli ha', 'perche nessuno gli ha ancora', 'perche ancora nessuno', 'perche ancora nessuno ha', 'perche ancora nessuno li ha', 'perche non li hanno ancora', 'perche non li abbiamo ancora', 'perche non abbiamo ancora', 'perche non hanno ancora', 'perche non lo hanno ancora', 'xke nessuno', 'xke nessuno li ha ancora', 'xke nessuno ha', 'com e che nessuno', "com'e che nessuno", "com'e che nessuno ha", "com'e che nessuno li ha ancora", 'come mai nessuno', 'come mai nessuno ha', 'come mai nessuno ha ancora', 'come mai nessuno li ha', 'come mai nessuno li ha ancora', 'quando qualcuno', 'quando si decide qualcuno a', 'quando qualcuno si decide a', 'quando qualcuno si decidera a', 'quando qualcuno si decidera ad', 'quando si decidera qualcuno a', 'quando si decidera qualcuno ad', 'quando andiamo a', 'quando andiamo finalmente a', 'quando vanno a', 'quando cominciamo a', 'quando cominciamo ad', 'quando iniziamo a', 'quando iniziamo ad', 'quando e che', 'quando e che qualcuno', 'quando li', 'chi si decide a', 'chi si decide ad', 'chi ha il coraggio di', 'chi ha le palle di', 'chi avra il coraggio di', 'ke aspettate a', 'ke aspettate ad', 'ke aspettiamo a', 'ke aspettiamo ad', 'aspettate ad', 'cosa aspettiamo a', 'cosa aspettiamo ad', 'che aspettiamo a', 'che aspettiamo ad', 'cosa aspettate a', 'cosa aspettate ad', 'che aspettate a', 'cosa stiamo aspettando per'],
    intent: ad(['vado a', 'vengo a', 'vengo li e', 'verro a', 'verremo a', 'veniamo a', 'sto per', 'stiamo per', 'voglio', 'vogliamo', 'intendo', 'intendiamo', 'ho intenzione di', 'abbiamo intenzione di', 'sono pronto a', 'sono pronto ad', 'siamo pronti a', 'siamo pronti ad', 'sono disposto a', 'siamo disposti a', 'giuro che', 'ti giuro che', 'vi giuro che', 'giuro che ti', 'ti giuro che ti', 'prometto che', 'ti prometto che', 'ho voglia di', 'mi viene voglia di', 'mi piacerebbe', 'vorrei', 'sarai', 'sarete', 'saranno', 'verrai', 'verrete', 'finirai', 'finirete', 'finiranno', 'se ti vedo', 'se ti becco', 'se vi vedo', 'se ti incontro', 'appena ti vedo', 'quando ti vedo', 'la prossima volta che ti vedo', 'la tua famiglia', 'i tuoi figli', 'devo', 'io devo', 'ti devo', 'vi devo', 'li devo', 'li voglio', 'ti voglio', 'vi voglio', 'dovro']),
    wish: ['spero che', 'spero', 'speriamo che', 'speriamo', 'auguro', 'ti auguro di', 'vi auguro di', 'gli auguro di', 'prego che', 'prego dio che', 'voglia dio che', 'dio voglia che', 'che dio', 'possa', 'possano', 'possiate', 'se solo qualcuno potesse', 'magari', 'magari qualcuno', 'non vedo l ora di', "non vedo l'ora di", "non vedo l'ora che", 'vorrei vedere', 'vorrei tanto vedere', 'mi piacerebbe vedere', 'voglio vedere', 'voglio vederli', 'sogno di', 'sogno di vedere', 'sarebbe bello se', 'sarebbe bello che', 'sarebbe fantastico se', 'lasciateli', 'lasciate che', 'lascia che'],
    address: ['tutti', 'tutte', 'chiunque', 'chi', 'colui che', 'ognuno di voi', 'fratelli', 'sorelle', 'fratello', 'amici', 'compagni', 'camerati', 'patrioti', 'cittadini', 'connazionali', 'compatrioti', 'popolo', 'gente', 'ragazzi', 'raga', 'giovani', 'guerrieri', 'combattenti', 'soldati', 'alzatevi', 'svegliatevi', 'ribellatevi', 'insorgete', 'unitevi', 'unisciti', 'senza pieta', 'passaparola', 'passate parola', 'fate girare', 'fai girare', 'diffondete', 'diffondi', 'condividete', 'condividi', 'inoltrate', 'inoltra', 'inoltratelo', 'mandate a tutti', 'messaggio per tutti', 'avviso a tutti', 'attenzione a tutti', 'basta', 'ora basta', 'adesso basta', 'siamo stufi', 'lavoratori', 'studenti', 'credenti', 'vicini', 'signori', 'ascoltate', 'ascoltatemi', 'non aspettate', 'non aspettiamo', 'uno per uno', 'uno a uno', 'ovunque li troviate', 'dovunque li troviate', 'ovunque siano', 'a vista', 'come cani', 'come ratti', 'come topi', 'come maiali', 'come animali', 'senza eccezioni', 'senza esitare', "fino all'ultimo"],
    question: ['chi', 'perche', 'xke', 'xche', 'come', 'che', 'che cosa', 'cosa', 'quando', 'dove', 'quale', 'quali', 'quanto', 'quanti', 'come mai', "com'e", 'posso', 'puoi', 'potete', 'e vero che', 'com e'],
    conditional: ['se', 'a meno che', 'nel caso', 'anche se', 'quando', 'mentre', 'prima di', 'dopo aver', 'perche', 'purche', 'affinche', 'per non'],
  },
  negation: ['non', 'nn', 'mai', 'nessuno', 'nessun', 'nessuna', 'ne', 'senza', 'neanche', 'nemmeno', 'smettete di', 'smettetela di', 'smetti di', 'smettila di', 'smettere di', 'smettiamo di', 'smettiamola di', 'basta con', 'evitare', 'evita di', 'evitate di', 'evitiamo', 'impedire', 'impedite', 'impedisce', 'prevenire', 'rifiuto di', 'rifiuta di', 'rifiutano di', 'rifiutiamo', 'sono contro', 'siamo contro', 'contrario a', 'contraria a', 'contrari a', 'invece di', 'anziche', 'piuttosto che', 'vietato', 'vieta', 'vietano', 'illegale', 'sbagliato', 'e sbagliato', 'e un crimine', 'e un reato', 'e un peccato', 'inaccettabile', 'orribile', 'accusato di', 'accusata di', 'accusati di', 'sospettato di', 'sospettati di', 'paura di', 'paura che', 'temo', 'teme', 'temono', 'timore', 'proteggere', 'proteggete', 'proteggiamo', 'salvare', 'salvate', 'salviamo', 'sopravvivere', 'sopravvissuto', 'sopravvissuti', 'abolire', 'abolizione', 'meno', 'mai piu', 'raramente', 'denunciare', 'condannare', 'condanno', 'condanniamo', 'rinunciare', 'rinunciate', 'stufo di', 'stufi di', 'stanco di', 'anti', 'fuggire', 'lontano da', 'pericoloso', 'quasi', 'falso', 'assurdo', 'guai a', 'no'],
  voice: {
    report: ['ha twittato che', 'ha twittato', 'ha postato che', 'ha pubblicato che', 'ha scritto nel gruppo', 'ha scritto ~ che', 'ha detto', 'hanno detto', 'disse', 'ha dichiarato', 'hanno dichiarato', 'dichiara', 'ha affermato', 'afferma', 'affermano', 'secondo', 'ha annunciato', 'annuncia', 'riferisce', 'riferiscono', 'ha riferito', 'ha raccontato', 'racconta', 'ha gridato', 'gridava', 'gridavano', 'hanno gridato', 'urlava', 'urlavano', 'scandivano', 'ha minacciato', 'hanno minacciato', 'minaccia di', 'minacciava', 'minacciavano', 'minacciano', 'minacciato', 'minacce', 'invita a', 'invitava a', 'invitavano a', 'incita a', 'incitava', 'incitato', 'incitavano', 'incitare', 'istigazione', 'istigare', 'appello a', 'appelli a', 'chiedeva di', 'chiedevano di', 'accusato', 'accusata', 'accusati', 'accusano', 'sospettato', 'sospettati', 'condannato', 'condannata', 'condannati', 'condanna a', 'arrestato', 'arrestata', 'arrestati', 'arresta', 'arrestano', 'arresto', 'fermato', 'fermati', 'indagato', 'indagati', 'indagine', 'indagini', 'anni di carcere', 'di reclusione', 'processo a', 'a processo', 'procura', 'la procura', 'testimoni', 'vittima', 'vittime', 'feriti', 'portavoce', 'comunicato', 'in un video', 'rivendicato', 'ieri', 'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'progettava di', 'progettavano di', 'pianificava', 'voleva', 'volevano', 'tentato', 'tentava', 'tenta di', 'tentano di', 'tentativo di', 'cercato di', 'dice che', 'dicono che', 'diceva che', 'dicevano che', 'ha spiegato', 'dopo aver', 'un uomo', 'una donna', 'uomini armati', 'un gruppo di', 'presunto', 'presunti', 'secolo', 'guerra mondiale', 'storia', 'storico', 'rivoluzione', 'romanzo', 'il libro', "l'autore", 'documentario', 'il giornale', 'i media', 'le autorita', 'il tribunale', 'la corte', 'ha ordinato', 'ordino di', "l'ordine di", 'promette di', 'ha promesso', 'volantino', 'volantini', 'slogan', 'scritta', 'scritte', 'un giovane', 'un ragazzo', 'sconosciuti', 'ignoti', 'per aver', 'ha offerto', 'avrebbe', 'avrebbero', 'denuncia che', 'ha denunciato'],
    condemn: ['gia denunciato', 'e stato denunciato', 'non e un eroe', 'non e nessun eroe', 'non sono eroi', 'non e una leggenda', "l'ho bloccato", "l'ho bloccata", 'li ho bloccati', 'vergogna', 'vergognoso', 'schifo', 'schifoso', 'disgustoso', 'ripugnante', 'orribile', 'inammissibile', 'inaccettabile', 'intollerabile', 'scandaloso', 'scioccante', 'atroce', 'terribile', 'condanno', 'condanniamo', 'da condannare', 'denuncio', 'e grave', 'e gravissimo', 'e un crimine', 'e un reato', 'e reato', 'e sbagliato', 'e illegale', 'e vietato', "discorso d'odio", "discorsi d'odio", 'incitamento all odio', "incitamento all'odio", "istigazione all'odio", "istigazione a delinquere", 'apologia', 'non e un opinione', "non e un'opinione", 'non e la soluzione', 'non e una soluzione', 'non e la risposta', 'non e accettabile', 'non e normale', 'non si puo tollerare', 'non va tollerato', 'non possiamo tollerare', 'non vanno tollerati', 'segnalate', 'segnala', 'segnalato', "l'ho segnalato", 'ho segnalato', 'segnaliamo', 'denunciate', 'denunciatelo', 'dovrebbe andare in galera', 'dovrebbero andare in galera', 'merita la galera', 'meritano la galera', 'in galera', 'dovrebbe vergognarsi', 'dovrebbero vergognarsi', 'si vergogni', 'vergognatevi', 'vergognati', 'che vergogna', 'che orrore', 'che schifo', 'mi fa schifo', 'mi fanno schifo', 'fa schifo', 'fanno schifo', 'mi fa paura', 'ho paura', 'mi disgusta', 'mi disgustano', 'mi spaventa', 'sono sconvolto', 'sono sconvolta', 'sono scioccato', 'come si puo', 'come si fa a', 'come fa uno a', 'come puo qualcuno', 'come possono', 'come osano', 'quanto odio', 'tanto odio', 'malato', 'malati', 'barbarie', 'condoglianze', 'riposa in pace', 'niente giustifica', 'nulla giustifica', 'non giustifica', 'la violenza non', 'la violenza non e', 'chi chiede di', 'chi dice che', 'chi dice di', 'chi scrive', 'chi invita a', 'chi incita a', 'chi vuole uccidere', 'chi vorrebbe', 'quelli che vogliono', 'quelli che dicono', 'quelli che chiedono', 'coloro che vogliono', 'coloro che dicono', 'dire che', 'chiedere di', 'augurare la morte', 'minacciare di', 'voler uccidere', 'gente che dice', 'gente che vuole', 'gente che chiede', 'persone che dicono', 'persone che vogliono', 'aiuto', 'cosa devo fare', 'che devo fare', 'che faccio'],
    quote: ['ha scritto', 'hanno scritto', 'scrive', 'scrivono', 'mi ha scritto', 'mi ha mandato', 'mi hanno mandato', 'mi hanno scritto', 'mi e arrivato', 'ho ricevuto', 'ricevuto un messaggio', 'ricevuto questo messaggio', 'un messaggio', 'messaggi come', 'messaggi', 'questo messaggio', 'commento', 'commenti', 'commenti come', 'post', 'tweet', 'citazione', 'cito', 'ho letto', 'leggo', 'si legge', 'sento', 'ho sentito', 'mi ha detto', 'mi hanno detto', 'ci ha detto', 'dice', 'dicono', 'gridano', 'grida', 'urla', 'risponde', 'ha risposto', 'hanno risposto', 'le parole', 'la frase', 'frasi come', 'cose come', 'lo slogan', 'cartelli', 'striscione', 'striscioni', 'il testo', 'intitolato', 'titolo', 'ha pubblicato', 'hanno pubblicato', 'ha condiviso', 'testo della canzone', 'canta', 'cantavano', 'cantano', 'tipo', 'scrivere', 'postare', 'ha postato'],
    received: ['mi hanno mandato questo', 'mi hanno mandato questa', 'mi hanno mandato sta cosa', 'mi ha mandato questo', 'mi e arrivato questo', 'mi e arrivato questo messaggio', 'mi e arrivata questa', 'mi e appena arrivato', 'mi e appena arrivata', 'ho ricevuto questo', 'ho ricevuto questo messaggio', 'ho appena ricevuto', 'mi hanno mandato questo messaggio', 'anche a voi e arrivato', 'anche a te e arrivato', 'e arrivato anche a voi', 'e arrivato anche a te', 'avete ricevuto anche voi', 'hai ricevuto anche tu', 'anche voi avete ricevuto', 'anche tu hai ricevuto', 'avete ricevuto questo messaggio', 'hai ricevuto questo messaggio', 'vi e arrivato questo', 'vi e arrivato anche', 'ti e arrivato questo', 'ti e arrivato anche', "qualcun altro ha ricevuto", "a qualcun altro e arrivato", 'guarda cosa mi e arrivato', 'guardate cosa mi e arrivato', 'guarda cosa mi hanno mandato', 'guardate cosa mi hanno mandato', 'guarda cosa mi hanno scritto', 'guarda cosa mi scrivono', 'guarda cosa ha scritto', 'guardate cosa ha scritto', 'guarda che roba mi arriva', 'guarda che spam', 'guardate che spam', 'che spam', 'lo spam che', 'un altro spam', 'questo spam', 'messaggio inoltrato', 'inoltrato', 'inoltrato da', 'messaggio ricevuto', 'copia e incolla', 'copio e incollo', 'copiato e incollato', 'me lo ha mandato un bot', "me l'ha mandato un bot", 'un bot mi ha mandato', 'un bot mi ha scritto', 'mi ha scritto un bot', 'da un bot', 'uno sconosciuto mi ha scritto', 'uno sconosciuto mi ha mandato', 'mi ha scritto uno sconosciuto', 'da uno sconosciuto', 'qualcuno mi ha mandato', 'qualcuno mi ha scritto', 'qualcuno ha scritto', "questo e quello che mi e arrivato", "e quello che mi hanno mandato", 'visto in un gruppo', 'letto in un gruppo', 'in un gruppo hanno scritto', 'scritto su un muro', 'scritto sul muro', 'ricevo messaggi', 'mi arrivano messaggi', 'mi arrivano questi messaggi', 'questo tipo di messaggi', 'questi messaggi', 'messaggi del genere', 'lui ha scritto', 'lei ha scritto', 'leggete cosa', 'leggi cosa'],
    warn: ['e una trappola', 'i truffatori promettono', 'attenzione', 'fate attenzione', 'fai attenzione', 'state attenti', 'stai attento', 'occhio', 'occhio a', 'non condividete', 'non condividere', 'non inoltrate', 'non inoltrare', 'non rispondete', 'non rispondere', 'non aprite', 'se ricevete', 'se ricevi', 'se vi arriva', 'se ti arriva', 'se qualcuno vi', 'se qualcuno ti', 'se vi offrono', 'se ti offrono', 'se vi chiedono', 'se ti chiedono', 'se vedete', 'cancellate', 'cancella questo', 'bloccate', 'blocca', 'chiamate la polizia', 'chiama la polizia', 'avvisate la polizia', 'avvisa la polizia', 'avvisate', 'avvertite', 'avvertimento', 'girano', 'girano messaggi', 'circolano', 'circola', 'stanno girando', 'truffa', 'e una truffa', 'genitori', 'parlate con i vostri figli', 'non fate mai', 'non fare mai', 'non fate quello', 'mai fare', 'non cascateci', 'non cascarci', 'non fatevi', 'non farti', 'non accettate', 'non accettare', 'non credete', 'restate a casa', 'rimanete a casa', 'allerta', 'pericolo', 'reclutatori', 'reclutano ragazzi', 'offrono soldi ai', 'offrono soldi a'],
    fiction: ['ranked', 'rushare', 'rushiamo', 'tryhard', 'gioco', 'giochi', 'videogioco', 'videogiochi', 'boss', 'boss finale', 'livello', 'livelli', 'missione', 'missioni', 'dungeon', 'raid', 'gilda', 'giocatore', 'giocatori', 'controller', 'partita', 'round', 'respawn', 'gameplay', 'fps', 'rpg', 'minecraft', 'personaggio', 'personaggi', 'film', 'serie', 'episodio', 'puntata', 'stagione', 'romanzo', 'attore', 'copione', 'opera', 'testo', 'canzone', 'rapper', 'anime', 'manga', 'fumetto', 'zombie', 'drago', 'orchi', 'elfo', 'mago', 'stregone', 'xp', 'loot', 'forziere', 'tank', 'healer', 'guaritore', 'npc', 'png', 'mob', 'mappa', 'noob', 'headshot', 'torre nemica', 'base nemica', 'scacchi', 'pedone', 'alfiere', 'cavallo', 'regina', 'squadra avversaria', 'softair', 'paintball', 'fortnite', 'console', 'lupo mannaro', 'strategia', 'clan', 'quest', 'giallo', 'thriller'],
  },
  harmless: [
    'brucia un cero', 'accendi un cero', 
    'ti ammazzo ~ ~ ahah*', 'ti uccido ~ ~ ahah*', 'accoltella la compagna', 'accoltella il compagno', 'ammazza il marito', 'accoltella il marito', 'accoltella la fidanzata', 'ammazza la fidanzata', 'ammazza la ex', 
    '@killer non _ ~ ero*', '@killer non _ ero*', 
    'dove abiti ~ passo', 'dove abiti ~ vengo a prender*', 'dove abiti ~ arrivo', 'sei morto ahah*', 'sei morto ~ perso', 'uccidere la regina', 'uccidete la regina', 'uccidi la regina', '@chore ~ ti ammazzo', 'ammazza la moglie', 'accoltella la moglie', 'sgozza la moglie', 'ammazza la compagna', 'accoltella la ex', 
    '@caught ~ @killer', '@caught ~ ~ @killer', 
    'ammazzare il tempo', 'ammazza il tempo', 'ammazziamo il tempo', 'ammazzando il tempo', 'ammazzacaffe', 'ammazza che', 'ammazza oh', 'ammazza quanto', 'ammazza come', 'ammazza se', 'mi ammazza', 'mi ammazzano', 'mi uccide', 'mi uccidono', 'mi uccidera', 'mi ammazzera', 'mia madre mi ammazza', 'uccidermi', 'ammazzarmi', 'mi vuole uccidere', 'ammazzarsi di', 'ammazzarsi', 'mi sto ammazzando', 'ammazzarti di lavoro', 'ti ammazzi di', 'uccidere due', 'uccidere la noia', 'il fumo uccide', 'ucciderei per', 'ammazzerei per', 'cio che non ti uccide', 'quello che non ti uccide', 'se non ti uccide', 'ci uccide', 'morire dal ridere', 'morire dalle risate', 'morire di fame', 'morire di freddo', 'morire di caldo', 'morire di sonno', 'morire di noia', 'morire di vergogna', 'morire d amore', "morire d'amore", 'muoio di', 'muoio dal', 'muori di', 'muore di', 'muoiono di', 'morto di fame', 'morti di fame', 'morto di sonno', 'morto di paura', 'morto di stanchezza', 'morti di sonno', 'morta di sonno', 'stanco morto', 'stanca morta', 'stanchi morti', 'sono morto', 'sono morta', 'punto morto', 'natura morta', 'lingua morta', 'peso morto', 'angolo morto', 'mar morto', 'giorno dei morti', 'i morti di', 'bella da morire', 'bello da morire', 'buono da morire', 'da morire', 'sto morendo', 'crepa nel muro', 'crepe nel', 'in bocca al lupo', 'crepi il lupo', 'crepi', 'una crepa', 'la crepa', 'crepi l avarizia', "crepi l'avarizia", 'pena di morte', 'la morte di', 'la morte del', 'la morte della', 'morte di', 'morte del', 'morte naturale', 'causa di morte', 'a morte naturale', 'letto di morte', 'fino alla morte', 'paura della morte', 'prima di morire', 'voglio morire', 'vorrei morire', 'che muoiano di invidia', "che muoiano d'invidia", 'schiattare di invidia', "schiattare d'invidia", 'schiattare dal caldo', 'moriremo tutti', 'dobbiamo morire tutti', 'si deve morire', 'tutti dobbiamo morire', 'duri a morire', 'duro a morire', 'dura a morire',
    'appendere al muro', 'attaccare al muro', 'il muro', 'la corda', 'gas', 'gasare', 'gasa', 'gasati', 'gasato', 'gasata', 'gasarti', 'mi gasa', 'gassata', 'gassato', 'acqua gassata', 'freddo', 'fredda', 'freddi', 'fredde', 'fredd', 'freddate', 'freddiamo', 'soffocare i', 'affogare i dispiaceri', 'affogato al caffe', 'uova affogate', 'soffocante', 'annego', 'abbattere un albero', 'abbattere gli alberi', 'abbattere i costi', 'abbattere il muro', 'abbattere le barriere', 'abbatti i costi', 'abbattersi', 'abbatterti', 'non abbatterti', 'abbattete i costi', 'abbattere i prezzi', 'liquidare', 'liquido', 'liquidi', 'liquida', 'finire il', 'finire la', 'finire i', 'finire le', 'finire di', 'finisci il', 'finisci i', 'finite i', 'finite il', 'finisco', 'finiamo', 'finiamola', 'finiscila', 'finitela', 'finirla', 'finirlo', 'finirle', 'finirli', 'finita', 'finito', 'finiti', 'finite', 'finire', 'finir', 'finisci', 'finiamo il', 'finiamo i', 'finiro', 'finiremo', 'finisca', 'finiscano', 'secca', 'secche', 'secco', 'secchi', 'mi secca', 'ti secca', 'seccare', 'seccate', 'secchiamo', 'cacciare', 'caccia', 'cacci', 'cacciate', 'cacciamo', 'cacciarli', 'cacciateli', 'cacciamoli', 'cacciali', 'a caccia', 'andare a caccia', 'caccia ai', 'caccia al tesoro', 'la caccia', 'ripulire', 'ripula', 'menare il can', 'mena', 'meno', 'meni', 'meniamo', 'menate', 'per le lunghe', 'menarla', 'elimina la', 'eliminare la', 'eliminare il', 'elimina il', 'eliminare i', 'elimina i', 'eliminate i',
    'attaccare il telefono', 'attaccare la spina', 'attacca la spina', 'attaccare bottone', 'attacca bottone', 'attaccare discorso', 'attaccati al', 'attaccarsi al', 'attaccare la foto', 'attacca il', 'attaccare il', 'attacca la', 'attaccare le', 'attaccare i', 'attacchi di panico', 'attacco di panico', 'attacchi di ansia', "attacco d'ansia", 'attacco di cuore', 'attacco cardiaco', 'attacco epilettico', 'attacco di fame', 'attacco di tosse', 'attacco hacker', 'attacco informatico', 'attacco di petto', 'in attacco', "d'attacco", 'attaccante', 'attaccanti', "l'attacco", 'mi ferisce', 'ferire i sentimenti', 'ferirti', 'ferie', 'ferir', 'mi sono ferito', 'si e ferito', 'assalito da', 'assalto al frigo', 'assaltare il frigo', 'giustizia', 'giustizie', 'la giustizia', 'tortura', 'che tortura', 'peste', 'pesto', 'pesti', 'pestare i piedi', 'pestare il basilico', 'al pesto', 'bastone', 'basto', 'bastoni', 'bastona', 'basta', 'bastano', 'baston', 'picchia il sole', 'picchiata', 'picchiare sulla', 'tocco', 'picchi', 'dei picchi', 'battere il', 'battere le mani', 'battete le mani', 'batti le mani', 'battere la', 'battere i', 'battere un', 'batti il', 'batti cinque', 'battiamo le mani', 'battere', 'batti', 'battete', 'battiamo', 'battuta', 'battute', 'batto', 'colpire nel segno', 'colpisci', 'colpita', 'colpito', 'colpo di', 'colpi', 'schiaccia', 'schiacciare', 'schiacciate', 'schiaccio', 'schiacciata', 'schiacciatina', 'schiacci',
    'bruciare calorie', 'brucia calorie', 'bruciare le calorie', 'bruciare grassi', 'bruciare i grassi', 'brucia grassi', 'bruciare le tappe', 'brucia le tappe', 'bruciarsi', 'mi sono bruciato', 'mi sono bruciata', 'si e bruciata', 'si brucia', 'bruciarsi la lingua', 'bruciare un cd', 'bruciare il rosso', 'bruciare un semaforo', 'bruciato il', 'brucia la', 'mi brucia', 'mi bruciano', 'ti brucia', 'bruciarti', 'bruciore', 'brucia la legna', 'bruciare la legna', 'creme brulee', 'arde di', 'ardere di', 'ardente', 'arde', 'ardono', 'ardi', 'fuoco lento', 'a fuoco', 'a fuoco lento', 'mettere a fuoco', 'messa a fuoco', "fuochi d'artificio", 'dare fuoco alle polveri', 'da fuoco alle polveri', 'fuoco al camino', 'fuoco alla legna', 'fuoco al barbecue', 'cessate il fuoco', 'cessate fuoco', 'prova del fuoco', 'vigili del fuoco', 'date fuoco alle polveri',
    'sparare a zero', 'spara a zero', 'sparare cazzate', 'sparare stronzate', 'spara cazzate', 'spara cavolate', 'sparare la musica', 'spara la musica', 'sparare foto', 'sparare a salve', 'sparati', 'spararsi', 'spararmi', 'mi sparo', 'si spara', 'spararsi una serie', 'sparare i botti', 'sparare alla cieca', 'spara', 'spari', 'sparata', 'sparare sulla croce rossa', 'sparare alto', 'sparo', 'un colpo', 'colpo di testa', 'colpo in testa', 'colpo di fulmine', 'far saltare i', 'far saltare le', 'fate saltare le', 'fai saltare le', 'fate saltare in padella', 'fai saltare in padella', 'far saltare in padella', 'far saltare il', 'far saltare la pasta', 'far saltare il banco', 'fai saltare la', 'fate saltare la pasta', 'far esplodere la', 'esplode di', 'esplodere di gioia', 'bomba', 'una bomba', "e una bomba", 'bombe', 'bombe alla crema', 'allarme bomba', 'allarmi bomba', 'bomba a orologeria', "bomba d'acqua", "bombe d'acqua", 'bomba sexy', 'bombardare di domande', 'bombardato di', 'bombardare di messaggi', 'bombarda di', 'che bomba',
    'investire in', 'investi in', 'investire nel', 'investire nella', 'investire nei', 'investire nelle', 'investire nella famiglia', 'investire sui', 'investire sulle', 'investire sul', 'investire sui giovani', 'investire i soldi', 'investire i', 'investi i', 'investite in', 'investiamo in', 'investiamo nei', 'investito in', 'travolto da', 'falciare', 'falciare il prato', 'falcia', 'mettere sotto pressione', 'mettere sotto sale', 'tirare il collo', 'appendere il', 'appendere la', 'appendere i', 'appendere le', 'appendi il', 'appendi la', 'appendi le', 'appendete i quadri', 'appendete i cappotti', 'appendiamo i quadri', 'appendiamo le', 'appenderlo al', 'appenderlo in', 'appenderli in', 'appenderli nel', 'appenderli al', 'appeso a un filo', 'appesi a un filo', 'appeso al', 'appesi al', 'appesa', "l'impiccato", 'gioco dell impiccato', 'appiccare', 'appicco', 'penzola', 'tagliare la testa all aglio', 'tagliare la testa al toro', "tagliare la testa all'aglio", 'tagliamo la testa al toro', 'taglia la testa al toro', 'taglia la testa al pesce', 'tagliare la testa al pesce', 'teste di aglio', "teste d'aglio", 'perdere la testa', 'testa a testa', 'mal di testa', 'tagliare i', 'tagliare a pezzi il', 'a fette',
    'rompere il ghiaccio', 'rompi il ghiaccio', 'rompere le scatole', 'rompere le palle', 'rompere i coglioni', 'rompere le uova', 'rompete le uova', 'rompi le uova', 'rompicapo', 'rompersi la testa', 'rompersi le', 'rompersi una', 'rompere la', 'rompiamo il', 'mi sono rotto', 'in bocca al', 'spaccare la legna', 'spacca la legna', 'spaccare il minuto', 'spacca il minuto', 'spacca', 'spaccate', 'spacchiamo', 'spacco', 'spaccare', 'spacchi', 'spacchiamo tutto', 'spacca tutto', 'spaccare tutto', 'questa canzone spacca', 'ti spacco a', 'spezzare il cuore', 'spezzarti il cuore', 'spezza il cuore', 'spezzare una lancia', 'rompere la testa', 'prendere a calci il pallone', 'prendere a calci un pallone', 'a calci nel sedere', 'distruggere la natura', 'distrugge la', 'distruggere', 'distrutto', 'distrutta', 'distruggi', 'distrugge', 'distruggono', 'devastato dal', 'devastante', 'sabotare', 'saccheggiare il frigo', 'saccheggia il frigo', 'violentare la lingua', 'violenti', 'violente', 'violento', 'violento temporale', 'violenta grandinata', 'violenza domestica', 'violenza sulle donne', 'violenza contro le donne', 'violenza di genere', 'violenza sessuale', 'violenza della polizia', 'strage di like', 'strage di cuori', 'fare strage', 'fa strage', 'sequestro di', 'sequestro', 'rapisce il', 'rapito da', 'rapita da', 'mi ha rapito', 'rapida', 'rapide', 'rapire dalla', 'avvelenare il clima', 'avvelena il', 'avvelena la', 'lapide', 'lapidi', 'lapidario', 'crocifisso', 'crocifissi', 'crocifissione', 'sterminato', 'sterminata', 'sterminati', 'sterminate', 'campi di sterminio', 'sterminio degli', 'donare il sangue', 'donare sangue', 'dona il sangue', 'donate sangue', 'donate il sangue', 'prelievo di sangue', 'il sangue dal naso', 'fare la pelle bella', 'far fuori la torta', 'far fuori una pizza', 'fare fuori una pizza', 'fatto fuori la', 'far fuori tutto', 'fai fuori la', 'menarsi', 'bestia', 'squartare il pollo', 'sbudellarsi dal ridere', 'sbudellarsi', 'sventrare il pesce', 'scanno', 'scanni', 'scanna', 'scannarsi', 'annienta', 'annientare', 'falciate', 'falciamo', 'falcio', 'mitragliare di domande', 'mitragliata',
  ],
  fields: ['spray', 'borace', 'borax', 'acido borico', 'fifa', 'asparagi', 'verdure', 'pesce', 'pc', 'forza magica', 'forza squadra', '@num a @num', 'disinfestazioni', 'derattizzazione', '@num @num', 'linux', 'ubuntu', 'windows', 'terminale', 'server', 'database', 'python', 'javascript', 'docker', 'cpu', 'computer', 'software', 'scacco', 'pedone', 'avversario', 'avversari', 'squadra', 'squadre', 'partita', 'primo tempo', 'portiere', 'attaccante', 'centrocampo', 'difensore', 'difesa', 'rigore', 'campionato', 'torneo', 'serie a', 'pugilato', 'boxe', 'pugile', 'ring', 'knockout', 'judo', 'mma', 'calcio', 'rugby', 'basket', 'pallavolo', 'tennis', 'gol', 'punteggio', 'allenatore', 'mister', 'chemio', 'chemioterapia', 'tumore', 'antibiotico', 'antibiotici', 'dose', 'medicina', 'medicinali', 'farmaco', 'farmaci', 'chirurgia', 'operazione', 'vaccino', 'immunitario', 'batteri', 'ricetta', 'forno', 'padella', 'pentola', 'cucchiaio', 'cucchiai', 'cucinare', 'cucina', 'cuocere', 'griglia', 'grigliata', 'marinata', 'impasto', 'farina', 'zucchero', 'cipolla', 'pesticida', 'pesticidi', 'insetticida', 'diserbante', 'giardino', 'giardinaggio', 'prato', 'licenza di caccia', 'cacciatori', 'fotocamera', 'obiettivo', 'fotografia', 'riprese', 'palestra', 'allenamento', 'cardio', 'commedia', 'comico', 'barzelletta', 'dj', 'pista da ballo', 'marketing', 'vendite', 'startup', 'borsa', 'azioni', 'esame', 'compiti', 'tema', 'grammatica', 'fisica', 'chimica', 'camino', 'barbecue', 'disinfestazione'],
  offers: {
    pay: ['@coin per', '@coin a chi', 'pago bene', 'taglia sulla testa', 'pago', 'paghiamo', 'paghero', 'pagheremo', 'pagano', 'paga', 'pagare', 'ti pago', 'vi pago', 'ricompensa', 'ricompense', 'offro', 'offriamo', 'offre', 'si offre', 'do', 'diamo', 'daro', 'daremo', 'premio', 'bonus', 'compenso', 'ben pagato', 'ben pagata', 'pagamento', 'riceve', 'ricevera', 'riceverai', 'guadagna', 'guadagnate', 'guadagni', 'stipendio', 'soldi facili', 'soldi veloci', 'guadagno facile', 'anticipo', 'acconto', 'meta subito', 'meta in anticipo', 'a testa', 'per ogni', 'a chi', 'per chi', 'a chiunque', 'al primo che', 'contratto', 'cerco qualcuno che', 'cerco qualcuno per', 'cerchiamo qualcuno che', 'cerchiamo qualcuno per', 'mi serve qualcuno che', 'mi serve qualcuno per', 'serve qualcuno per', 'cercasi qualcuno per', 'lavoro facile', 'lavoretto', 'lavoro ben pagato', 'in cambio di', 'taglia di', 'una taglia', 'assumo'],
    money: ['pago', 'pago bene', 'paga buona', 'ben pagato', 'euro', 'eur', 'dollari', 'dollaro', 'soldi', 'denaro', 'contanti', 'cash', 'btc', 'bitcoin', 'cripto', 'crypto', 'usdt', 'mila', 'mille', 'milione', 'milioni', 'k', 'a testa', 'a persona', 'paypal', 'postepay', 'bonifico', 'grana', 'sacchi', 'franchi', 'pezzi'],
    contact: ['dm', 'mp', 'pvt', 'in privato', 'in pvt', 'in dm', 'scrivimi', 'scrivetemi', 'scriveteci', 'scrivici', 'contattami', 'contattatemi', 'contattateci', 'contatto', 'chiamami', 'chiamate', 'telegram', 'whatsapp', 'signal', 'messaggio privato', 'manda un messaggio', 'mandate un messaggio', 'link in bio', 'link', 'unisciti al canale', 'unisciti al gruppo', 'entra nel canale', 'entra nel gruppo', 'entrate nel canale', 'entrate nel gruppo', 'dettagli in privato', 'info in privato', 'info in dm', 'bot', 'iscriviti'],
  },
  recruitment: ['unisciti ai combattenti', 'unisciti ai nostri combattenti', 'unitevi ai combattenti', 'unitevi ai nostri combattenti', 'unisciti alla lotta armata', 'unitevi alla lotta armata', 'unisciti al gruppo armato', 'unisciti al nostro gruppo armato', 'unitevi al nostro gruppo armato', 'unisciti alla milizia', 'unisciti alla nostra milizia', 'unitevi alla milizia', 'unisciti alla cellula', 'unisciti alla nostra cellula', 'diventa combattente', 'diventa un combattente', 'diventate combattenti', 'diventa un martire', 'cercasi sicari', 'cerchiamo sicari', 'cerco un sicario', 'cerco un killer', 'cercasi killer', 'reclutiamo combattenti', 'stiamo reclutando combattenti', 'cerchiamo combattenti', 'cercasi combattenti', 'cerchiamo tiratori', 'cerchiamo cecchini', 'servono combattenti', 'ci servono combattenti', 'ci servono tiratori', 'ci servono uomini armati', 'servono uomini con armi', 'ci servono uomini con armi', 'cerchiamo uomini con armi', 'cerchiamo gente armata', 'cerchiamo gente disposta a uccidere', 'cerchiamo uomini disposti a uccidere', 'uomini forti per un lavoro con le armi', 'uomini forti per un lavoro con armi', 'lavoro con le armi', 'lavoro con armi', 'armi fornite', 'armi incluse', 'le armi le mettiamo noi', 'forniamo le armi', 'armi e addestramento', 'ti diamo le armi', 'vi diamo le armi', 'ti diamo un arma', "ti diamo un'arma", 'prendi le armi e unisciti', 'prendete le armi e unitevi', 'chi e pronto a prendere le armi', 'chi e disposto a uccidere', 'stiamo formando un gruppo armato', 'formiamo un gruppo armato', 'stiamo formando una milizia', "volontari per l'attacco", 'volontari per attaccare', 'volontari per uccidere', 'volontari per un attentato', 'ti insegniamo a uccidere', 'vi insegniamo a uccidere', 'ti insegneremo a uccidere', 'vi insegniamo a fabbricare bombe', 'i nostri combattenti hanno bisogno di te', 'i nostri combattenti hanno bisogno di voi', 'i nostri combattenti ti aspettano', 'arruolati nella milizia', 'arruolati nel nostro gruppo armato', 'arruolatevi nella milizia'],
  financing: ['dona per le armi', 'donate per le armi', 'donate per comprare armi', 'donazioni per le armi', 'donazioni per i nostri combattenti', 'donazioni per armi', 'soldi per le armi', 'soldi per armi', 'soldi per comprare armi', 'soldi per i nostri combattenti', 'soldi per i combattenti', 'soldi per le munizioni', 'soldi per munizioni', 'soldi per esplosivi', 'soldi per gli esplosivi', 'denaro per le armi', 'denaro per i nostri combattenti', 'fondi per le armi', 'fondi per i nostri combattenti', 'fondi per la lotta armata', 'per comprare armi', 'per comprare le armi', 'per comprare munizioni', 'per comprare esplosivi', 'per comprare fucili', 'per comprare pallottole', 'per comprare pistole', 'a comprare armi', 'a comprare munizioni', 'a comprare esplosivi', 'a comprare fucili', 'finanzia i nostri combattenti', 'finanziate i nostri combattenti', 'finanzia la lotta armata', 'finanziate la lotta armata', "finanzia l'attacco", "finanziare l'attacco", 'finanziare i nostri combattenti', 'sostieni i nostri combattenti con', 'sostenete i nostri combattenti con', 'adotta un combattente', 'sponsorizza un combattente', 'equipaggia un combattente', 'arma i nostri combattenti', 'armate i nostri combattenti', 'ogni euro e una pallottola', 'ogni euro e un proiettile', 'ogni euro una pallottola', 'i tuoi soldi comprano pallottole', 'colletta per le armi', 'colletta per comprare armi', 'colletta per i nostri combattenti', 'colletta per un sicario', 'raccolta fondi per le armi', 'raccolta fondi per armi', 'raccolta fondi per i nostri combattenti', 'pagare un sicario', 'pagare un killer', 'contribuisci alle armi', 'contribuisci per le armi'],
  glorification: ['chi ha @did ~ ~ e un eroe', 'che ha @did ~ ~ e un eroe', 'chi ha @did ~ ~ e una leggenda', 'chi ha @did ~ ~ merita una medaglia', 'chi ha @did ~ ~ e un mito', 'gloria agli assassini', "gloria all'assassino", 'gloria al cecchino', 'gloria ai martiri', 'gloria a chi ha ucciso', 'gloria a chi ha sparato', 'onore a chi ha ucciso', "onore all'assassino", "viva l'assassino", 'viva gli assassini', 'evviva gli assassini', 'bravo chi ha ucciso', 'bravo a chi ha ucciso', 'complimenti a chi ha ucciso', 'complimenti a chi ha sparato', 'rispetto per chi ha ucciso', 'rispetto a chi ha ucciso', 'grazie a chi ha ucciso', 'grazie a chi ha sparato', "chi l'ha ucciso e un eroe", 'chi li ha uccisi e un eroe', "chi l'ha ammazzato e un eroe", "l'assassino e un eroe", "l'attentatore e un eroe", 'gli assassini sono eroi', 'il killer e un eroe', 'ha fatto bene a uccidere', 'ha fatto bene a ucciderlo', 'ha fatto bene a ucciderli', 'ha fatto bene a ucciderla', 'ha fatto bene ad ammazzare', 'ha fatto bene ad ammazzarlo', 'ha fatto bene ad ammazzarli', 'ha fatto bene ad ammazzarla', 'hanno fatto bene a uccidere', 'hanno fatto bene a ucciderlo', 'hanno fatto bene a ucciderli', 'hanno fatto bene ad ammazzarlo', 'hanno fatto bene ad ammazzarli', 'ha fatto bene a sparare', 'ha fatto bene a bruciare', 'hanno fatto bene a bruciare', 'ha fatto bene a dare fuoco', 'hanno fatto bene a dare fuoco', 'ha fatto la cosa giusta a uccidere', 'ha fatto la cosa giusta uccidendo', 'ha fatto la cosa giusta uccidendolo', 'bella strage', 'splendida strage', 'viva la strage', "viva l'attentato", 'meno male che li hanno uccisi', "meno male che l'hanno ucciso", "meno male che l'hanno ammazzato", 'meno male che li hanno ammazzati', 'sono contento che li abbiano uccisi', "sono contento che l'abbiano ucciso", "merita una medaglia per averlo ucciso", 'una medaglia all assassino', "una medaglia all'assassino", 'una medaglia per il killer'],
  examples: [
    { harm: 'call', functionality: 'direct call', text: 'Uccidete tutti i traditori!' },
    { harm: 'call', functionality: 'direct call', text: 'Uccideteli tutti.' },
    { harm: 'call', functionality: 'direct call', text: 'ammazzali tutti stanotte' },
    { harm: 'call', functionality: 'direct call', text: 'Sgozzate quei cani.' },
    { harm: 'call', functionality: 'direct call', text: 'Bruciate le loro case.' },
    { harm: 'call', functionality: 'direct call', text: 'Brucia il commissariato!' },
    { harm: 'call', functionality: 'direct call', text: 'Sparate ai poliziotti.' },
    { harm: 'call', functionality: 'direct call', text: 'Impiccate i giudici.' },
    { harm: 'call', functionality: 'direct call', text: 'Accoltella il primo poliziotto che vedi.' },
    { harm: 'call', functionality: 'direct call', text: 'Investite i manifestanti.' },
    { harm: 'call', functionality: 'direct call', text: 'Bruciateli vivi.' },
    { harm: 'call', functionality: 'direct call', text: 'Ammazzarli tutti!' },
    { harm: 'call', functionality: 'direct call', text: 'Spaccategli le gambe a quegli stranieri.' },
    { harm: 'call', functionality: 'direct call', text: 'Mettete una bomba in tribunale.' },
    { harm: 'call', functionality: 'exhortative', text: 'Uccidiamoli tutti.' },
    { harm: 'call', functionality: 'exhortative', text: 'Andiamo a bruciare il municipio stasera, chi ci sta?' },
    { harm: 'call', functionality: 'exhortative', text: 'Chi viene con me ad ammazzare gli stranieri?' },
    { harm: 'call', functionality: 'normative', text: 'Bisogna uccidere tutti i traditori.' },
    { harm: 'call', functionality: 'normative', text: 'I giudici vanno impiccati.' },
    { harm: 'call', functionality: 'normative', text: 'Quella gente merita di morire.' },
    { harm: 'call', functionality: 'normative', text: 'È ora di fucilare i ministri.' },
    { harm: 'call', functionality: 'normative', text: 'sono tutti da ammazzare quei bastardi' },
    { harm: 'call', functionality: 'normative', text: 'I politici andrebbero appesi ai lampioni.' },
    { harm: 'call', functionality: 'normative', text: 'Sarebbe giusto giustiziare quei traditori.' },
    { harm: 'call', functionality: 'wish', text: 'Morte ai traditori!' },
    { harm: 'call', functionality: 'wish', text: 'A morte gli sbirri!' },
    { harm: 'call', functionality: 'wish', text: 'Che crepino tutti.' },
    { harm: 'call', functionality: 'wish', text: 'Spero che li ammazzino tutti.' },
    { harm: 'call', functionality: 'rhetorical', text: 'Perché nessuno li ha ancora uccisi?' },
    { harm: 'call', functionality: 'rhetorical', text: 'Perché quei traditori sono ancora vivi?' },
    { harm: 'call', functionality: 'rhetorical', text: 'Quando qualcuno si deciderà ad ammazzare quel ministro?' },
    { harm: 'call', functionality: 'rhetorical', text: "L'unico sbirro buono è uno sbirro morto." },
    { harm: 'call', functionality: 'arming', text: 'Prendete i coltelli e sgozzate gli stranieri.' },
    { harm: 'call', functionality: 'arming', text: 'Imbracciate i fucili contro il governo.' },
    { harm: 'call', functionality: 'chain', text: 'Passaparola: stanotte bruciamo la questura.' },
    { harm: 'call', functionality: 'offer', text: 'Pago 5000 euro a chi uccide il giudice.' },
    { harm: 'call', functionality: 'offer', text: 'Offro 2000 euro di ricompensa a chi pesta un giornalista.' },
    { harm: 'call', functionality: 'offer', text: 'Soldi facili: brucia una volante, 500 euro, scrivimi su telegram.' },
    { harm: 'call', functionality: 'offer', text: 'Cerco qualcuno che bruci la casa del mio vicino, pago bene, dm.' },
    { harm: 'threat', functionality: 'threat', text: 'Ti ammazzo.' },
    { harm: 'threat', functionality: 'threat', text: 'Vi ucciderò tutti.' },
    { harm: 'threat', functionality: 'threat', text: 'Sei un uomo morto.' },
    { harm: 'threat', functionality: 'threat', text: 'So dove abiti.' },
    { harm: 'threat', functionality: 'threat', text: 'Ti brucio la casa.' },
    { harm: 'threat', functionality: 'threat', text: 'sei morto' },
    { harm: 'threat', functionality: 'threat', text: 'ti spacco la faccia' },
    { harm: 'threat', functionality: 'threat', text: 'Verremo a sgozzarti, te e la tua famiglia.' },
    { harm: 'threat', functionality: 'threat', text: 'Morirai, bastardo.' },
    { harm: 'glorification', functionality: 'glorification', text: 'Gloria a chi ha ucciso il giudice.' },
    { harm: 'glorification', functionality: 'glorification', text: "L'assassino dei poliziotti è un eroe." },
    { harm: 'glorification', functionality: 'glorification', text: 'Ha fatto bene ad ammazzarli.' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Cerchiamo tiratori, scrivimi in privato.' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Unisciti ai nostri combattenti, ti diamo le armi.' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Servono uomini forti per un lavoro con le armi, contattami.' },
    { harm: 'financing', functionality: 'financing', text: 'Donate per comprare armi.' },
    { harm: 'financing', functionality: 'financing', text: 'Colletta per i nostri combattenti, ogni euro è una pallottola.' },
    { harm: 'financing', functionality: 'financing', text: 'Stiamo raccogliendo soldi per le munizioni.' },
    { harm: null, functionality: 'negated', text: 'Non uccidete nessuno.' },
    { harm: null, functionality: 'negated', text: 'Nessuno dovrebbe uccidere i poliziotti.' },
    { harm: null, functionality: 'negated', text: 'Non bisogna ammazzare la gente.' },
    { harm: null, functionality: 'negated', text: 'È sbagliato picchiare i bambini.' },
    { harm: null, functionality: 'quoted to condemn', text: '«Uccidete tutti i traditori»: chi lo scrive dovrebbe vergognarsi.' },
    { harm: null, functionality: 'quoted to condemn', text: 'Mi hanno mandato questo: bruciate le loro case. Che schifo.' },
    { harm: null, functionality: 'quoted to condemn', text: 'È arrivato anche a voi questo messaggio? Uccidete i giudici' },
    { harm: null, functionality: 'referenced to condemn', text: 'Chi chiede di uccidere i poliziotti mi fa schifo.' },
    { harm: null, functionality: 'reported as news', text: 'La polizia ha ucciso un uomo armato lunedì.' },
    { harm: null, functionality: 'reported as news', text: 'Uomo uccide la moglie e si costituisce alla polizia.' },
    { harm: null, functionality: 'reported as news', text: 'Uccide la moglie e poi chiama i carabinieri.' },
    { harm: null, functionality: 'reported as news', text: 'Due poliziotti uccisi in una sparatoria.' },
    { harm: null, functionality: 'reported as news', text: "I manifestanti hanno bruciato un'auto della polizia." },
    { harm: null, functionality: 'warning others', text: 'Se qualcuno ti offre soldi per bruciare una macchina, chiama la polizia.' },
    { harm: null, functionality: 'victim report', text: 'Mi ha detto che mi ammazza, ho paura.' },
    { harm: null, functionality: 'idiom', text: 'Mia madre mi ammazza.' },
    { harm: null, functionality: 'idiom', text: 'Sto morendo di fame.' },
    { harm: null, functionality: 'idiom', text: 'Ammazziamo il tempo con gli amici.' },
    { harm: null, functionality: 'idiom', text: 'In bocca al lupo! Crepi!' },
    { harm: null, functionality: 'idiom', text: 'Che muoiano di invidia.' },
    { harm: null, functionality: 'game', text: 'Uccidi il boss e apri il forziere.' },
    { harm: null, functionality: 'game', text: 'Dobbiamo uccidere il drago prima della fine della partita.' },
    { harm: null, functionality: 'technical', text: 'Uccidi il processo e riavvia il server.' },
    { harm: null, functionality: 'technical', text: 'Devi eseguire il comando come root.' },
    { harm: null, functionality: 'everyday', text: 'Andiamo a bruciare calorie con le ragazze.' },
    { harm: null, functionality: 'everyday', text: 'Sbatti le uova e taglia la cipolla.' },
    { harm: null, functionality: 'everyday', text: 'Bisogna uccidere le zanzare prima di dormire.' },
    { harm: null, functionality: 'everyday', text: 'Appendiamo i quadri della nonna.' },
    { harm: null, functionality: 'everyday', text: 'Domenica distruggiamo gli avversari in campionato!' },
    { harm: null, functionality: 'everyday', text: "L'attaccante ha tirato e il portiere ha parato." },
    { harm: null, functionality: 'everyday', text: 'Bisogna investire sui giovani.' },
    { harm: null, functionality: 'everyday', text: 'Attacca il telefono, arrivano i bambini.' },
    { harm: null, functionality: 'everyday', text: "C'è tanto da fare con i bambini." },
    { harm: null, functionality: 'protest', text: 'Tutti in piazza domani a protestare!' },
    { harm: null, functionality: 'protest', text: 'Il governo deve dimettersi.' },
    { harm: null, functionality: 'protest', text: 'Abbasso i politici corrotti!' },
    { harm: null, functionality: 'protest', text: 'Che si fottano i politici.' },
    { harm: null, functionality: 'protest', text: 'Dobbiamo lottare per i nostri diritti.' },
    { harm: null, functionality: 'protest', text: 'Il sindaco è un ladro e un bugiardo.' },
    { harm: null, functionality: 'protest', text: 'Sciopero generale giovedì, compagni.' },
    { harm: null, functionality: 'neutral', text: 'Mio fratello è poliziotto e mia sorella è giudice.' },
    { harm: null, functionality: 'neutral', text: 'Chi ha ucciso il presidente in quel romanzo?' },
    { harm: null, functionality: 'neutral', text: 'La gente muore di fame.' },
    { harm: null, functionality: 'neutral', text: 'Le mie condoglianze alle famiglie delle vittime.' },
    { harm: null, functionality: 'neutral', text: 'I ragazzi devono finire i compiti prima di cena.' },
    { harm: 'call', functionality: 'direct call', text: 'bisogna impiccarli tutti' },
    { harm: 'call', functionality: 'direct call', text: 'dai andiamo a linciare quel bastardo' },
    { harm: 'call', functionality: 'direct call', text: 'quel giudice si merita una pallottola in testa' },
    { harm: 'call', functionality: 'direct call', text: 'Do 3000 euro a chi dà fuoco al negozio del mio vicino' },
    { harm: 'call', functionality: 'direct call', text: 'Cercasi gente per pestare un giornalista, ben pagato, scrivimi in dm' },
    { harm: 'call', functionality: 'direct call', text: 'Sparategli in testa a quei traditori' },
    { harm: 'call', functionality: 'direct call', text: 'Al muro tutti i giudici!' },
    { harm: 'call', functionality: 'direct call', text: 'Spaccate la testa a quegli zurghi' },
    { harm: 'call', functionality: 'direct call', text: 'Uccidete gli zorgoni senza pietà' },
    { harm: 'call', functionality: 'direct call', text: 'Sterminiamo questa feccia' },
    { harm: 'call', functionality: 'direct call', text: 'Cosa aspettiamo a bruciare le loro case?' },
    { harm: 'call', functionality: 'direct call', text: 'Qualcuno dovrebbe sparare al ministro' },
    { harm: 'call', functionality: 'direct call', text: 'Spero che muoiano tutti quei politici' },
    { harm: 'call', functionality: 'direct call', text: 'Magari li ammazzassero tutti' },
    { harm: 'call', functionality: 'direct call', text: 'Condividete: domani attacchiamo la caserma con le armi' },
    { harm: 'call', functionality: 'direct call', text: "Lanciate molotov contro l'ambasciata" },
    { harm: 'call', functionality: 'direct call', text: "l'unica soluzione è ammazzarli tutti" },
    { harm: 'call', functionality: 'direct call', text: 'Metteteli sotto con la macchina, quei manifestanti' },
    { harm: 'call', functionality: 'direct call', text: 'Riempitelo di botte quel giornalista' },
    { harm: 'call', functionality: 'direct call', text: 'sti politici so tutti da fucilare' },
    { harm: 'call', functionality: 'direct call', text: 'Fate saltare in aria il parlamento' },
    { harm: 'call', functionality: 'direct call', text: 'È arrivato il momento di prendere le armi e uccidere i traditori' },
    { harm: 'call', functionality: 'direct call', text: 'Tagliategli la gola' },
    { harm: 'call', functionality: 'direct call', text: 'Quei vermi andrebbero bruciati vivi' },
    { harm: 'threat', functionality: 'threat', text: 'ti trovo e ti ammazzo figlio di puttana' },
    { harm: 'threat', functionality: 'threat', text: 'Ammazzeremo la tua famiglia' },
    { harm: 'threat', functionality: 'threat', text: 'Metterò una bomba nella tua scuola' },
    { harm: 'threat', functionality: 'threat', text: 'Se ti vedo ti ammazzo' },
    { harm: 'threat', functionality: 'threat', text: 'Finirai sottoterra' },
    { harm: 'threat', functionality: 'threat', text: 'vi spariamo a tutti' },
    { harm: 'threat', functionality: 'threat', text: 'Ti spacco le gambe' },
    { harm: 'threat', functionality: 'threat', text: 'devi morire, troia' },
    { harm: 'glorification', functionality: 'glorification', text: 'Finalmente qualcuno ha ammazzato quei poliziotti, bravo' },
    { harm: 'glorification', functionality: 'glorification', text: "Onore all'eroe che ha sparato ai giudici" },
    { harm: 'glorification', functionality: 'glorification', text: 'Meno male che li hanno uccisi' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Cerchiamo gente disposta a uccidere, abbiamo le armi, unisciti alla milizia' },
    { harm: 'recruitment', functionality: 'recruitment', text: 'Stiamo reclutando combattenti, iscriviti al canale' },
    { harm: 'financing', functionality: 'financing', text: 'Contribuite alle armi dei nostri combattenti, bonifico qui sotto' },
    { harm: null, functionality: 'harmless', text: 'Smettetela di uccidere le donne' },
    { harm: null, functionality: 'harmless', text: 'Uomini armati uccidono due poliziotti in autostrada' },
    { harm: null, functionality: 'harmless', text: 'Un uomo ha accoltellato tre persone in metro' },
    { harm: null, functionality: 'harmless', text: 'Hanno ucciso mio fratello e voglio giustizia' },
    { harm: null, functionality: 'harmless', text: 'Il mio capo mi ammazza se arrivo tardi' },
    { harm: null, functionality: 'harmless', text: 'Quel gol ha ammazzato la partita' },
    { harm: null, functionality: 'harmless', text: 'Spacchiamo tutto stasera in pista, ragazzi' },
    { harm: null, functionality: 'harmless', text: 'Tagliate la testa al pesce e bruciate lo zucchero' },
    { harm: null, functionality: 'harmless', text: 'Ho ucciso uno scarafaggio in cucina' },
    { harm: null, functionality: 'harmless', text: 'I soldati fucilarono i prigionieri nel 1944' },
    { harm: null, functionality: 'harmless', text: 'Mi hanno offerto soldi per bruciare una macchina e ho denunciato' },
    { harm: null, functionality: 'harmless', text: 'Non inoltrate i messaggi che dicono di bruciare le scuole' },
    { harm: null, functionality: 'harmless', text: 'Qualcuno ha scritto sul muro: morte ai giudici' },
    { harm: null, functionality: 'harmless', text: 'Guardate cosa mi hanno mandato: prendete le armi e uccidete tutti' },
    { harm: null, functionality: 'harmless', text: 'I politici meritano di andare in galera' },
    { harm: null, functionality: 'harmless', text: 'Bisogna punire i criminali' },
    { harm: null, functionality: 'harmless', text: 'I bambini devono andare a letto presto' },
    { harm: null, functionality: 'harmless', text: 'Il romanzo parla di un uomo che uccide il fratello' },
    { harm: null, functionality: 'harmless', text: 'Questa canzone mi uccide dal ridere' },
    { harm: null, functionality: 'harmless', text: 'Ammazzo mio fratello se mangia la mia torta ahah' },
    { harm: null, functionality: 'harmless', text: 'I cacciatori hanno ucciso un cinghiale' },
    { harm: null, functionality: 'harmless', text: 'Nessuno merita di morire così' },
    { harm: null, functionality: 'harmless', text: 'Che vergogna quelli che gridano morte agli stranieri' },
    { harm: null, functionality: 'harmless', text: 'Ho paura che uccidano la mia famiglia' },
    { harm: null, functionality: 'harmless', text: "La giudice ha condannato l'assassino dei bambini" },
    { harm: null, functionality: 'harmless', text: 'È morto di infarto' },
    { harm: null, functionality: 'harmless', text: "Attacca con l'alfiere e poi mangia la torre" },
    { harm: null, functionality: 'harmless', text: 'Passa la palla e tira in porta' },
    { harm: null, functionality: 'harmless', text: 'Dobbiamo battere i ragazzi della terza B domenica' },
    { harm: null, functionality: 'harmless', text: 'Devo finire i compiti con i bambini' },
    { harm: 'call', functionality: 'direct call', text: 'ke aspettate ad ammazzare quei cani' },
    { harm: 'call', functionality: 'direct call', text: 'ammazzate tutti i krolli, sono ratti' },
    { harm: 'call', functionality: 'direct call', text: 'bisogna piantare una pallottola in testa a quel presidente' },
    { harm: 'call', functionality: 'direct call', text: '200 euro a chi spezza le gambe al mio vicino, dm' },
    { harm: 'call', functionality: 'direct call', text: 'Stanotte sgozziamo i traditori, passaparola' },
    { harm: 'call', functionality: 'direct call', text: 'Una coltellata a ogni poliziotto' },
    { harm: 'call', functionality: 'direct call', text: 'Armatevi e attaccate la questura, avete capito?' },
    { harm: 'call', functionality: 'direct call', text: 'mandateli tutti al cimitero' },
    { harm: 'call', functionality: 'direct call', text: 'Tagliate la testa ai ministri' },
    { harm: 'call', functionality: 'direct call', text: 'è ora che qualcuno ammazzi quel giudice' },
    { harm: 'call', functionality: 'direct call', text: 'impiccateli' },
    { harm: 'call', functionality: 'direct call', text: 'prendete quel bastardo e ammazzatelo' },
    { harm: 'threat', functionality: 'threat', text: 'giuro che ti ammazzo' },
    { harm: 'threat', functionality: 'threat', text: 'Siete morti, stiamo arrivando' },
    { harm: 'threat', functionality: 'threat', text: 'vi sgozzo tutti' },
    { harm: null, functionality: 'harmless', text: "Il sindaco ha annunciato la chiusura della scuola dopo l'incendio" },
    { harm: null, functionality: 'harmless', text: 'Mio figlio gioca a guardie e ladri' },
    { harm: null, functionality: 'harmless', text: 'Il poliziotto ha sparato al sospetto che lo aveva attaccato con un coltello' },
    { harm: null, functionality: 'harmless', text: 'Mi ha detto che il suo ex voleva ucciderla e abbiamo fatto denuncia' },
    { harm: null, functionality: 'harmless', text: 'Devo andare a prendere i bambini dai vicini' },
    { harm: null, functionality: 'harmless', text: "i giudici hanno condannato l'assassino a trent'anni" },
    { harm: null, functionality: 'harmless', text: 'Non si picchia la gente' },
    { harm: null, functionality: 'harmless', text: 'Il cacciatore ha ucciso due cinghiali' },
    { harm: null, functionality: 'harmless', text: 'Forza ragazzi, ammazzateli, 3 a 0 nella partita di oggi' },
    { harm: null, functionality: 'harmless', text: 'Gira un messaggio che invita ad attaccare le scuole, non condividetelo' },
    { harm: null, functionality: 'harmless', text: 'I terroristi vogliono uccidere i civili' },
    { harm: null, functionality: 'harmless', text: 'Chiudi la porta che il freddo ammazza il gatto' },
    { harm: null, functionality: 'harmless', text: 'Bruciate incenso e accendete candele per le vittime' },
    { harm: null, functionality: 'harmless', text: 'Domani si va tutti dai nonni, i ragazzi fanno la grigliata' },
  ],
};
