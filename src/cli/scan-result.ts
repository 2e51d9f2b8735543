// What a scan found, gathered from the lines of the road and printed as a table: counts, campaigns, accounts, messages. The
// memory it takes grows with what was found, not with the export.
import type { ChatSpan } from './export-index.ts';
import type { ExportedMessage } from './telegram-message.ts';

type Line = Readonly<Record<string, unknown>>;
type Found = {
  readonly at: string;
  readonly chat: string;
  readonly from: string;
  readonly id: string;
  fate: string;
  readonly because: string;
};

const SHOWN = 50;

export const createScanResult = () => {
  const found = new Map<string, Found>();
  const campaigns = new Map<string, Line>();
  const actions = new Map<string, string>();
  const problems: string[] = [];
  let messages = 0;
  let errors = 0;
  /** The message that goes in now: its verdict comes while it is fed. */
  let current: { readonly chat: ChatSpan; readonly message: ExportedMessage } | undefined;

  const note = (problem: string): void => {
    errors++;
    if (problems.length < 3) problems.push(problem);
  };
  const hearVerdict = (line: Line): void => {
    if (line.verdict === 'deliver' || current === undefined || line.id !== current.message.body.id) return;
    found.set(String(line.id), {
      at: current.message.body.sentAt ?? '',
      chat: current.chat.name || current.chat.id,
      from: current.message.from,
      id: String(line.id),
      fate: String(line.verdict),
      because: reasonOf(line),
    });
  };
  return {
    read: (chat: ChatSpan, message: ExportedMessage): void => {
      messages++;
      current = { chat, message };
    },
    bad: (at: number, why: string): void => note(`the message at byte ${at.toLocaleString('en')} ${why}`),
    hear: (line: Line): void => {
      if (line.type === 'verdict') hearVerdict(line);
      else if (line.type === 'campaign') campaigns.set(String(line.id), line);
      else if (line.type === 'action') actions.set(String(line.account), String(line.action));
      else if (line.type === 'undo') actions.delete(String(line.account));
      else if (line.type === 'error') note(`message ${String(line.line)}: ${String(line.message)}`);
      else if (line.type === 'release' || line.type === 'intercept' || line.type === 'retract') settle(found, line);
    },
    found: (): boolean => [...found.values()].some((f) => f.fate !== 'release'),
    errors: (): number => errors,
    errorSentence: (): string =>
      `${errors.toLocaleString('en')} messages could not be read: ${problems.join('; ')}${errors > problems.length ? '; …' : ''}.`,
    table: (): string =>
      [
        `${messages.toLocaleString('en')} messages read.`,
        ...section('Campaigns', [...campaigns.values()].map(campaignRow)),
        ...section(
          'Accounts that would have been acted on',
          [...actions].map(([account, action]) => `${account}  ${action}`),
        ),
        ...section('Messages', [...found.values()].filter((f) => f.fate !== 'release').map(messageRow)),
      ].join('\n'),
  };
};

/** A held message that ends, or a delivered one that is taken back later. */
const settle = (found: Map<string, Found>, line: Line): void => {
  const one = found.get(String(line.id));
  if (one !== undefined) one.fate = String(line.type);
  else if (line.type !== 'release')
    found.set(String(line.id), {
      at: String(line.at),
      chat: '',
      from: '',
      id: String(line.id),
      fate: String(line.type),
      because: 'part of a campaign that was seen later',
    });
};

const reasonOf = (line: Line): string => {
  const [first] = (line.findings ?? []) as readonly { readonly because?: string }[];
  return first?.because ?? (line.campaign === undefined ? '' : 'part of a campaign');
};

const section = (title: string, rows: readonly string[]): string[] => {
  if (rows.length === 0) return ['', `${title}: none.`];
  const more =
    rows.length > SHOWN ? [`  … and ${(rows.length - SHOWN).toLocaleString('en')} more (--json writes all)`] : [];
  return [
    '',
    `${title} (${rows.length.toLocaleString('en')}):`,
    ...rows.slice(0, SHOWN).map((row) => `  ${row}`),
    ...more,
  ];
};

const campaignRow = (c: Line): string =>
  `${String(c.id)}  ${String(c.state)}  ${String(c.accounts)} accounts  ${String(c.messages)} messages`;

/** Names come from the export: control characters must not reach the terminal. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 40);

const messageRow = (f: Found): string =>
  [f.at.slice(0, 16).replace('T', ' '), f.fate.padEnd(9), plain(f.chat), plain(f.from), f.id, f.because]
    .filter((part) => part !== '')
    .join('  ');
