// The engine in one's own process (package entry "breakwater/engine"): the very same road without a server. Without a data folder
// it keeps everything in memory and forgets it when closed.
import { openHouse } from './build.ts';
import { type Report, ReportSchema } from './model/case.ts';
import { InputError } from './model/errors.ts';
import type { StampedEvent } from './model/event.ts';
import type { CheckBody } from './model/message.ts';
import { readMessage } from './model/read-message.ts';
import { checkIdBytes, createReader, readText, readTime } from './model/read-value.ts';
import type { Answer } from './model/verdict.ts';

export type EngineOptions = {
  /** Folder of the embedded store; absent: memory. */
  readonly data?: string;
  /** Folder of the root key; default: the data folder with `-secrets` added. */
  readonly secrets?: string;
  /** By the schema of policy/default.json. */
  readonly policy?: unknown;
  /** The name of the platform; default `main`. */
  readonly platform?: string;
  /** Gets defects of listeners and timers; default: they end the process. */
  readonly onError?: (error: unknown) => void;
};
export type CheckOptions = {
  /** Answer a moment hold only when it has ended. */
  readonly wait?: boolean;
};
export type Engine = AsyncDisposable & {
  /** The body of POST /v1/check. Rejects with InputError, ConflictError (409) or UpstreamError (503). */
  check(body: CheckBody, options?: CheckOptions): Promise<Answer>;
  /** The body of POST /v1/reports. */
  report(body: unknown): Promise<Report>;
  /** The answer of a decision as it stands now. */
  decision(id: string): Promise<Answer | undefined>;
  /** Later decisions: release, intercept, retract, action, undo, campaign. Returns the unsubscribe function. */
  events(listener: (event: StampedEvent) => void): () => void;
  contain(campaign: string, by: string): Promise<void>;
  dismiss(campaign: string, by: string): Promise<void>;
  close(): Promise<void>;
};

const readReport = createReader(ReportSchema);

/** Resolves when what an earlier run left is recovered. */
export const createEngine = async (options: EngineOptions = {}): Promise<Engine> => {
  const { data, platform = 'main' } = options;
  const secrets = options.secrets ?? (data === undefined ? undefined : `${data}-secrets`);
  const house = await openHouse({
    ...{ data, secrets, policy: options.policy },
    ...(options.onError === undefined ? {} : { onError: options.onError }),
  });
  const { road, clock } = house;
  const close = (): Promise<void> => Promise.resolve(house[Symbol.asyncDispose]());
  await road.ready;
  return {
    check: async (body, { wait = false } = {}) => {
      const message = readMessage(body, { platform, now: clock.now() });
      const outcome = await road.check(message);
      await outcome.durable;
      return wait && outcome.ended !== undefined ? outcome.ended : outcome.answer;
    },
    report: (body) => {
      const { message, reporter, category, text, at } = readReport(body);
      checkIdBytes(message, 'message');
      checkIdBytes(reporter, 'reporter');
      return road.report({
        ...{ platform, message, reporter, category },
        text: text === undefined ? undefined : readText(text, 'text'),
        at: readTime(at, 'at'),
      });
    },
    decision: road.decision,
    events: road.subscribe,
    contain: async (campaign, by) => void (await road.contain(campaign, by)),
    dismiss: async (campaign, by) => void (await road.dismiss(campaign, by)),
    close,
    [Symbol.asyncDispose]: close,
  };
};

export { InputError };
