// `report`: the transparency figures of a period, for people or as JSON.
import { InputError } from '../model/errors.ts';
import { readTime } from '../model/read-value.ts';
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';
import { callServer } from './server-call.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

type Certificate = {
  readonly acted: number;
  readonly reviewed: number;
  readonly mistakes: number;
  readonly atLeast: number;
};
type Figures = {
  readonly from: string;
  readonly to: string;
  readonly counters: Readonly<Record<string, number>>;
  /** Only a running server knows it. */
  readonly certificate?: Certificate;
};

export const createReport = (doors: Doors): Command => ({
  name: 'report',
  about: 'Transparency figures of a period: attempts intercepted, accounts blocked, what was reversed.',
  define: (command) =>
    void command
      .option('--from <day>', 'first day, for example 2026-03-01 (default: seven days ago)')
      .option('--to <day>', 'last day (default: today)')
      .option('--json', 'as JSON')
      .action(async (flags: { readonly from?: string; readonly to?: string; readonly json?: true }) => {
        const to = readTime(flags.to, '--to') ?? Date.now();
        const from = readTime(flags.from, '--from') ?? to - WEEK_MS;
        if (from > to) throw new InputError('bad-value', '--from must not lie after --to.');
        const figures = await readFigures(doors, from, to);
        console.log(flags.json ? JSON.stringify(figures, undefined, 2) : table(figures));
      }),
});

const readFigures = async (doors: Doors, from: number, to: number): Promise<Figures> => {
  const period = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  const server = await doors.ownServer();
  if (server === undefined) return { ...period, counters: await doors.countersInStore(from, to) };
  const query = new URLSearchParams(period);
  const { counters, certificate } = (await callServer(server, 'GET', `/v1/transparency?${query}`)) as Figures;
  return { ...period, counters, ...(certificate === undefined ? {} : { certificate }) };
};

const table = ({ from, to, counters, certificate }: Figures): string => {
  const rows = Object.entries(counters).sort(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value.toLocaleString('en')}`);
  const head = `From ${from.slice(0, 10)} to ${to.slice(0, 10)}:`;
  return [head, ...(lines.length > 0 ? lines : ['  nothing']), ...certified(certificate)].join('\n');
};

const certified = (one: Certificate | undefined): string[] => {
  if (one === undefined || one.acted === 0) return [];
  const { acted, reviewed, mistakes, atLeast } = one;
  return [
    `Of ${acted.toLocaleString('en')} accounts acted on by the machine, ${reviewed} drawn at random were reviewed, ${mistakes} of them mistakes:`,
    `  at least ${(100 * atLeast).toFixed(1)} % took part (wrong in one of a hundred such sentences).`,
  ];
};
