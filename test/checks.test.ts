// Each rule of `npm run check` fails on a planted breach: a check that cannot fail guards nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { contentBreaches, nameBreaches, sizeBreaches } from '../scripts/checks/habits.ts';
import { cycleBreaches, lawBreaches } from '../scripts/checks/law.ts';
import { readTree, type SourceFile } from '../scripts/checks/tree.ts';
import { docsBreaches } from '../scripts/docs.ts';

const root = join(import.meta.dirname, '..');
const OPENING = '// A planted file.\n';

const planted = (files: Readonly<Record<string, string>>): { folder: string; files: SourceFile[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-check-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, files: readTree(folder, ['src', 'console', 'lab']) };
};

const BREACHES: readonly (readonly [
  name: string,
  check: (files: readonly SourceFile[]) => string[],
  file: string,
  text: string,
  says: RegExp,
])[] = [
  [
    'an upward import',
    lawBreaches,
    'src/text/a.ts',
    "import { x } from '../road/road.ts';\n",
    /"text" may not import "src\/road\/road.ts"/,
  ],
  [
    'an upward type import',
    lawBreaches,
    'src/policy/a.ts',
    "import type { X } from '../store/store.ts';\n",
    /"policy" may not import/,
  ],
  [
    'an upward dynamic import',
    lawBreaches,
    'src/model/a.ts',
    "const x = await import('../api/x.ts');\n",
    /"model" may not import/,
  ],
  [
    'a re-export',
    lawBreaches,
    'src/campaigns/a.ts',
    "export { x } from '../road/road.ts';\n",
    /"campaigns" may not import/,
  ],
  ['a package in text', lawBreaches, 'src/text/a.ts', "import { x } from 'some-package';\n", /imports no package/],
  ['a second package in model', lawBreaches, 'src/model/a.ts', "import { x } from 'kysely';\n", /schema library only/],
  ['a sibling connector', lawBreaches, 'src/connectors/matrix/a.ts', "import { x } from '../xmpp/b.ts';\n", /sibling/],
  ['a room nobody knows', lawBreaches, 'src/cellar/a.ts', '', /not in the law's table/],
  ['a file of 401 lines', sizeBreaches, 'src/road/a.ts', 'x;\n'.repeat(401), /more than 400/],
  ['a name that says nothing', nameBreaches, 'src/road/string-utils.ts', '', /"utils" says nothing/],
  ['a camel-case file', nameBreaches, 'src/road/myFile.ts', '', /kebab-case/],
  [
    'a file without an opening comment',
    contentBreaches,
    'src/road/a.ts',
    'export const a = 1;\n',
    /opens without a comment/,
  ],
  [
    'the environment read elsewhere',
    contentBreaches,
    'src/road/a.ts',
    `${OPENING}export const a = process.env.A;\n`,
    /only src\/config.ts/,
  ],
];

for (const [name, check, file, text, says] of BREACHES) {
  test(`${name} is refused with a sentence`, () => {
    const { folder, files } = planted({ [file]: text });
    try {
      const breaches = check(files);
      assert.equal(breaches.length, 1, breaches.join('\n'));
      assert.match(breaches[0] ?? '', says);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test('a cycle through a type import is refused with its path', () => {
  const { folder, files } = planted({
    'src/road/a.ts': `${OPENING}import { b } from './b.ts';\n`,
    'src/road/b.ts': `${OPENING}import type { A } from './a.ts';\n`,
  });
  assert.deepEqual(cycleBreaches(files), ['Import cycle: src/road/a.ts → src/road/b.ts → src/road/a.ts.']);
  rmSync(folder, { recursive: true });
});

test('this checkout keeps the law, and has no cycle', () => {
  const files = readTree(root, ['src', 'console', 'lab', 'test', 'bench', 'scripts']);
  assert.ok(files.length > 100);
  assert.deepEqual([...lawBreaches(files), ...cycleBreaches(files)], []);
});

test('a generated page that is out of step, or missing, is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-docs-'));
  cpSync(join(root, 'docs'), join(folder, 'docs'), { recursive: true });
  assert.deepEqual(await docsBreaches(folder), []);
  writeFileSync(join(folder, 'docs/actions.md'), 'something else');
  rmSync(join(folder, 'docs/config.md'));
  assert.equal((await docsBreaches(folder)).length, 2);
  rmSync(folder, { recursive: true });
});

const TOOLS: readonly (readonly [name: string, command: readonly string[], file: string, text: string])[] = [
  ['types', ['tsc', '--noEmit', '-p', '.'], 'src/a.ts', `${OPENING}export const a: number = 'text';\n`],
  ['lint', ['biome', 'check', 'src'], 'src/a.ts', `${OPENING}export const a = () => {\n  debugger;\n};\n`],
  ['format', ['biome', 'check', 'src'], 'src/a.ts', `${OPENING}export const   a = 1\n`],
  [
    'function size',
    ['biome', 'check', 'src'],
    'src/a.ts',
    `${OPENING}export const a = (): number => {\n  let n = 0;\n${'  n += 1;\n'.repeat(121)}  return n;\n};\n`,
  ],
  ['dead exports', ['knip'], 'src/dead.ts', `${OPENING}export const nobody = 1;\n`],
];

for (const [name, [command = '', ...parameters], file, text] of TOOLS) {
  test(`the check "${name}" passes a clean tree and fails on a planted breach`, () => {
    const { folder } = planted({ 'src/a.ts': `${OPENING}export const a = 1;\n` });
    for (const own of ['tsconfig.json', 'biome.json']) cpSync(join(root, own), join(folder, own));
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    writeFileSync(join(folder, 'package.json'), '{ "name": "planted", "type": "module" }');
    writeFileSync(join(folder, 'knip.json'), '{ "entry": ["src/a.ts"], "project": ["src/**"] }');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const run = () =>
      spawnSync(join(root, 'node_modules/.bin', command), parameters, { cwd: folder, encoding: 'utf8' });
    const clean = run();
    assert.equal(clean.status, 0, clean.stdout + clean.stderr);
    writeFileSync(join(folder, file), text);
    assert.notEqual(run().status, 0);
    rmSync(folder, { recursive: true });
  });
}
