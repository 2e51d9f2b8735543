// Walks a checkout and reads what the checks look at: source files, their lines and their imports (types included).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly string[];
};

const SKIP = new Set(['node_modules', 'dist', '.git', 'data']);
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;}])import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every .ts/.tsx file below the given folders of `root`, paths with forward slashes relative to `root`. */
export const readTree = (root: string, folders: readonly string[]): SourceFile[] => {
  const files: SourceFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIP.has(entry.name)) walk(path);
      } else if (/\.tsx?$/.test(entry.name)) files.push(readSource(root, path));
    }
  };
  for (const folder of folders) {
    try {
      walk(join(root, folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
};

const readSource = (root: string, path: string): SourceFile => {
  const text = readFileSync(path, 'utf8');
  const own = relative(root, path).split(sep).join('/');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1');
  const imports: string[] = [];
  for (const match of code.matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    imports.push(
      target.startsWith('.')
        ? normalize(join(dirname(own), target))
            .split(sep)
            .join('/')
        : target,
    );
  }
  return { path: own, lines: text.split('\n').length, text, imports };
};
