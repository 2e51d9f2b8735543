// Finds the chats of a Telegram Desktop export (one chat, or all of them) in one pass over the bytes with constant memory:
// only names, kinds and where each list of messages begins are kept. Works on bytes because JSON's own signs are ASCII.
import { InputError } from '../model/errors.ts';

export type ChatSpan = {
  readonly name: string;
  readonly type: string;
  readonly id: string;
  /** Byte offset just after the `[` of its messages. */
  readonly start: number;
};
export type ExportIndex = {
  readonly chats: readonly ChatSpan[];
  readonly bytes: number;
  /** False: the file ends in the middle. */
  readonly complete: boolean;
};

type Frame = { readonly object: boolean; key: string; expectKey: boolean; readonly facts: Record<string, string> };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const MAX_DEPTH = 64;
const MAX_WORD = 4096;
const FACTS = new Set(['name', 'type', 'id']);

/** Throws InputError when the bytes are not such an export at all. */
export const indexExport = async (source: AsyncIterable<Uint8Array>): Promise<ExportIndex> => {
  const scan = createScan();
  let bytes = 0;
  for await (const chunk of source) {
    for (let i = 0; i < chunk.length; i++) scan.take(chunk[i] as number, bytes + i);
    bytes += chunk.length;
  }
  if (!scan.isExport()) throw notAnExport();
  return { chats: scan.chats, bytes, complete: scan.isDone() };
};

const notAnExport = (): InputError =>
  new InputError('not-an-export', 'This is not a Telegram Desktop export in JSON: there is no list "messages" in it.');

const createScan = () => {
  const chats: ChatSpan[] = [];
  const stack: Frame[] = [];
  let inString = false;
  let escaped = false;
  /** Depth inside a list of messages; 0 = outside of one. */
  let skipping = 0;
  let word: number[] = [];
  let started = false;

  const endWord = (quoted: boolean): void => {
    const frame = stack.at(-1);
    if (frame?.object === true && word.length > 0) {
      const text = read(word, quoted);
      if (frame.expectKey) frame.key = text;
      else if (FACTS.has(frame.key)) frame.facts[frame.key] ??= text;
    }
    word = [];
  };
  const open = (object: boolean, at: number): void => {
    const frame = stack.at(-1);
    if (!object && frame?.object === true && frame.key === 'messages') {
      const { name = '', type = '', id = '' } = frame.facts;
      chats.push({ name, type, id, start: at + 1 });
      skipping = 1;
      return;
    }
    if (stack.length >= MAX_DEPTH || (stack.length === 0 && (started || !object))) throw notAnExport();
    started = true;
    stack.push({ object, key: '', expectKey: object, facts: {} });
  };
  const outside = (byte: number, at: number): void => {
    const frame = stack.at(-1);
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) open(byte === OPEN_BRACE, at);
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      endWord(false);
      stack.pop();
    } else if (byte === COMMA) {
      endWord(false);
      if (frame !== undefined) frame.expectKey = frame.object;
    } else if (byte === COLON && frame !== undefined) frame.expectKey = false;
    else if (byte > 0x20) {
      if (!started && at > 3) throw notAnExport();
      if (word.length < MAX_WORD) word.push(byte);
    }
  };
  return {
    chats,
    isExport: () => started && (chats.length > 0 || stack.length > 0),
    isDone: () => started && stack.length === 0,
    take: (byte: number, at: number): void => {
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (skipping === 0) endWord(true);
          return;
        }
        if (skipping === 0 && word.length < MAX_WORD) word.push(byte);
      } else if (byte === QUOTE) {
        inString = true;
        word = [];
      } else if (skipping > 0) {
        if (byte === OPEN_BRACE || byte === OPEN_BRACKET) skipping++;
        else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) skipping--;
      } else outside(byte, at);
    },
  };
};

/** A key or a scalar; one that cannot be read is empty. */
const read = (word: readonly number[], quoted: boolean): string => {
  const text = Buffer.from(word).toString('utf8');
  if (!quoted) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return '';
  }
};
