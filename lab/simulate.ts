// One simulated stream: ordinary talk with campaigns of the asked tiers and benign bursts beside it, in time order, one message at a
// time, so that a stream of any length takes constant memory. It takes no text from outside.
import { burst } from './burst.ts';
import { campaign } from './campaign.ts';
import { innocents, relays } from './framed-people.ts';
import { history } from './history.ts';
import { checkOptions, chooseTexts, type Plans, planStream, type SimulationOptions, START_OF_STREAM } from './plan.ts';
import { HOUR, type Item, type Step, TIERS } from './stream.ts';
import { talk } from './talk.ts';

/** Merges sources by time; equal times keep the sources' order. */
export function* merge<One extends Step>(sources: readonly Generator<One>[]): Generator<One> {
  const heads = sources.map((source) => ({ source, head: source.next() }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const one of heads) {
      if (one.head.done !== true && (first === undefined || one.head.value.at < (first.head.value as One).at))
        first = one;
    }
    if (first === undefined) return;
    yield first.head.value as One;
    first.head = first.source.next();
  }
}

/** How many messages the stream has about, for a progress bar. */
export const expectedMessages = ({
  ordinary = 100_000,
  tiers = TIERS,
  accounts = 1000,
  bursts = 6,
}: SimulationOptions): number => {
  const covers = tiers.filter((tier) => tier === 'F').length;
  const waves = tiers.reduce((sum, tier) => sum + 3 * (tier === 'E' ? Math.min(60, accounts) : accounts), 0);
  return ordinary + waves + (bursts + covers) * accounts * 1.5;
};

/** The stream of a plan. */
export const streamOf = (options: SimulationOptions, { campaigns, bursts, hours }: Plans): Generator<Item> => {
  const { seed, ordinary: count = 100_000 } = options;
  return merge([
    talk({
      seed,
      count,
      accounts: Math.max(100, Math.floor(count / 5)),
      span: { start: START_OF_STREAM, end: START_OF_STREAM + hours * HOUR },
      languages: chooseTexts(options.languages),
    }),
    ...campaigns.map((plan) => campaign(seed, plan)),
    ...campaigns.filter(({ tier }) => tier === 'I').map((plan) => history(seed, plan)),
    ...campaigns.filter(({ tier }) => tier === 'G').flatMap((plan) => [innocents(seed, plan), relays(seed, plan)]),
    ...bursts.map((plan) => burst(seed, plan)),
  ]);
};

/** Throws RangeError with a sentence on an option, a language or a tier that is not known. */
export const simulate = (options: SimulationOptions): Generator<Item> => {
  checkOptions(options);
  return streamOf(options, planStream(options));
};
