// A message that goes out: the answer that nearly every message gets, so nothing is awaited and little is allocated. What a later
// look may need is remembered in memory: the answer, the relation, and where a possible member of a campaign went.
import type { Ledger } from '../ledger/entries.ts';
import type { NewId } from '../model/clock.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import type { Answer } from '../model/verdict.ts';
import { scoreThatCounts } from '../policy/decide.ts';
import type { Policy } from '../policy/parse-policy.ts';
import type { Ruling } from '../policy/policy.ts';
import { type Answers, type CampaignSeen, wireFinding } from './answers.ts';
import type { Tally } from './counters.ts';
import type { Delivered } from './delivered.ts';
import type { Journal } from './journal.ts';
import type { Relations } from './relations.ts';
import type { Outcome } from './road.ts';
import type { SameId } from './same-id.ts';

export type Delivery = {
  readonly message: Message;
  readonly key: number;
  readonly print: number;
  readonly now: number;
  readonly findings: readonly Finding[];
  readonly campaign: CampaignSeen | undefined;
  readonly carries: boolean;
  readonly shadow: Ruling['shadow'];
};
export type Deliver = (delivery: Delivery) => Outcome;

type Parts = {
  readonly policy: Policy;
  readonly newId: NewId;
  readonly answers: Answers;
  readonly sameId: SameId;
  readonly delivered: Delivered;
  readonly relations: Relations;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly tally: Tally;
  /** A deliver answer that was given while the store was down. */
  readonly degraded: (message: Message) => void;
  /** Whether a reply to this message says nothing about its writer's will (contract.md §4). */
  readonly tainted: (platform: string, message: string) => boolean;
};

export const createDeliver = (parts: Parts): Deliver => {
  const { policy, answers, sameId, journal } = parts;
  const { evidence } = policy.settings.thresholds;

  const answerTo = (delivery: Delivery, decision: string): Answer => {
    const { message, key, print, now, findings, campaign } = delivery;
    if (findings.length === 0 && campaign === undefined) {
      sameId.delivered(key, print, now, decision);
      return answers.plain(message.id, decision);
    }
    const wired = findings.map(wireFinding);
    const answer = answers.of({
      ...{ id: message.id, decision, findings: wired, campaign },
      ...{ verdict: 'deliver', hold: undefined, code: undefined },
    });
    sameId.delivered(key, print, now, answer);
    if (delivery.carries || findings.some(({ score }) => score >= evidence))
      parts.delivered.add(key, {
        ...{ decision, findings: wired, at: now, account: message.sender.id },
        ...{ placeKind: message.to.kind, place: message.to.id },
        fingerprint: print.toString(36),
        score: scoreThatCounts(findings),
      });
    return answer;
  };

  return (delivery) => {
    const { message, now, shadow } = delivery;
    const { platform, replyTo } = message;
    const decision = parts.newId();
    const answer = answerTo(delivery, decision);
    parts.tally.delivered++;
    if (message.relation === undefined)
      parts.relations.note(message, now, replyTo !== undefined && parts.tainted(platform, replyTo.id));
    if (shadow !== undefined)
      journal.keep(platform, [parts.ledger.word('shadow', decision, now, { row: shadow, policy: policy.hash })], []);
    const healthy = journal.healthy();
    if (!healthy) parts.degraded(message);
    return {
      answer: healthy ? answer : { ...answer, degraded: true },
      durable: undefined,
      ended: undefined,
      repeat: false,
    };
  };
};
