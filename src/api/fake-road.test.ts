// A road without judgement for the tests of the door: texts that start with "hold" are held, with "stop" intercepted. What
// the real road decides is tested with the real road; here every shape must leave the door as the OpenAPI text says.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import pino from 'pino';
import type { AccountAction } from '../model/action.ts';
import type { CampaignSummary } from '../model/campaign.ts';
import type { Case } from '../model/case.ts';
import { ConflictError, NotFoundError } from '../model/errors.ts';
import type { StampedEvent } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import type { Answer } from '../model/verdict.ts';
import type { EmergencyOrder } from '../road/emergency.ts';
import type { Outcome, Road } from '../road/road.ts';
import type { DecisionRecord } from '../store/store.ts';
import { createServer } from './server.ts';
import { hashKey } from './sign-in.ts';

export const KEY = 'key-for-tests-0123456789';
export const NOW = Date.parse('2026-03-24T08:00:00.000Z');

const campaign: CampaignSummary = {
  id: 'c-1',
  state: 'suspected',
  createdAt: '2026-03-24T07:00:00.000Z',
  updatedAt: '2026-03-24T07:30:00.000Z',
  accounts: 3,
  messages: 4,
  recipients: 4,
  strangerShare: 1,
  languages: ['en'],
  indicators: [],
  evidence: 2.5,
};

export type FakeRoad = Road & {
  readonly messages: Message[];
  emit(event: Partial<StampedEvent> & { seq: number }): void;
  readonly stored: StampedEvent[];
  /** When set, `durable` of every answer is this promise. */
  durable: Promise<void> | undefined;
  listeners(): number;
  becomeReady(): void;
};

const answerTo = (message: Message): Answer => {
  const base = { id: message.id, decision: `d-${message.id}`, findings: [], policy: '1', degraded: false };
  if (message.text.startsWith('stop'))
    return {
      ...base,
      verdict: 'intercept',
      findings: [
        { detector: 'frame', harm: 'call', score: 0.97, stance: 'own', because: 'act and target', spans: [[0, 4]] },
      ],
      campaign: { id: 'c-1', state: 'confirmed', accounts: 3 },
      reason: { code: 'campaign', text: 'This message was not delivered.' },
      refusal: 'generic',
    };
  return message.text.startsWith('hold')
    ? { ...base, verdict: 'hold', hold: 'moment', holdMs: 500 }
    : { ...base, verdict: 'deliver' };
};

const recordOf = (message: Message, answer: Answer): DecisionRecord => ({
  id: answer.decision,
  platform: message.platform,
  message: message.id,
  account: message.sender.id,
  placeKind: message.to.kind,
  place: message.to.id,
  fingerprint: 'f',
  at: NOW,
  verdict: answer.verdict,
  hold: answer.hold,
  due: answer.hold === undefined ? undefined : NOW + 500,
  code: answer.reason?.code,
  campaign: answer.campaign?.id,
  score: answer.findings[0]?.score ?? 0,
  findings: answer.findings,
  answer,
  policy: '1',
  resolution: undefined,
  resolvedAt: undefined,
});

export const createFakeRoad = (): FakeRoad => {
  const known = new Map<string, { message: Message; answer: Answer }>();
  const actions: AccountAction[] = [];
  const listeners = new Set<(event: StampedEvent) => void>();
  let stopped = false;
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((done) => (becomeReady = done));
  const one: Case = {
    id: 'k-1',
    platform: 'main',
    kind: 'hold',
    imminent: true,
    openedAt: NOW,
    dueAt: NOW + 1,
    closedAt: undefined,
    message: 'm-1',
    account: undefined,
    campaign: undefined,
    because: 'a held message',
    decision: undefined,
    by: undefined,
  };
  const campaignNamed = (id: string): CampaignSummary => {
    if (id !== 'c-1') throw new NotFoundError('no-campaign', 'There is no such campaign.');
    return campaign;
  };
  const emergencies = new Map<string, EmergencyOrder>();
  const road: FakeRoad = {
    messages: [],
    stored: [],
    durable: undefined,
    listeners: () => listeners.size,
    becomeReady: () => becomeReady(),
    emit: (event) => {
      const full = { type: 'release', id: 'm', at: NOW, platform: 'main', ...event } as StampedEvent;
      road.stored.push(full);
      for (const listener of listeners) listener(full);
    },
    check: (message): Outcome => {
      if (message.text === 'explode') throw new TypeError('zorvaplane');
      const before = known.get(message.id);
      if (before !== undefined && before.message.text !== message.text)
        throw new ConflictError('same-id', 'This id was used for another message.', 'id');
      const answer = before?.answer ?? answerTo(message);
      known.set(message.id, { message, answer });
      road.messages.push(message);
      const ended =
        answer.hold === undefined ? undefined : Promise.resolve({ ...answer, resolved: 'release' as const });
      return { answer, durable: road.durable, ended, repeat: before !== undefined };
    },
    emergency: {
      declare: async (order) => void emergencies.set(order.platform, order),
      end: async (platform) => void emergencies.delete(platform),
      order: (platform) => emergencies.get(platform),
      cost: () => ({ held: 3, intercepted: 1, heldLastHour: 2, delayMs: { p50: 500, p99: 510 } }),
    },
    certificate: () => ({ acted: 40, reviewed: 20, mistakes: 1, atLeast: 0.62, atMost: 0.99, target: 0.95 }),
    report: async (input) => ({ ...input, id: 'r-1', at: input.at ?? NOW }),
    setRecipient: async () => undefined,
    decision: async (id) => known.get(id.slice(2))?.answer,
    message: async (_, id) => {
      const found = known.get(id);
      return found && { record: recordOf(found.message, found.answer), text: found.message.text };
    },
    account: async (platform, id) => ({
      id,
      platform,
      restriction: actions.find((a) => a.account === id && a.undoneAt === undefined)?.kind,
      actions: actions.filter((a) => a.account === id),
      decisions: [...known.values()]
        .filter((k) => k.message.sender.id === id)
        .map((k) => recordOf(k.message, k.answer)),
    }),
    act: async ({ idempotencyKey: _, ...request }) => {
      const action: AccountAction = {
        ...request,
        id: `a-${actions.length}`,
        at: NOW,
        mode: 'live',
        campaign: undefined,
        confirmedAt: NOW,
        undoneAt: undefined,
        undoneBy: undefined,
      };
      actions.push(action);
      return action;
    },
    undo: async (_, account, id, by) => {
      const found = actions.findIndex((a) => a.id === id && a.account === account);
      if (found < 0) throw new NotFoundError('no-action', 'There is no such action.');
      actions[found] = { ...(actions[found] as AccountAction), undoneAt: NOW, undoneBy: by };
      return actions[found] as AccountAction;
    },
    campaigns: () => [campaign],
    campaign: async (id) =>
      id !== 'c-1'
        ? undefined
        : {
            campaign,
            variants: [
              { message: 'm', copies: 2, at: NOW, lang: undefined, text: 'x', differs: [[0, 1]], calls: true },
            ],
            timeline: [{ at: NOW, messages: 1, accounts: 1 }],
            accounts: [{ id: 'u', part: 'participant', why: 'own call', evidence: ['m'], restriction: undefined }],
            actions: [],
            opinion: {
              ...{ model: 'small', at: NOW, messages: 4, violent: true, harm: 'call', stance: 'own' },
              ...{ confidence: 0.9, why: 'asks people to attack' },
            },
          },
    preview: (id) =>
      id !== 'c-1'
        ? undefined
        : { campaign, accounts: [], excluded: [], held: ['m'], retract: [], expectedCollateral: 0.01 },
    contain: async (id) => campaignNamed(id),
    dismiss: async (id) => campaignNamed(id),
    opinion: async () => undefined,
    cases: async () => [one],
    decideCase: async (id, decision, by) => ({
      ...one,
      decision: id === 'k-guilty' ? 'guilty' : decision,
      by,
      closedAt: NOW,
    }),
    decide: async () => undefined,
    stop: async () => {
      stopped = true;
    },
    start: async () => {
      stopped = false;
    },
    bank: {
      list: () => [],
      put: async ({ name, by, kind }) => ({ kind, name, by, value: 'ab', at: NOW }),
      drop: async () => undefined,
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    eventsSince: async (seq, limit) => ({
      from: seq,
      gap: road.stored.length > 0 && seq + 1 < (road.stored[0]?.seq ?? 0),
      events: road.stored.filter((e) => e.seq > seq).slice(0, limit),
    }),
    counts: () => ({
      ...{ messages: 0, delivered: 0, held: 0, intercepted: 0, released: 0, retracted: 0, blocked: 0, suspended: 0 },
      ...{ limited: 0, undone: 0, openHolds: 0, campaigns: 1, candidates: 0, degraded: false, stopped, breaker: false },
    }),
    counters: async () => ({ 'attempt-intercepted': 3 }),
    ready,
    settle: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
  return road;
};

export type TestServer = AsyncDisposable & {
  readonly url: string;
  readonly port: number;
  readonly road: FakeRoad;
  readonly signIn: string;
  readonly log: () => string;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
};

/** A server on a free port over a fake road. */
export const startTestServer = async (): Promise<TestServer> => {
  const road = createFakeRoad();
  const lines: string[] = [];
  const server = await createServer({
    road,
    platform: 'main',
    keys: [{ name: 'operator', hash: hashKey(KEY) }],
    sessionKey: Buffer.alloc(32, 7),
    host: '127.0.0.1',
    consoleFolder: mkdtempSync(join(tmpdir(), 'breakwater-no-console-')),
    version: '0.0.0',
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    now: () => NOW,
  });
  const port = await server.listen(0);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    road,
    signIn: server.signInPath,
    log: () => lines.join(''),
    call: (method, path, body, headers = {}) =>
      fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          authorization: `Bearer ${KEY}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : {
              body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
            }),
      }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};

export const good = (id: string, text = 'Good morning') => ({
  id,
  text,
  sender: { id: 'u-9' },
  to: { kind: 'direct', id: 'u-2' },
});

test('the fake road keeps the rules the door relies on', () => {
  const road = createFakeRoad();
  road.emit({ seq: 1 });
  assert.equal(road.stored.length, 1);
});
