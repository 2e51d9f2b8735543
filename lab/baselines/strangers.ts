// Five distinct strangers: the rule that all baselines which group alike texts share. When five accounts have sent texts of one group
// to people who do not know them, that group is stopped, what was delivered is retracted and its senders are blocked. Contacts among
// themselves are left alone, as on the road.
import type { OutLine } from '../score.ts';
import type { StreamRoad } from '../stream-road.ts';
import { type Seen, seenOf } from './baseline.ts';

const STRANGERS = 5;

type Group = {
  readonly senders: Set<string>;
  /** Delivered before it was stopped. */
  readonly delivered: Seen[];
  stopped: boolean;
};

/** `groupOf` gives the number of the group that a text belongs to, a new one for a text like no other. */
export const fiveStrangers = (groupOf: (text: string) => number): StreamRoad => {
  const groups = new Map<number, Group>();
  const blocked = new Set<string>();

  const block = (account: string, at: string, campaign: string): readonly OutLine[] => {
    if (blocked.has(account)) return [];
    blocked.add(account);
    return [{ type: 'action', actionId: `b-${account}`, account, action: 'block', at, campaign }];
  };
  const stop = (group: Group, campaign: string, at: string): readonly OutLine[] => {
    group.stopped = true;
    const earlier = group.delivered.splice(0);
    return [
      { type: 'campaign', id: campaign, state: 'contained', at },
      ...earlier.map(({ id }) => ({ type: 'retract', id, at, campaign })),
      ...earlier.flatMap(({ relation, account }) => (relation === 'stranger' ? block(account, at, campaign) : [])),
    ];
  };

  return {
    push: (line) => {
      const seen = seenOf(line);
      if (seen === undefined) return [];
      const { id, account, relation, text, at } = seen;
      const answer = (verdict: string, campaign?: string): OutLine =>
        campaign === undefined ? { type: 'verdict', id, verdict, at } : { type: 'verdict', id, verdict, at, campaign };
      if (blocked.has(account)) return [answer('intercept')];
      if (relation === 'contact') return [answer('deliver')];
      const number = groupOf(text);
      const group = groups.get(number) ?? { senders: new Set(), delivered: [], stopped: false };
      groups.set(number, group);
      const campaign = `c-${number}`;
      const stranger = relation === 'stranger';
      if (stranger && !group.stopped) group.senders.add(account);
      const stopping = group.stopped || group.senders.size < STRANGERS ? [] : stop(group, campaign, at);
      if (!group.stopped) {
        group.delivered.push(seen);
        return [answer('deliver', campaign)];
      }
      return [answer('intercept', campaign), ...stopping, ...(stranger ? block(account, at, campaign) : [])];
    },
    end: () => [],
  };
};
