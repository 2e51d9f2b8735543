// Splits a text at marked offsets, so that a variant shows what differs from the first one.

export type Part = { readonly text: string; readonly marked: boolean };

/** `marks` are half-open offsets; overlaps and overruns are clipped, order does not matter. */
export const splitMarks = (text: string, marks: readonly (readonly [number, number])[]): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, Math.min(start, text.length));
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
};
