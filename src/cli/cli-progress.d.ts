// The part of cli-progress that progress.ts uses; the package brings no types of its own.
declare module 'cli-progress' {
  export const Presets: { readonly shades_classic: object };
  export class SingleBar {
    constructor(
      options: {
        readonly format: string;
        readonly hideCursor: boolean;
        readonly stream: NodeJS.WriteStream;
        readonly fps: number;
      },
      preset: object,
    );
    start(total: number, value: number): void;
    update(value: number): void;
    stop(): void;
  }
}
