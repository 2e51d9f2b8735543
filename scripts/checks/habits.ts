// The habits a machine can keep: file size, file names, an opening comment, where the environment is read, and that no file
// names a path of a developer's machine.
import type { SourceFile } from './tree.ts';

const MAX_LINES = 400;
/** Data tables and generated files, which may be long. */
const LONG: readonly RegExp[] = [
  /^src\/languages\/(?!all|language|vocabulary)[a-z-]+\.ts$/,
  /^lab\/texts\//,
  /-tables\.ts$/,
  /^src\/store\/migrations\//,
];
const FORBIDDEN = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'manager',
  'service',
  'base',
  'impl',
]);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config|\.d)?\.tsx?$/;

/** Sentences about files that are too long. */
export const sizeBreaches = (files: readonly SourceFile[]): string[] =>
  files
    .filter((f) => f.lines > MAX_LINES && !LONG.some((long) => long.test(f.path)))
    .map((f) => `${f.path}: ${f.lines} lines; more than ${MAX_LINES} fails. Split it by subject.`);

/** Sentences about names that say nothing, or are not kebab-case. */
export const nameBreaches = (files: readonly SourceFile[]): string[] => {
  const breaches: string[] = [];
  for (const { path } of files) {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    if (!KEBAB.test(file) && !/^\d{4}-/.test(file) && !/\.d\.ts$/.test(file))
      breaches.push(`${path}: file names are kebab-case.`);
    for (const word of parts.flatMap((part) => part.replace(/(\.test)?\.tsx?$/, '').split('-'))) {
      if (FORBIDDEN.has(word)) breaches.push(`${path}: "${word}" says nothing; name the file after what it holds.`);
    }
  }
  return breaches;
};

/** Sentences about what a source file says: opening comment, environment, machine paths. */
export const contentBreaches = (files: readonly SourceFile[]): string[] => {
  const breaches: string[] = [];
  for (const { path, text } of files) {
    if (!/^(#!.*\n)?\s*(\/\/|\/\*)/.test(text))
      breaches.push(`${path}: opens without a comment that says what lives here.`);
    const shipped = path.startsWith('src/') && !/\.test\.ts$/.test(path);
    if (shipped && path !== 'src/config.ts' && /\bprocess\.env\b/.test(text)) {
      breaches.push(`${path}: reads process.env; only src/config.ts does.`);
    }
    if (/(['"`\s])\/(work|home|root)\//.test(text)) breaches.push(`${path}: names a path of a machine.`);
  }
  return breaches;
};
