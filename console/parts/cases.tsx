// What waits for a person: the most urgent first, one decision each.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WireCase } from '../../src/api/contract.ts';
import { decideCase, useCampaigns, useCases } from '../api.ts';
import { hashOf } from '../location.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { Certificate } from './certificate.tsx';

const answersFor = (one: WireCase, contained: boolean): readonly (readonly [decision: string, label: string])[] => {
  if (one.campaign !== undefined && (one.kind === 'campaign' || one.kind === 'opinion'))
    return [
      ['contain', contained ? 'Confirm' : 'Contain'],
      ['dismiss', 'Dismiss'],
    ];
  if (one.kind === 'hold')
    return [
      ['release', 'Release'],
      ['guilty', 'Intercept'],
    ];
  if (one.kind === 'sample')
    return [
      ['innocent', 'No participant'],
      ['guilty', 'Took part'],
    ];
  return [
    ['innocent', 'Harmless'],
    ['guilty', 'A call'],
  ];
};

const headOf = ({ kind, imminent }: WireCase): string => {
  if (kind === 'opinion') return 'The second opinion differs';
  return imminent ? `Imminent danger · ${kind}` : kind;
};

const CaseRow = ({ one }: { readonly one: WireCase }) => {
  const client = useQueryClient();
  const campaigns = useCampaigns();
  const contained = campaigns.data?.campaigns.find(({ id }) => id === one.campaign)?.state === 'contained';
  const [error, setError] = useState<string | undefined>(undefined);
  const decide = async (decision: string): Promise<void> => {
    try {
      await decideCase(one.id, decision);
      await client.invalidateQueries();
    } catch (failure) {
      setError((failure as Error).message);
    }
  };
  return (
    <li className={one.imminent ? 'case case-imminent' : 'case'}>
      <div>
        <strong>{headOf(one)}</strong>{' '}
        <span>
          {contained && one.kind === 'campaign'
            ? 'the machine has contained it: look at its variants, then confirm or dismiss it'
            : one.because}
        </span>
        <p className="soft">
          {one.account === undefined ? '' : `account ${one.account} · `}
          {one.campaign === undefined ? '' : <a href={hashOf('campaign', one.campaign)}>{one.campaign}</a>} opened{' '}
          <time dateTime={one.openedAt}>{new Date(one.openedAt).toLocaleTimeString()}</time>
          {one.dueAt === undefined ? '' : `, ends by itself on ${new Date(one.dueAt).toLocaleString()}`}
        </p>
        {error !== undefined && <p role="alert">{error}</p>}
      </div>
      <div className="buttons">
        {answersFor(one, contained).map(([decision, label]) => (
          <button key={decision} type="button" onClick={() => decide(decision)} aria-label={`${label}: case ${one.id}`}>
            {label}
          </button>
        ))}
      </div>
    </li>
  );
};

export const Cases = () => {
  const cases = useCases();
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">For a person to decide</h2>
      <Certificate />
      {cases.error !== null ? (
        <Failed error={cases.error} again={cases.refetch} />
      ) : cases.data === undefined ? (
        <Loading what="cases" />
      ) : cases.data.cases.length === 0 ? (
        <p className="soft">Nothing waits.</p>
      ) : (
        <ul className="cases">
          {cases.data.cases.map((one) => (
            <CaseRow key={one.id} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
};
