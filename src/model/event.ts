// The lines of replay output and of the event stream: one shape for both (contract.md §11).
import type { ActionKind } from './action.ts';
import type { CampaignState } from './campaign.ts';
import type { WireFinding } from './finding.ts';
import type { PlaceKind } from './message.ts';
import type { Hold, Verdict } from './verdict.ts';

/** Without `at`, `seq` and `platform`, which the event log adds. */
export type RoadEvent =
  | {
      readonly type: 'verdict';
      readonly id: string;
      readonly verdict: Verdict;
      readonly hold?: Hold;
      readonly campaign?: string;
      readonly findings?: readonly WireFinding[];
      readonly micros?: number;
      readonly repeat?: true;
    }
  | {
      readonly type: 'release' | 'intercept' | 'retract';
      readonly id: string;
      readonly campaign?: string;
      readonly late?: true;
    }
  | {
      readonly type: 'action';
      readonly actionId: string;
      readonly account: string;
      readonly action: ActionKind;
      readonly campaign?: string;
      readonly evidence: readonly string[];
    }
  | { readonly type: 'undo'; readonly actionId: string; readonly account: string; readonly action: ActionKind }
  | {
      readonly type: 'campaign';
      readonly id: string;
      readonly state: CampaignState;
      readonly accounts: number;
      readonly messages: number;
    }
  /** Declared, renewed or over; `offer`: what the platform should offer the audience (`PUT /v1/recipients/:id`). */
  | {
      readonly type: 'emergency';
      readonly state: 'on' | 'off';
      readonly until?: string;
      readonly audience?: { readonly languages?: readonly string[]; readonly placeKinds?: readonly PlaceKind[] };
      readonly offer?: 'directMessagesFrom';
    };

export type StampedEvent = RoadEvent & { readonly at: number; readonly platform: string; readonly seq: number };

/** The event as a replay line plus `seq` and `platform`, `at` as RFC 3339 with milliseconds (contract.md §11). */
export const wireEvent = (event: StampedEvent): Readonly<Record<string, unknown>> => ({
  ...event,
  at: new Date(event.at).toISOString(),
});

/** Stored events after `from`; `gap`: some between what was asked for and these are no longer kept. */
export type EventPage = {
  readonly gap: boolean;
  readonly from: number;
  readonly events: readonly StampedEvent[];
};
