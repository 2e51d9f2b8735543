// The emergency mode: what it is, for how long and for whom, what it costs, and the button that ends it.
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { EmergencyView } from '../../src/api/contract.ts';
import { declareEmergency, endEmergency, useEmergency } from '../api.ts';
import { Failed, Loading } from '../ui/states.tsx';

const number = new Intl.NumberFormat();

const Cost = ({ cost }: { readonly cost: EmergencyView['cost'] }) => (
  <p className="soft">
    Since it began: {number.format(cost.held)} messages held that would have been delivered (
    {number.format(cost.heldLastHour)} in the last hour), {number.format(cost.intercepted)} intercepted
    {cost.delayMs === undefined
      ? '.'
      : `; half of the held ones waited ${number.format(Math.round(cost.delayMs.p50))} ms or less, 99 of 100 ${number.format(Math.round(cost.delayMs.p99))} ms or less.`}
  </p>
);

const Declare = ({ act }: { readonly act: (order: Record<string, unknown>) => Promise<void> }) => {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const languages = String(form.get('languages') ?? '')
      .split(/[\s,]+/u)
      .filter((code) => code !== '');
    void act({
      hours: Number(form.get('hours')),
      youngerThanDays: Number(form.get('days')),
      reason: String(form.get('reason')),
      audience: languages.length === 0 ? {} : { languages },
    });
  };
  return (
    <form className="order" onSubmit={submit}>
      <label>
        For how many hours <input name="hours" type="number" min="1" max="24" defaultValue="6" required />
      </label>
      <label>
        Strangers younger than, in days{' '}
        <input name="days" type="number" min="1" max="3650" defaultValue="30" required />
      </label>
      <label>
        Only in these languages <input name="languages" placeholder="all; or: en, ru" size={12} />
      </label>
      <label>
        Why <input name="reason" required maxLength={1000} size={32} placeholder="written into the ledger" />
      </label>
      <button type="submit" className="stop">
        Declare the emergency
      </button>
    </form>
  );
};

export const Emergency = () => {
  const emergency = useEmergency();
  const client = useQueryClient();
  const [error, setError] = useState<string | undefined>(undefined);
  const then = async (done: Promise<unknown>): Promise<void> => {
    try {
      await done;
      setError(undefined);
      await client.invalidateQueries({ queryKey: ['emergency'] });
    } catch (failure) {
      setError((failure as Error).message);
    }
  };
  const { data } = emergency;
  return (
    <section aria-labelledby="emergency">
      <h2 id="emergency">Emergency mode</h2>
      {emergency.error !== null ? (
        <Failed error={emergency.error} again={emergency.refetch} />
      ) : data === undefined ? (
        <Loading what="the emergency mode" />
      ) : data.on ? (
        <div className="banner banner-stop">
          <p>
            <strong>On</strong> until <time dateTime={data.until}>{new Date(data.until ?? '').toLocaleString()}</time>,
            for strangers younger than {data.youngerThanDays} days
            {data.audience?.languages === undefined ? '' : ` who write in ${data.audience.languages.join(', ')}`}:{' '}
            {data.reason} ({data.by}).
          </p>
          <Cost cost={data.cost} />
          <button type="button" onClick={() => then(endEmergency())}>
            End it now
          </button>
        </div>
      ) : (
        <details>
          <summary>Off. When attacks are called for right now, strangers can be held sooner.</summary>
          <p className="soft">
            Young strangers are held from a score of 0.3 and intercepted from 0.7. Nobody who is known to the recipient
            is touched, no account is acted on, and it ends by itself after a day at most.
          </p>
          <Declare act={(order) => then(declareEmergency(order))} />
        </details>
      )}
      {error !== undefined && <p role="alert">{error}</p>}
    </section>
  );
};
