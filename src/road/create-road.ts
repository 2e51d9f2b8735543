// Puts the road together from its parts (contract: road.ts). Each step has its own file; this one only says who knows whom.
import { createEventLog } from '../events/event-log.ts';
import { createLedger } from '../ledger/entries.ts';
import type { Message } from '../model/message.ts';
import { createAccountActions } from './account-actions.ts';
import { createAnswers } from './answers.ts';
import { createBank } from './bank.ts';
import { createBatches } from './batches.ts';
import { createBreaker } from './breaker.ts';
import { createCases } from './cases.ts';
import { createCertificate } from './certificate.ts';
import { createContainment } from './containment.ts';
import { createTally } from './counters.ts';
import { createDegraded } from './degraded.ts';
import { createDeliver } from './deliver.ts';
import { createDelivered } from './delivered.ts';
import { createEmergency } from './emergency.ts';
import { createHolds } from './holds.ts';
import { createInspect } from './inspect.ts';
import { createJournal } from './journal.ts';
import { createJudge } from './judge.ts';
import { createKeepDecision } from './keep-decision.ts';
import { createMessageKeys } from './message-keys.ts';
import { createOpinions } from './opinions.ts';
import type { RoadParts } from './parts.ts';
import { createPerson } from './person.ts';
import { createPutAction } from './put-action.ts';
import { createRecipients } from './recipients.ts';
import { createRecords, whenHere } from './records.ts';
import { recover } from './recover.ts';
import { createRelations } from './relations.ts';
import { createReleaseLate } from './release-late.ts';
import { createReporters } from './reporters.ts';
import { createReports } from './reports.ts';
import { createRetract } from './retract.ts';
import type { Outcome, Road } from './road.ts';
import { createRoadDoors, type InlineDoors } from './road-doors.ts';
import { createSameId } from './same-id.ts';
import { createSanctions } from './sanctions.ts';
import { createMakeSighting } from './sighting.ts';
import { createSoften } from './soften.ts';
import { createStanding } from './standing.ts';
import { createSwitches } from './switches.ts';

/** Records kept in memory beside a durable store: a wave's worth. */
const RECORDS = 50_000;

export const createRoad = (parts: RoadParts): Road & InlineDoors => {
  const { clock, newId, store, policy, campaigns, evidence } = parts;
  const { settings } = policy;
  const inline = parts.keeping === 'memory';
  const keys = createMessageKeys(parts.referenceKey);
  const ledger = createLedger(parts.ledgerKey);
  const events = createEventLog({ store, onError: parts.onError });
  const journal = createJournal({ store, events, clock, inline });
  const switches = createSwitches({ clock, journal, ledger, learns: parts.learns });
  const { stopped } = switches;
  const emergency = createEmergency({ clock, journal, ledger });
  const tally = createTally();
  const answers = createAnswers(policy);
  const most = inline ? Number.POSITIVE_INFINITY : RECORDS;
  const records = createRecords({ store, keys, most, settled: journal.settle });
  const relations = createRelations({ keys });
  const standing = createStanding({
    keys,
    relations,
    settings: settings.relations,
    learningSince: switches.learningSince,
  });
  const recipients = createRecipients();
  const sanctions = createSanctions();
  const bank = createBank({ keys, canonicalize: parts.canonicalize, clock, journal, ledger });
  const delivered = createDelivered();
  const cases = createCases({ store, newId, ledger, closed: (one, decision) => certificate.closed(one, decision) });
  const certificate = createCertificate({
    ...{ clock, journal, ledger, cases, target: settings.breaker.certificate },
    ...(parts.sampleSeed === undefined ? {} : { seed: parts.sampleSeed }),
  });
  const breaker = createBreaker({
    settings: settings.breaker,
    establishedCount: relations.establishedCount,
    certificateHolds: certificate.holds,
  });
  const campaignSeen = (id: string | undefined) => (id === undefined ? undefined : campaigns.summary(id));
  const holds = createHolds({
    ...{ clock, campaigns, keys, answers, records, journal, ledger, evidence, cases, tally, settings, campaignSeen },
  });
  const putAction = createPutAction({
    actions: parts.actions,
    ...{ clock, sanctions, journal, ledger, tally, certificate },
  });
  const accounts = createAccountActions({
    ...{ putAction, clock, keys, sanctions, breaker, cases, settings, stopped },
    tripped: switches.tripped,
    established: standing.established,
    spared: (platform, account) => standing.spared(platform, account, clock.now()),
    languageOf: campaigns.language,
    mayBlock: parts.mayBlock,
  });
  const retract = createRetract({
    ...{ campaigns, clock, newId, keys, answers, records, delivered, journal, ledger, tally, settings, stopped },
    ...{ policy: policy.hash, campaignSeen },
  });
  const soften = createSoften({
    ...{ clock, journal, cases, accounts, sanctions },
    withinMs: settings.confirmWithinMs,
  });
  const releaseLate = createReleaseLate({ campaigns, clock, answers, records, evidence, journal, ledger, tally });
  const containment = createContainment({
    releaseRestricted: ({ platform, account, campaign }) =>
      void whenHere(records.ofAccount(platform, account, Number.MAX_SAFE_INTEGER), (all) => {
        for (const record of all)
          if (record.code === 'account-restricted' && record.campaign === campaign) releaseLate(record, 'machine');
      }),
    ...{ campaigns, clock, journal, ledger, cases, holds, retract, accounts, sanctions, soften, settings, stopped },
  });
  const reporters = createReporters({ keys });
  const reports = createReports({
    ...{ campaigns, clock, newId, keys, records, delivered, cases, evidence, journal, ledger, containment },
    reporters,
  });
  const opinions = createOpinions({ campaigns, clock, cases, journal, ledger });
  const sameId = createSameId({ store, records, holds, answers, keys, complete: inline });
  const batches = createBatches({
    ...{ campaigns, relations, delivered, containment, evidence, journal, clock, newId, writes: !inline },
  });
  const keepDecision = createKeepDecision({
    ...{ policy, newId, campaigns, answers, records, holds, sameId, evidence, cases, journal, ledger, tally },
    candidates: batches.candidates,
  });
  const degraded = createDegraded({ clock, healthy: store.healthy, again: (message) => judgeAgain(message) });
  const deliver = createDeliver({
    ...{ policy, newId, answers, sameId, delivered, relations, journal, ledger, tally },
    degraded: degraded.add,
    tainted: (platform, message) => {
      const key = keys.message(platform, message);
      return records.has(key) || reports.reported(key);
    },
  });
  const judge = createJudge({
    ...{ policy, campaigns, relations, recipients, sanctions, standing, deliver, containment, keepDecision, batches },
    ...{ tally, stopped, emergency, reporters },
    inspect: createInspect({ ...parts, bank, settings }),
    makeSighting: createMakeSighting({
      ...{ keys, indicators: parts.indicators, readVoice: parts.readVoice, sketching: parts.sketching },
    }),
  });
  const person = createPerson({
    ...{ campaigns, clock, newId, keys, records, delivered, holds, accounts, sanctions, cases },
    ...{ containment, retract, journal, reporters },
    releaseLate,
  });

  /** What went out while the store was down: judged with what is known now, and taken back if it must be. */
  const judgeAgain = (message: Message): void => {
    const campaign = campaigns.of(message.id);
    const { platform, id, sender } = message;
    if (campaign !== undefined && campaigns.carries(id) && campaigns.state(campaign) === 'contained')
      retract({ platform, account: sender.id, message: id, at: clock.now() }, campaign);
  };

  let ready = inline;
  const recovered = inline
    ? Promise.resolve()
    : recover({
        ...{ store, clock, keys, events, records, recipients, bank, relations, reports, accounts, campaigns, cases },
        ...{ holds, containment, evidence, switches, breaker, certificate, emergency, reporters },
      }).then(() => {
        ready = true;
      });
  recovered.catch(parts.onError);

  const checkNow = (message: Message): Outcome | Promise<Outcome> => {
    const now = clock.now();
    const key = keys.message(message.platform, message.id);
    const print = keys.print(message);
    const earlier = sameId.find(key, print, message, now);
    if (earlier === undefined) return judge(message, key, print, now);
    return earlier instanceof Promise
      ? earlier.then((outcome) => outcome ?? judge(message, key, print, clock.now()))
      : earlier;
  };

  return createRoadDoors({
    ...{ clock, newId, store, campaigns, evidence, events, journal, switches, tally, records, recipients },
    ...{ sanctions, holds, accounts, breaker, containment, reports, person, cases, ledger, batches, bank },
    ...{ certificate, emergency, opinions },
    ready: recovered,
    check: (message) => (ready ? checkNow(message) : recovered.then(() => checkNow(message))),
    degradedCount: degraded.count,
  });
};
