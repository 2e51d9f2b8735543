// Sightings made for tests and the bench: a small judge that knows one made-up call, accounts and times by number, texts that
// are generic. Real sketches and canonical texts.
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createSketcher } from '../text/sketch.ts';
import { callPassage } from './call-passage.ts';
import type { Campaigns, Sighting } from './campaign.ts';
import { createCampaigns } from './create-campaigns.ts';
import type { CampaignSettings } from './settings.ts';

export const KEY = new Uint8Array(16).fill(7);
export const NOON = Date.UTC(2026, 0, 15, 12);
export const DAY = 86_400_000;
/** A call against a group that does not exist. */
export const CALL =
  'all brave neighbours must take their sticks tonight and beat every last zorblan they meet on the road';

const canonicalize = createCanonicalizer();
const sketchers = { first: createSketcher({ key: KEY }), next: createSketcher({ key: new Uint8Array(16).fill(9) }) };

export const createMade = (settings?: Partial<CampaignSettings>): Campaigns => {
  let ids = 0;
  return createCampaigns({ settings: settings ?? {}, newId: () => `c-${++ids}`, key: KEY });
};

export type Given = Partial<Omit<Sighting, 'sketch' | 'canonical' | 'core'>> & {
  readonly text: string;
  /** The judged part of the text; the whole when left out. */
  readonly call?: string;
  readonly disguised?: boolean;
  /** Made under the next sketch key; `both`: in the day in which the one before is still read too. */
  readonly keyed?: 'next' | 'both';
};

let serial = 0;

/** A neutral message of a young account to a stranger, unless told otherwise. */
export const made = ({ text, call, disguised, keyed, ...given }: Given): Sighting => {
  const canonical = canonicalize(text);
  const from = call === undefined ? -1 : text.indexOf(call);
  const passage = from < 0 || call === undefined ? undefined : callPassage(canonical, [[from, from + call.length]]);
  const sketch = keyed === undefined ? sketchers.first : sketchers.next;
  const at = given.at ?? NOON;
  const n = serial++;
  return {
    platform: 'main',
    message: `m-${n}`,
    account: `u-${n}`,
    recipient: `r-${n}`,
    placeKind: 'direct',
    relation: 'stranger',
    accountCreatedAt: at - 3 * DAY,
    established: false,
    role: 'member',
    network: undefined,
    device: undefined,
    editOf: undefined,
    forwarded: false,
    delivered: false,
    score: 0,
    harm: null,
    stance: 'own',
    clean: false,
    meaning: 0,
    indicators: [],
    indicatorNames: [],
    lang: 'en',
    ...given,
    at,
    sketch: sketch(canonical),
    core: passage === undefined ? undefined : sketch(passage),
    ...(keyed === 'both'
      ? {
          before: {
            sketch: sketchers.first(canonical),
            core: passage === undefined ? undefined : sketchers.first(passage),
          },
        }
      : {}),
    canonical: { ...canonical, disguised: disguised ?? canonical.disguised },
  };
};

/** A call in its own voice. */
export const calling = (given: Partial<Given> = {}): Sighting =>
  made({ text: CALL, score: 0.97, harm: 'call', clean: true, ...given });
/** Somebody repeats the call word for word in another voice. */
export const quoting = (given: Partial<Given> = {}): Sighting =>
  made({ text: CALL, score: 0.9, harm: 'call', stance: 'condemn', ...given });
