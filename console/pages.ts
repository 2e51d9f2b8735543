// The list of pages: a page is one file and one line here.
import type { FunctionComponent } from 'react';
import { CampaignPage } from './pages/campaign.tsx';
import { WavePage } from './pages/wave.tsx';

export type Page = {
  readonly path: string;
  readonly title: string;
  readonly page: FunctionComponent<{ readonly id: string }>;
  readonly inMenu: boolean;
};

export const PAGES: readonly Page[] = [
  { path: '', title: 'The wave', page: WavePage, inMenu: true },
  { path: 'campaign', title: 'Campaign', page: CampaignPage, inMenu: false },
];
