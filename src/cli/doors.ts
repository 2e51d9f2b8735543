// What the commands need from the outside of the house: main.ts knows everything and hands it over by name.
import type { WireFinding } from '../model/finding.ts';

export type OwnServer = { readonly url: string; readonly key: string };

export type ReplayRun = {
  /** One input line, numbered from 1: its value, or why it could not be read. Output lines go to `emit` before it resolves. */
  feed(line: number, input: { readonly value: unknown } | { readonly bad: string }): Promise<void> | void;
  /** Runs the clock until no moment hold is left; emits the summary. */
  finish(): Promise<void>;
};
export type ReplaySettings = {
  readonly policy: unknown;
  readonly deterministic: boolean;
  readonly emit: (line: Readonly<Record<string, unknown>>) => void;
};

export type Judgement = {
  readonly score: number;
  readonly harm: string | null;
  readonly stance: string | null;
  readonly findings: readonly WireFinding[];
  readonly lang: string | null;
};

export type Doors = {
  readonly version: string;
  /** Serves until a signal comes. Throws with a sentence when it cannot start. */
  readonly serve: () => Promise<void>;
  /** The server that runs on the own data folder, if one answers. */
  readonly ownServer: () => Promise<OwnServer | undefined>;
  /** Where no server runs: sets the stop durably in the store. */
  readonly stopInStore: (by: string) => Promise<void>;
  /** Where no server runs: the counters of a period. */
  readonly countersInStore: (from: number, to: number) => Promise<Readonly<Record<string, number>>>;
  /** A consistent copy of the data, also beside a running server; resolves to what was written. */
  readonly backup: (folder: string) => Promise<string>;
  /** The road over a recorded stream: fresh memory, nothing of the environment. Throws InputError on a wrong policy. */
  readonly openReplay: (settings: ReplaySettings) => Promise<ReplayRun>;
  /** The judgement of a text alone. */
  readonly openJudge: () => Promise<(text: string, lang: string | undefined) => Judgement>;
};
