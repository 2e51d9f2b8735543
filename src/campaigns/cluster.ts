// A cluster: messages that are one text or one call, with each account's own part in it. Plain members are remembered one by
// one only up to a limit; those who speak the call always are.

import type { CampaignState } from '../model/campaign.ts';
import type { Opinion } from '../model/opinion.ts';
import { createDistinct, type Distinct } from './distinct.ts';
import { noSums, type Sums, type Whole } from './evidence.ts';
import type { Part } from './part.ts';
import type { Reporter } from './reporter.ts';

export type Variant = {
  readonly slot: number;
  readonly message: string;
  readonly at: number;
  readonly lang: string | undefined;
  copies: number;
  calls: boolean;
  /** Spoken before anybody quoted the call: what its callers themselves write. */
  founding: boolean;
  reports: number;
};

export type Cluster = {
  readonly serial: number;
  /** Empty while nobody outside knows of it. */
  id: string;
  state: CampaignState;
  createdAt: number;
  updatedAt: number;
  lastAt: number;
  lastCallAt: number;
  firstComplaintAt: number | undefined;
  lineage: string | undefined;
  opinion: Opinion | undefined;
  readonly parts: Map<string, Part>;
  plainParts: number;
  /** Accounts and recipients, distinct, also those beyond the remembered members. */
  readonly accounts: Distinct;
  readonly recipients: Distinct;
  readonly callRecipients: Distinct;
  messages: number;
  strangerMessages: number;
  readonly languages: Map<string, number>;
  readonly indicators: Map<string, number>;
  readonly meanings: Set<number>;
  /** Keyed hashes of the indicators of calls, so that bonds survive a restart. */
  readonly indicatorKeys: Set<number>;
  /** By name. */
  readonly reporters: Map<string, Reporter>;
  /** Devices of callers, and how many callers have a known device. */
  readonly devices: Set<number>;
  deviceUsers: number;
  readonly variants: Map<number, Variant>;
  /** How many of them speak the call. */
  callVariants: number;
  /** Kept slots that lead here, cores among them. */
  readonly slots: Set<number>;
  readonly sums: Sums;
  firstCallAt: number;
  /** When the latest few callers first called strangers, in order. */
  recentCalls: number[];
  /** Ten-second buckets of arrival: messages and first-seen accounts. */
  readonly buckets: Map<number, { messages: number; accounts: number }>;
  prunedAt: number;
};

export const BUCKET_MS = 10_000;

export const createCluster = (serial: number, at: number): Cluster => ({
  serial,
  id: '',
  state: 'watching',
  createdAt: at,
  updatedAt: at,
  lastAt: at,
  lastCallAt: 0,
  firstComplaintAt: undefined,
  lineage: undefined,
  opinion: undefined,
  parts: new Map(),
  plainParts: 0,
  accounts: createDistinct(),
  recipients: createDistinct(),
  callRecipients: createDistinct(),
  messages: 0,
  strangerMessages: 0,
  languages: new Map(),
  indicators: new Map(),
  meanings: new Set(),
  indicatorKeys: new Set(),
  reporters: new Map(),
  devices: new Set(),
  deviceUsers: 0,
  variants: new Map(),
  callVariants: 0,
  slots: new Set(),
  sums: noSums(),
  firstCallAt: Number.POSITIVE_INFINITY,
  recentCalls: [],
  buckets: new Map(),
  prunedAt: at,
});

export const partKey = (platform: string, account: string): string => `${platform}\u0000${account}`;

/** What the evidence needs to know of the whole. */
export const wholeOf = (cluster: Cluster): Whole => {
  return {
    sums: cluster.sums,
    variants: cluster.callVariants,
    recipients: cluster.callRecipients.size(),
    sharedDevices: cluster.deviceUsers - cluster.devices.size,
    gapMs: gapOf(cluster.recentCalls),
    opinion: cluster.opinion,
  };
};

export const noteDevice = (cluster: Cluster, device: number): void => {
  cluster.devices.add(device);
  cluster.deviceUsers++;
};

/** How many callers say how fast a campaign is now; one early forerunner must not make it look slow. */
const RECENT = 6;

/** Keeps the times in order and the latest few, whatever the order of arrival. */
export const noteCall = (cluster: Cluster, at: number): void => {
  const { recentCalls } = cluster;
  let i = recentCalls.length;
  while (i > 0 && recentCalls[i - 1]! > at) i--;
  recentCalls.splice(i, 0, at);
  if (recentCalls.length > RECENT) recentCalls.shift();
};

/** Mean time between the latest callers. */
const gapOf = (times: readonly number[]): number =>
  times.length < 2 ? Number.POSITIVE_INFINITY : (times.at(-1)! - times[0]!) / (times.length - 1);
