// The contract of a detector: one object that looks at one message and says what it saw. It never acts, never parses
// platform JSON, never stores.
import type { TSchema } from 'typebox';
import type { Finding, Stance } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import type { CanonicalText } from '../text/canonical-text.ts';

/** A message with what the road attached once: canonical text, hits in the operator's bank, the stance of its reply. */
export type InspectedMessage = {
  readonly message: Message;
  readonly canonical: CanonicalText;
  /** Canonical form of replyTo.text, when the platform sent it. */
  readonly replyTo: CanonicalText | undefined;
  /** Names of known-material bank entries this message equals (media sha256 or exact canonical text). */
  readonly bankHits: readonly string[];
};

export type Detector<Settings = unknown> = {
  readonly name: string;
  /** One sentence for the docs and the console. */
  readonly about: string;
  /** TypeBox object schema: validates, fills defaults, makes the console form and a row of docs/detectors.md. */
  readonly settings: TSchema;
  readonly inspect: (message: InspectedMessage, settings: Settings) => Finding | undefined;
};

/**
 * The voice of a text whatever its acts: used to keep quoting, reporting and condemning copies out of a campaign.
 * `own` means that no cue of another voice was found.
 */
export type ReadVoice = (canonical: CanonicalText, message: Message) => Stance;
