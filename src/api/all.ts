// Every route of the API. One more route: its file, its test, one line here.
import { accountRoutes } from './accounts.ts';
import { bankRoutes } from './bank.ts';
import { campaignRoutes } from './campaigns.ts';
import { caseRoutes } from './cases.ts';
import { checkRoute } from './check.ts';
import { checkBatchRoute } from './check-batch.ts';
import { controlRoutes } from './control.ts';
import { emergencyRoutes } from './emergency.ts';
import { eventsRoute } from './events.ts';
import { healthRoutes } from './health.ts';
import { recipientsRoute } from './recipients.ts';
import { recordRoutes } from './records.ts';
import { reportsRoute } from './reports.ts';
import type { Route } from './route.ts';
import { transparencyRoute } from './transparency.ts';

export const routes: readonly Route[] = [
  checkRoute,
  checkBatchRoute,
  reportsRoute,
  ...recordRoutes,
  ...accountRoutes,
  ...campaignRoutes,
  ...caseRoutes,
  recipientsRoute,
  ...bankRoutes,
  transparencyRoute,
  eventsRoute,
  ...controlRoutes,
  ...emergencyRoutes,
  ...healthRoutes,
];
