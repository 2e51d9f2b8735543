// A growing byte writer and its reader: little-endian numbers and short UTF-8 strings, for packed candidates.

export type ByteWriter = ReturnType<typeof createByteWriter>;

export const createByteWriter = () => {
  let buffer = Buffer.alloc(4096);
  let used = 0;
  const need = (size: number): void => {
    if (used + size <= buffer.length) return;
    const wider = Buffer.alloc(Math.max(buffer.length * 2, used + size));
    buffer.copy(wider, 0, 0, used);
    buffer = wider;
  };
  return {
    u8: (value: number): void => {
      need(1);
      used = buffer.writeUInt8(value, used);
    },
    u16: (value: number): void => {
      need(2);
      used = buffer.writeUInt16LE(value, used);
    },
    u32: (value: number): void => {
      need(4);
      used = buffer.writeUInt32LE(value >>> 0, used);
    },
    f64: (value: number): void => {
      need(8);
      used = buffer.writeDoubleLE(value, used);
    },
    text: (value: string): void => {
      const size = Buffer.byteLength(value);
      need(2 + size);
      used = buffer.writeUInt16LE(size, used);
      used += buffer.write(value, used);
    },
    u16s: (values: Uint16Array, count: number): void => {
      need(2 + count * 2);
      used = buffer.writeUInt16LE(count, used);
      // One copy instead of a call per number; every machine that Node runs on here is little-endian.
      buffer.set(new Uint8Array(values.buffer, values.byteOffset, count * 2), used);
      used += count * 2;
    },
    take: (): Uint8Array => Uint8Array.prototype.slice.call(buffer, 0, used),
  };
};

export type ByteReader = ReturnType<typeof createByteReader>;

/** Reading past the end throws RangeError, as Buffer does. */
export const createByteReader = (bytes: Uint8Array) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const move = (size: number): number => {
    const from = at;
    at += size;
    return from;
  };
  return {
    u8: (): number => buffer.readUInt8(move(1)),
    u16: (): number => buffer.readUInt16LE(move(2)),
    u32: (): number => buffer.readUInt32LE(move(4)),
    f64: (): number => buffer.readDoubleLE(move(8)),
    text: (): string => {
      const size = buffer.readUInt16LE(move(2));
      const from = move(size);
      if (at > buffer.length) throw new RangeError('The packed candidates end too early.');
      return buffer.toString('utf8', from, at);
    },
    u16s: (): Uint16Array => {
      const count = buffer.readUInt16LE(move(2));
      const from = move(count * 2);
      if (at > buffer.length) throw new RangeError('The packed candidates end too early.');
      const values = new Uint16Array(count);
      new Uint8Array(values.buffer).set(buffer.subarray(from, at));
      return values;
    },
    done: (): boolean => at >= buffer.length,
  };
};
