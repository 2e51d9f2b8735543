// Indicators: links, handles, telephone numbers and wallets, normalised, that tie messages of one campaign together. Not a
// finding: campaigns read them.
import type { InspectedMessage } from './detector.ts';
import { findWallets } from './wallets.ts';

export type IndicatorKind = 'link' | 'handle' | 'phone' | 'wallet';
export type Indicators = { readonly names: readonly string[]; readonly kinds: readonly IndicatorKind[] };

const NONE: Indicators = { names: [], kinds: [] };
/** One message names few indicators; a list of thousands is noise. */
const MOST = 32;

/** Every indicator has one of these: most messages leave after one look. */
const HINT = /[@/:]|\d[\d ().-]{6}|[.](?:com|net|org|me|ru|io|info|gg|to|ly|onion)\b|[1-9A-HJ-NP-Za-km-z]{25}|bc1/i;
// Bounded repetitions only: no input makes these patterns slow.
const LINK =
  /(?:https?:\/\/|www\.)([a-z0-9.-]{1,253})(:\d{1,5})?(\/[^\s"'<>()]{0,200})?|\b([a-z0-9-]{1,63}\.(?:com|net|org|me|ru|io|info|gg|ly|onion))(\/[^\s"'<>()]{0,200})?/giu;
const HANDLE = /(?<![\w.@/])@([a-z0-9_]{4,32})\b/giu;
const PHONE = /(?<![\w+])\+?\d[\d\s().-]{7,18}\d(?!\w)/gu;

export function findIndicators(
  { text }: { readonly text: string },
  _canonical?: InspectedMessage['canonical'],
): Indicators {
  if (!HINT.test(text)) return NONE;
  const found = new Map<string, IndicatorKind>();
  const note = (kind: IndicatorKind, name: string): void => {
    if (found.size < MOST && name !== '') found.set(name, kind);
  };
  for (const address of findWallets(text)) note('wallet', `wallet:${address}`);
  for (const m of text.matchAll(LINK)) noteLink(m[1] ?? m[4] ?? '', m[3] ?? m[5] ?? '', note);
  for (const m of text.matchAll(HANDLE)) note('handle', `@${m[1]!.toLowerCase()}`);
  for (const m of text.matchAll(PHONE)) {
    const digits = m[0].replace(/\D/g, '');
    if (digits.length >= 9 && digits.length <= 15) note('phone', `tel:${digits}`);
  }
  return found.size === 0 ? NONE : { names: [...found.keys()], kinds: [...found.values()] };
}

const MESSENGER = new Set(['t.me', 'telegram.me', 'telegram.dog']);

function noteLink(host: string, path: string, note: (kind: IndicatorKind, name: string) => void): void {
  const name = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[.-]+$/, '');
  if (!name.includes('.')) return;
  // Query and fragment are trackers; the end of a sentence is no path.
  const where = path
    .replace(/[?#].*$/, '')
    .replace(/[.,!;:]+$/, '')
    .replace(/\/+$/, '');
  const handle = MESSENGER.has(name) ? /^\/(?:s\/)?([a-z0-9_]{4,32})$/i.exec(where) : null;
  if (handle !== null) note('handle', `@${handle[1]!.toLowerCase()}`);
  else note('link', name + where);
}
