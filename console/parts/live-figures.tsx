// The head line: what happens now, in figures a newcomer understands.
import type { LiveCounts } from '../../src/api/contract.ts';

const number = new Intl.NumberFormat();

export const LiveFigures = ({ counts, rate }: { readonly counts: LiveCounts; readonly rate: number }) => {
  const figures: readonly (readonly [label: string, value: string, tone: string, hint: string])[] = [
    ['messages per second', number.format(Math.round(rate)), 'plain', 'Checked in the last second'],
    [
      'held now',
      number.format(counts.openHolds),
      counts.openHolds > 0 ? 'held' : 'plain',
      'Waiting for the campaign to show itself, or for a person',
    ],
    ['intercepted', number.format(counts.intercepted), 'stopped', 'Never reached the recipient'],
    [
      'leaked, then retracted',
      number.format(counts.retracted),
      counts.retracted > 0 ? 'leaked' : 'plain',
      'Delivered before the campaign was seen',
    ],
    ['accounts blocked', number.format(counts.blocked), 'stopped', 'Each with its own evidence; each can be undone'],
    ['delivered', number.format(counts.delivered), 'calm', 'Ordinary talk, untouched'],
  ];
  return (
    <dl className="figures" aria-label="Live figures">
      {figures.map(([label, value, tone, hint]) => (
        <div key={label} className={`figure figure-${tone}`} title={hint}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
