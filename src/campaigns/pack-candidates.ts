// Candidates as bytes for the store, which seals them: sketches, ids and traits, no text. A restart unpacks them and places
// them again, so that what was about to become a campaign still does.
import { HARMS, STANCES } from '../model/finding.ts';
import { PLACE_KINDS, RELATIONS, ROLES } from '../model/message.ts';
import type { TextSketch } from '../text/canonical-text.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from './bytes.ts';
import type { Sighting } from './campaign.ts';

const VERSION = 1;
export const KEPT_CHUNK = 1;
export const RING_CHUNK = 2;
/** The ring compares 24 registers; more would only cost room. */
const RING_REGISTERS = 24;

export const packSightings = (kind: typeof KEPT_CHUNK | typeof RING_CHUNK, list: readonly Sighting[]): Uint8Array => {
  const out = createByteWriter();
  out.u8(VERSION);
  out.u8(kind);
  for (const one of list) packOne(out, kind, one);
  return out.take();
};

const packOne = (out: ByteWriter, kind: number, s: Sighting): void => {
  for (const text of [s.platform, s.message, s.account, s.recipient]) out.text(text);
  out.f64(s.at);
  out.f64(s.accountCreatedAt ?? Number.NaN);
  out.u8(PLACE_KINDS.indexOf(s.placeKind) | (RELATIONS.indexOf(s.relation) << 2) | (ROLES.indexOf(s.role) << 4));
  out.u8(bits(s.established, s.forwarded, s.delivered, s.clean, s.canonical.disguised, s.core !== undefined));
  for (const text of [s.lang, s.network, s.device, s.editOf]) out.text(text ?? '');
  if (kind === RING_CHUNK) {
    packSketch(out, s.sketch, RING_REGISTERS);
    return;
  }
  out.f64(s.score);
  out.u8(s.harm === null ? 255 : HARMS.indexOf(s.harm));
  out.u8(STANCES.indexOf(s.stance));
  out.f64(s.meaning);
  out.u8(Math.min(255, s.indicators.length));
  for (let i = 0; i < Math.min(255, s.indicators.length); i++) {
    out.f64(s.indicators[i]!);
    out.text(s.indicatorNames[i] ?? '');
  }
  packSketch(out, s.sketch);
  if (s.core !== undefined) packSketch(out, s.core);
  out.u8(s.sketch.passages.length);
  for (const passage of s.sketch.passages) packSketch(out, passage);
};

const bits = (...flags: readonly boolean[]): number => flags.reduce((sum, flag, i) => sum | (flag ? 1 << i : 0), 0);

const packSketch = (out: ByteWriter, sketch: TextSketch, most = sketch.bins.length): void => {
  out.f64(sketch.exact);
  out.u32(sketch.grams);
  out.u16s(sketch.bins, Math.min(most, sketch.bins.length));
};

/** Calls `each` per candidate, oldest first. Throws RangeError on bytes that are none of ours. */
export const unpackSightings = (chunk: Uint8Array, each: (s: Sighting, kind: number) => void): void => {
  const from = createByteReader(chunk);
  if (from.u8() !== VERSION) throw new RangeError('These packed candidates have another version.');
  const kind = from.u8();
  while (!from.done()) each(unpackOne(from, kind), kind);
};

const orNone = (text: string): string | undefined => (text === '' ? undefined : text);

const unpackOne = (from: ByteReader, kind: number): Sighting => {
  const [platform, message, account, recipient] = [from.text(), from.text(), from.text(), from.text()];
  const at = from.f64();
  const created = from.f64();
  const kinds = from.u8();
  const flags = from.u8();
  const [lang, network, device, editOf] = [from.text(), from.text(), from.text(), from.text()].map(orNone);
  const ids = { platform, message, account, recipient, at, lang, network, device, editOf };
  const who = {
    accountCreatedAt: Number.isNaN(created) ? undefined : created,
    placeKind: PLACE_KINDS[kinds & 3]!,
    relation: RELATIONS[(kinds >> 2) & 3]!,
    role: ROLES[(kinds >> 4) & 3]!,
    established: (flags & 1) !== 0,
    forwarded: (flags & 2) !== 0,
    delivered: (flags & 4) !== 0,
    clean: (flags & 8) !== 0,
    canonical: {
      text: '',
      offsets: undefined,
      originalLength: 0,
      scripts: 0,
      disguised: (flags & 16) !== 0,
      hidden: 0,
    },
  };
  if (kind === RING_CHUNK) {
    const nothing = { score: 0, harm: null, stance: 'own', meaning: 0, indicators: [], indicatorNames: [] } as const;
    return { ...ids, ...who, ...nothing, sketch: unpackSketch(from, []) };
  }
  return { ...ids, ...who, ...unpackFinding(from), ...unpackSketches(from, (flags & 32) !== 0) };
};

const unpackFinding = (from: ByteReader) => {
  const score = from.f64();
  const harm = HARMS[from.u8()] ?? null;
  const stance = STANCES[from.u8()]!;
  const meaning = from.f64();
  const indicators: number[] = [];
  const indicatorNames: string[] = [];
  const count = from.u8();
  for (let i = 0; i < count; i++) {
    indicators.push(from.f64());
    indicatorNames.push(from.text());
  }
  return { score, harm, stance, meaning, indicators, indicatorNames };
};

const unpackSketches = (from: ByteReader, hasCore: boolean) => {
  const passages: TextSketch[] = [];
  const sketch = unpackSketch(from, passages);
  const core = hasCore ? unpackSketch(from, []) : undefined;
  const count = from.u8();
  for (let i = 0; i < count; i++) passages.push(unpackSketch(from, []));
  return { sketch, core };
};

const unpackSketch = (from: ByteReader, passages: readonly TextSketch[]): TextSketch => ({
  exact: from.f64(),
  grams: from.u32(),
  bins: from.u16s(),
  passages,
});
