// Two clusters turn out to be one: everything of the one becomes part of the other, each account still counted once.
import { type Cluster, noteCall, noteDevice } from './cluster.ts';
import { addWeight, weigh } from './evidence.ts';
import type { Part } from './part.ts';
import { reachOf, VOICE } from './trace.ts';

/** Moves everything of `from` into `into`; slots are re-pointed by the caller. */
export const absorb = (into: Cluster, from: Cluster): void => {
  for (const [key, part] of from.parts) absorbPart(into, key, part);
  for (const [slot, variant] of from.variants) into.variants.set(slot, variant);
  into.callVariants += from.callVariants;
  for (const slot of from.slots) into.slots.add(slot);
  for (const [name, n] of from.languages) into.languages.set(name, (into.languages.get(name) ?? 0) + n);
  for (const [name, n] of from.indicators) into.indicators.set(name, (into.indicators.get(name) ?? 0) + n);
  for (const meaning of from.meanings) into.meanings.add(meaning);
  for (const key of from.indicatorKeys) into.indicatorKeys.add(key);
  for (const [name, reporter] of from.reporters) into.reporters.set(name, reporter);
  for (const [bucket, point] of from.buckets) {
    const ours = into.buckets.get(bucket);
    if (ours === undefined) into.buckets.set(bucket, point);
    else {
      ours.messages += point.messages;
      ours.accounts += point.accounts;
    }
  }
  into.accounts.merge(from.accounts);
  into.recipients.merge(from.recipients);
  into.callRecipients.merge(from.callRecipients);
  into.messages += from.messages;
  into.strangerMessages += from.strangerMessages;
  into.createdAt = Math.min(into.createdAt, from.createdAt);
  into.lastAt = Math.max(into.lastAt, from.lastAt);
  into.lastCallAt = Math.max(into.lastCallAt, from.lastCallAt);
  for (const at of from.recentCalls) noteCall(into, at);
  into.firstCallAt = Math.min(into.firstCallAt, from.firstCallAt);
  if (from.firstComplaintAt !== undefined)
    into.firstComplaintAt = Math.min(into.firstComplaintAt ?? from.firstComplaintAt, from.firstComplaintAt);
};

const absorbPart = (into: Cluster, key: string, part: Part): void => {
  const ours = into.parts.get(key);
  if (ours === undefined) {
    into.parts.set(key, part);
    if (part.voice < VOICE.near) into.plainParts++;
    if (part.device !== 0) noteDevice(into, part.device);
    addWeight(into.sums, part.weight, 1);
    return;
  }
  addWeight(into.sums, ours.weight, -1);
  ours.pieces.push(...part.pieces);
  if (part.voice > ours.voice || (part.voice === ours.voice && reachOf(part.traits) > reachOf(ours.traits))) {
    ours.voice = part.voice;
    ours.traits = part.traits;
  }
  ours.clean ||= part.clean;
  ours.firstCallAt = Math.min(ours.firstCallAt, part.firstCallAt);
  if (ours.device === 0 && part.device !== 0) {
    ours.device = part.device;
    noteDevice(into, part.device);
  }
  ours.weight = weigh(ours);
  addWeight(into.sums, ours.weight, 1);
};
