// Deletes what is past its retention from memory, by the same rules as sql/expire.ts.
import { RETENTION } from '../retention.ts';
import type { Rooms } from './rooms.ts';

export const expireRooms = (rooms: Rooms, now: number): Record<string, number> => {
  const gone: Record<string, number> = {};
  const drop = <T>(name: string, map: Map<string, T>, past: (value: T) => boolean): void => {
    for (const [id, value] of map) if (past(value) && map.delete(id)) gone[name] = (gone[name] ?? 0) + 1;
  };
  drop('evidence', rooms.evidence, (e) => e.expiresAt <= now);
  drop('candidates', rooms.candidates, (c) => c.expiresAt <= now);
  drop('pairs', rooms.pairs, (p) => p.lastDay < Math.floor(now / RETENTION.dayMs) - RETENTION.pairDays);
  drop('idempotency', rooms.remembered, (r) => r.at <= now - RETENTION.idempotencyMs);
  if (gone.evidence !== undefined) {
    const used = new Set([...rooms.evidence.values()].map((e) => e.personKey));
    drop('personKeys', rooms.personKeys, (k) => !used.has(k.id));
  }
  // The newest event always stays: numbers go on from it.
  const last = rooms.events.at(-1);
  const kept = rooms.events.slice(-RETENTION.eventCount).filter((e) => e === last || e.at > now - RETENTION.eventMs);
  if (kept.length < rooms.events.length) gone.events = rooms.events.length - kept.length;
  rooms.events = kept;
  return gone;
};
