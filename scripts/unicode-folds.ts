// What one code point becomes in canonical text, by rule and in the open: compatibility decomposition, case, meaningless
// marks, punctuation, and short lists of what Unicode does not say. `unicode-tables.ts` writes the result down.

/** The symbol that stands for every emoji and ornament: a separator, or nothing inside a word. */
export const SYMBOL = '\u0001';

const list = (pairs: string): [string, string][] =>
  pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [from, to = ''] = pair.split('>');
      return [from ?? '', to];
    });

/** Letters that people write for one another and that Unicode does not decompose. */
const LETTERS = new Map<string, string>([
  // Latin letters with strokes, ligatures and the dotless i, as they are typed on a plain keyboard.
  ...list('ł>l đ>d ø>o æ>ae œ>oe ħ>h ŧ>t ı>i ȷ>j ß>ss þ>th ð>d ƀ>b ɨ>i ʉ>u ɵ>o ƶ>z ǥ>g'),
  // Small capitals, script and turned letters: ornaments of the same alphabet.
  ...list('ᴀ>a ʙ>b ᴄ>c ᴅ>d ᴇ>e ꜰ>f ɢ>g ʜ>h ɪ>i ᴊ>j ᴋ>k ʟ>l ᴍ>m ɴ>n ᴏ>o ᴘ>p ꞯ>q ʀ>r ꜱ>s ᴛ>t ᴜ>u ᴠ>v ᴡ>w ʏ>y ᴢ>z'),
  ...list('ɑ>a ɡ>g ɩ>i ʞ>k ʇ>t ʌ>v ʍ>w ʎ>y ɐ>a ɟ>f ƃ>g ɥ>h ᴉ>i ɾ>r ɯ>m ɹ>r ʃ>s ʋ>v ꝁ>k ɭ>l'),
  // Greek final sigma; Hebrew final letters.
  ...list('ς>σ ך>כ ם>מ ן>נ ף>פ ץ>צ'),
  // Arabic: alef, yeh, teh marbuta and hamza as people vary them; Persian and Urdu kaf, yeh and heh; tatweel.
  ...list('ٱ>ا ٲ>ا ٳ>ا ى>ي ی>ي ے>ي ؠ>ي ۍ>ي ة>ه ۃ>ه ہ>ه ھ>ه ە>ه ک>ك ڪ>ك ں>ن ء> ٴ> ـ>'),
]);

/** Punctuation by what it does, where Unicode's properties do not say it. */
const MARKS = new Map<string, string>([
  ...list("`>' ‘>' ’>' ‚>' ‛>' ʹ>' ʻ>' ʼ>' ʽ>' ˈ>' ′>' ‵>' ՚>' ꞌ>' ׳>' ״>\" ″>\" 《>\" 》>\" 〈>\" 〉>\""),
  ...list(
    '،>, ؍>, 、>, ՝>, ߸>, ፣>, ᠂>, ⹁>, ⸲>, ꓾>, ؛>; ፤>; ⁏>; ፥>: ׃>. ؞>. ؟>? ՞>? ፧>? ⸮>? ‽>? ꘏>? ⁈>? ՜>! ߹>! 〜>- ～>-',
  ),
  ...list('−>- ⁄>/ ∕>/ ٪>% ٫>. ٬>, ：>: ։>. ।>. ॥>. ¦>|'),
]);

const is = (property: string): RegExp => new RegExp(`^\\p{${property}}$`, 'u');
const IGNORABLE = is('Default_Ignorable_Code_Point');
const WHITE = is('White_Space');
const CONTROL = is('Cc');
const FORMAT = is('Cf');
const UNPLACED = is('Co');
const MARK = /^[\p{Mn}\p{Me}]$/u;
const DIGIT = is('Nd');
const QUOTE = is('Quotation_Mark');
const END = is('Sentence_Terminal');
const DASH = is('Pd');
const OPEN = is('Ps');
const CLOSE = is('Pe');
const WORDLIKE = /^[\p{L}\p{M}\p{N}\p{Cn}]$/u;
const CURRENCY = is('Sc');
/** Scripts whose optional marks carry no meaning here, and marks that belong to no script. */
const BARE_SCRIPT = /^[\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]$/u;
/** Marks of those scripts that do carry meaning: the voicing marks of kana. */
const VOICING = /^[\u3099\u309a]$/u;
/** Left out as often as written. */
const DEVANAGARI_NUKTA = '\u093c';

const ordinary = (char: string): boolean => char.charCodeAt(0) >= 0x20 && char.charCodeAt(0) < 0x7f;

/** What Unicode's decomposition leaves of a mark: whether it is dropped. */
const isDroppedMark = (char: string): boolean =>
  char === DEVANAGARI_NUKTA || (MARK.test(char) && BARE_SCRIPT.test(char) && !VOICING.test(char));

/** Decimal digits stand in runs of ten that begin with zero. */
function digitValue(char: string): string {
  const cp = char.codePointAt(0) ?? 0;
  let start = cp;
  while (DIGIT.test(String.fromCodePoint(start - 1))) start--;
  return String((cp - start) % 10);
}

/** Negative circled and squared letters and digits, which have no decomposition. */
function enclosed(cp: number): string | undefined {
  if (cp >= 0x1f150 && cp <= 0x1f169) return String.fromCharCode(0x61 + cp - 0x1f150);
  if (cp >= 0x1f170 && cp <= 0x1f189) return String.fromCharCode(0x61 + cp - 0x1f170);
  if (cp >= 0x2776 && cp <= 0x277e) return String.fromCharCode(0x31 + cp - 0x2776);
  if (cp >= 0x278a && cp <= 0x2792) return String.fromCharCode(0x31 + cp - 0x278a);
  return undefined;
}

function foldPunctuation(char: string): string {
  if (ordinary(char)) return char;
  if (QUOTE.test(char)) return '"';
  if (END.test(char)) return '.';
  if (DASH.test(char)) return '-';
  if (OPEN.test(char)) return '(';
  if (CLOSE.test(char)) return ')';
  if (/^[\u00a2-\u00a5\u20a0-\u20cf]$/u.test(char)) return char;
  return CURRENCY.test(char) ? '$' : SYMBOL;
}

/** One fully decomposed character. Returns what it becomes; the caller folds again what is new. */
function foldOne(char: string): string {
  const cp = char.codePointAt(0) ?? 0;
  if (WHITE.test(char)) return /[\n\v\f\r\u0085\u2028\u2029]/u.test(char) ? '\n' : ' ';
  if (char === SYMBOL) return '';
  if (IGNORABLE.test(char) || CONTROL.test(char) || FORMAT.test(char)) return '';
  if (cp >= 0x1f1e6 && cp <= 0x1f1ff) return char;
  const fixed = LETTERS.get(char) ?? MARKS.get(char) ?? enclosed(cp);
  if (fixed !== undefined) return fixed;
  if (isDroppedMark(char)) return '';
  if (UNPLACED.test(char)) return SYMBOL;
  if (DIGIT.test(char)) return digitValue(char);
  return WORDLIKE.test(char) ? char : foldPunctuation(char);
}

/** Canonical form of one code point; a homomorphism up to the order of marks: fold(ab) = fold(a) fold(b), reordered. */
export function foldCodePoint(cp: number): string {
  if (cp >= 0xd800 && cp <= 0xdfff) return SYMBOL;
  if (cp >= 0xac00 && cp <= 0xd7a3) return String.fromCodePoint(cp);
  let text = String.fromCodePoint(cp);
  if (text === SYMBOL) return '';
  for (let round = 0; round < 8; round++) {
    let next = '';
    // Short i is the one letter of its script that its mark makes: и with a breve.
    for (const char of text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/и\u0306/gu, '\ue000')) {
      next += char === '\ue000' && cp !== 0xe000 ? 'й' : char === 'й' ? char : char === SYMBOL ? SYMBOL : foldOne(char);
    }
    if (next === text) return text;
    text = next;
  }
  throw new Error(`U+${cp.toString(16)} does not settle.`);
}
