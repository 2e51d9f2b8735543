// The hits of one pass: flat arrays that are reused from message to message, so that looking allocates nothing.

export type Hits = {
  count: number;
  kind: Uint8Array;
  klass: Uint8Array;
  lang: Uint8Array;
  forms: Uint8Array;
  lemma: Uint16Array;
  /** Fixed words of the entry: 1 = a single word. */
  words: Uint8Array;
  /** Token span, half-open. */
  start: Uint32Array;
  end: Uint32Array;
  /** Bit set of the kinds seen, for leaving early. */
  seen: number;
  readonly clear: () => void;
  readonly add: (
    kind: number,
    klass: number,
    lang: number,
    forms: number,
    lemma: number,
    words: number,
    start: number,
    end: number,
  ) => void;
};

export function createHits(): Hits {
  const hits: Hits = {
    count: 0,
    ...arrays(512),
    seen: 0,
    clear: () => {
      hits.count = 0;
      hits.seen = 0;
    },
    add: (kind, klass, lang, forms, lemma, words, start, end) => {
      const i = hits.count;
      if (i === hits.kind.length) grow(hits);
      hits.kind[i] = kind;
      hits.klass[i] = klass;
      hits.lang[i] = lang;
      hits.forms[i] = forms;
      hits.lemma[i] = lemma;
      hits.words[i] = words;
      hits.start[i] = start;
      hits.end[i] = end;
      hits.seen |= 1 << kind;
      hits.count = i + 1;
    },
  };
  return hits;
}

const arrays = (size: number) => ({
  kind: new Uint8Array(size),
  klass: new Uint8Array(size),
  lang: new Uint8Array(size),
  forms: new Uint8Array(size),
  lemma: new Uint16Array(size),
  words: new Uint8Array(size),
  start: new Uint32Array(size),
  end: new Uint32Array(size),
});

function grow(hits: Hits): void {
  const bigger = arrays(hits.kind.length * 2);
  bigger.kind.set(hits.kind);
  bigger.klass.set(hits.klass);
  bigger.lang.set(hits.lang);
  bigger.forms.set(hits.forms);
  bigger.lemma.set(hits.lemma);
  bigger.words.set(hits.words);
  bigger.start.set(hits.start);
  bigger.end.set(hits.end);
  Object.assign(hits, bigger);
}
