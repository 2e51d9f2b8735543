// The package ships no types. Data, 16-byte key, 8-byte output; the optional last flag skips the size assertions.
declare module 'siphash24' {
  const siphash24: (data: Uint8Array, key: Uint8Array, out: Uint8Array, noAssert?: boolean) => Uint8Array;
  export default siphash24;
}
