// A rate limit for each sender: whoever writes to more than five strangers within an hour is limited, whatever it says.
import type { OutLine } from '../score.ts';
import type { StreamRoad } from '../stream-road.ts';
import { seenOf } from './baseline.ts';

const MOST = 5;
const HOUR_MS = 3_600_000;

export const senderRate = (): StreamRoad => {
  const sent = new Map<string, number[]>();
  const limited = new Set<string>();
  return {
    push: (line) => {
      const seen = seenOf(line);
      if (seen === undefined) return [];
      const { id, account, relation, at } = seen;
      const answer = (verdict: string): OutLine => ({ type: 'verdict', id, verdict, at });
      if (relation !== 'stranger') return [answer('deliver')];
      if (limited.has(account)) return [answer('intercept')];
      const now = Date.parse(at);
      const recent = [...(sent.get(account) ?? []).filter((then) => now - then < HOUR_MS), now];
      sent.set(account, recent);
      if (recent.length <= MOST) return [answer('deliver')];
      limited.add(account);
      return [answer('intercept'), { type: 'action', actionId: `l-${account}`, account, action: 'limit', at }];
    },
    end: () => [],
  };
};
