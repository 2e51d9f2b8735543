// The Arabic language pack.
import type { LanguagePack } from './language.ts';

export const arabic: LanguagePack = {
  code: 'ar',
  name: 'العربية',
  scripts: ['arabic'],
  order: 'free',
  acts: [],
  targets: {},
  pronouns: [],
  modality: { exhortative: [], deontic: [], intent: [], wish: [], address: [], question: [], conditional: [] },
  negation: [],
  voice: { report: [], condemn: [], quote: [], warn: [], fiction: [] },
  harmless: [],
  fields: [],
  offers: { pay: [], money: [], contact: [] },
  recruitment: [],
  financing: [],
  glorification: [],
  examples: [],
};
