// The contract of a connector: how a real platform reaches the road, and how decisions reach the platform.
import type { Capabilities } from '../model/capability.ts';
import type { StampedEvent } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import type { Answer } from '../model/verdict.ts';

export type Connector = {
  readonly platform: string;
  readonly can: Capabilities;
  /** Starts to receive; `receive` answers each message. */
  start(receive: (message: Message) => Promise<Answer>): Promise<void>;
  /** Later decisions: release, intercept, retract, action, undo. At least once, in order. */
  deliver(event: StampedEvent): Promise<void>;
  stop(): Promise<void>;
};
