// One campaign: its variants with the differences marked, its accounts with their own evidence, its timeline, and what a
// reviewer can do: preview, contain, dismiss.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CampaignAccount, CampaignDetail } from '../../src/api/contract.ts';
import { containCampaign, dismissCampaign, previewCampaign, useCampaign } from '../api.ts';
import { hashOf, usePlace } from '../location.ts';
import { Chart } from '../parts/chart.tsx';
import { Opinion } from '../parts/opinion.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { Variant } from '../parts/variant.tsx';
import { Confirm, type Question } from '../ui/confirm.tsx';
import { Failed, Loading } from '../ui/states.tsx';

const SHOWN = 100;

const Accounts = ({ accounts, total }: { readonly accounts: readonly CampaignAccount[]; readonly total: number }) => (
  <div className="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Part</th>
          <th scope="col">Why</th>
          <th scope="col" className="number">
            Own messages
          </th>
          <th scope="col">In force</th>
        </tr>
      </thead>
      <tbody>
        {accounts.slice(0, SHOWN).map((account) => (
          <tr key={account.id}>
            <td>{account.id}</td>
            <td>{account.part}</td>
            <td>{account.why}</td>
            <td className="number">{account.evidence.length}</td>
            <td>{account.restriction ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {total > SHOWN && (
      <p className="soft">
        The first {SHOWN} of {total}. The API has them all.
      </p>
    )}
  </div>
);

const AccountSection = ({ detail }: { readonly detail: CampaignDetail }) => {
  const show = usePlace().query.get('show') ?? 'participants';
  const excluded = detail.accounts.filter((a) => a.part === 'excluded');
  const participants = detail.accounts.filter((a) => a.part !== 'excluded');
  const chosen = show === 'excluded' ? excluded : participants;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      <nav className="tabs" aria-label="Which accounts">
        <a href={hashOf('campaign', detail.campaign.id)} aria-current={show !== 'excluded' ? 'true' : undefined}>
          Taking part ({participants.length})
        </a>
        <a
          href={hashOf('campaign', detail.campaign.id, { show: 'excluded' })}
          aria-current={show === 'excluded' ? 'true' : undefined}
        >
          Left alone ({excluded.length})
        </a>
      </nav>
      {chosen.length === 0 ? <p className="soft">None.</p> : <Accounts accounts={chosen} total={chosen.length} />}
    </section>
  );
};

const useDecision = (id: string) => {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const guarded = (work: () => Promise<unknown>) => async (): Promise<void> => {
    setError(undefined);
    await work().catch((failure: Error) => setError(failure.message));
    await client.invalidateQueries();
  };
  const contain = guarded(async () => {
    const preview = await previewCampaign(id);
    setQuestion({
      title: 'Contain this campaign?',
      yes: `Act on ${preview.accounts.length} accounts`,
      tone: 'stop',
      says: (
        <ul>
          <li>{preview.accounts.length} accounts are acted on, each for its own messages.</li>
          <li>{preview.excluded.length} accounts that quote, report or only share the text are left alone.</li>
          <li>
            {preview.held.length} held messages are intercepted, {preview.retract.length} delivered ones retracted.
          </li>
          <li>Expected number of innocent accounts among them: {preview.expectedCollateral.toFixed(2)}.</li>
          <li>Dismissing the campaign later takes all of this back.</li>
        </ul>
      ),
      act: guarded(() => containCampaign(id)),
    });
  });
  const dismiss = async (): Promise<void> =>
    setQuestion({
      title: 'Dismiss this campaign?',
      yes: 'Dismiss and undo everything',
      tone: 'calm',
      says: (
        <p>
          Every account is restored exactly and every message still kept is released. What stands on another ground
          stays.
        </p>
      ),
      act: guarded(() => dismissCampaign(id)),
    });
  return { question, close: () => setQuestion(undefined), error, contain, dismiss };
};

const Detail = ({ detail }: { readonly detail: CampaignDetail }) => {
  const { campaign, timeline, variants, opinion } = detail;
  const { question, close, error, contain, dismiss } = useDecision(campaign.id);
  return (
    <>
      <header className="campaign-head">
        <h1>
          <StateBadge state={campaign.state} /> {campaign.id}
        </h1>
        <div className="buttons">
          <button type="button" className="stop" onClick={contain}>
            Preview and contain…
          </button>
          <button type="button" className="calm" onClick={dismiss}>
            Dismiss…
          </button>
        </div>
      </header>
      {error !== undefined && (
        <p className="banner banner-stop" role="alert">
          {error}
        </p>
      )}
      <p>
        {campaign.accounts} accounts sent {campaign.messages} messages to {campaign.recipients} recipients,{' '}
        {Math.round(campaign.strangerShare * 100)} % of them to strangers. Evidence against chance: 10
        <sup>{campaign.evidence.toFixed(1)}</sup> to 1.
        {campaign.indicators.length > 0 && <> Shared marks: {campaign.indicators.join(', ')}.</>}
        {campaign.lineage !== undefined && (
          <>
            {' '}
            Copies <a href={hashOf('campaign', campaign.lineage)}>{campaign.lineage}</a>.
          </>
        )}
      </p>
      {opinion !== undefined && <Opinion opinion={opinion} />}
      <Chart
        at={timeline.map((p) => Date.parse(p.at) / 1000)}
        says={`${campaign.messages} messages over ${timeline.length} moments.`}
        lines={[
          { label: 'messages', values: timeline.map((p) => p.messages), colour: '--red' },
          { label: 'accounts', values: timeline.map((p) => p.accounts), colour: '--sea' },
        ]}
      />
      <section aria-labelledby="variants">
        <h2 id="variants">Variants</h2>
        <ol className="variants">
          {variants.map((variant) => (
            <Variant key={variant.message} variant={variant} />
          ))}
        </ol>
      </section>
      <AccountSection detail={detail} />
      {question !== undefined && <Confirm question={question} close={close} />}
    </>
  );
};

export const CampaignPage = ({ id }: { readonly id: string }) => {
  const detail = useCampaign(id);
  return (
    <>
      <p>
        <a href="#/">← All campaigns</a>
      </p>
      {detail.data !== undefined ? (
        <Detail detail={detail.data} />
      ) : detail.error !== null ? (
        <Failed error={detail.error} again={detail.refetch} />
      ) : (
        <Loading what="the campaign" />
      )}
    </>
  );
};
