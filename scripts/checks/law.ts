// The import law: which room may know which. The table is data; a breach is a sentence. Type imports count too.
import type { SourceFile } from './tree.ts';

/** Files any room with the word "contracts" in its row may import. */
export const CONTRACTS: readonly string[] = [
  'src/detectors/detector.ts',
  'src/languages/language.ts',
  'src/actions/action.ts',
  'src/connectors/connector.ts',
  'src/store/store.ts',
  'src/jobs/job.ts',
  'src/cli/command.ts',
];

const NOUNS = ['model', 'text'];
const ONE_STORE_FILE = [...NOUNS, 'src/store/store.ts'];
const ROAD = [...NOUNS, 'contracts', 'policy', 'campaigns', 'ledger', 'evidence', 'events'];
const DOORS = [...ROAD, 'road', 'people'];
const BUILD = [...DOORS, 'languages', 'detectors', 'store', 'actions', 'connectors', 'opinion', 'media', 'jobs'];

/** room → rooms, files or 'contracts' it may import. A room always knows itself; rooms in FREE know everything. */
export const LAW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  languages: NOUNS,
  store: NOUNS,
  actions: NOUNS,
  connectors: NOUNS,
  opinion: NOUNS,
  media: NOUNS,
  policy: ['model'],
  detectors: [...NOUNS, 'languages'],
  campaigns: ONE_STORE_FILE,
  ledger: ONE_STORE_FILE,
  people: ONE_STORE_FILE,
  evidence: ONE_STORE_FILE,
  events: ONE_STORE_FILE,
  road: ROAD,
  jobs: DOORS,
  api: [...DOORS, 'jobs'],
  config: ['model'],
  build: BUILD,
  engine: [...NOUNS, 'build'],
  client: ['src/model', 'src/api/contract.ts'],
  lab: [...BUILD, 'build', 'engine'],
  cli: ['model', 'contracts', 'build', 'engine', 'client', 'lab'],
  console: ['src/api/contract.ts'],
};
/** They open the doors or look at everything. */
const FREE = new Set(['main', 'test', 'bench', 'scripts']);

/** The room a file belongs to: the folder below src/, a file's own name at the top of src/, or the top folder. */
export const roomOf = (path: string): string => {
  const parts = path.split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  return parts.length === 2 ? (parts[1] ?? '').replace(/\.ts$/, '') : (parts[1] ?? '');
};

const allowed = (room: string, target: string): boolean => {
  const other = roomOf(target);
  if (room === other) return true;
  return (LAW[room] ?? []).some((rule) => {
    if (rule === 'contracts') return CONTRACTS.includes(target);
    if (rule.startsWith('src/')) return target === rule || target.startsWith(`${rule}/`);
    return rule === other;
  });
};

/** Sentences, one per forbidden import. Test files beside the code may import what tests may: everything. */
export const lawBreaches = (files: readonly SourceFile[]): string[] => {
  const breaches: string[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    if (FREE.has(room) || /\.test\.tsx?$/.test(file.path)) continue;
    if (!(room in LAW))
      breaches.push(`${file.path}: the room "${room}" is not in the law's table (scripts/checks/law.ts).`);
    for (const target of file.imports) {
      if (!/^(src|console|lab|test|bench|scripts)\//.test(target)) {
        const breach = packageBreach(room, file.path, target);
        if (breach !== undefined) breaches.push(breach);
      } else if (!allowed(room, target)) {
        breaches.push(`${file.path}: room "${room}" may not import "${target}" (room "${roomOf(target)}").`);
      } else if (siblingConnector(file.path, target)) {
        breaches.push(`${file.path}: a connector may not import its sibling "${target}".`);
      }
    }
  }
  return breaches;
};

const packageBreach = (room: string, path: string, target: string): string | undefined => {
  if (room === 'text' || room === 'languages')
    return `${path}: room "${room}" imports no package, but imports "${target}".`;
  if (room === 'model' && !/^typebox(\/|$)/.test(target))
    return `${path}: model imports the schema library only, not "${target}".`;
  return undefined;
};

const siblingConnector = (path: string, target: string): boolean => {
  const [, , own, deeper] = path.split('/');
  const [, room, other, inner] = target.split('/');
  return (
    path.startsWith('src/connectors/') &&
    room === 'connectors' &&
    deeper !== undefined &&
    inner !== undefined &&
    own !== other
  );
};

/** Sentences, one per import cycle between files (types included). Tests are left out. */
export const cycleBreaches = (files: readonly SourceFile[]): string[] => {
  const graph = new Map(files.filter((f) => !/\.test\.tsx?$/.test(f.path)).map((f) => [f.path, f.imports]));
  const done = new Set<string>();
  const breaches: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) {
      breaches.push(`Import cycle: ${[...trail.slice(seen), path].join(' → ')}.`);
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const target of graph.get(path) ?? []) if (graph.has(target)) visit(target, trail);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return breaches;
};
