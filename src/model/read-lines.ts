// Splits a byte stream into lines of bounded length, pulling no more than the consumer takes (back-pressure), so that one
// endless line costs no memory and does not end the stream.

export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly bytes: undefined };

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Yields each line without its end; `bytes: undefined` for one longer than `limit`. Blank lines are counted, not yielded. */
export async function* readLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (): Line | undefined => {
    number++;
    const tooLong = length > limit;
    const bytes = tooLong ? undefined : trimmed(Buffer.concat(parts));
    parts = [];
    length = 0;
    if (bytes !== undefined && bytes.length === 0) return undefined;
    return { number, bytes };
  };
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) parts = [];
    else if (piece.length > 0) parts.push(piece);
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) {
    const line = take();
    if (line !== undefined) yield line;
  }
}

const trimmed = (bytes: Buffer): Buffer => {
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
  return bytes.subarray(0, end);
};
