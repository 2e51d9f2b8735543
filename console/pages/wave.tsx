// The first page: the wave, live. What comes in, what is stopped, which campaigns there are, what waits for a person.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { CampaignSummary } from '../../src/api/contract.ts';
import { useCampaignEvents, useCampaigns, useLive } from '../api.ts';
import { hashOf } from '../location.ts';
import { Cases } from '../parts/cases.tsx';
import { Chart } from '../parts/chart.tsx';
import { Emergency } from '../parts/emergency.tsx';
import { LiveFigures } from '../parts/live-figures.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { addReading, emptySeries, type Totals } from '../rate.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';

const useSeries = (live: ReturnType<typeof useLive>) => {
  const series = useRef(emptySeries());
  const before = useRef<Totals | undefined>(undefined);
  if (live.data !== undefined && live.dataUpdatedAt !== before.current?.at) {
    const now = {
      at: live.dataUpdatedAt,
      messages: live.data.messages,
      held: live.data.held,
      intercepted: live.data.intercepted,
    };
    series.current = addReading(series.current, before.current, now);
    before.current = now;
  }
  return series.current;
};

const CampaignRow = ({ campaign }: { readonly campaign: CampaignSummary }) => (
  <tr>
    <td>
      <StateBadge state={campaign.state} />
    </td>
    <td>
      <a href={hashOf('campaign', campaign.id)}>{campaign.id}</a>
    </td>
    <td className="number">{campaign.accounts}</td>
    <td className="number">{campaign.messages}</td>
    <td className="number">{Math.round(campaign.strangerShare * 100)} %</td>
    <td>{campaign.languages.join(', ') || '–'}</td>
    <td>
      <time dateTime={campaign.createdAt}>{new Date(campaign.createdAt).toLocaleTimeString()}</time>
    </td>
  </tr>
);

const CampaignTable = () => {
  const campaigns = useCampaigns();
  const client = useQueryClient();
  useCampaignEvents(useCallback(() => client.invalidateQueries({ queryKey: ['campaigns'] }), [client]));
  if (campaigns.error !== null) return <Failed error={campaigns.error} again={campaigns.refetch} />;
  if (campaigns.data === undefined) return <Loading what="campaigns" />;
  if (campaigns.data.campaigns.length === 0) {
    return (
      <Empty title="No wave. The harbour is calm.">
        A campaign appears here when unknown accounts spread one call for violence. To see one, run{' '}
        <code>npm run demo</code>.
      </Empty>
    );
  }
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Campaign</th>
            <th scope="col" className="number">
              Accounts
            </th>
            <th scope="col" className="number">
              Messages
            </th>
            <th scope="col" className="number">
              To strangers
            </th>
            <th scope="col">Languages</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.data.campaigns.map((campaign) => (
            <CampaignRow key={campaign.id} campaign={campaign} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Wave = () => {
  const live = useLive();
  const series = useSeries(live);
  if (live.error !== null && live.data === undefined) return <Failed error={live.error} again={live.refetch} />;
  if (live.data === undefined) return <Loading what="live figures" />;
  const rate = series.messages.at(-1) ?? 0;
  return (
    <>
      {live.error !== null && (
        <p className="banner banner-stop" role="alert">
          {live.error.message} These figures are old.
        </p>
      )}
      {live.data.stopped && (
        <p className="banner">Automatic actions are in shadow: everything is recorded, nobody is acted on.</p>
      )}
      {live.data.degraded && (
        <p className="banner banner-stop" role="alert">
          Degraded: the store does not take writes. Holds and intercepts are refused with 503.
        </p>
      )}
      {live.data.breaker && (
        <p className="banner banner-stop" role="alert">
          The breaker has tripped: new blocks become suspensions with review.
        </p>
      )}
      <LiveFigures counts={live.data} rate={rate} />
      <Chart
        at={series.at}
        says={`${Math.round(rate)} messages a second now.`}
        lines={[
          { label: 'messages/s', values: series.messages, colour: '--sea' },
          { label: 'held/s', values: series.held, colour: '--amber' },
          { label: 'intercepted/s', values: series.intercepted, colour: '--red' },
        ]}
      />
      <section aria-labelledby="campaigns">
        <h2 id="campaigns">Campaigns</h2>
        <CampaignTable />
      </section>
      <Cases />
      <Emergency />
    </>
  );
};

/** The heading stands while the figures load and when they fail, too. */
export const WavePage = () => (
  <>
    <h1 className="only-read">The wave, live</h1>
    <Wave />
  </>
);
