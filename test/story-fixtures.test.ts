// Recorded worlds (fixtures/*.jsonl) through the real road: what happens to each message, account and campaign is in a file
// beside the world. With --write the files are written anew.
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { type Line, openWorld } from './story-world.ts';

const root = join(import.meta.dirname, '../fixtures');

/** One output line in words; ids of campaigns and actions differ with the seed and are left out. */
const inWords = (line: Line): string => {
  const { type, id, verdict, hold, late, account, action, state, repeat } = line;
  switch (type) {
    case 'verdict':
      return `${id}: ${[verdict, hold, repeat === true ? 'again' : undefined].filter((word) => word).join(' ')}`;
    case 'action':
    case 'undo':
      return `${type} ${action} ${account}`;
    case 'campaign':
      return `campaign ${state}`;
    case 'error':
      return `error in line ${line.line}`;
    default:
      return `${id}: ${type}${late === true ? ' late' : ''}`;
  }
};

const replayed = (file: string): string => {
  const world = openWorld();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) world.push(line);
  world.end();
  return `${world.all
    .filter((line) => line.type !== 'summary')
    .map(inWords)
    .join('\n')}\n`;
};

for (const file of globSync(join(root, '*.jsonl')).sort()) {
  const expected = file.replace(/jsonl$/, 'expected');
  if (process.argv.includes('--write')) writeFileSync(expected, replayed(file));
  test(`the world of ${basename(file)} goes as expected`, () => {
    assert.equal(replayed(file), readFileSync(expected, 'utf8'));
  });
}
