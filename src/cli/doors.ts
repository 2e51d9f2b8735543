// What the commands need from the outside of the house: main.ts knows everything and hands it over by name.

export type OwnServer = { readonly url: string; readonly key: string };

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
};
